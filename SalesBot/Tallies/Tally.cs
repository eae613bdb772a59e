using System.Collections.Immutable;
using SalesBot.Bot.Cards;
using SalesBot.Bot.Conversing;
using SalesBot.Bot.Reading;
using SalesBot.Sales;
using SalesBot.Sales.Accounts;
using SalesBot.Sales.Deals;
using SalesBot.Storage;

namespace SalesBot.Tallies;

/// <summary>What is counted: the deals somebody may open, their own and their team's, with their customers.</summary>
/// <param name="Deals">The latest of them.</param>
/// <param name="Accounts">Their customers.</param>
/// <param name="Today">The day.</param>
internal sealed record Counted(ImmutableArray<Deal> Deals, ImmutableArray<Account> Accounts, DateOnly Today);

/// <summary>How many deals were counted of how many, where that is not all.</summary>
/// <param name="Counted">The latest ones.</param>
/// <param name="Of">All there are.</param>
public sealed record TallyBound(int Counted, int Of);

/// <summary>A count over one's deals, and for a manager over the team's: a command, what is counted, a few rows.</summary>
internal abstract class Tally(CommandKind command) : Feature
{
    // One parallel read; the latest deals show the picture, and the card says that there are more.
    private const int MostDeals = 60;

    public override bool Serves(Talk talk, Input input) => input.Is(command);

    public override async Task<Served> ServeAsync(Talk talk, Input input, CancellationToken cancellationToken)
    {
        var listed = (await talk.Turn.MyDealsAsync()).Concat((await talk.Turn.TeamDealsAsync()).SelectMany(member => member.Deals)).Where(Counts).DistinctBy(deal => deal.DealId)
            .OrderByDescending(deal => deal.Facts?.EnteredAt).ToList();
        var deals = (await Task.WhenAll(listed.Take(MostDeals).Select(deal => talk.Turn.TeamDealAsync(deal.DealId)))).OfType<Deal>().ToImmutableArray();
        var accounts = await Task.WhenAll(deals.Select(deal => deal.AccountId).Distinct().Select(talk.Turn.Accounts.FindAsync));
        var view = Of(new(deals, [.. accounts.OfType<StoredAccount>().Select(account => account.Account)], talk.Turn.Today), talk.Pen);
        await talk.ShowAsync(CardMessage.Of(TallyCard.Draw(listed.Count > MostDeals ? view with { Bound = new(MostDeals, listed.Count) } : view, talk.Pen)), cancellationToken);
        return Served.Done;
    }

    /// <summary>The view of what was counted.</summary>
    internal abstract TallyView Of(Counted counted, Pen pen);

    /// <summary>Whether a deal belongs to it.</summary>
    protected abstract bool Counts(DealSummary deal);
}
