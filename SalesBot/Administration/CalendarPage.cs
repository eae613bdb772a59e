using System.Globalization;
using AdaptiveCards;
using SalesBot.Bot.Cards;
using SalesBot.Bot.Tenants;
using SalesBot.Sales;

namespace SalesBot.Administration;

/// <summary>The days worked: whose holidays, the company's own free and worked days, and its time zone.</summary>
internal sealed class CalendarPage : SettingsPage
{
    private const string CalendarField = "calendar";
    private const string ZoneField = "zone";
    private const string FirstField = "first";
    private const string LastField = "last";
    private const string KindField = "kind";
    private const string DropField = "drop";
    private const string Days = "days";
    private const string DayFormat = "yyyy-MM-dd";
    private const int LongestDays = 60;
    private const int MostShown = 2;

    /// <inheritdoc/>
    public override string Code => "calendar";

    /// <inheritdoc/>
    public override Text Title => new("Calendar", "工作日历");

    /// <inheritdoc/>
    public override Text Summary(Tenant company, DateOnly today)
    {
        var (whose, own) = (Whose(company), company.Values.Keys.Count(IsDay));
        return own == 0 ? whose : new($"{whose.En}, {own} of your own", $"{whose.Zh}，另有{own}项");
    }

    /// <inheritdoc/>
    public override Task<AdaptiveCard> DrawAsync(SettingsView view)
    {
        var (pen, company) = (view.Pen, view.Company);
        var own = company.Values.Keys.Where(IsDay).Where(name => LastOf(name) >= view.Today).OrderBy(name => name.Split(':')[1], StringComparer.Ordinal).ToList();
        List<AdaptiveElement> drop = own.Count == 0 ? [] : [Fields.Pick(DropField, pen.Say("Or take out", "或删除"), own.Select(name => (name, Named(name, view))), null, null, pen)];
        return Task.FromResult(pen.Card(
            Spoken(view, Title),
            [
                .. Head(view, Title),
                .. Lines.Rows(
                [
                    ("•", pen.Say("Free: ", "休息日："), pen.Say(Whose(company))),
                    ("•", pen.Say("Time zone: ", "时区："), company.Rules.ZoneId),
                    .. own.Take(MostShown).Select(name => ("✎", "", Named(name, view))),
                ]),
            ],
            Form(
                view with { Item = null }, new("Change", "修改"),
                Fields.Choice(CalendarField, pen.Say("Holidays", "节假日"), [("China", pen.Say("China’s, with worked weekends", "中国法定节假日和调休")), ("None", pen.Say("Weekends only", "只有周末"))], company.Rules.Calendar.HasChinaHolidays ? "China" : "None", pen.Say("Please choose.", "请选择。"), pen),
                Fields.Line(ZoneField, pen.Say("Time zone", "时区"), company.Rules.ZoneId, pen.Say("Write a time zone, such as Asia/Shanghai.", "请填时区，例如 Asia/Shanghai。"), pen)),
            pen.Opens(
                pen.Say("Your own days", "自定日期"),
                [
                    Fields.Date(FirstField, pen.Say("First day", "第一天"), null, null, pen),
                    Fields.Date(LastField, pen.Say("Last day", "最后一天"), null, null, pen),
                    Fields.Choice(KindField, pen.Say("These days are", "这些天"), [(SettingNames.Holidays, pen.Say("free", "放假")), (SettingNames.WorkingDays, pen.Say("worked", "上班"))], SettingNames.Holidays, pen.Say("Please choose.", "请选择。"), pen),
                    .. drop,
                ],
                SaveButton(view with { Item = Days })),
            Back(pen)));
    }

    /// <inheritdoc/>
    public override Task<SettingsEdit> ReadAsync(SettingsView view, CardClick click) => Task.FromResult(view.Item == Days ? ReadDays(click) : ReadWhose(click));

    private static SettingsEdit ReadWhose(CardClick click)
    {
        var (calendar, zone) = (click.Input(CalendarField), click.Input(ZoneField)?.Trim());
        return calendar is not ("China" or "None") || zone is null || !zone.Contains('/', StringComparison.Ordinal) || !TimeZoneInfo.TryFindSystemTimeZoneById(zone, out _)
            ? SettingsEdit.No(new("I do not know that time zone. Write one such as Asia/Shanghai or Europe/Berlin.", "不认识这个时区，请填例如 Asia/Shanghai。"), null)
            : new([new(nameof(AlertOptions.Calendar), calendar), new(nameof(AlertOptions.TimeZone), zone)]);
    }

    private static SettingsEdit ReadDays(CardClick click)
    {
        if (click.Input(DropField) is { } drop && IsDay(drop))
        {
            return SettingsEdit.Of(drop, null, null);
        }

        if (Day(click.Input(FirstField)) is not { } first || (click.Input(LastField) is { } typed && Day(typed) is null))
        {
            return SettingsEdit.No(new("Choose the first day.", "请选第一天。"), null);
        }

        var last = Day(click.Input(LastField)) ?? first;
        var length = last.DayNumber - first.DayNumber + 1;
        if (length is < 1 or > LongestDays)
        {
            return SettingsEdit.No(new($"The last day must follow the first, {LongestDays} days at most.", $"最后一天要在第一天之后，最多{LongestDays}天。"), null);
        }

        return click.Input(KindField) == SettingNames.WorkingDays
            ? new([.. Enumerable.Range(0, length).Select(after => KeyValuePair.Create(SettingNames.WorkingDays + Written(first.AddDays(after)), (string?)"yes"))])
            : SettingsEdit.Of(SettingNames.Holidays + Written(first) + (length == 1 ? "" : "/" + Written(last)), "yes", null);
    }

    private static Text Whose(Tenant company) => SettingNames.Value(nameof(AlertOptions.Calendar), company.Rules.Calendar.HasChinaHolidays ? "China" : "None", default);

    private static string Named(string name, SettingsView view) =>
        view.Pen.Say(SettingNames.Value(name, "yes", view.Today)) + view.Pen.Say(": ", "：") + view.Pen.Say(SettingNames.Plain(name));

    private static bool IsDay(string name) => name.StartsWith(SettingNames.Holidays, StringComparison.Ordinal) || name.StartsWith(SettingNames.WorkingDays, StringComparison.Ordinal);

    private static DateOnly? LastOf(string name) => Day(name.Split(':')[1].Split('/')[^1]);

    private static string Written(DateOnly day) => day.ToString(DayFormat, CultureInfo.InvariantCulture);

    private static DateOnly? Day(string? text) => DateOnly.TryParseExact(text, DayFormat, CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;
}
