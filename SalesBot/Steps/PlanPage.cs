using SalesBot.Bot.Cards;
using SalesBot.Bot.Documents;
using SalesBot.Bot.Saying;
using SalesBot.Sales;
using SalesBot.Sales.Deals;

namespace SalesBot.Steps;

/// <summary>The plan as the customer reads it: steps, sides, days, and nothing of what we think.</summary>
internal static class PlanPage
{
    private const int With = 3;

    /// <summary>The heading.</summary>
    public static string Title(Deal deal, Language language) => new Text($"Joint plan: {deal.Title}", $"推进计划：{deal.Title}").In(language);

    /// <summary>Side, what, who, day. The sides are named for what they are.</summary>
    public static IReadOnlyList<IReadOnlyList<string>> Rows(Deal deal, JointPlan plan, Language language) =>
    [
        .. plan.Steps.Select((step, at) => new[]
        {
            $"{at + 1}",
            step.Text,
            (step.Owner == StepOwner.Us ? new Text("Supplier", "供应方") : new Text("Customer", "客户方")).In(language),
            step.With ?? string.Empty,
            step.DoneAt is not null ? new Text("done", "已完成").In(language) : Day(step.Due, language),
        }),
    ];

    /// <summary>The page; the day it was made stands under it.</summary>
    public static PrintedPage Of(Deal deal, JointPlan plan, Language language)
    {
        List<string> heads = language == Language.Chinese ? ["序号", "步骤", "负责方", "联系人", "日期"] : ["No.", "Step", "By", "With", "Date"];
        var rows = Rows(deal, plan with { Steps = [.. plan.Steps.Select(step => step with { Text = CardText.Capital(step.Text) })] }, language);
        if (rows.All(row => row[With].Length == 0))
        {
            // Nobody is named: on a phone an empty column takes the room of the others.
            heads.RemoveAt(With);
            rows = [.. rows.Select(row => row.Where((_, at) => at != With).ToArray())];
        }

        return new(
            Title(deal, language),
            language,
            [
                PrintedPart.Line(deal.AccountName),
                PrintedPart.Table(heads, rows),
                PrintedPart.Line(new Text("Corrections are welcome at any time.", "如需调整，请随时告知。").In(language)),
            ]);
    }

    // A page is read on another day, so the year always stands there.
    private static string Day(DateOnly? day, Language language) => day is { } set ? Say.Date(set, language, DateOnly.MinValue) : new Text("open", "待定").In(language);
}
