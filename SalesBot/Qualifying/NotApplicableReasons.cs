using System.Collections.Immutable;
using SalesBot.Sales;

namespace SalesBot.Qualifying;

/// <summary>Why a question does not apply (domain 3.1: N/A needs a reason). Any other reason can be typed.</summary>
public static class NotApplicableReasons
{
    /// <summary>By code, in the order of the buttons.</summary>
    public static ImmutableArray<(string Code, Text Title)> All { get; } =
    [
        ("scope", new("Not needed", "不涉及")),
        ("elsewhere", new("Decided elsewhere", "别处决定")),
        ("rules", new("Rules forbid it", "规定不许")),
    ];

    /// <summary>The words of a reason; null for an unknown code.</summary>
    public static Text? Find(string? code)
    {
        foreach (var reason in All)
        {
            if (reason.Code == code)
            {
                return reason.Title;
            }
        }

        return null;
    }
}
