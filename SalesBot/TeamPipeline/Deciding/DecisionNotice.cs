using SalesBot.Bot.Cards;
using SalesBot.Bot.Delivering;
using SalesBot.Bot.Saying;
using SalesBot.Bot.Turns;
using SalesBot.Sales;
using SalesBot.Sales.Deals;
using SalesBot.Sales.Deals.Asking;
using SalesBot.Sales.Deals.Stages;
using SalesBot.Storage;

namespace SalesBot.TeamPipeline.Deciding;

/// <summary>Tells what was decided about a deal: a manager's decision to the owner and the bid team, an owner's answer to the manager.</summary>
public sealed class DecisionNotice : NoticeKind
{
    internal const string Kind = "decision";

    /// <inheritdoc/>
    public override string Name => Kind;

    /// <inheritdoc/>
    public override async Task<NoticeDraft> WriteAsync(NoticeReading reading, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(reading);
        var news = reading.Content<DecisionNews>();
        var stored = await reading.Tables.Deals.FindAsync(reading.Notice.TenantId, reading.Notice.DealId ?? string.Empty, cancellationToken: cancellationToken);
        if (stored is not { Deal: var deal })
        {
            return new NoticeDraft.Drop("gone");
        }

        if (news is { IsOwner: true, What: not (DecisionWhat.VisitAccepted or DecisionWhat.VisitOther) } && deal.OwnerId != reading.Person.UserId)
        {
            return new NoticeDraft.Readdress(deal.OwnerId);
        }

        var asked = deal.Asks.FirstOrDefault(ask => ask.Id == news.AskId);
        if (IsOvertaken(deal, news) || (news.AskId is not null && asked is null))
        {
            return new NoticeDraft.Drop("overtaken");
        }

        var pen = reading.Pen;
        var by = CardText.Clean(news.By, 40);
        var words = Words(deal, news.What, reading.Today, asked);
        var sentence = news.What is DecisionWhat.VisitOther && asked is not null
            ? pen.Say($"{by}: \"{CardText.Clean(asked.Reply, CardText.QuoteLength)}\"", $"{by}：“{CardText.Clean(asked.Reply, CardText.QuoteLength)}”")
            : pen.Say($"{by}: {words.En}", $"{by}：{words.Zh}");
        var ids = CardIds.Of(CardIds.Deal, deal.Id);
        NoteButton[] buttons = news.What is DecisionWhat.VisitAccepted or DecisionWhat.VisitOther ? [new(pen.Say("Look at deal", "查看商机"), TeamVerbs.Why, ids)]
            : news.IsOwner ? [new(pen.Say("Open deal", "打开商机"), CardVerbs.DealOpen, ids)]
            : [];
        return new NoticeDraft.Send(CardMessage.Of(NoteCard.Draw(new NoteView(deal.AccountName, sentence, buttons), pen)));
    }

    /// <summary>The notice for somebody.</summary>
    internal static Notice Of(Turn turn, Deal deal, string userId, DecisionNews news) => new($"{Kind}|{deal.Id}|{news.What}|{turn.OperationId}", turn.TenantId, userId, Kind, turn.Now)
    {
        DealId = deal.Id,
        Content = StoredJson.Write(news),
    };

    /// <summary>What was decided, as a sentence.</summary>
    /// <param name="deal">The deal after it.</param>
    /// <param name="what">What was decided.</param>
    /// <param name="today">The reader's day.</param>
    /// <param name="asked">The question it answers.</param>
    internal static Text Words(Deal deal, DecisionWhat what, DateOnly today, Ask? asked = null)
    {
        var reason = CardText.Clean(deal.Closing?.Reason, CardText.NameLength);
        return what switch
        {
            DecisionWhat.Bid => new("bid.", "投标。"),
            DecisionWhat.Joint when deal.BidDecision is { } decision => new($"{BidViews.Words(decision, today).En}, else decide again.", $"{BidViews.Words(decision, today).Zh}，否则再决定。"),
            DecisionWhat.GivenUp => new($"given up, reason: {reason}.", $"主动放弃，原因：{reason}。"),
            DecisionWhat.Kept => new($"goes on, reason: {CardText.Clean(deal.BidDecision?.Reason ?? deal.NoGoOverride)}.", $"继续，理由：{CardText.Clean(deal.BidDecision?.Reason ?? deal.NoGoOverride)}。"),
            DecisionWhat.Agreed when asked is not null => AskWords.Agreed(asked, today),
            DecisionWhat.Declined when asked is not null => new($"not agreed: {CardText.Clean(asked.Reply)}.", $"没有同意：{CardText.Clean(asked.Reply)}。"),
            DecisionWhat.VisitAccepted when asked is not null => new($"arranges the visit to {VisitWords.Whom(deal, asked)}.", $"同意安排拜访{VisitWords.Whom(deal, asked)}。"),
            _ => new("answered.", "已答复。"),
        };
    }

    // What somebody decided anew in between is told by its own notice.
    private static bool IsOvertaken(Deal deal, DecisionNews news) => news.What switch
    {
        DecisionWhat.Bid or DecisionWhat.Joint => deal.BidDecision?.At != news.At,
        DecisionWhat.GivenUp => deal.Outcome != Outcome.Withdrawn,
        DecisionWhat.Kept => deal.NoGoReviewedAt != news.At || deal.IsClosed(),
        _ => false,
    };
}
