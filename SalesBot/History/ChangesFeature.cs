using SalesBot.Bot.Cards;
using SalesBot.Bot.Conversing;
using SalesBot.Bot.Reading;
using SalesBot.Bot.Saying;
using SalesBot.Sales;
using SalesBot.Sales.Deals;
using SalesBot.Storage;

namespace SalesBot.History;

/// <summary>
/// Says what happened in the open deals of a rep, and of whoever reports to them, since a day; without a day, in the last
/// seven (clarification F3):
/// <code>
/// what changed since Friday?      周五以来有什么变化？
/// </code>
/// </summary>
public sealed class ChangesFeature : Feature
{
    /// <summary>So many deals are looked at, of those that may have changed; all at once.</summary>
    private const int MostDeals = 20;

    /// <summary>So many events of each: older ones of a busy week are in its history.</summary>
    private const int MostEvents = 20;

    private static readonly TimeSpan Usual = TimeSpan.FromDays(7);

    /// <inheritdoc/>
    public override bool Serves(Talk talk, Input input) => input.Is(CommandKind.Changes);

    /// <inheritdoc/>
    public override async Task<Served> ServeAsync(Talk talk, Input input, CancellationToken cancellationToken)
    {
        var team = (await talk.Turn.TeamDealsAsync()).SelectMany(list => list.Deals).ToList();
        var open = (await talk.Turn.MyDealsAsync()).Concat(team).DistinctBy(deal => deal.DealId).Where(deal => deal.Outcome is Outcome.Open or Outcome.WonInDelivery)
            .OrderBy(deal => deal.NextStepDue ?? DateOnly.MaxValue).ToList();
        if (open.Count == 0)
        {
            await talk.SayAsync(HistoryTexts.NoDeals, cancellationToken);
            return Served.Done;
        }

        var since = Since(talk, ((Input.Said)input).Text);
        var moved = open.Where(deal => deal.ChangedOn is null || deal.ChangedOn >= since).ToList();
        var changes = await Task.WhenAll(moved.Take(MostDeals).Select(deal => OfAsync(talk, deal.DealId, since)));
        var quiet = open.Except(moved).Select(deal => new ChangedDeal(deal.DealId, deal.AccountName, [], talk.Turn.Today.DayNumber - deal.ChangedOn!.Value.DayNumber));
        await talk.ShowAsync(
            CardMessage.Of(ChangesCard.Draw(
                new(talk.ConversationId, Say.Date(since, talk.Language, talk.Turn.Today), [.. changes.OfType<ChangedDeal>(), .. quiet], Math.Max(0, moved.Count - MostDeals), team.Count > 0), talk.Pen)),
            cancellationToken);
        return Served.Done;
    }

    private static async Task<ChangedDeal?> OfAsync(Talk talk, string dealId, DateOnly since)
    {
        if (await talk.Turn.TeamDealAsync(dealId) is not { } deal)
        {
            return null;
        }

        var from = talk.Turn.Moment(since.ToDateTime(TimeOnly.MinValue));
        var happened = (await talk.Turn.EventsAsync(dealId, null, MostEvents)).Where(one => one.At >= from).ToList();
        var undone = happened.SelectMany(one => one.Undoes.IsDefault ? [] : one.Undoes).ToHashSet(StringComparer.Ordinal);
        var words = new ChangeWords(deal, talk.Language, talk.Turn.Today) { Reader = talk.Turn.UserId };
        return new(dealId, deal.AccountName, [.. happened.Where(one => one.Undoes.IsDefaultOrEmpty && !undone.Contains(one.Operation)).SelectMany(words.Of)]);
    }

    /// <summary>"since Friday" is the last Friday: a day that lies ahead is a week too late.</summary>
    private static DateOnly Since(Talk talk, string text)
    {
        var today = talk.Turn.Today;
        if (DateReader.Read(text, today) is not { Problem: DateProblem.None, Date: var day })
        {
            return today.AddDays(-(int)Usual.TotalDays);
        }

        while (day > today)
        {
            day = day.AddDays(-(int)Usual.TotalDays);
        }

        return day;
    }
}
