using System.Globalization;
using System.Text.RegularExpressions;

namespace SalesBot.Qualifying;

/// <summary>Reads which year's budget is meant: "next year", 明年, "2027".</summary>
internal static partial class FiscalYear
{
    /// <summary>The year, or null if none is named.</summary>
    public static int? Read(string text, DateOnly today)
    {
        if (Named().Match(text) is { Success: true } named)
        {
            return int.Parse(named.Value, CultureInfo.InvariantCulture);
        }

        return AfterNext().IsMatch(text) ? today.Year + 2
            : Next().IsMatch(text) ? today.Year + 1
            : This().IsMatch(text) ? today.Year
            : null;
    }

    [GeneratedRegex(@"20[2-4]\d")]
    private static partial Regex Named();

    [GeneratedRegex("后年|year after next", RegexOptions.IgnoreCase)]
    private static partial Regex AfterNext();

    [GeneratedRegex("明年|下一?年|next", RegexOptions.IgnoreCase)]
    private static partial Regex Next();

    [GeneratedRegex("今年|本年|this|current", RegexOptions.IgnoreCase)]
    private static partial Regex This();
}
