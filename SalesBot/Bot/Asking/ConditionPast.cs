using SalesBot.Bot.Cards;
using SalesBot.Bot.Conversing;
using SalesBot.Bot.Delivering;
using SalesBot.Bot.Reading;
using SalesBot.Sales;
using SalesBot.Sales.Deals;
using SalesBot.Sales.Deals.Asking;
using SalesBot.Storage;

namespace SalesBot.Bot.Asking;

/// <summary>What condition a notice is about.</summary>
/// <param name="DecidedAt">When the decision was taken: another one has its own day.</param>
public sealed record ConditionNews(DateTimeOffset DecidedAt);

/// <summary>
/// The morning after the condition of a bid was due, the owner hears that it counts no longer: the deal does not go to
/// bidding before somebody decides again (dialogue 7.9). The manager is asked by a card of their own.
/// </summary>
public sealed class ConditionPast : NoticeKind
{
    private const string Kind = "bid-condition-past";

    private static readonly TimeOnly Morning = new(9, 0);

    /// <inheritdoc/>
    public override string Name => Kind;

    /// <inheritdoc/>
    public override async Task<NoticeDraft> WriteAsync(NoticeReading reading, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(reading);
        var stored = await reading.Tables.Deals.FindAsync(reading.Notice.TenantId, reading.Notice.DealId ?? string.Empty, cancellationToken: cancellationToken);
        if (stored?.Deal is not { } deal || deal.BidDecision is not { Choice: BidChoice.Conditional } decision || decision.At != reading.Content<ConditionNews>().DecidedAt || !deal.IsBidOpen())
        {
            return new NoticeDraft.Drop("decided");
        }

        if (deal.OwnerId != reading.Person.UserId)
        {
            return new NoticeDraft.Readdress(deal.OwnerId);
        }

        var (pen, condition) = (reading.Pen, CardText.Clean(decision.Condition, CardText.NameLength));
        var manager = reading.Person.Manager?.Name;
        return new NoticeDraft.Send(CardMessage.Of(NoteCard.Draw(
            new NoteView(
                deal.AccountName,
                pen.Say(
                    $"The bid depended on: {condition}. The day is past, so it is decided again{(manager is null ? "" : $"; {manager} is asked")}.",
                    $"投标的条件是：{condition}。期限已过，需要重新决定{(manager is null ? "" : $"，已请{manager}决定")}。"),
                [new(pen.Say("Bid decision", "投标决策"), CardVerbs.Run, CardIds.Of(CardIds.Deal, deal.Id).With(CardIds.Waiting, nameof(CommandKind.BidDecision)))]),
            pen)));
    }

    /// <summary>To be told on the morning after the condition of a decision is due; nothing if it has no day.</summary>
    /// <param name="talk">The turn that decided.</param>
    /// <param name="deal">The deal after it.</param>
    public static void Schedule(Talk talk, Deal deal)
    {
        ArgumentNullException.ThrowIfNull(talk);
        ArgumentNullException.ThrowIfNull(deal);
        if (deal.BidDecision is { Choice: BidChoice.Conditional, Due: { } due } decision)
        {
            talk.Turn.Tell(new Notice($"{Kind}|{deal.Id}|{talk.Turn.OperationId}", talk.Turn.TenantId, deal.OwnerId, Kind, MorningAfter(talk, due))
            {
                DealId = deal.Id,
                Content = StoredJson.Write(new ConditionNews(decision.At)),
            });
        }
    }

    /// <summary>The morning after a day, on the speaker's clock.</summary>
    public static DateTimeOffset MorningAfter(Talk talk, DateOnly day) => talk.Turn.Moment(day.AddDays(1).ToDateTime(Morning));
}
