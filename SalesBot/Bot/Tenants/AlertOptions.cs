using System.Globalization;
using Microsoft.Extensions.Options;
using SalesBot.Sales.Alerts;
using SalesBot.Sales.Calendars;
using SalesBot.Sales.Qualification;

namespace SalesBot.Bot.Tenants;

/// <summary>What deals are looked at with: section <c>Alerts</c> of the configuration.</summary>
public sealed class AlertOptions : IValidateOptions<AlertOptions>
{
    /// <summary>The configuration section.</summary>
    public const string Section = "Alerts";

    private const string DayFormat = "yyyy-MM-dd";

    private static readonly string[] Sections = [nameof(Numbers), nameof(TypicalDays), nameof(NoTouchDays), nameof(Holidays), nameof(WorkingDays)];

    // Longer ones are a year typed wrong.
    private const int LongestHoliday = 60;

    /// <summary>Whose public holidays there are: <c>China</c>, or <c>None</c> for weekends only.</summary>
    public string Calendar { get; set; } = "China";

    /// <summary>The tenant's own holidays: <c>2026-12-24</c>, or <c>2026-12-24/2027-01-03</c> for days in a row.</summary>
    public IList<string> Holidays { get; } = [];

    /// <summary>Days worked although they would be free: <c>2026-12-26</c>.</summary>
    public IList<string> WorkingDays { get; } = [];

    /// <summary>The zone of people whose own is not known, by its IANA name.</summary>
    public string TimeZone { get; set; } = "Asia/Shanghai";

    /// <summary>Numbers of the signals and of the life of an alert that differ from the defaults, by name: see <see cref="AlertNumbers"/>.</summary>
    public IDictionary<string, string> Numbers { get; } = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);

    /// <summary>Usual days of stages that differ from the defaults: <c>KA:SEL = 45</c>.</summary>
    public IDictionary<string, Dictionary<string, string>> TypicalDays { get; } = new Dictionary<string, Dictionary<string, string>>(StringComparer.OrdinalIgnoreCase);

    /// <summary>Days of silence that are too many, the first limit and the second, where they differ from the defaults: <c>KA:SEL = 14/28</c>.</summary>
    public IDictionary<string, Dictionary<string, string>> NoTouchDays { get; } = new Dictionary<string, Dictionary<string, string>>(StringComparer.OrdinalIgnoreCase);

    /// <inheritdoc/>
    public ValidateOptionsResult Validate(string? name, AlertOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        var wrong = options.Problems().Select(problem => Setting(problem.Key, problem.Problem)).ToList();
        return wrong.Count == 0 ? ValidateOptionsResult.Success : ValidateOptionsResult.Fail(wrong);
    }

    /// <summary>Whether something that was set for a company is one of these settings.</summary>
    public static bool Reads(string name) => name is nameof(Calendar) or nameof(TimeZone) || Sections.Any(section => name.StartsWith(section + ":", StringComparison.Ordinal));

    /// <summary>These settings with others over them, by name: <c>Numbers:PushPause</c>, <c>TypicalDays:KA:SEL</c>, <c>Holidays:2026-12-24/2027-01-03</c>.</summary>
    public AlertOptions With(IReadOnlyDictionary<string, string> values)
    {
        ArgumentNullException.ThrowIfNull(values);
        var with = new AlertOptions { Calendar = Calendar, TimeZone = TimeZone };
        foreach (var day in Holidays) with.Holidays.Add(day);
        foreach (var day in WorkingDays) with.WorkingDays.Add(day);
        foreach (var (name, number) in Numbers) with.Numbers[name] = number;
        Copy(TypicalDays, with.TypicalDays);
        Copy(NoTouchDays, with.NoTouchDays);
        foreach (var (name, value) in values)
        {
            with.Set(name.Split(':'), value);
        }

        return with;
    }

    /// <summary>The rules these settings say; to be asked for only when nothing is wrong with them.</summary>
    public AlertRules ToRules()
    {
        var calendar = new WorkCalendar
        {
            HasChinaHolidays = Calendar == "China",
            OwnHolidays = [.. Holidays.Select(text => RangeOf(text)!.Value)],
            OwnWorkingDays = [.. WorkingDays.Select(text => DayOf(text)!.Value)],
        };
        var rules = AlertNumbers.Apply(AlertRules.Default, Numbers) with { ZoneId = TimeZone };
        var typical = StageDaysSetting.Of(TypicalDays).Aggregate(StageLimits.Default, (limits, cell) => cell.Typical(limits));
        var stages = StageDaysSetting.Of(NoTouchDays).Aggregate(typical, (limits, cell) => cell.NoTouch(limits));
        return rules with { Parameters = rules.Parameters with { Calendar = calendar, Stages = stages } };
    }

    /// <summary>What is wrong with them: the setting below the section, and why.</summary>
    internal IEnumerable<(string Key, string Problem)> Problems() =>
    [
        .. Calendar is "China" or "None" ? Array.Empty<(string, string)>() : [("Calendar", $"\"{Calendar}\" is not one of China, None.")],
        .. TimeZoneInfo.TryFindSystemTimeZoneById(TimeZone, out _) ? Array.Empty<(string, string)>() : [("TimeZone", $"\"{TimeZone}\" is no time zone this machine knows; give an IANA name such as Asia/Shanghai.")],
        .. Holidays.Select((text, at) => (text, at)).Where(day => RangeOf(day.text) is null)
            .Select(day => ($"Holidays:{day.at}", $"\"{day.text}\" must be a day such as 2026-12-24, or two with a slash between, at most {LongestHoliday} days.")),
        .. WorkingDays.Select((text, at) => (text, at)).Where(day => DayOf(day.text) is null)
            .Select(day => ($"WorkingDays:{day.at}", $"\"{day.text}\" must be a day such as 2026-12-26.")),
        .. Wrong(nameof(TypicalDays), TypicalDays, cell => cell.TypicalProblem),
        .. Wrong(nameof(NoTouchDays), NoTouchDays, cell => cell.NoTouchProblem),
        .. AlertNumbers.Wrong(Numbers).Select(wrong => ($"Numbers:{wrong.Name}", wrong.Problem)),
    ];

    private static IEnumerable<(string, string)> Wrong(string section, IDictionary<string, Dictionary<string, string>> cells, Func<StageDaysSetting, string?> problem) =>
        from cell in StageDaysSetting.Of(cells) where problem(cell) is not null select ($"{section}:{cell.Name}", problem(cell)!);

    private static void Copy(IDictionary<string, Dictionary<string, string>> from, IDictionary<string, Dictionary<string, string>> to)
    {
        foreach (var (type, cells) in from)
        {
            to[type] = new(cells, StringComparer.OrdinalIgnoreCase);
        }
    }

    private void Set(string[] name, string value)
    {
        switch (name)
        {
            case [nameof(Calendar)]: Calendar = value; break;
            case [nameof(TimeZone)]: TimeZone = value; break;
            case [nameof(Holidays), var days]: Holidays.Add(days); break;
            case [nameof(WorkingDays), var day]: WorkingDays.Add(day); break;
            case [nameof(Numbers), var number]: Numbers[number] = value; break;
            case [nameof(TypicalDays), var type, var stage]: Cells(TypicalDays, type)[stage] = value; break;
            case [nameof(NoTouchDays), var type, var stage]: Cells(NoTouchDays, type)[stage] = value; break;
        }
    }

    private static Dictionary<string, string> Cells(IDictionary<string, Dictionary<string, string>> table, string type) =>
        table.TryGetValue(type, out var cells) ? cells : table[type] = new(StringComparer.OrdinalIgnoreCase);

    private static DayRange? RangeOf(string text)
    {
        var ends = text.Split('/');
        return ends.Length <= 2 && DayOf(ends[0]) is { } first && DayOf(ends[^1]) is { } last && last >= first && last.DayNumber - first.DayNumber < LongestHoliday
            ? new DayRange(first, last.DayNumber - first.DayNumber + 1)
            : null;
    }

    private static DateOnly? DayOf(string text) =>
        DateOnly.TryParseExact(text.Trim(), DayFormat, CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;

    private static string Setting(string key, string problem) =>
        $"{Section}:{key} ({Section}__{key.Replace(":", "__", StringComparison.Ordinal)}): {problem}";
}
