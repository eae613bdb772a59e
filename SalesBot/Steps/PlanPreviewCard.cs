using AdaptiveCards;
using SalesBot.Bot.Cards;

namespace SalesBot.Steps;

/// <summary>What the customer would read.</summary>
/// <param name="DealId">The deal.</param>
/// <param name="Title">The heading of the page.</param>
/// <param name="Rows">Number, step, side, person, day.</param>
public sealed record PlanPreviewView(string DealId, string Title, IReadOnlyList<IReadOnlyList<string>> Rows);

/// <summary>The page before it is made: nothing goes out on the first tap.</summary>
public static class PlanPreviewCard
{
    private const int MostRows = 4;
    private const int MostBehind = 6;

    public static AdaptiveCard Draw(PlanPreviewView view, Pen pen)
    {
        ArgumentNullException.ThrowIfNull(view);
        ArgumentNullException.ThrowIfNull(pen);
        var note = pen.Say($"The customer reads this, {view.Rows.Count} steps in all. Scores and notes stay here.", $"客户看到的就是这些，共{view.Rows.Count}步，不含评分和备注。");
        var rows = view.Rows.Select(row => (row[0], row[2] + pen.Say(": ", "："), $"{row[1]}{pen.Say(", ", "，")}{row[4]}")).ToList();
        List<AdaptiveAction> actions = [pen.FreeButton(pen.Say("Make the page", "生成页面"), StepVerbs.PlanPublish, CardIds.Of(CardIds.Deal, view.DealId), isFirst: true)];
        if (rows.Count > MostRows)
        {
            actions.Add(pen.More([.. Lines.Rows(rows.Skip(MostRows).Take(MostBehind))]));
        }

        return pen.Card(note, [Lines.Title(view.Title), .. Lines.Rows(rows.Take(MostRows)), Lines.Footnote(note)], actions);
    }
}
