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
    /// <summary>From or up to which amount; any if null.</summary>
    public AmountBound? Amount { get; init; }

    /// <summary>As a button carries it: "AtRisk.Selection.-.Value", with "least:10000000:-" behind it where an amount was said.</summary>
    public string Code => string.Join('.', [Filter.ToString(), Stage?.ToString() ?? "-", Type?.ToString() ?? "-", Sort.ToString(), .. Amount is { } bound ? [bound.Code] : Array.Empty<string>()]);

    /// <summary>The query of a button; the plain list for anything else a client makes up.</summary>
    public static DealListQuery Parse(string? code)
    {
        var parts = (code ?? string.Empty).Split('.');
        return parts.Length is 4 or 5
            ? new(Named<DealFilter>(parts[0]) ?? default, Named<Stage>(parts[1]), Named<DealType>(parts[2]), Named<DealSort>(parts[3]) ?? default)
            {
                Amount = parts.Length == 5 ? AmountBound.Parse(parts[4]) : null,
            }
            : new();
    }

    private static TEnum? Named<TEnum>(string name)
        where TEnum : struct, Enum =>
        name.Length > 0 && char.IsAsciiLetter(name[0]) && Enum.TryParse<TEnum>(name, out var value) ? value : null;
}
