using System.Collections.Immutable;
using System.Globalization;
using SalesBot.Sales.Content;

namespace SalesBot.Sales.Stakeholders;

/// <summary>What a gap of the map is called (domain 5.5, 12).</summary>
internal static class RiskWords
{
    private static readonly Lazy<ImmutableDictionary<string, Text>> ByCode = new(() =>
        ContentFile.Read("risks.json").EnumerateObject().ToImmutableDictionary(entry => entry.Name, entry => entry.Value.Text(), StringComparer.Ordinal));

    /// <summary>The words of a rule or of one of its variants ("R1.one"), filled in.</summary>
    public static Text Of(string code, string person = "", int number = 0, int target = 0)
    {
        var words = ByCode.Value[code];
        return new(Fill(words.En), Fill(words.Zh));

        string Fill(string text) => text
            .Replace("{n}", number.ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal)
            .Replace("{t}", target.ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal)
            .Replace("{person}", person, StringComparison.Ordinal);
    }
}
