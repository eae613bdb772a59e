using System.Globalization;

namespace SalesBot.Sales;

/// <summary>A day in words (clarification E3).</summary>
public static class DateText
{
    private static readonly string[] ChineseDays = ["周日", "周一", "周二", "周三", "周四", "周五", "周六"];

    /// <summary>"Thu 26 Nov"; "11月26日（周四）". A date of another year shows the year instead of the weekday.</summary>
    public static Text Of(DateOnly date, DateOnly today) => date.Year == today.Year
        ? new(
            date.ToString("ddd d MMM", CultureInfo.InvariantCulture),
            string.Create(CultureInfo.InvariantCulture, $"{date.Month}月{date.Day}日（{ChineseDays[(int)date.DayOfWeek]}）"))
        : new(
            date.ToString("d MMM yyyy", CultureInfo.InvariantCulture),
            string.Create(CultureInfo.InvariantCulture, $"{date.Year}年{date.Month}月{date.Day}日"));
}
