using SalesBot.Sales.Deals;

namespace SalesBot.Sales.Stakeholders;

/// <summary>How well we know and reach the people of a deal (domain 5.4).</summary>
public static class RoleCoverageOnMap
{
    /// <summary>The people who hold a role.</summary>
    public static IEnumerable<Person> InRole(this Deal deal, BuyingRole role) =>
        deal.People.Where(person => person.Roles.Contains(role));

    /// <summary>The best coverage among the people in a role, 0 to 1; 0 if nobody holds it.</summary>
    public static double RoleCoverage(this Deal deal, BuyingRole role, DateOnly today) =>
        deal.InRole(role).Select(person => deal.Coverage(person, today)).DefaultIfEmpty().Max();

    /// <summary>0.4 for a personal name, up to 0.3 for contact within the target, up to 0.3 for the stance.</summary>
    public static double Coverage(this Deal deal, Person person, DateOnly today) =>
        deal.IsOffLimits(person)
            ? PermittedCoverage(deal)
            : (0.4 * (person.NameIsTitle ? 0 : 1)) + (0.3 * Contact(person, deal.Stage, today)) + (0.3 * Stance(person));

    // Only structure and method of an evaluation may be known; the answer or the committee that records them covers the seat.
    private static double PermittedCoverage(Deal deal) =>
        deal.Committees.Any(committee => committee is { Kind: CommitteeKind.Evaluation, Seats: not null, Origin: not CommitteeOrigin.Unknown })
        || deal.Answers.Values.Any(answer => answer is { Key: "COMMITTEE_E" or "COMMITTEES_PP", Value: not null }) ? 1 : 0;

    private static double Contact(Person person, Stage stage, DateOnly today)
    {
        if (person.Strength == 0 || person.LastTwoWayTouch is not { } touch)
        {
            return 0;
        }

        var days = today.DayNumber - touch.DayNumber;
        var target = TouchTarget(person.Influence, stage);
        return days <= target ? 1 : days <= 2 * target ? 0.5 : 0;
    }

    private static double Stance(Person person) => person.Stance is { } stance ? (stance + 2) / 4.0 : 0;

    /// <summary>Days between two talks with a person at most (domain 5.3). Unknown influence counts as a real voice, 3.</summary>
    public static int TouchTarget(int? influence, Stage stage) => (influence ?? 3, stage) switch
    {
        ( >= 4, Stage.FollowOn) => 60,
        ( >= 4, Stage.Procurement) => 7,
        ( >= 4, Stage.Selection or Stage.Bidding or Stage.Testing or Stage.Acceptance) => 14,
        ( >= 4, _) => 21,
        (3, Stage.FollowOn) => 60,
        (3, _) => 30,
        (_, Stage.FollowOn) => 90,
        _ => 60,
    };
}
