using SalesBot.Bot.Cards;
using SalesBot.Bot.Conversing;
using SalesBot.Bot.Reading;
using SalesBot.Sales;
using SalesBot.Sales.Deals;
using SalesBot.Sales.Stakeholders;
using SalesBot.Sales.Touches;

namespace SalesBot.Privacy;

/// <summary>What a tap on a privacy card can ask for.</summary>
internal static class PrivacyVerbs
{
    /// <summary>Asks whether the notes about <c>ids.person</c> are to be deleted.</summary>
    public const string Ask = "privacy.ask";

    /// <summary>Deletes them.</summary>
    public const string Delete = "privacy.delete";

    public const string Keep = "privacy.keep";
}

/// <summary>
/// Says who can see what a rep wrote, and deletes notes about a person on request:
/// <code>
/// who can see what I wrote about Mr Sun?      我写的孙经理，谁能看到？
/// </code>
/// The answer names the real people: see <see cref="WhoSees"/>.
/// </summary>
public sealed class PrivacyFeature : Feature
{
    private static readonly Text OnlyYou = new(
        "Only you, in this chat. You have named no manager, and nobody covers. Not the customer, not colleagues; the administrators of the system could.",
        "只有你本人能在这里看到：没有指定经理，也没有人代管。客户和同事看不到；系统管理员在后台可以接触到数据。");

    private static readonly Text NotHere = new("I did not find that deal or person among yours.", "你的商机里没有找到这个商机或这个人。");

    /// <inheritdoc/>
    public override bool Serves(Talk talk, Input input) =>
        input.Is(CommandKind.Privacy) || input.Is(PrivacyVerbs.Ask, PrivacyVerbs.Delete, PrivacyVerbs.Keep);

    /// <inheritdoc/>
    public override async Task<Served> ServeAsync(Talk talk, Input input, CancellationToken cancellationToken)
    {
        if (input is Input.Clicked { Click: var click })
        {
            await PressedAsync(talk, click, cancellationToken);
            return Served.Quiet;
        }

        var about = ((Input.Said)input).Command!.Argument;
        var deal = talk.Turn.FocusDealId is { } focus ? await talk.Turn.DealAsync(focus) : null;
        var person = deal is null || about is null ? null : PersonIn(deal, about);
        List<NoteButton> buttons = [];
        if (deal is not null && person is not null && deal.NotesAbout(person).Any())
        {
            buttons.Add(new(talk.In(new Text("Delete note", "删除备注")), PrivacyVerbs.Ask, Ids(deal, person)));
        }

        if (deal is not null && person is not null)
        {
            buttons.Add(new(talk.In(new Text("Delete all", "全部删除")), CardVerbs.PersonErase, Ids(deal, person)));
            buttons.Add(new(talk.In(new Text("Export", "导出")), CardVerbs.PersonExport, Ids(deal, person)));
        }
        else
        {
            buttons.Add(new(talk.In(new Text("My deals", "我的商机")), CardVerbs.ListMine, CardIds.None));
            buttons.Add(new(talk.In(new Text("My manager", "我的经理")), CardVerbs.HelpTry, CardIds.Of(CardIds.Option, nameof(CommandKind.Manager))));
        }

        if (await WhoSees.RowsAsync(talk, deal) is { Count: > 0 } rows)
        {
            await talk.ShowAsync(CardMessage.Of(WhoSeesCard.Draw(new WhoSeesView(talk.In(Title(person)), rows, buttons), talk.Pen)), cancellationToken);
            return Served.Done;
        }

        await ShowAsync(talk, Title(person), OnlyYou, buttons, replaces: false, cancellationToken);
        return Served.Done;
    }

    private static async Task PressedAsync(Talk talk, CardClick click, CancellationToken cancellationToken)
    {
        if (click.Id(CardIds.Deal) is not { } id || await talk.Turn.DealAsync(id) is not { } deal
            || deal.People.Find(person => person.Id == click.Id(CardIds.Person)) is not { } person)
        {
            await talk.SayAsync(NotHere, cancellationToken);
            return;
        }

        var notes = deal.NotesAbout(person).Count();
        switch (click.Verb)
        {
            case PrivacyVerbs.Ask when notes > 0:
                await ShowAsync(
                    talk, Title(person),
                    new($"Delete the words of {Contacts(notes).En} with {person.Name} from the deal? Day and people stay. It cannot be undone.", $"从商机里删除与{person.Name}的{Contacts(notes).Zh}的文字？日期和参与人保留，删除后无法撤销。"),
                    [
                        new(talk.In(new Text("Delete", "删除")), PrivacyVerbs.Delete, Ids(deal, person)),
                        new(talk.In(new Text("Keep", "保留")), PrivacyVerbs.Keep, Ids(deal, person)),
                    ],
                    replaces: true, cancellationToken);
                break;
            case PrivacyVerbs.Delete when notes > 0:
                talk.Turn.Erase(deal, new Erasure(person.Id, person.Name, string.Empty, IsNotesOnly: true));
                await ShowAsync(
                    talk, Title(person),
                    new($"Deleted from the deal: the words of {Contacts(notes).En} with {person.Name}.", $"已从商机里删除与{person.Name}的{Contacts(notes).Zh}的文字。"),
                    [new(talk.In(new Text("Open deal", "打开商机")), CardVerbs.DealOpen, CardIds.Of(CardIds.Deal, deal.Id))],
                    replaces: true, cancellationToken);
                break;
            case PrivacyVerbs.Keep:
                await talk.SayAsync(new Text("All right, nothing was deleted.", "好的，没有删除。"), cancellationToken);
                break;
            default:
                await talk.SayAsync(new Text($"No notes about {person.Name} are left.", $"已经没有关于{person.Name}的备注了。"), cancellationToken);
                break;
        }
    }

    private static Person? PersonIn(Deal deal, string about) =>
        deal.People.Where(person => about.Contains(person.Name, StringComparison.OrdinalIgnoreCase)).MaxBy(person => person.Name.Length)
        ?? NameFinder.Find(about, deal.People, person => [person.Name]).TheOne?.Item;

    private static Text Title(Person? person) => person is null
        ? new("Who can see this", "谁能看到")
        : new($"Notes about {person.Name}", $"关于{person.Name}的备注");

    private static Text Contacts(int notes) => new(notes == 1 ? "1 contact" : $"{notes} contacts", $"{notes}次沟通");

    private static CardIds Ids(Deal deal, Person person) => CardIds.Of(CardIds.Deal, deal.Id).With(CardIds.Person, person.Id);

    private static Task ShowAsync(Talk talk, Text title, Text words, List<NoteButton> buttons, bool replaces, CancellationToken cancellationToken)
    {
        var card = CardMessage.Of(NoteCard.Draw(new NoteView(talk.In(title), talk.In(words), buttons), talk.Pen));
        return replaces ? talk.ReplaceAsync(card, cancellationToken) : talk.ShowAsync(card, cancellationToken);
    }
}
