using System.Collections.Immutable;
using SalesBot.Sales;
using SalesBot.Sales.Deals;
using SalesBot.Sales.Stakeholders;
using SalesBot.Sales.Touches;

namespace SalesBot.Briefs;

/// <summary>The people of a deal in words: role, stance, what worries them, and when we last talked.</summary>
internal static class BriefPeople
{
    private const int MostOnOnePage = 5;

    private static readonly ImmutableDictionary<int, Text> Stances = new Dictionary<int, Text>
    {
        [-2] = new("works against us", "强烈反对"),
        [-1] = new("prefers another", "倾向对手"),
        [0] = new("neutral", "中立"),
        [1] = new("in favour", "支持"),
        [2] = new("pushes for us", "积极推动"),
    }.ToImmutableDictionary();

    /// <summary>Those that matter most, the one who is met first.</summary>
    public static ImmutableArray<BriefLine> Foremost(Deal deal, Person? met, DateOnly today) =>
        [.. All(deal, met).Take(MostOnOnePage).Select(person => Line(deal, person, today))];

    /// <summary>Everybody, with what worries them.</summary>
    public static ImmutableArray<BriefLine> Everybody(Deal deal, DateOnly today) => [.. All(deal, null).Select(person => Line(deal, person, today))];

    /// <summary>Those who are not contacted, by rule; nothing else is said of them (domain 2.9.1).</summary>
    public static Text? ByRule(Deal deal) => deal.People.Any(deal.IsOffLimits)
        ? new("Evaluators: by rule not contacted.", "评标人员：按规定不接触。")
        : null;

    /// <summary>Roles in words, joined: "user and coach"; "使用者、盟友". Null where none is known.</summary>
    public static Text? Roles(Person person) => person.Roles.IsEmpty ? null : new(
        string.Join(" and ", person.Roles.Select(role => role.Name().En)),
        string.Join('、', person.Roles.Select(role => role.Name().Zh)));

    /// <summary>The latest worry of this person on record; null if none is.</summary>
    public static string? Concern(Deal deal, Person person) => deal.CountingTouches()
        .SelectMany(touch => touch.People)
        .FirstOrDefault(seen => seen.PersonId == person.Id && seen.Concern is { Length: > 0 })?.Concern;

    private static IEnumerable<Person> All(Deal deal, Person? met) => deal.People
        .Where(person => person.LeftOn is null && !deal.IsOffLimits(person))
        .OrderByDescending(person => person.Id == met?.Id)
        .ThenByDescending(person => person.Roles.Contains(BuyingRole.DecisionMaker))
        .ThenByDescending(deal.IsKey)
        .ThenByDescending(person => person.Influence ?? 0);

    private static BriefLine Line(Deal deal, Person person, DateOnly today)
    {
        List<Text> parts = [];
        if ((Roles(person) ?? (person.Position is { Length: > 0 } position ? BriefWriter.Own(position) : null)) is { } role)
        {
            parts.Add(role);
        }

        parts.Add(person.Stance is { } stance ? Stances[Math.Clamp(stance, -2, 2)] : new("stance unknown", "立场未知"));
        if (Concern(deal, person) is { } concern)
        {
            parts.Add(new($"cares about {concern}", $"关心{concern}"));
        }

        parts.Add(LastTalk(person, today));
        return new(new(person.Name + ": ", person.Name + "："), Joined(parts));
    }

    private static Text LastTalk(Person person, DateOnly today) => person.LastTwoWayTouch is not { } talked
        ? new("never met", "还没沟通过")
        : (today.DayNumber - talked.DayNumber) switch
        {
            <= 0 => new("talked today", "今天沟通"),
            1 => new("1 day ago", "1天前沟通"),
            var days => new($"{days} days ago", $"{days}天前沟通"),
        };

    private static Text Joined(List<Text> parts) => new(
        string.Join(", ", parts.Select(part => part.En)),
        string.Join('，', parts.Select(part => part.Zh)));
}
