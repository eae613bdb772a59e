using System.Collections.Immutable;
using SalesBot.Sales.Deals;
using SalesBot.Sales.Qualification;
using SalesBot.Sales.Touches;

namespace SalesBot.Sales.Stakeholders;

/// <summary>
/// The risk rules of the map (domain 5.5 with clarifications A2, A10, A12, A14, B22, B23). A closed deal has none; in a
/// quiet period nobody may be contacted, so what a talk would mend is no risk.
/// </summary>
internal static class MapRisks
{
    /// <summary>What fires, the worst first, then in the order of the rules.</summary>
    public static ImmutableArray<MapRisk> Of(Deal deal, MapCoverage coverage, DateOnly today, Parameters limits)
    {
        var map = new MapDay(deal, coverage, today, limits);
        return deal.Closing is not null ? [] : [.. Fire(map).OrderBy(risk => risk.Level)];
    }

    private static IEnumerable<MapRisk> Fire(MapDay map) =>
        from rule in (Func<MapDay, IEnumerable<MapRisk>>[])
            [FewContacts, DecisionMaker, StanceUnknown, Opponents, NoCoach, UntestedCoach, Overdue, TurnedAway, OneOfOurs, OffLimits, Left, WeakCoach, ExpertAlone, NoPlainBrief, Below]
        from risk in rule(map)
        select risk;

    private static IEnumerable<MapRisk> FewContacts(MapDay map)
    {
        var active = map.Deal.ActiveContacts(map.Today, map.Limits).Length;
        return map.IsPassive || map.IsQuiet || !map.IsFrom(Stage.Analysis) || active >= (map.IsFrom(Stage.Selection) ? 4 : 2) ? []
            : [new("R1", active < 2 ? RiskLevel.High : RiskLevel.Medium, null, RiskWords.Of(active switch { 0 => "R1.none", 1 => "R1.one", _ => "R1" }, number: active))];
    }

    private static IEnumerable<MapRisk> DecisionMaker(MapDay map) =>
        map.IsPassive || map.IsQuiet || !map.IsFrom(map.Deal.Type == DealType.ActiveProject ? Stage.Analysis : Stage.Charter)
            || map.Holding(BuyingRole.DecisionMaker).Any(person => person.LastTwoWayTouch is not null || map.Deal.IsOffLimits(person)) ? []
            : [new("R2", RiskLevel.High, map.Holding(BuyingRole.DecisionMaker).FirstOrDefault()?.Id, RiskWords.Of("R2"))];

    private static IEnumerable<MapRisk> StanceUnknown(MapDay map) =>
        map.IsQuiet ? [] : map.Reachable.Where(person => person is { Influence: >= 4, Stance: null }).Select(person => About("R3", RiskLevel.High, person));

    private static IEnumerable<MapRisk> Opponents(MapDay map) =>
        map.IsQuiet ? [] : map.Deal.UnattendedOpponents(map.Today, map.Limits).Select(person => About("R4", RiskLevel.High, person));

    private static IEnumerable<MapRisk> NoCoach(MapDay map) =>
        map.IsPassive || !map.IsFrom(Stage.Charter) || map.Holding(BuyingRole.Coach).Any() ? [] : [new("R5", RiskLevel.High, null, RiskWords.Of("R5"))];

    private static IEnumerable<MapRisk> UntestedCoach(MapDay map) =>
        map.IsPassive || map.Deal.HasTestedCoach() || map.Holding(BuyingRole.Coach).FirstOrDefault() is not { } coach ? [] : [About("R6", RiskLevel.Medium, coach)];

    private static IEnumerable<MapRisk> Overdue(MapDay map)
    {
        foreach (var person in map.IsQuiet ? [] : map.Reachable.Where(person => person.Influence >= 4))
        {
            var target = map.Limits.Map.TouchDays(person.Influence, map.Deal.Stage);
            if (map.DaysSinceTalk(person) is not { } days)
            {
                yield return new("R7", RiskLevel.Medium, person.Id, RiskWords.Of("R7.never", person.Name));
            }
            else if (days > target)
            {
                yield return new("R7", RiskLevel.Medium, person.Id, RiskWords.Of("R7", person.Name, days, target));
            }
        }
    }

    private static IEnumerable<MapRisk> TurnedAway(MapDay map) =>
        map.Deal.StanceDrops(map.Today).Select(drop => About("R8", drop.Person.Roles.Contains(BuyingRole.DecisionMaker) ? RiskLevel.High : RiskLevel.Medium, drop.Person));

    private static IEnumerable<MapRisk> OneOfOurs(MapDay map) =>
        !map.IsFrom(Stage.Selection) || OurTalks.Of(map.Deal, map.Today) is not { IsMost: true } talks ? []
            : [new("R9", RiskLevel.Medium, null, RiskWords.Of("R9", talks.Name, (int)Math.Round(talks.Percent, MidpointRounding.AwayFromZero)))];

    private static IEnumerable<MapRisk> OffLimits(MapDay map) =>
        map.Deal.People.Where(person => person.LeftOn is null && map.Deal.IsOffLimits(person)).Select(person => About("R10", RiskLevel.Info, person));

    // It stays a risk while what they did is done by nobody.
    private static IEnumerable<MapRisk> Left(MapDay map) =>
        from person in map.Deal.People
        where person.LeftOn is { } day && (map.Today.DayNumber - day.DayNumber <= map.Limits.NewsDays || person.HeldRoles.Any(role => !map.Holding(role).Any()))
        select About("R11", person.HeldRoles.Any(role => role is BuyingRole.DecisionMaker or BuyingRole.Coach or BuyingRole.Sponsor) ? RiskLevel.High : RiskLevel.Medium, person);

    private static IEnumerable<MapRisk> WeakCoach(MapDay map) =>
        map.IsPassive || map.Deal.OnlyWeakCoach() is not { } coach ? [] : [About("R12", RiskLevel.Medium, coach)];

    private static IEnumerable<MapRisk> ExpertAlone(MapDay map) =>
        map.Deal.UnmatchedExperts().Select(person => About("R13", RiskLevel.Medium, person));

    private static IEnumerable<MapRisk> NoPlainBrief(MapDay map) =>
        map.Deal.WithoutBrief().Select(person => About("R14", RiskLevel.Low, person));

    private static IEnumerable<MapRisk> Below(MapDay map) =>
        map.Coverage.Percent >= map.Coverage.Minimum ? []
            : [new("R-cover", RiskLevel.Medium, null, RiskWords.Of(map.Coverage.Weakest is null ? "R-cover.limited" : "R-cover"))];

    private static MapRisk About(string rule, RiskLevel level, Person person) => new(rule, level, person.Id, RiskWords.Of(rule, person.Name));
}

/// <summary>A map on one day, with what the rules ask of it.</summary>
internal sealed record MapDay(Deal Deal, MapCoverage Coverage, DateOnly Today, Parameters Limits)
{
    public bool IsPassive => Deal.Type == DealType.PassiveProject;

    public bool IsQuiet { get; } = Deal.IsQuiet();

    /// <summary>People who are there, may be contacted and belong to the customer.</summary>
    public ImmutableArray<Person> Reachable { get; } =
        [.. Deal.People.Where(person => person.LeftOn is null && !Deal.IsOffLimits(person) && !person.Roles.Contains(BuyingRole.Partner))];

    public IEnumerable<Person> Holding(BuyingRole role) => Deal.InRole(role).Where(person => person.LeftOn is null);

    /// <summary>From a stage on, and not past procurement (clarification A2).</summary>
    public bool IsFrom(Stage stage) => Deal.Stage >= stage && Deal.Stage <= Stage.Procurement;

    /// <summary>After a quiet period days count from the result (clarification A10). Null if there was no talk.</summary>
    public int? DaysSinceTalk(Person person) =>
        Deal.ClockStart(person.LastTwoWayTouch, moment => DateOnly.FromDateTime(moment.DateTime)) is { } day ? Today.DayNumber - day.DayNumber : null;
}
