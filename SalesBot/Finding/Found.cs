using SalesBot.Bot.Cards;
using SalesBot.Bot.Conversing;
using SalesBot.Bot.Reading;
using SalesBot.Bot.Saying;
using SalesBot.Bot.Turns;
using SalesBot.Sales;
using SalesBot.Sales.Deals;
using SalesBot.Storage;

namespace SalesBot.Finding;

/// <summary>Something that was found.</summary>
/// <param name="Entry">As the chat with the bot lists it.</param>
/// <param name="Facts">What may be read of it in any chat.</param>
/// <param name="Customer">Whose it is.</param>
/// <param name="IsDeal">Whether it is a deal.</param>
internal sealed record Found(FindEntry Entry, IReadOnlyList<(string Name, string Text)> Facts, string Customer, bool IsDeal = false)
{
    /// <summary>What these words may mean among all that the speaker may see, the likeliest first.</summary>
    public static async Task<IReadOnlyList<Found>> ByAsync(Talk talk, string words)
    {
        var all = await AllAsync(talk);
        var matches = NameFinder.Find(words, all, one => [one.Entry.Name]).Matches.Select(match => match.Item).ToList();

        // A family name alone is one sign in Chinese, too little to be like anything: 孙 is whoever begins with it.
        if (matches.Count == 0 && words.Trim() is [var sign] && TypedText.IsHan(sign))
        {
            return [.. all.Where(one => one.Entry.Name.StartsWith(sign))];
        }

        // Who types a customer's name mostly wants a deal of theirs.
        var customers = matches.Where(one => one.Customer == one.Entry.Name).Select(one => one.Customer).ToHashSet(StringComparer.Ordinal);
        return [.. matches.Concat(all.Where(one => one.IsDeal && customers.Contains(one.Customer))).Distinct()];
    }

    /// <summary>The deals the speaker works on, what is due first at the top.</summary>
    public static async Task<IReadOnlyList<Found>> MineAsync(Talk talk) =>
        [.. (await talk.Turn.MyDealsAsync()).Where(deal => deal.Outcome is Outcome.Open or Outcome.WonInDelivery)
            .OrderBy(deal => deal.NextStepDue ?? DateOnly.MaxValue).Select(deal => Of(deal, talk))];

    // Colleagues' customers can be seen; their deals and people only by who manages them.
    private static async Task<IReadOnlyList<Found>> AllAsync(Talk talk)
    {
        var mine = await talk.Turn.MyDealsAsync();
        var team = (await talk.Turn.TeamDealsAsync()).SelectMany(member => member.Deals);
        var deals = mine.Concat(team).DistinctBy(deal => deal.DealId).ToList();
        var customers = deals.Select(deal => new KnownDeal(AccountTable.IdOf(deal.AccountName), deal.AccountName, deal.DealId, deal.OwnerId, deal.Outcome == Outcome.Open))
            .Concat(await talk.Turn.Accounts.OthersAsync()).DistinctBy(known => known.AccountId);
        return
        [
            .. customers.Select(known => Of(known, talk)),
            .. deals.Select(deal => Of(deal, talk)),
            .. deals.Where(deal => !deal.IsFrozen).SelectMany(deal => PeopleOf(deal).Select(name => (Name: name, Deal: deal))).DistinctBy(one => (one.Name, one.Deal.AccountName))
                .Select(one => Of(one.Name, one.Deal, talk)),
        ];
    }

    private static Found Of(KnownDeal known, Talk talk) => new(
        new FindEntry(known.AccountName, talk.In(new Text("customer", "客户")), CardVerbs.AccountOpen, CardIds.Of(CardIds.Account, known.AccountId)), [], known.AccountName);

    private static Found Of(DealSummary deal, Talk talk) => new(
        new FindEntry(deal.Title, $"{talk.In(new Text("deal", "商机"))} · {deal.AccountName} · {talk.In(deal.Stage.Name())}", CardVerbs.DealOpen, CardIds.Of(CardIds.Deal, deal.DealId)),
        deal.ExpectedClose is { } close ? [(talk.In(new Text("Signing", "签约")), Say.Date(close, talk.Language, talk.Turn.Today))] : [], deal.AccountName, IsDeal: true);

    private static Found Of(string person, DealSummary deal, Talk talk) => new(
        new FindEntry(
            person,
            $"{talk.In(new Text("person", "人"))} · {deal.AccountName}",
            CardVerbs.Run,
            CardIds.Of(CardIds.Deal, deal.DealId).With(CardIds.Waiting, nameof(CommandKind.Map))),
        [], deal.AccountName);

    private static string[] PeopleOf(DealSummary deal) => deal.People?.Split('\n', StringSplitOptions.RemoveEmptyEntries) ?? [];
}
