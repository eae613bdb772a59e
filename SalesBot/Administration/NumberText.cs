using System.Globalization;
using System.Text;
using SalesBot.Bot.Tenants;
using SalesBot.Sales;

namespace SalesBot.Administration;

/// <summary>A number as it is shown and typed: a share as a percentage, the rest as they are.</summary>
internal static class NumberText
{
    private const string Digits = "0.##";

    /// <summary>"65 points", "70%", "1.5 times", "2 working days".</summary>
    public static Text Show(NumberUnit unit, double value)
    {
        var plain = (unit == NumberUnit.Share ? value * 100 : value).ToString(Digits, CultureInfo.InvariantCulture);
        var s = plain == "1" ? "" : "s";
        return unit switch
        {
            NumberUnit.Share => new(plain + "%", plain + "%"),
            NumberUnit.Days => new($"{plain} day{s}", plain + "天"),
            NumberUnit.WorkingDays => new($"{plain} working day{s}", plain + "个工作日"),
            NumberUnit.Points => new($"{plain} point{s}", plain + "分"),
            NumberUnit.Times => new(plain + " times", plain + "倍"),
            _ => new(plain, plain),
        };
    }

    /// <summary>What the field of a number holds.</summary>
    public static string Plain(NumberUnit unit, double value) =>
        (unit == NumberUnit.Share ? value * 100 : value).ToString(Digits, CultureInfo.InvariantCulture);

    /// <summary>What was typed as the setting writes it; null with what can be typed if it is no such number.</summary>
    public static string? Read(NumberName number, string typed, out Text problem)
    {
        var (isWhole, most) = AlertNumbers.RangeOf(number.Name);
        var top = number.Unit == NumberUnit.Share ? 100 : most;
        var range = top.ToString(Digits, CultureInfo.InvariantCulture);
        problem = number.Unit == NumberUnit.Share
            ? new("Write a percentage from 1 to 100.", "请填1到100的百分数。")
            : isWhole ? new($"Write a whole number from 1 to {range}.", $"请填1到{range}的整数。") : new($"Write a number above 0, at most {range}.", $"请填大于0、不超过{range}的数。");
        var clean = typed.Normalize(NormalizationForm.FormKC).Trim().TrimEnd('%', ' ');
        var styles = isWhole ? NumberStyles.None : NumberStyles.AllowDecimalPoint;
        if (clean.Length > 8 || !double.TryParse(clean, styles, CultureInfo.InvariantCulture, out var value) || value <= 0 || value > top)
        {
            return null;
        }

        return (number.Unit == NumberUnit.Share ? value / 100 : value).ToString("0.####", CultureInfo.InvariantCulture);
    }
}
