using AdaptiveCards;
using SalesBot.Bot.Cards;

namespace SalesBot.Qualifying;

/// <summary>One term of another school.</summary>
/// <param name="Name">"Metrics (M)".</param>
/// <param name="Known">How many of its questions are answered.</param>
/// <param name="All">How many it has.</param>
/// <param name="Points">Whole points lost under it: "4".</param>
public sealed record MethodTerm(string Name, int Known, int All, string Points);

/// <summary>The same numbers in the words of another school.</summary>
/// <param name="DealId">The deal.</param>
/// <param name="ScoreId">The score.</param>
/// <param name="Account">The customer.</param>
/// <param name="Score">"47"; null while no number is shown.</param>
/// <param name="Coverage">"70%".</param>
/// <param name="Method">"MEDDPICC" or "Miller Heiman".</param>
/// <param name="Terms">In the order of the method.</param>
public sealed record MethodView(string DealId, string ScoreId, string Account, string? Score, string Coverage, string Method, IReadOnlyList<MethodTerm> Terms);

/// <summary>One row for each term; the further ones behind More.</summary>
public static class MethodCard
{
    // The title and the line under it are two of the six lines of a card.
    private const int RowsInView = 4;

    public static AdaptiveCard Draw(MethodView view, Pen pen)
    {
        ArgumentNullException.ThrowIfNull(view);
        var ids = CardIds.Of(CardIds.Deal, view.DealId).With(CardIds.Score, view.ScoreId);
        var rest = view.Terms.Skip(RowsInView).ToList();
        List<AdaptiveAction> actions = [pen.FreeButton(pen.Say("Score", "评分"), CardVerbs.ScoreOpen, ids)];
        if (rest.Count > 0)
        {
            actions.Add(pen.More([.. Rows(rest, pen)]));
        }

        return pen.Card(
            pen.Say($"{CardText.Spoken(view.Account)} in {view.Method} words, same numbers.", $"{CardText.Spoken(view.Account)}：用{view.Method}的说法，数字不变。"),
            [
                Lines.TitleWithScore(view.Account, view.Score, view.Coverage, pen),
                Lines.SubLine(pen.Say($"In {view.Method} words, same numbers", $"{view.Method}的说法，数字不变")),
                .. Rows(view.Terms.Take(RowsInView), pen),
            ],
            actions);
    }

    private static IEnumerable<AdaptiveElement> Rows(IEnumerable<MethodTerm> terms, Pen pen) => Lines.Rows(terms.Select(term => (
        "•",
        term.Name + pen.Say(": ", "："),
        pen.Say($"{term.Known}/{term.All} known, {term.Points} lost", $"{term.All}项已知{term.Known}项，失{term.Points}分"))));
}
