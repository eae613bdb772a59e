using System.Collections.Immutable;
using System.Globalization;
using SalesBot.Sales.Content;

namespace SalesBot.Sales.Stalls;

/// <summary>What a signal says of a deal (domain 2.7).</summary>
public enum SignalKind
{
    /// <summary>M: the deal does not move.</summary>
    Movement,

    /// <summary>K: the deal may be moving to a loss.</summary>
    Risk,
}

/// <summary>A stall signal that fires.</summary>
/// <param name="Code">"S1" to "S14". Never shown.</param>
/// <param name="Kind">Movement or risk.</param>
/// <param name="Points">What it adds, 1 to 8.</param>
/// <param name="Words">The signal in words, small first letter and no full stop.</param>
/// <param name="Days">The days it speaks of; 0 where it speaks of none.</param>
public sealed record Signal(string Code, SignalKind Kind, int Points, Text Words, int Days = 0);

/// <summary>The words of the signals, from signals.json (clarification 12).</summary>
internal static class SignalWords
{
    private static readonly Lazy<ImmutableDictionary<string, Text>> ByCode = new(() =>
        ContentFile.Read("signals.json").EnumerateObject().ToImmutableDictionary(entry => entry.Name, entry => entry.Value.Text(), StringComparer.Ordinal));

    /// <summary>The words of a signal or of one of its variants ("S5.late"), filled in.</summary>
    public static Text Of(string code, params ReadOnlySpan<(string Slot, int Number)> numbers)
    {
        var words = ByCode.Value[code];
        foreach (var (slot, number) in numbers)
        {
            var digits = number.ToString(CultureInfo.InvariantCulture);
            words = new(words.En.Replace(slot, digits, StringComparison.Ordinal), words.Zh.Replace(slot, digits, StringComparison.Ordinal));
        }

        return words;
    }
}
