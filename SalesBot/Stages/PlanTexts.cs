using SalesBot.Bot.Saying;
using SalesBot.Sales;
using SalesBot.Sales.Deals;
using SalesBot.Sales.Qualification;

namespace SalesBot.Stages;

/// <summary>What comes after a move back: a new plan within five working days (rule N24, clarifications B15 and B16).</summary>
internal static class PlanTexts
{
    /// <summary>"ask Ms Feng what line 4 must do, then send a new plan by Mon 30 Nov."</summary>
    public static Text Next(Deal deal, string? detail, DateOnly due, DateOnly today) => new(
        $"{Step(deal, detail).En} by {Say.Date(due, Language.English, today)}. Book it?",
        $"{Step(deal, detail).Zh}，{Say.Date(due, Language.Chinese, today)}前完成。安排吗？");

    /// <summary>The step as it is booked.</summary>
    public static Text Step(Deal deal, string? detail)
    {
        var user = deal.People.FirstOrDefault(person => person.Roles.Contains(BuyingRole.User) && person.LeftOn is null)?.Name;
        return (user, detail) switch
        {
            ({ } name, { } what) => new($"ask {name} what {what} must do, then send a new plan", $"问{name}{what}要达到什么要求，再发出新计划"),
            ({ } name, null) => new($"confirm with {name} what changed, then send a new plan", $"向{name}确认变化，再发出新计划"),
            _ => new("confirm with the customer what changed, then send a new plan", "向客户确认变化，再发出新计划"),
        };
    }

    /// <summary>"Booked. If the five answers are still open on 8 December, ..."</summary>
    public static Text Booked(int open, DateOnly limit, Verdict verdict, DateOnly today) => (open, verdict) switch
    {
        (0, _) => new("Booked.", "已安排。"),
        (_, Verdict.Go) => new(
            $"Booked. If the {Count(open)} answer{(open == 1 ? " is" : "s are")} still open on {Say.Date(limit, Language.English, today)}, the verdict drops to Needs work.",
            $"已安排。如果到{Say.Date(limit, Language.Chinese, today)}这{open}个答案还没确认，结论会降为“待补强”。"),
        _ => new(
            $"Booked. Please confirm the {Count(open)} answer{(open == 1 ? "" : "s")} by {Say.Date(limit, Language.English, today)}.",
            $"已安排。请在{Say.Date(limit, Language.Chinese, today)}前确认这{open}个答案。"),
    };

    private static readonly string[] Numbers = ["no", "one", "two", "three", "four", "five", "six", "seven", "eight"];

    private static string Count(int number) => number < Numbers.Length ? Numbers[number] : $"{number}";
}
