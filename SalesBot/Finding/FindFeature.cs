using SalesBot.Bot.Cards;
using SalesBot.Bot.Conversing;
using SalesBot.Bot.Reading;
using SalesBot.Bot.Turns;
using SalesBot.Sales;
using SalesBot.Sales.Deals;
using SalesBot.Storage;

namespace SalesBot.Finding;

/// <summary>
/// Finds customers, deals and people by a name, among those somebody may see; slips and pinyin initials do:
/// <code>
/// find sun        find hdg          查找 孙经理        查找 hddw
/// </code>
/// </summary>
public sealed class FindFeature : Feature
{
    private const int MostFound = 5;

    private static readonly Text FindWhat = new("Find what? For example: find Sun.", "查什么？例如：查找 孙经理。");

    /// <inheritdoc/>
    public override bool Serves(Talk talk, Input input) => input.Is(CommandKind.Find);

    /// <inheritdoc/>
    public override async Task<Served> ServeAsync(Talk talk, Input input, CancellationToken cancellationToken)
    {
        if (((Input.Said)input).Command!.Argument is not { Length: > 0 } words)
        {
            await talk.SayAsync(FindWhat, cancellationToken);
            return Served.Done;
        }

        var found = NameFinder.Find(words, await AllAsync(talk), one => one.Names).Matches.Take(MostFound).Select(match => match.Item.Entry).ToList();
        await (found.Count == 0
            ? talk.SayAsync(new Text($"Nothing of yours sounds like \"{words}\".", $"没有找到和“{words}”相近的客户、商机或人。"), cancellationToken)
            : talk.ShowAsync(CardMessage.Of(FindCard.Draw(new FindView(words, found), talk.Pen)), cancellationToken));
        return Served.Done;
    }

    // Colleagues' customers can be seen; their deals and people only by who manages them.
    private static async Task<IReadOnlyList<Candidate>> AllAsync(Talk talk)
    {
        var mine = await talk.Turn.MyDealsAsync();
        var team = (await talk.Turn.TeamDealsAsync()).SelectMany(member => member.Deals);
        var deals = mine.Concat(team).DistinctBy(deal => deal.DealId).ToList();
        var customers = deals.Select(deal => new KnownDeal(AccountTable.IdOf(deal.AccountName), deal.AccountName, deal.DealId, deal.OwnerId))
            .Concat(await talk.Turn.Accounts.OthersAsync()).DistinctBy(known => known.AccountId);
        return
        [
            .. customers.Select(known => new Candidate([known.AccountName], new FindEntry(
                known.AccountName, talk.In(new Text("customer", "客户")), CardVerbs.AccountOpen, CardIds.Of(CardIds.Account, known.AccountId)))),
            .. deals.Select(deal => new Candidate([deal.Title], new FindEntry(
                deal.Title, $"{talk.In(new Text("deal", "商机"))} · {deal.AccountName} · {talk.In(deal.Stage.Name())}", CardVerbs.DealOpen, CardIds.Of(CardIds.Deal, deal.DealId)))),
            .. deals.Where(deal => !deal.IsFrozen).SelectMany(deal => PeopleOf(deal).Select(name => (Name: name, Deal: deal))).DistinctBy(one => (one.Name, one.Deal.AccountName))
                .Select(one => new Candidate([one.Name], new FindEntry(
                    one.Name,
                    $"{talk.In(new Text("person", "人"))} · {one.Deal.AccountName}",
                    CardVerbs.Run,
                    CardIds.Of(CardIds.Deal, one.Deal.DealId).With(CardIds.Waiting, nameof(CommandKind.Map))))),
        ];
    }

    private static string[] PeopleOf(DealSummary deal) => deal.People?.Split('\n', StringSplitOptions.RemoveEmptyEntries) ?? [];

    private sealed record Candidate(IReadOnlyList<string> Names, FindEntry Entry);
}
