using System.Collections.Immutable;
using System.Globalization;
using SalesBot.Sales.Content;
using SalesBot.Sales.Qualification;
using SalesBot.Sales.Stalls;

namespace SalesBot.Sales.Alerts;

/// <summary>In what way a deal does not move.</summary>
public enum AlertKind
{
    /// <summary>A date of the deal has passed, or comes with things undone.</summary>
    DateDriven,

    /// <summary>Nobody of the customer talks with us.</summary>
    Silent,

    /// <summary>There is talk, and nothing comes of it.</summary>
    BusyButStuck,
}

/// <summary>Why a deal has an alert, in few words: what belongs together is one line, the heaviest first.</summary>
public static class AlertReasons
{
    private static readonly Lazy<ImmutableDictionary<string, Text>> Words = new(() =>
        ContentFile.Read("reasons.json").EnumerateObject().ToImmutableDictionary(entry => entry.Name, entry => entry.Value.Text(), StringComparer.Ordinal));

    // What is told in one line; everything else has a line of its own.
    private static readonly ImmutableArray<ImmutableArray<string>> Together = [["S3", "S4"], ["S1", "S5"], ["S2", "S9"]];

    /// <summary>In what way the deal does not move: silence comes before a date, for a date is lost in silence.</summary>
    public static AlertKind Kind(Stall stall)
    {
        ArgumentNullException.ThrowIfNull(stall);
        return stall.Find("S1") is not null ? AlertKind.Silent
            : stall.Signals.Any(signal => signal.Code is "S3" or "S10" or "S12" || signal is { Code: "S5", Days: > 0 }) ? AlertKind.DateDriven
            : AlertKind.BusyButStuck;
    }

    /// <summary>The lines, small first letter and no full stop.</summary>
    /// <param name="stall">How the deal stands.</param>
    /// <param name="facts">Its facts: how often the date moved is told by them.</param>
    /// <param name="today">The day on the owner's clock.</param>
    /// <param name="parameters">The tenant's numbers.</param>
    public static ImmutableArray<Text> Lines(Stall stall, StallFacts facts, DateOnly today, Parameters parameters)
    {
        ArgumentNullException.ThrowIfNull(stall);
        ArgumentNullException.ThrowIfNull(facts);
        ArgumentNullException.ThrowIfNull(parameters);
        var window = parameters.SlipWindowDays;
        var moves = facts.Slips.Count(slip => today.DayNumber - DateOnly.FromDateTime(slip.At.DateTime).DayNumber <= window);
        return
        [
            .. Groups(stall).OrderByDescending(group => group.Sum(signal => signal.Points)).ThenBy(group => group[0].Code, StringComparer.Ordinal)
                .Select(group => Line(group, moves)),
        ];
    }

    /// <summary>The heaviest line; null if nothing fires.</summary>
    public static Text? Top(Stall stall, StallFacts facts, DateOnly today, Parameters parameters) => Lines(stall, facts, today, parameters).FirstOrDefault();

    private static IEnumerable<ImmutableArray<Signal>> Groups(Stall stall)
    {
        var left = stall.Signals;
        foreach (var codes in Together)
        {
            ImmutableArray<Signal> group = [.. left.Where(signal => codes.Contains(signal.Code))];
            if (group.Length == codes.Length)
            {
                left = left.RemoveRange(group);
                yield return group;
            }
        }

        foreach (var signal in left)
        {
            yield return [signal];
        }
    }

    private static Text Line(ImmutableArray<Signal> group, int moves)
    {
        if (!Words.Value.TryGetValue(string.Join('+', group.Select(Variant)), out var words))
        {
            return group[0].Words;
        }

        return new(Filled(words.En), Filled(words.Zh));

        string Filled(string text)
        {
            foreach (var signal in group)
            {
                text = text.Replace($"{{{signal.Code}}}", Digits(signal.Days), StringComparison.Ordinal);
            }

            return text.Replace("{n}", Digits(moves), StringComparison.Ordinal);
        }
    }

    private static string Variant(Signal signal) => signal switch
    {
        { Code: "S5", Days: > 0 } => "S5.late",
        { Code: "S7", Days: > 0 } => "S7.old",
        { Code: "S2", Words: var words } when words == SignalWords.Of("S2.contract", ("{d}", signal.Days)) => "S2.contract",
        _ => signal.Code,
    };

    private static string Digits(int number) => number.ToString(CultureInfo.InvariantCulture);
}
