using System.Globalization;
using AdaptiveCards;
using SalesBot.Bot.Cards;
using SalesBot.Sales.Calendars;

namespace SalesBot.Alerts;

/// <summary>When a person is written to unasked.</summary>
/// <param name="At">When the list of the morning comes.</param>
/// <param name="Quiet">When nothing comes.</param>
/// <param name="IsSaved">Whether that was just set.</param>
/// <param name="Trouble">What could not be read; null if nothing was wrong.</param>
public sealed record DigestTimeView(TimeOnly At, QuietHours Quiet, bool IsSaved = false, string? Trouble = null);

/// <summary>Shows and changes it.</summary>
public static class DigestTimeCard
{
    /// <summary>The field of the time; "09:00".</summary>
    public const string AtField = "digestAt";

    /// <summary>The field of the quiet hours: "usual", "late" or "off".</summary>
    public const string QuietField = "quietHours";

    public static AdaptiveCard Draw(DigestTimeView view, Pen pen)
    {
        ArgumentNullException.ThrowIfNull(view);
        ArgumentNullException.ThrowIfNull(pen);
        var at = Time(view.At);
        var list = pen.Say($"Working days at {at}, if something needs you.", $"工作日{at}，有事才发。");
        return pen.Card(
            pen.Say($"Your list comes at {at}.", $"每日摘要{at}发送。"),
            [
                Lines.Title(view.IsSaved ? pen.Say("Saved: your morning list", "已保存：每日摘要") : pen.Say("Your morning list", "每日摘要")),
                Lines.Sentence(view.Trouble ?? list),
                Lines.Footnote(Quiet(view.Quiet, pen)),
                Fields.Pick(AtField, pen.Say("List at", "摘要时间"), Times(view.At), at, pen.Say("Please choose a time.", "请选时间。"), pen),
                Fields.Pick(
                    QuietField, pen.Say("Quiet hours", "免打扰"),
                    [("usual", pen.Say("19:00 to 08:30, free days", "19:00到08:30和休息日")), ("late", pen.Say("22:00 to 07:00, free days", "22:00到07:00和休息日")), ("off", pen.Say("None", "不设"))],
                    view.Quiet.IsOff ? "off" : view.Quiet == QuietHours.Usual ? "usual" : "late", pen.Say("Please choose.", "请选择。"), pen),
            ],
            pen.Button(pen.Say("Save", "保存"), AlertCardVerbs.DigestSave, CardIds.None, isFirst: true),
            pen.FreeButton(pen.Say("Alerts", "预警"), AlertCardVerbs.List, CardIds.None));
    }

    private static string Quiet(QuietHours quiet, Pen pen) => quiet.IsOff
        ? pen.Say("No quiet hours: urgent alerts come at any time.", "未设免打扰，紧急预警随时发送。")
        : pen.Say($"Nothing unasked from {Time(quiet.From)} to {Time(quiet.Until)} and on free days.", $"{Time(quiet.From)}到{Time(quiet.Until)}和休息日不主动打扰。");

    // The usual mornings, and whatever was set in words.
    private static IEnumerable<(string, string)> Times(TimeOnly set) => Enumerable.Range(0, 7)
        .Select(half => new TimeOnly(7, 0).AddMinutes(30 * half)).Append(set).Distinct().Order().Select(time => (Time(time), Time(time)));

    private static string Time(TimeOnly time) => time.ToString("HH:mm", CultureInfo.InvariantCulture);
}
