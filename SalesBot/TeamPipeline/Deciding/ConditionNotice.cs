using SalesBot.Bot.Asking;
using SalesBot.Bot.Conversing;
using SalesBot.Bot.Delivering;
using SalesBot.Sales.Deals;
using SalesBot.Sales.Deals.Asking;
using SalesBot.Storage;

namespace SalesBot.TeamPipeline.Deciding;

/// <summary>The morning after a condition of a bid was due the manager is asked again: met, or what else (dialogue 7.9).</summary>
public sealed class ConditionNotice : NoticeKind
{
    internal const string Kind = "bid-condition";

    /// <inheritdoc/>
    public override string Name => Kind;

    /// <inheritdoc/>
    public override async Task<NoticeDraft> WriteAsync(NoticeReading reading, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(reading);
        var stored = await reading.Tables.Deals.FindAsync(reading.Notice.TenantId, reading.Notice.DealId ?? string.Empty, cancellationToken: cancellationToken);
        return stored?.Deal is not { BidDecision: { Choice: BidChoice.Conditional } decision } deal || decision.At != reading.Content<ConditionNews>().DecidedAt || !deal.IsBidOpen()
            ? new NoticeDraft.Drop("decided")
            : new NoticeDraft.Send(BidViews.Of(deal, reading.Now, reading.Numbers, reading.Pen, isConditionDue: true));
    }

    /// <summary>Asks again on the morning after the condition is due.</summary>
    internal static void Schedule(Talk talk, Deal deal)
    {
        var turn = talk.Turn;
        if (deal.BidDecision is { Due: { } due } decision)
        {
            turn.Tell(Of(deal, decision, turn.UserId, turn.OperationId, ConditionPast.MorningAfter(talk, due)));
        }
    }

    /// <summary>The question about one decision.</summary>
    internal static Notice Of(Deal deal, BidDecision decision, string userId, string cause, DateTimeOffset at) => new($"{Kind}|{deal.Id}|{cause}", deal.TenantId, userId, Kind, at)
    {
        DealId = deal.Id,
        Content = StoredJson.Write(new ConditionNews(decision.At)),
    };
}
