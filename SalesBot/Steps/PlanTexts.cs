using SalesBot.Bot.Saying;
using SalesBot.Bot.Turns;
using SalesBot.Sales;
using SalesBot.Sales.Deals;

namespace SalesBot.Steps;

/// <summary>What the bot says about joint plans.</summary>
internal static class PlanTexts
{
    public static readonly Text NoSuchStep = new("The plan has no step with that number.", "计划里没有这个编号的步骤。");
    public static readonly Text PastDay = new("That day is already past. Name a coming day for the step.", "这个日期已经过了。请说一个以后的日期。");
    public static readonly Text NothingChosen = new("Nothing was changed: choose a step with its day, or write a new one.", "没有改动：请选步骤和日期，或写一个新步骤。");
    public static readonly Text KeepFirst = new("Keep the plan first; then the customer can agree to it.", "请先采用这份计划，再登记客户确认。");
    public static readonly Text Answered = new("Saved as an answer: the plan is in writing, with dated steps.", "已记为回答：双方有书面计划，下一步有日期。");

    public static readonly Text NoAddress = new(
        "A page needs a web address of this bot: ask your administrator to set Bot:PublicUrl. Until then, copy the plan from here.",
        "生成页面需要机器人有网址：请管理员设置Bot:PublicUrl。在此之前，请从这里复制计划。");

    public static Text Published(Uri page) => new($"Read it once more, then forward it. It stays for 7 days: {page}", $"请再看一遍，然后转发。页面保留7天：{page}");

    /// <summary>No plan is proposed for a frozen deal; one that was kept stays readable.</summary>
    public static Text Frozen(Deal deal) => new(
        $"{deal.AccountName} is frozen, so I propose no plan until it is cleared. What you have kept is still in the history.",
        $"{deal.AccountName}已冻结，解除前不提供推进计划。已保存的内容仍在历史里。");

    /// <summary>How the plan stands, in one line.</summary>
    public static Text Standing(Deal deal, JointPlan plan, Turn turn)
    {
        var (today, now) = (turn.Today, turn.Now);
        if (deal.NewPlanDue(turn.Numbers.Calendar) is { } due)
        {
            return new($"The deal went back: a new plan is due by {Say.Date(due, Language.English, today)}.", $"商机已退回：{Say.Date(due, Language.Chinese, today)}前发出新计划。");
        }

        var (en, zh) = plan.ConfirmedByCustomerOn is { } on
            ? ($"Agreed by the customer on {Say.Date(on, Language.English, today)}.", $"客户{Say.Date(on, Language.Chinese, today)}已确认。")
            : ("Not yet agreed by the customer.", "客户尚未确认。");
        return plan.IsStale(now)
            ? new($"{en} Not updated for {(int)(now - plan.UpdatedAt).TotalDays / 7} weeks.", $"{zh}已有{(int)(now - plan.UpdatedAt).TotalDays / 7}周没有更新。")
            : new(en, zh);
    }
}
