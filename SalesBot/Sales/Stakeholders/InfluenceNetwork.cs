using System.Collections.Immutable;
using SalesBot.Sales.Deals;

namespace SalesBot.Sales.Stakeholders;

/// <summary>A way to somebody over people who know them.</summary>
/// <param name="People">From whoever works with us to the person to be reached.</param>
/// <param name="Cost">Sum of 1/weight over the arrows; less is easier.</param>
public sealed record InfluencePath(ImmutableArray<Person> People, double Cost);

/// <summary>
/// Whose word reaches whom: how far a voice carries, and who can open a door (domain 5.6, clarification B21).
/// </summary>
public sealed class InfluenceNetwork
{
    private const int MostArrows = 3;

    private readonly ImmutableDictionary<string, Person> _people;
    private readonly ILookup<string, InfluenceEdge> _arrows;
    private readonly Deal _deal;

    private InfluenceNetwork(Deal deal)
    {
        _deal = deal;
        _people = deal.People.Where(person => person.LeftOn is null).ToImmutableDictionary(person => person.Id);
        _arrows = deal.Influences
            .Where(edge => edge.Kind != InfluenceKind.Opposes && _people.ContainsKey(edge.From) && _people.ContainsKey(edge.To))
            .ToLookup(edge => edge.From);
    }

    public static InfluenceNetwork Of(Deal deal)
    {
        ArgumentNullException.ThrowIfNull(deal);
        return new InfluenceNetwork(deal);
    }

    /// <summary>
    /// Influence with what reaches others through them: up to 5, never below their own. Worked out once from what was
    /// entered, not repeated. Null while their own influence is unknown.
    /// </summary>
    public double? EffectiveInfluence(string personId) =>
        _people.GetValueOrDefault(personId) is { Influence: { } own }
            ? Math.Min(5, own + (0.2 * _arrows[personId].Sum(arrow => arrow.Weight / 3.0 * (_people[arrow.To].Influence ?? 0))))
            : null;

    /// <summary>Everybody whose influence is known, the farthest-reaching first: whom to win first.</summary>
    public ImmutableArray<Person> ByReach() =>
        [.. _people.Values.Where(person => person.Influence is not null).OrderByDescending(person => EffectiveInfluence(person.Id)).ThenBy(person => person.Name, StringComparer.Ordinal)];

    /// <summary>
    /// The easiest way to a person from anybody in favour who works with us, over three arrows at most and never over
    /// somebody who must not be contacted; null if there is none. Of equal ways the shorter one, then by name.
    /// </summary>
    public InfluencePath? PathTo(string personId) =>
        _people.TryGetValue(personId, out var target) && IsOpen(target)
            ? _people.Values.Where(person => person.Id != personId && person is { Stance: >= 1, Strength: >= 2 } && IsOpen(person))
                .SelectMany(start => Ways([start], 0, personId))
                .OrderBy(way => Math.Round(way.Cost, 9)).ThenBy(way => way.People.Length)
                .ThenBy(way => string.Join('\n', way.People.Select(person => person.Name)), StringComparer.Ordinal)
                .FirstOrDefault()
            : null;

    // Three arrows at most keep this small: every way is looked at.
    private IEnumerable<InfluencePath> Ways(ImmutableArray<Person> so, double cost, string target)
    {
        foreach (var arrow in _arrows[so[^1].Id].Where(arrow => IsOpen(_people[arrow.To]) && so.All(person => person.Id != arrow.To)))
        {
            var way = new InfluencePath(so.Add(_people[arrow.To]), cost + (1.0 / arrow.Weight));
            if (arrow.To == target)
            {
                yield return way;
            }
            else if (way.People.Length <= MostArrows)
            {
                foreach (var longer in Ways(way.People, way.Cost, target))
                {
                    yield return longer;
                }
            }
        }
    }

    private bool IsOpen(Person person) => !_deal.IsOffLimits(person);
}
