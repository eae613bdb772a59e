using SalesBot.Bot.Saying;
using SalesBot.Sales;

namespace SalesBot.Stages;

/// <summary>What the bot says about the expected signing date.</summary>
internal static class CloseDateTexts
{
    /// <summary>"Saved: 31 Jul 2027, 92 days later".</summary>
    public static Text Saved(DateOnly day, int days, DateOnly today) => new(
        $"Saved: {Say.Date(day, Language.English, today)}{(days == 0 ? "" : days > 0 ? $", {days} days later" : $", {-days} days earlier")}",
        $"已保存：{Say.Date(day, Language.Chinese, today)}{(days == 0 ? "" : days > 0 ? $"，晚了{days}天" : $"，早了{-days}天")}");

    public static Text BeforeToday(DateOnly day, DateOnly today) => new(
        $"{Say.Date(day, Language.English, today)} is past. A signing date is today or later. Signed already? Say \"signed, order number ...\".",
        $"{Say.Date(day, Language.Chinese, today)}已经过了，签约日要在今天或以后。如果已签，请说“合同签了，合同号……”。");
}
