using System.Collections.Immutable;
using System.Globalization;
using System.Reflection;
using SalesBot.Sales.Alerts;
using SalesBot.Sales.Qualification;
using SalesBot.Sales.Stakeholders;

namespace SalesBot.Bot.Tenants;

/// <summary>The numbers of domain 9, by the name a setting has: those of the score, of the signals and of the life of an alert.</summary>
public static class AlertNumbers
{
    // Four digits are days of more than a lifetime of any deal.
    private const double Most = 9999;

    private static readonly ImmutableDictionary<string, PropertyInfo> Known = typeof(Parameters).GetProperties()
        .Concat(typeof(AlertLimits).GetProperties())
        .Concat(typeof(MapNumbers).GetProperties())
        .Where(property => property.PropertyType == typeof(int) || property.PropertyType == typeof(double))
        .ToImmutableDictionary(property => property.Name, StringComparer.OrdinalIgnoreCase);

    // Shares of a whole, and points of a score.
    private static readonly ImmutableHashSet<string> Shares = ImmutableHashSet.Create(
        StringComparer.OrdinalIgnoreCase,
        nameof(Parameters.Prior), nameof(Parameters.Assumed), nameof(Parameters.Stated), nameof(Parameters.Verified), nameof(Parameters.Reconfirm),
        nameof(Parameters.GoCoverage), nameof(Parameters.NoGoCoverage), nameof(Parameters.ShowCoverage), nameof(Parameters.GoConfidence), nameof(Parameters.RevisitFactor),
        nameof(MapNumbers.NameWeight), nameof(MapNumbers.ContactWeight), nameof(MapNumbers.StanceWeight));

    private static readonly ImmutableHashSet<string> Scores = ImmutableHashSet.Create(
        StringComparer.OrdinalIgnoreCase,
        nameof(Parameters.GoLineKeyAccount), nameof(Parameters.GoLineActive), nameof(Parameters.GoLinePassive), nameof(Parameters.NoGoLine), nameof(Parameters.ScoreFallPoints),
        nameof(MapNumbers.ResearchCoverage), nameof(MapNumbers.AnalysisCoverage), nameof(MapNumbers.CharterCoverage), nameof(MapNumbers.SelectionCoverage), nameof(MapNumbers.BiddingCoverage),
        nameof(MapNumbers.TestingCoverage), nameof(MapNumbers.ProcurementCoverage), nameof(MapNumbers.ImplementationCoverage), nameof(MapNumbers.AcceptanceCoverage), nameof(MapNumbers.FollowOnCoverage));

    // Each must be below the next, or a limit would never be reached.
    private static readonly ImmutableArray<ImmutableArray<string>> Ladders =
    [
        [nameof(Parameters.Assumed), nameof(Parameters.Stated), nameof(Parameters.Verified)],
        [nameof(Parameters.NoGoLine), nameof(Parameters.GoLineKeyAccount)],
        [nameof(Parameters.NoGoLine), nameof(Parameters.GoLineActive)],
        [nameof(Parameters.NoGoLine), nameof(Parameters.GoLinePassive)],
        [nameof(Parameters.ShowCoverage), nameof(Parameters.NoGoCoverage), nameof(Parameters.GoCoverage)],
        [nameof(Parameters.OverrunWarn), nameof(Parameters.OverrunCritical), nameof(Parameters.OverrunDead)],
        [nameof(Parameters.SlipsWarn), nameof(Parameters.SlipsCritical)],
        [nameof(Parameters.SlipDaysWarn), nameof(Parameters.SlipDaysCritical)],
        [nameof(Parameters.WatchPoints), nameof(Parameters.WarningPoints), nameof(Parameters.SeriousPoints), nameof(Parameters.CriticalPoints)],
    ];

    /// <summary>The names.</summary>
    public static IEnumerable<string> Names => Known.Keys.Order(StringComparer.Ordinal);

    /// <summary>What is wrong with numbers that were set.</summary>
    internal static IEnumerable<(string Name, string Problem)> Wrong(IDictionary<string, string> numbers)
    {
        var unreadable = numbers.Where(number => Problem(number.Key, number.Value) is not null).Select(number => (number.Key, Problem(number.Key, number.Value)!)).ToList();
        if (unreadable.Count > 0)
        {
            return unreadable;
        }

        return Broken(Apply(AlertRules.Default, numbers))
            .Select(step => (numbers.ContainsKey(step.Low) ? step.Low : step.High, $"{step.Low} must be below {step.High}."));
    }

    /// <summary>The numbers that are not below the one they must be below.</summary>
    internal static IEnumerable<(string Low, string High)> Broken(AlertRules rules) =>
        from ladder in Ladders
        from step in ladder.Zip(ladder.Skip(1))
        where ValueOf(rules, step.First) >= ValueOf(rules, step.Second)
        select (step.First, step.Second);

    /// <summary>Whether a number is whole, and how large it may be; each is above 0.</summary>
    internal static (bool IsWhole, double Most) RangeOf(string name) =>
        (Known[name].PropertyType == typeof(int), Shares.Contains(name) ? 1 : Scores.Contains(name) ? 100 : Most);

    /// <summary>The rules with these numbers in place of theirs.</summary>
    internal static AlertRules Apply(AlertRules rules, IDictionary<string, string> numbers)
    {
        var (parameters, limits, map) = (rules.Parameters with { }, rules.Limits with { }, rules.Parameters.Map with { });
        foreach (var (name, text) in numbers)
        {
            var property = Known[name];
            property.SetValue(
                property.DeclaringType == typeof(Parameters) ? parameters : property.DeclaringType == typeof(MapNumbers) ? map : limits,
                Convert.ChangeType(text, property.PropertyType, CultureInfo.InvariantCulture));
        }

        return rules with { Parameters = parameters with { Map = map }, Limits = limits };
    }

    private static string? Problem(string name, string text)
    {
        if (!Known.ContainsKey(name))
        {
            return $"there is no number of this name; there are {string.Join(", ", Names)}.";
        }

        var (isWhole, most) = RangeOf(name);
        var isRead = double.TryParse(text, isWhole ? NumberStyles.None : NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var value);
        return isRead && value > 0 && value <= most ? null : $"\"{text}\" must be a {(isWhole ? "whole " : "")}number above 0 and at most {most}.";
    }

    /// <summary>The number of this name.</summary>
    internal static double ValueOf(AlertRules rules, string name) =>
        Convert.ToDouble(Known[name].GetValue(Holder(rules, Known[name])), CultureInfo.InvariantCulture);

    private static object Holder(AlertRules rules, PropertyInfo property) =>
        property.DeclaringType == typeof(Parameters) ? rules.Parameters : property.DeclaringType == typeof(MapNumbers) ? rules.Parameters.Map : rules.Limits;
}
