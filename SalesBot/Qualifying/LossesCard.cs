using AdaptiveCards;
using SalesBot.Bot.Cards;
using SalesBot.Bot.Reading;

namespace SalesBot.Qualifying;

/// <summary>One page of all losses.</summary>
/// <param name="DealId">The deal.</param>
/// <param name="ScoreId">The score they belong to.</param>
/// <param name="Account">The customer.</param>
/// <param name="Score">"47"; null while no number is shown.</param>
/// <param name="Coverage">"70%".</param>
/// <param name="Losses">All of them, most points first.</param>
/// <param name="Page">1 for the first.</param>
public sealed record LossesView(string DealId, string ScoreId, string Account, string? Score, string Coverage, IReadOnlyList<LossLine> Losses, int Page = 1)
{
    /// <summary>With the title and the line under it, six lines.</summary>
    internal const int PageSize = 4;

    internal int Pages => Math.Max(1, (Losses.Count + PageSize - 1) / PageSize);

    internal int Shown => Math.Clamp(Page, 1, Pages);
}

/// <summary>Every lost point: how many, why and what to do.</summary>
public static class LossesCard
{
    public static AdaptiveCard Draw(LossesView view, Pen pen)
    {
        ArgumentNullException.ThrowIfNull(view);
        var ids = CardIds.Of(CardIds.Deal, view.DealId).With(CardIds.Score, view.ScoreId);
        return pen.Card(
            pen.Say(
                $"{CardText.Spoken(view.Account)}: what costs points, page {view.Shown} of {view.Pages}.",
                $"{CardText.Spoken(view.Account)}：全部失分，第{view.Shown}页，共{view.Pages}页。"),
            [
                Lines.TitleWithScore(view.Account, view.Score, view.Coverage, pen),
                Lines.SubLine(pen.Say("Points lost, and what to do", "失分和对策"), view.Pages > 1 ? $"{view.Shown} / {view.Pages}" : null),
                .. view.Losses.Skip((view.Shown - 1) * LossesView.PageSize).Take(LossesView.PageSize).Select((loss, at) =>
                    Lines.TallRow(loss.Points, loss.Label, loss.Reason, CardText.Capital(loss.Action), at == 0)),
            ],
            [.. Turns(view, ids, pen)]);
    }

    private static IEnumerable<AdaptiveAction> Turns(LossesView view, CardIds ids, Pen pen)
    {
        if (view.Shown < view.Pages)
        {
            yield return Turn(pen.Say("Next page", "下一页"), view.Shown + 1, ids, pen);
        }

        if (view.Shown > 1)
        {
            yield return Turn(pen.Say("Page before", "上一页"), view.Shown - 1, ids, pen);
        }

        yield return pen.FreeButton(pen.Say("Score", "评分"), CardVerbs.ScoreOpen, ids);
        yield return pen.More([new AdaptiveActionSet { Actions = [pen.FreeButton(pen.Say("Next actions", "下一步建议"), CardVerbs.Run, ids.With(CardIds.Waiting, nameof(CommandKind.Next)))] }]);
    }

    private static AdaptiveAction Turn(string title, int page, CardIds ids, Pen pen) =>
        pen.FreeButton(title, CardVerbs.ScoreLosses, ids.With(CardIds.Page, $"{page}"));
}
