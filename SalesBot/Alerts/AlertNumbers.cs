using System.Collections.Immutable;
using System.Globalization;
using System.Reflection;
using SalesBot.Sales.Alerts;
using SalesBot.Sales.Qualification;

namespace SalesBot.Alerts;

/// <summary>The numbers of domain 9 that the signals and the life of an alert use, by the name a setting has.</summary>
public static class AlertNumbers
{
    // Four digits are days of more than a lifetime of any deal.
    private const double Most = 9999;

    private static readonly ImmutableDictionary<string, PropertyInfo> Known = new[]
        {
            nameof(Parameters.ActiveContactDays), nameof(Parameters.RevisitFactor),
            nameof(Parameters.OverrunWarn), nameof(Parameters.OverrunCritical), nameof(Parameters.OverrunDead), nameof(Parameters.EarlyStageDays),
            nameof(Parameters.SlipsWarn), nameof(Parameters.SlipsCritical), nameof(Parameters.SlipDaysWarn), nameof(Parameters.SlipDaysCritical), nameof(Parameters.SlipWindowDays),
            nameof(Parameters.DecisionMakerDays), nameof(Parameters.NewsDays), nameof(Parameters.ScoreFallPoints), nameof(Parameters.ScoreFallDays),
            nameof(Parameters.AppraisalFall), nameof(Parameters.AppraisalDays),
            nameof(Parameters.TierAFactor), nameof(Parameters.TierBFactor), nameof(Parameters.TierCFactor),
            nameof(Parameters.WatchPoints), nameof(Parameters.WarningPoints), nameof(Parameters.SeriousPoints), nameof(Parameters.CriticalPoints),
        }
        .Select(name => typeof(Parameters).GetProperty(name)!)
        .Concat(typeof(AlertLimits).GetProperties().Where(property => property.PropertyType == typeof(int)))
        .ToImmutableDictionary(property => property.Name, StringComparer.OrdinalIgnoreCase);

    // Each must be below the next, or a limit would never be reached.
    private static readonly ImmutableArray<ImmutableArray<string>> Ladders =
    [
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

        var rules = Apply(AlertRules.Default, numbers);
        return from ladder in Ladders
               from step in ladder.Zip(ladder.Skip(1))
               where Value(rules, step.First) >= Value(rules, step.Second)
               select (numbers.ContainsKey(step.First) ? step.First : step.Second, $"{step.First} must be below {step.Second}.");
    }

    /// <summary>The rules with these numbers in place of theirs.</summary>
    internal static AlertRules Apply(AlertRules rules, IDictionary<string, string> numbers)
    {
        var (parameters, limits) = (rules.Parameters with { }, rules.Limits with { });
        foreach (var (name, text) in numbers)
        {
            var property = Known[name];
            property.SetValue(
                property.DeclaringType == typeof(Parameters) ? parameters : limits,
                Convert.ChangeType(text, property.PropertyType, CultureInfo.InvariantCulture));
        }

        return rules with { Parameters = parameters, Limits = limits };
    }

    private static string? Problem(string name, string text)
    {
        if (!Known.TryGetValue(name, out var property))
        {
            return $"there is no number of this name; there are {string.Join(", ", Names)}.";
        }

        var isWhole = property.PropertyType == typeof(int);
        var isRead = double.TryParse(text, isWhole ? NumberStyles.None : NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var value);
        return isRead && value is > 0 and <= Most ? null : $"\"{text}\" must be a {(isWhole ? "whole " : "")}number above 0 and at most {Most}.";
    }

    private static double Value(AlertRules rules, string name) =>
        Convert.ToDouble(Known[name].GetValue(Known[name].DeclaringType == typeof(Parameters) ? rules.Parameters : rules.Limits), CultureInfo.InvariantCulture);
}
