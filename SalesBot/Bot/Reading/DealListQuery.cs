using SalesBot.Sales.Deals;

namespace SalesBot.Bot.Reading;

/// <summary>Which deals of a rep are wanted.</summary>
public enum DealFilter
{
    Open,
    AtRisk,
    NoNextStep,
    ClosingThisQuarter,
    Closed,
}

/// <summary>What comes first.</summary>
public enum DealSort
{
    Risk,
    Value,
    CloseDate,
}

/// <summary>What is asked of a list of deals: "my deals at risk by value", 我的商机 选购阶段.</summary>
/// <param name="Filter">Which deals.</param>
/// <param name="Stage">Only those in this stage; any if null.</param>
/// <param name="Type">Only those of this kind; any if null.</param>
/// <param name="Sort">What comes first.</param>
public sealed record DealListQuery(DealFilter Filter = DealFilter.Open, Stage? Stage = null, DealType? Type = null, DealSort Sort = DealSort.Risk)
{
    /// <summary>As a button carries it: "AtRisk.Selection.-.Value".</summary>
    public string Code => string.Join('.', Filter, Stage?.ToString() ?? "-", Type?.ToString() ?? "-", Sort);

    /// <summary>The query of a button; the plain list for anything else a client makes up.</summary>
    public static DealListQuery Parse(string? code)
    {
        var parts = (code ?? string.Empty).Split('.');
        return parts.Length == 4
            ? new(Named<DealFilter>(parts[0]) ?? default, Named<Stage>(parts[1]), Named<DealType>(parts[2]), Named<DealSort>(parts[3]) ?? default)
            : new();
    }

    private static TEnum? Named<TEnum>(string name)
        where TEnum : struct, Enum =>
        name.Length > 0 && char.IsAsciiLetter(name[0]) && Enum.TryParse<TEnum>(name, out var value) ? value : null;
}
