using System.Collections.Immutable;
using SalesBot.Sales.Deals;
using SalesBot.Sales.Deals.Stages;

namespace SalesBot.Sales.Stakeholders;

/// <summary>Why an arrow between two people was not taken.</summary>
public enum EdgeFault
{
    /// <summary>One of the two is not on the map.</summary>
    Unknown,

    /// <summary>Somebody would follow, or be the boss of, themselves.</summary>
    Oneself,

    /// <summary>The superior already reports to the subordinate, directly or over others.</summary>
    Circle,
}

/// <summary>A deal with an arrow more, or why it has none.</summary>
/// <param name="Deal">The deal after; unchanged if there is a fault.</param>
/// <param name="Fault">Null if it was taken.</param>
public sealed record EdgeResult(Deal Deal, EdgeFault? Fault);

/// <summary>A deal without a person.</summary>
/// <param name="Deal">The deal after.</param>
/// <param name="Reported">Who reported to them and now reports to nobody we know.</param>
public sealed record PersonRemoved(Deal Deal, ImmutableArray<Person> Reported);

/// <summary>Changes of the people of a deal.</summary>
public static class PeopleOfDeal
{
    /// <summary>This deal with a person added, or replaced where the id is known.</summary>
    public static Deal With(this Deal deal, Person person)
    {
        ArgumentNullException.ThrowIfNull(deal);
        ArgumentNullException.ThrowIfNull(person);
        var at = deal.People.FindIndex(other => other.Id == person.Id);
        return deal with { People = at < 0 ? deal.People.Add(person) : deal.People.SetItem(at, person) };
    }

    /// <summary>
    /// This deal with a person who left or changed their job: what they did here is open again. Where they decided, pushed
    /// the project or were our ally, what a change of the organisation puts in doubt is to be confirmed again (rule R11).
    /// </summary>
    /// <param name="deal">The deal.</param>
    /// <param name="person">Somebody of the deal.</param>
    /// <param name="heard">When we heard of it, on the rep's clock.</param>
    public static Deal WithLeft(this Deal deal, Person person, DateTimeOffset heard)
    {
        ArgumentNullException.ThrowIfNull(deal);
        ArgumentNullException.ThrowIfNull(person);
        var left = deal.With(person with { LeftOn = DateOnly.FromDateTime(heard.DateTime), HeldRoles = person.Roles, Roles = [] });
        return deal.Stage <= Stage.Procurement && person.Roles.Any(role => role is BuyingRole.DecisionMaker or BuyingRole.Coach or BuyingRole.Sponsor)
            ? left.PutInDoubt(BackReason.OrganisationChange, heard)
            : left;
    }

    /// <summary>This deal with a person who is there again, in the roles they held when they left.</summary>
    public static Deal WithReturned(this Deal deal, Person person)
    {
        ArgumentNullException.ThrowIfNull(deal);
        ArgumentNullException.ThrowIfNull(person);
        return deal.With(person with { LeftOn = null, Roles = [.. person.Roles.Union(person.HeldRoles.IsDefault ? [] : person.HeldRoles)], HeldRoles = [] });
    }

    /// <summary>This deal with an arrow; one of the same kind between the same two is replaced. A person has one superior.</summary>
    public static EdgeResult WithInfluence(this Deal deal, InfluenceEdge edge)
    {
        ArgumentNullException.ThrowIfNull(deal);
        ArgumentNullException.ThrowIfNull(edge);
        return Fault(deal, edge) is { } fault
            ? new EdgeResult(deal, fault)
            : new EdgeResult(deal with { Influences = [.. deal.Influences.Where(other => !IsReplaced(other, edge)), edge] }, null);
    }

    /// <summary>This deal without a person, their arrows and their seats. Contacts with them stay.</summary>
    public static PersonRemoved WithoutPerson(this Deal deal, string personId)
    {
        ArgumentNullException.ThrowIfNull(deal);
        var reported = deal.Influences.Where(edge => edge.Kind == InfluenceKind.Reports && edge.To == personId).Select(edge => edge.From).ToHashSet();
        return new PersonRemoved(
            deal with
            {
                People = deal.People.RemoveAll(person => person.Id == personId),
                Influences = [.. deal.Influences.Where(edge => edge.From != personId && edge.To != personId)],
                Committees = [.. deal.Committees.Select(committee => committee with { Members = [.. committee.Members.Where(member => member.PersonId != personId)] })],
            },
            [.. deal.People.Where(person => reported.Contains(person.Id))]);
    }

    private static bool IsReplaced(InfluenceEdge old, InfluenceEdge now) =>
        old.Kind == now.Kind && old.From == now.From && (old.To == now.To || now.Kind == InfluenceKind.Reports);

    private static EdgeFault? Fault(Deal deal, InfluenceEdge edge) =>
        edge.From == edge.To ? EdgeFault.Oneself
        : !deal.People.Exists(person => person.Id == edge.From) || !deal.People.Exists(person => person.Id == edge.To) ? EdgeFault.Unknown
        : edge.Kind == InfluenceKind.Reports && IsAbove(deal, edge.From, edge.To) ? EdgeFault.Circle
        : null;

    // Whether the would-be superior reports to the would-be subordinate already.
    private static bool IsAbove(Deal deal, string subordinate, string superior)
    {
        HashSet<string> seen = [];
        for (string? at = superior; at is not null && seen.Add(at); at = deal.Influences.FirstOrDefault(edge => edge.Kind == InfluenceKind.Reports && edge.From == at)?.To)
        {
            if (at == subordinate)
            {
                return true;
            }
        }

        return false;
    }
}
