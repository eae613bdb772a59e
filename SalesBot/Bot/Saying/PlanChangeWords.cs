using SalesBot.Sales;
using SalesBot.Sales.Deals;

namespace SalesBot.Bot.Saying;

/// <summary>What changed in a joint plan: which of its steps, and from which day to which.</summary>
internal static class PlanChangeWords
{
    private static readonly Text NoDay = new("no date", "无日期");

    /// <summary>"Joint plan “site test”: Thu 3 Dec → Thu 10 Dec"; empty where only the moment of the change is new.</summary>
    public static IEnumerable<Text> Of(JointPlan before, JointPlan now, DateOnly today)
    {
        foreach (var step in before.Steps)
        {
            var after = now.Steps.FirstOrDefault(other => other.Id == step.Id);
            if (after is null)
            {
                yield return Step(step, " removed", "已移除");
                continue;
            }

            if (after.DoneAt is not null && step.DoneAt is null)
            {
                yield return Step(after, " done", "已完成");
            }

            if (after.Due != step.Due)
            {
                var (from, to) = (Day(step.Due, today), Day(after.Due, today));
                yield return Step(after, $": {from.En} → {to.En}", $"：{from.Zh} → {to.Zh}");
            }
        }

        foreach (var added in now.Steps.Where(step => before.Steps.All(other => other.Id != step.Id)))
        {
            yield return Step(added, " added", "已添加");
        }

        if (now.ConfirmedByCustomerOn is { } agreed && before.ConfirmedByCustomerOn is null)
        {
            var day = DateText.Of(agreed, today);
            yield return new($"Joint plan agreed by the customer, {day.En}", $"客户{day.Zh}已确认推进计划");
        }
    }

    private static Text Step(PlanStep step, string english, string chinese) => new($"Joint plan “{step.Text}”{english}", $"推进计划“{step.Text}”{chinese}");

    private static Text Day(DateOnly? day, DateOnly today) => day is { } due ? DateText.Of(due, today) : NoDay;
}
