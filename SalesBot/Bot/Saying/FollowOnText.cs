using SalesBot.Sales;
using SalesBot.Sales.Deals;

namespace SalesBot.Bot.Saying;

/// <summary>When a need may come due, as it was told: a day, or a year and nothing closer.</summary>
internal static class FollowOnText
{
    /// <summary>"2028", "2028年", "Fri 18 Dec"; null if nobody said when.</summary>
    public static Text? When(this FollowOn need, DateOnly today) =>
        need.Due is not { } due ? null
        : need.IsYear ? new($"{due.Year}", $"{due.Year}年")
        : DateText.Of(due, today);
}
