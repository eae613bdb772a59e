using AdaptiveCards;
using SalesBot.Bot.Cards;
using SalesBot.Sales;
using SalesBot.Sales.Deals;
using SalesBot.Sales.Qualification;

namespace SalesBot.Deals;

/// <summary>What the card of one deal shows. Texts are ready to show, in the reader's language.</summary>
public sealed record DealView
{
    public required string DealId { get; init; }

    public required string Account { get; init; }

    /// <summary>What is being bought.</summary>
    public required string Title { get; init; }

    public required Stage Stage { get; init; }

    /// <summary>How it stands as a whole; it decides what can be done.</summary>
    public Outcome Outcome { get; init; } = Outcome.Open;

    /// <summary>How a closed deal ended: "lost to Delta: price"; null while it is not.</summary>
    public string? Ended { get; init; }

    /// <summary>Whether the customer buys by bids.</summary>
    public bool IsTender { get; init; }

    /// <summary>Whether a manager's decision to bid or not belongs to it now: a passive project that has not bid yet.</summary>
    public bool AwaitsBidDecision { get; init; }

    /// <summary>Whether the buyer's law might exclude us and legal has not cleared it (flag C10).</summary>
    public bool AwaitsLegal { get; init; }

    /// <summary>Whether a report to compliance froze it: then that is how it stands.</summary>
    public bool IsFrozen { get; init; }

    /// <summary>"CNY 9.5m"; null if unknown.</summary>
    public string? Amount { get; init; }

    /// <summary>"30 Jun 2027"; null if unknown.</summary>
    public string? Close { get; init; }

    /// <summary>"site visit, Thu 26 Nov"; null if there is none.</summary>
    public string? NextStep { get; init; }

    /// <summary>"Ms Song, packaging, user"; null if nobody is named.</summary>
    public string? Contact { get; init; }

    /// <summary>"47"; null while too little is known to show a number.</summary>
    public string? Score { get; init; }

    public required Verdict Verdict { get; init; }

    /// <summary>"70%".</summary>
    public required string Coverage { get; init; }

    /// <summary>What the edit form starts with.</summary>
    public required DealEdit Edit { get; init; }
}

/// <summary>A deal that was opened: how it stands and what is next.</summary>
public static class DealCard
{
    public static AdaptiveCard Draw(DealView view, Pen pen)
    {
        ArgumentNullException.ThrowIfNull(view);
        return pen.Card(
            Spoken(view, pen),
            [
                Lines.TitleWithScore(view.Account, view.Score, view.Coverage, pen),
                Lines.SubLine(view.Title, pen.Say(view.Stage.Name())),
                .. view.Ended is null ? [Standing(view, pen)] : Array.Empty<AdaptiveElement>(),
                Lines.Facts(
                    (pen.Say("Amount", "金额"), view.Ended is null ? DealWords.AmountAndClose(view.Amount, view.Close, pen) : view.Amount ?? pen.Say("Not known", "不清楚")),
                    view.Ended is { } ended ? (pen.Say("Ended", "结果"), ended) : (pen.Say("Next", "下一步"), view.NextStep ?? pen.Say("Nothing dated yet", "还没有约定日期的下一步")),
                    (pen.Say("Contact", "联系人"), view.Contact ?? pen.Say("Nobody named yet", "还没有联系人"))),
            ],
            DealButtons.Of(view, pen));
    }

    private static AdaptiveElement Standing(DealView view, Pen pen) => view.IsFrozen
        ? Lines.Verdict(Badge.Frozen, pen.Say(", no advice until compliance clears it", "，合规解除前不提供建议"), pen)
        : view.Score is null
        ? Lines.Verdict(Badge.TooEarly, "", pen)
        : Lines.Verdict(Badge.Of(view.Verdict), pen.Say($", {view.Coverage} known", $"，已掌握{view.Coverage}"), pen);

    private static string Spoken(DealView view, Pen pen)
    {
        var account = CardText.Spoken(view.Account);
        if (view.Ended is { } ended)
        {
            return CardText.Spoken(pen.Say($"{account}: {ended}. It can be reopened for a year.", $"{account}：{ended}。一年内可以重新打开。"), CardText.QuoteLength);
        }

        var score = view.IsFrozen ? pen.Say("frozen for compliance", "合规冻结") : view.Score is null
            ? pen.Say("too early for a score", "信息不足，暂不评分")
            : pen.Say($"score {view.Score}, {view.Verdict.Name().En}", $"评分{view.Score}，{view.Verdict.Name().Zh}");
        return pen.Say(
            $"{account}, {view.Stage.Name().En} stage, {score}. Answer questions, see next actions or log a contact.",
            $"{account}，{view.Stage.Name().Zh}阶段，{score}。可以答题、看下一步或记沟通。");
    }
}
