using SalesBot.Bot.Cards;
using SalesBot.Bot.Saying;
using SalesBot.Sales;
using SalesBot.Sales.Deals;

namespace SalesBot.Steps;

/// <summary>What the bot says about steps.</summary>
internal static class StepTexts
{
    public static readonly Text NoSuchDeal = new("I did not find that deal among yours.", "你的商机里没有找到这一个。");
    public static readonly Text Gone = new("That step is no longer open.", "这一步已经不在待办里了。");
    public static readonly Text NoneOpen = new("No step is open here. Tell me one: set next step: call Ms Song on Friday.", "这里没有待办的下一步。可以说：设下一步：周五给宋主管打电话。");
    public static readonly Text WhichStep = new("Which step?", "是哪一步？");
    public static readonly Text NoDayIn = new("I found no day in that. For example: Friday, or 4 December.", "没看出日期。例如：周五，或12月4日。");
    public static readonly Text NoWords = new("What is the step, and when? For example: call Ms Song on Friday.", "做什么，哪天？例如：周五给宋主管打电话。");

    public static readonly Text NoneAdded = new("All right, no step was added.", "好的，没有加下一步。");

    public static Text NotSaved(string step) => new($"All right, \"{Short(step)}\" was not saved.", $"好的，“{Short(step)}”没有保存。");

    public static Text Unchanged(string step) => new($"All right, \"{Short(step)}\" stays as it is.", $"好的，“{Short(step)}”不变。");

    public static Text NothingLike(string words) => new($"No open step is like \"{Short(words)}\".", $"没有像“{Short(words)}”的待办步骤。");

    public static Text Ask(PendingStep step, StepProblem problem, DateOnly today) => (problem, step.Due) switch
    {
        (StepProblem.Past, { } due) => new(
            $"{Say.Date(due, Language.English, today)} is already past. Is it done, or which coming day?",
            $"{Say.Date(due, Language.Chinese, today)}已经过了。是已经做完了，还是以后的哪一天？"),
        (StepProblem.Far, { } due) => new(
            $"{Say.Date(due, Language.English, today)} is far away. Is that the day?",
            $"{Say.Date(due, Language.Chinese, today)}还很远，确定是这一天吗？"),
        (StepProblem.NoSuchDay, { } due) => new(
            $"That month has no such day. Do you mean {Say.Date(due, Language.English, today)}?",
            $"那个月没有这一天。是{Say.Date(due, Language.Chinese, today)}吗？"),
        _ => new("On which day?", "哪一天？"),
    };

    public static Text Saved(NextStep step, bool moved, DateOnly today) => new(
        $"{(moved ? "Moved" : "Saved")}: {StepWords.WhatAndWhen(step, today, Language.English)}{(Unnamed(step) is { } en ? $", customer side: {en}" : string.Empty)}.",
        $"{(moved ? "已改期" : "已记下")}：{StepWords.WhatAndWhen(step, today, Language.Chinese)}{(Unnamed(step) is { } zh ? $"，客户方：{zh}" : string.Empty)}。");

    // The person, where the step itself does not name them.
    private static string? Unnamed(NextStep step) => step.With is { } name && !step.Text.Contains(name, StringComparison.OrdinalIgnoreCase) ? name : null;

    private static string Short(string words) => CardText.Clean(words, 40);
}
