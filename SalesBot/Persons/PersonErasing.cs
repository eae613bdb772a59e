using SalesBot.Bot.Cards;
using SalesBot.Bot.Conversing;
using SalesBot.Bot.Saying;
using SalesBot.Bot.Turns;
using SalesBot.Sales;
using SalesBot.Sales.Stakeholders;

namespace SalesBot.Persons;

/// <summary>
/// Deletes everything about one person on request (clarification D8), in every deal of the rep with that customer, one
/// deal a turn. It is asked first, and names what goes and what stays.
/// </summary>
internal static class PersonErasing
{
    /// <summary>Asks.</summary>
    public static async Task AskAsync(Talk talk, PersonInDeal one, bool replaces, CancellationToken cancellationToken)
    {
        var others = (await PersonElsewhere.MineAsync(talk, one)).Count;
        var (en, zh) = others == 0 ? (string.Empty, string.Empty) : ($" {others + 1} deals.", $"共{others + 1}个商机。");
        var card = CardMessage.Of(NoteCard.Draw(
            new NoteView(
                talk.In(new Text($"Delete everything about {one.Person.Name}?", $"删除{one.Person.Name}的全部资料？")),
                talk.In(new Text(
                    $"Name, stance, feelings, worries and notes go for good; printed pages end. Contacts stay with their day, as \"{Erasure.Nameless(one.Person).En}\".{en}",
                    $"姓名、立场、感受、顾虑和备注永久删除，打印的页面失效。沟通日期保留，写作“{Erasure.Nameless(one.Person).Zh}”。{zh}")),
                [
                    new NoteButton(talk.In(new Text("Delete", "删除")), PersonVerbs.EraseSure, one.Ids),
                    new NoteButton(talk.In(new Text("Export first", "先导出")), CardVerbs.PersonExport, one.Ids),
                    new NoteButton(talk.In(new Text("Keep", "保留")), PersonVerbs.Keep, one.Ids),
                ]),
            talk.Pen));
        talk.Memory.Asked = new AskedButtons
        {
            Yes = PersonVerbs.EraseSure,
            No = PersonVerbs.Keep,
            Ids = new Dictionary<string, string> { [CardIds.Deal] = one.Deal.Id, [CardIds.Person] = one.Person.Id },
        };
        await (replaces ? talk.ReplaceAsync(card, cancellationToken) : talk.ShowAsync(card, cancellationToken));
    }

    /// <summary>Deletes it here; the other deals follow, and at last what answering left behind.</summary>
    public static async Task EraseAsync(Talk talk, PersonInDeal one, CancellationToken cancellationToken)
    {
        var others = await PersonElsewhere.MineAsync(talk, one);
        var reported = Erase(talk, one);
        Forget(talk, one);
        ErasingNext.After(one, Erasure.Of(one.Deal, one.Person, talk.Language), others).Ask(talk);

        // The name is not written once more.
        await talk.SayAsync(
            reported.Count == 0
                ? new Text($"Deleted from {one.Deal.AccountName}, {one.Deal.Title}. This cannot be undone.", $"已从{one.Deal.AccountName}（{one.Deal.Title}）删除，无法撤销。")
                : new Text(
                    $"Deleted from {one.Deal.AccountName}. {Say.List(reported, Language.English)} reported to them and now report to nobody known.",
                    $"已从{one.Deal.AccountName}删除。原来向其汇报的{Say.List(reported, Language.Chinese)}，现在没有已知上级。"),
            cancellationToken);
    }

    /// <summary>The next deal; after the last of them nothing of the person is left.</summary>
    public static async Task GoOnAsync(Talk talk, Continuation next, CancellationToken cancellationToken)
    {
        var going = ErasingNext.Read(next);
        if (next.Id(CardIds.Deal) is not { } id)
        {
            await talk.Turn.EraseTracesAsync(going.Erasure, going.Done);
            return;
        }

        if (await talk.Turn.DealAsync(id) is { } deal && deal.People.Find(person => person.Id == next.Id(CardIds.Person)) is { } person)
        {
            Erase(talk, new PersonInDeal(deal, person));
            await talk.SayAsync(new Text($"Deleted from {deal.Title} too.", $"{deal.Title}里的也已删除。"), cancellationToken);
        }

        going.Ask(talk);
    }

    private static List<string> Erase(Talk talk, PersonInDeal one)
    {
        var reported = one.Deal.WithoutPerson(one.Person.Id).Reported.Select(person => person.Name).ToList();
        talk.Turn.Erase(one.Deal, Erasure.Of(one.Deal, one.Person, talk.Language));
        return reported;
    }

    // What the conversation still remembers of them goes too.
    private static void Forget(Talk talk, PersonInDeal one)
    {
        var memory = talk.Memory;
        (memory.Draft, memory.Visit, memory.Proposal) = (
            memory.Draft?.PersonId == one.Person.Id ? null : memory.Draft,
            memory.Visit?.PersonId == one.Person.Id ? null : memory.Visit,
            memory.Proposal?.PersonId == one.Person.Id ? null : memory.Proposal);
        (memory.WaitingText, memory.Guess) = (null, null);
    }
}
