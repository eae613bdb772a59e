using System.Globalization;
using SalesBot.Sales.Deals;
using SalesBot.Sales.Deals.Stages;
using SalesBot.Sales.Qualification;

namespace SalesBot.Bot.Tenants;

/// <summary>
/// One cell of the two tables of days as a setting writes it: <c>TypicalDays:KA:SEL = 45</c> and
/// <c>NoTouchDays:KA:SEL = 14/28</c> (domain 2.5, 2.7.1, 9).
/// </summary>
/// <param name="Type">The kind of deal: KA, AP or PP.</param>
/// <param name="Stage">The stage: RSH to FUP.</param>
/// <param name="Text">The days.</param>
internal sealed record StageDaysSetting(string Type, string Stage, string Text)
{
    // Two years: longer than any deal of the tables.
    private const int Most = 730;

    /// <summary>The cells of a section.</summary>
    public static IEnumerable<StageDaysSetting> Of(IDictionary<string, Dictionary<string, string>> section) =>
        from type in section from stage in type.Value select new StageDaysSetting(type.Key, stage.Key, stage.Value);

    /// <summary>Its name below the section.</summary>
    public string Name => $"{Type}:{Stage}";

    /// <summary>What is wrong with it as usual days; null if nothing is.</summary>
    public string? TypicalProblem => CellProblem ?? (StageLimits.Default.Typical(Kind!.Value, Where!.Value) is null ? $"there are no usual days in {Stage} for {Type}."
        : Days is [_] ? null : $"\"{Text}\" must be a whole number of days, 1 to {Most}.");

    /// <summary>What is wrong with it as limits of silence; null if nothing is.</summary>
    public string? NoTouchProblem => CellProblem ?? (Days is [var warn, var critical] && warn < critical ? null : $"\"{Text}\" must be two whole numbers of days with a slash between, 1 to {Most}, the second larger: 14/28.");

    /// <summary>The tables with these usual days.</summary>
    public StageLimits Typical(StageLimits limits) => limits.WithTypical(Kind!.Value, Where!.Value, Days![0]);

    /// <summary>The tables with these limits of silence.</summary>
    public StageLimits NoTouch(StageLimits limits) => limits.WithNoTouch(Kind!.Value, Where!.Value, Days![0], Days[1]);

    private string? CellProblem => Kind is null || Where is null
        ? $"there is no stage of this name; write {string.Join(", ", Enum.GetValues<DealType>().Select(type => type.Code()))}, then {string.Join(", ", Enum.GetValues<Stage>().Select(stage => stage.Code()))}."
        : null;

    private DealType? Kind => Enum.GetValues<DealType>().Cast<DealType?>().FirstOrDefault(type => string.Equals(type!.Value.Code(), Type, StringComparison.OrdinalIgnoreCase));

    private Stage? Where => Enum.GetValues<Stage>().Cast<Stage?>().FirstOrDefault(stage => string.Equals(stage!.Value.Code(), Stage, StringComparison.OrdinalIgnoreCase));

    // Null where one of them is no number of days.
    private int[]? Days
    {
        get
        {
            var days = Text.Split('/').Select(part => int.TryParse(part.Trim(), NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number is >= 1 and <= Most ? number : 0).ToArray();
            return days.Contains(0) ? null : days;
        }
    }
}
