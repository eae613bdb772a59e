using System.Collections.Immutable;

namespace SalesBot.Sales.Tenants;

/// <summary>
/// Everything a tenant's administrators ever set, each with the day from which it holds. Names are those of the settings:
/// <code>
/// Numbers:NAME               a number of domain 9          TypicalDays:KA:SEL, NoTouchDays:KA:SEL    a cell of a table
/// Calendar, TimeZone         whose holidays, whose time    Holidays:DAYS, WorkingDays:DAY            days of its own
/// Language, Currency         of people and of amounts      Access, Person:ID                         who may use the bot
/// Wording:KEY:LANGUAGE       its words for a question      Question:ID:LANGUAGE                      a question of its own
/// </code>
/// </summary>
/// <param name="Changes">In the order in which they were made.</param>
public sealed record TenantSettings(ImmutableArray<SettingChange> Changes)
{
    /// <summary>Nothing was ever set.</summary>
    public static TenantSettings None { get; } = new([]);

    /// <summary>The same with more changes made.</summary>
    public TenantSettings With(IEnumerable<SettingChange> more) => new([.. Changes, .. more]);

    /// <summary>What holds on a day: of each name, the latest day that has come counts, and of one day what was said last.</summary>
    public ImmutableSortedDictionary<string, string> On(DateOnly day)
    {
        var values = ImmutableSortedDictionary.CreateBuilder<string, string>(StringComparer.Ordinal);
        foreach (var change in Changes.Where(change => change.From <= day).OrderBy(change => change.From))
        {
            if (change.Value is { } value)
            {
                values[change.Name] = value;
            }
            else
            {
                values.Remove(change.Name);
            }
        }

        return values.ToImmutable();
    }

    /// <summary>What is set for later days, the next first; what was set anew for the same day is left out.</summary>
    public IEnumerable<SettingChange> After(DateOnly day) => Changes
        .Where(change => change.From > day)
        .GroupBy(change => (change.Name, change.From))
        .Select(same => same.Last())
        .OrderBy(change => change.From);

    /// <summary>Who set what holds of a name on a day; null if it was never set.</summary>
    public SettingChange? SetBy(string name, DateOnly day) =>
        Changes.Where(change => change.Name == name && change.From <= day).OrderBy(change => change.From).LastOrDefault();
}
