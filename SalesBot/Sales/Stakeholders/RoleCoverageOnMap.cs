using SalesBot.Sales.Deals;
using SalesBot.Sales.Qualification;

namespace SalesBot.Sales.Stakeholders;

/// <summary>How well we know and reach the people of a deal (domain 5.4).</summary>
public static class RoleCoverageOnMap
{
    /// <summary>The people who hold a role.</summary>
    public static IEnumerable<Person> InRole(this Deal deal, BuyingRole role) =>
        deal.People.Where(person => person.Roles.Contains(role));

    /// <summary>The best coverage among the people in a role, 0 to 1; 0 if nobody holds it.</summary>
    public static double RoleCoverage(this Deal deal, BuyingRole role, DateOnly today, Parameters limits) =>
        deal.InRole(role).Select(person => deal.Coverage(person, today, limits)).DefaultIfEmpty().Max();

    /// <summary>Four tenths for a personal name, up to three for contact within the target, up to three for the stance; a tenant may weigh them otherwise.</summary>
    public static double Coverage(this Deal deal, Person person, DateOnly today, Parameters limits) =>
        deal.IsOffLimits(person) ? PermittedCoverage(deal) : Known(limits.Map, person.NameIsTitle ? 0 : 1, Contact(person, today, limits.Map.TouchDays(person.Influence, deal.Stage)), Stance(person));

    private static double Known(MapNumbers of, double name, double contact, double stance) =>
        ((of.NameWeight * name) + (of.ContactWeight * contact) + (of.StanceWeight * stance)) / (of.NameWeight + of.ContactWeight + of.StanceWeight);

    // Only structure and method of an evaluation may be known; the answer or the committee that records them covers the seat.
    private static double PermittedCoverage(Deal deal) =>
        deal.Committees.Any(committee => committee is { Kind: CommitteeKind.Evaluation, Seats: not null, Origin: not CommitteeOrigin.Unknown })
        || deal.Answers.Values.Any(answer => answer is { Key: "COMMITTEE_E" or "COMMITTEES_PP", Value: not null }) ? 1 : 0;

    private static double Contact(Person person, DateOnly today, int target)
    {
        if (person.Strength == 0 || person.LastTwoWayTouch is not { } touch)
        {
            return 0;
        }

        var days = today.DayNumber - touch.DayNumber;
        return days <= target ? 1 : days <= 2 * target ? 0.5 : 0;
    }

    private static double Stance(Person person) => person.Stance is { } stance ? (stance + 2) / 4.0 : 0;
}
