using AdaptiveCards;
using SalesBot.Bot.Cards;
using SalesBot.Bot.Conversing;
using SalesBot.Bot.Reading;
using SalesBot.Sales.Deals;

namespace SalesBot.Steps;

/// <summary>The open steps of all deals.</summary>
/// <param name="Steps">What is due first at the top.</param>
/// <param name="Today">The reader's day.</param>
/// <param name="Page">1 for the first; beyond the last it is the first again.</param>
public sealed record PromisesView(IReadOnlyList<ListedStep> Steps, DateOnly Today, int Page = 1);

/// <summary>What is promised, by us and by them; what is late comes first because it was due first.</summary>
public static class PromisesCard
{
    private const int PageSize = 4;

    public static AdaptiveCard Draw(PromisesView view, Pen pen)
    {
        ArgumentNullException.ThrowIfNull(view);
        ArgumentNullException.ThrowIfNull(pen);
        if (view.Steps.Count == 0)
        {
            var none = pen.Say("Nothing is promised, by you or by them. A step set in a deal shows here.", "目前没有未完成的承诺。在商机里定了下一步，就会列在这里。");
            return pen.Card(none, [Lines.Title(pen.Say("Promises", "承诺")), Lines.Sentence(none)], pen.FreeButton(pen.Say("My deals", "我的商机"), CardVerbs.ListMine, CardIds.None, isFirst: true));
        }

        var pages = (view.Steps.Count + PageSize - 1) / PageSize;
        var page = view.Page < 1 || view.Page > pages ? 1 : view.Page;
        var shown = view.Steps.Skip((page - 1) * PageSize).Take(PageSize).ToList();
        var from = CardIds.Of(StepVerbs.From, StepVerbs.Promises);
        List<AdaptiveAction> actions = [.. StepForms.DoneAndMove(shown, from, pen)];
        if (pages > 1)
        {
            actions.Add(pen.FreeButton(pen.Say("More", "更多"), StepVerbs.PromisesPage, CardIds.Of(CardIds.Page, $"{(page % pages) + 1}")));
        }

        var count = Count(view, pen);
        return pen.Card(
            pen.Say($"Promises: {count}.", $"承诺：{count}。"),
            [Lines.Title(pen.Say("Promises", "承诺")), Lines.SubLine(count), .. StepRows.Draw(shown, PageSize, view.Today, pen)],
            [.. actions]);
    }

    private static string Count(PromisesView view, Pen pen)
    {
        var ours = view.Steps.Count(entry => entry.Step.Owner == StepOwner.Us);
        var late = view.Steps.Count(entry => entry.Step.Due < view.Today);
        return pen.Say(
            $"{ours} ours, {view.Steps.Count - ours} theirs, {(late == 0 ? "none late" : $"{late} late")}",
            $"我们{ours}项，对方{view.Steps.Count - ours}项，{(late == 0 ? "没有逾期" : $"逾期{late}项")}");
    }
}
