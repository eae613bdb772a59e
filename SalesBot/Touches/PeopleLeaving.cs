using System.Text.RegularExpressions;
using SalesBot.Bot.Cards;
using SalesBot.Bot.Conversing;
using SalesBot.Bot.Reading;
using SalesBot.Sales;
using SalesBot.Sales.Deals;
using SalesBot.Sales.Deals.Stages;
using SalesBot.Sales.Stakeholders;

namespace SalesBot.Touches;

/// <summary>
/// Somebody of the customer left or changed their job (clarification F11): their roles are empty, and who took over is
/// asked.
/// </summary>
public sealed partial class PeopleLeaving
{
    private const int LongestName = 60;

    /// <summary>Takes the news, or the name of who took over; null if the words are neither.</summary>
    public async Task<Served?> TryAsync(Talk talk, string text, CancellationToken cancellationToken)
    {
        if (talk.Memory.Vacancy is { } vacancy && text.Length <= LongestName && await SuccessorAsync(talk, vacancy, text, cancellationToken) is { } taken)
        {
            return taken;
        }

        if (Left().Match(text) is not { Success: true } match)
        {
            return null;
        }

        return await FindAsync(talk, match.Groups["who"].Value) is var (deal, person) ? await LeaveAsync(talk, deal, person.Name, cancellationToken) : null;
    }

    /// <summary>The one person of the rep's deals that these words name, in the deal at hand if there are several; null if it is not one.</summary>
    internal static async Task<(Deal Deal, Person Person)?> FindAsync(Talk talk, string who)
    {
        var deals = (await talk.Turn.MyDealsAsync()).Where(deal => deal.Outcome is Outcome.Open or Outcome.WonInDelivery).ToList();
        var found = deals.SelectMany(deal => Named(who, deal.People).Select(name => (Deal: deal, Name: name))).ToList();
        found = found.Count > 1 && found.Exists(one => one.Deal.DealId == talk.Turn.FocusDealId) ? [.. found.Where(one => one.Deal.DealId == talk.Turn.FocusDealId)] : found;
        return found is [var (summary, name)] && await talk.Turn.DealAsync(summary.DealId) is { } deal && deal.People.Find(person => person.Name == name && person.LeftOn is null) is { } person
            ? (deal, person)
            : null;
    }

    /// <summary>"Add": the name is typed.</summary>
    public static async Task<Served> AskNameAsync(Talk talk, CancellationToken cancellationToken)
    {
        await talk.SayAsync(new Text("Who? For example: Mr Gao, purchasing.", "是谁？比如：采购部高经理。"), cancellationToken);
        return Served.Quiet;
    }

    /// <summary>Nobody knows yet who took over.</summary>
    public async Task<Served> NotKnownAsync(Talk talk, CancellationToken cancellationToken)
    {
        talk.Memory.Vacancy = null;
        await talk.SayAsync(new Text("All right. The role stays empty until you name somebody.", "好的，先空着，知道了再告诉我。"), cancellationToken);
        return Served.Quiet;
    }

    private static async Task<Served> LeaveAsync(Talk talk, Deal deal, string name, CancellationToken cancellationToken)
    {
        var person = deal.People.First(known => known.Name == name && known.LeftOn is null);
        var left = deal.WithLeft(person, talk.Turn.Clock);
        talk.Turn.Save(left);
        talk.Turn.FocusDealId = deal.Id;
        if (person.Roles.IsEmpty)
        {
            await talk.SayAsync(new Text($"Noted: {name} is no longer in {deal.AccountName}.", $"记下了：{name}已不在{deal.AccountName}。"), cancellationToken);
            return Served.Done;
        }

        talk.Memory.Vacancy = new Vacancy { DealId = deal.Id, Roles = [.. person.Roles.Select(role => role.ToString())] };
        var (en, zh) = (string.Join(", ", person.Roles.Select(role => role.Name().En)), string.Join("、", person.Roles.Select(role => role.Name().Zh)));
        var ids = CardIds.Of(CardIds.Deal, deal.Id);
        var doubted = left.ToConfirm().Length - deal.ToConfirm().Length;
        await talk.ShowAsync(
            CardMessage.Of(NoteCard.Draw(
                new NoteView(
                    talk.In(new Text($"Noted: {name} left", $"记下了：{name}离开")),
                    talk.In(Asked(deal, en, zh, doubted)),
                    [
                        new NoteButton(talk.In(new Text("Add", "添加")), TouchVerbs.SuccessorAdd, ids),
                        new NoteButton(talk.In(new Text("Not known", "还不知道")), TouchVerbs.SuccessorUnknown, ids),
                        .. doubted == 0 ? [] : new[] { new NoteButton(talk.In(new Text("Confirm answers", "确认答案")), CardVerbs.Run, ids.With(CardIds.Waiting, nameof(CommandKind.Stage))) },
                    ]),
                talk.Pen)),
            cancellationToken);
        return Served.Quiet;
    }

    private static Text Asked(Deal deal, string inEnglish, string inChinese, int doubted)
    {
        var (en, zh) = ($"{CardText.Capital(inEnglish)} is now empty in {deal.AccountName}. Who took over?", $"{deal.AccountName}的{inChinese}空缺。谁接手？");
        return doubted == 0 ? new(en, zh)
            : new($"{en} {(doubted == 1 ? "One answer is" : $"{doubted} answers are")} to be confirmed again.", $"{zh}有{doubted}项回答待重新确认。");
    }

    private static async Task<Served?> SuccessorAsync(Talk talk, Vacancy vacancy, string text, CancellationToken cancellationToken)
    {
        if (Left().IsMatch(text) || TouchReader.TellsOfContact(text) || await talk.Turn.DealAsync(vacancy.DealId) is not { } deal || SuccessorReader.Read(text, deal.People, talk.Turn.Today) is not { } said)
        {
            return null;
        }

        talk.Memory.Vacancy = null;
        var roles = vacancy.Roles.Select(Enum.Parse<BuyingRole>).ToList();
        if (roles.TrueForAll(role => deal.InRole(role).Any()))
        {
            // They were told of over the map meanwhile.
            return null;
        }

        var known = said.Known is { } one ? deal.People.Find(person => person.Id == one.Id) : null;
        var person = known is null
            ? new Person { Id = talk.Turn.NewId("pn"), Name = said.Name, NameIsTitle = said.IsTitle, Position = said.Position, Roles = [.. roles] }
            : known with { Roles = [.. known.Roles.Union(roles)] };
        talk.Turn.Save(deal with { People = known is null ? deal.People.Add(person) : deal.People.Replace(known, person) });
        await talk.SayAsync(
            new Text(
                $"Added {person.Name}: {string.Join(", ", roles.Select(role => role.Name().En))}.{(person.LastTwoWayTouch is null ? " Not met yet." : string.Empty)}",
                $"已添加{person.Name}：{string.Join("、", roles.Select(role => role.Name().Zh))}{(person.LastTwoWayTouch is null ? "，还没接触" : string.Empty)}。"),
            cancellationToken);
        return Served.Done;
    }

    private static IEnumerable<string> Named(string who, string? people)
    {
        Person[] all = [.. (people ?? string.Empty).Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(name => new Person { Id = name, Name = name })];
        return PersonSpotter.In(who, all).Select(mention => mention.Known?.Name).OfType<string>().Distinct();
    }

    [GeneratedRegex(@"^(?<who>.{2,40}?)\s+(?:has\s+|have\s+|just\s+)*(?:left(?:\s+(?:the\s+(?:company|hospital|bank|university|plant|firm)|them|last\s+\w+|yesterday|today))?|resigned|quit|retired|changed\s+jobs?|moved\s+(?:on|to\s+(?:another|a\s+new|a\s+different)\s+.{2,30})|(?:was|got|been)\s+(?:transferred|moved|replaced).{0,30}|is\s+(?:gone|no\s+longer\s+(?:there|with\s+\w+|in\s+charge)))\s*[.!。]*$|^(?<who>.{2,16}?)(?:已经|已|昨天|上周|最近|刚)?(?:调走|调岗|离职|辞职|退休|跳槽|换岗|走人|离开|调到.{1,12}|调任.{1,12}|不在.{0,6}干|不干)了?[.。!！]*$", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture)]
    private static partial Regex Left();
}
