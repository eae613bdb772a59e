using System.Collections.Immutable;
using SalesBot.Sales.Deals;

namespace SalesBot.Sales.Touches;

/// <summary>What was written about one person of the customer, and how it is taken out on request (clarifications A15, D8).</summary>
public static class Notes
{
    /// <summary>The contacts with words in them that this person took part in, the latest first.</summary>
    public static IEnumerable<Touch> NotesAbout(this Deal deal, Person person) => deal.CountingTouches()
        .Where(touch => touch.People.Any(seen => seen.PersonId == person.Id) && HasWords(touch, person));

    /// <summary>
    /// This deal without those words: the contact stays with its day, its people and what it changed, so that every
    /// clock and score stays true; what was written in it, and what worried this person, is gone.
    /// </summary>
    public static Deal WithoutNotesAbout(this Deal deal, Person person)
    {
        ArgumentNullException.ThrowIfNull(deal);
        ArgumentNullException.ThrowIfNull(person);
        return deal.NotesAbout(person).ToList().Aggregate(deal, (without, touch) => without.Replacing(touch with
        {
            Summary = string.Empty,
            People = [.. touch.People.Select(seen => seen.PersonId == person.Id ? seen with { Concern = null } : seen)],
        }));
    }

    private static bool HasWords(Touch touch, Person person) =>
        touch.Summary.Length > 0 || touch.People.Any(seen => seen.PersonId == person.Id && seen.Concern is not null);
}
