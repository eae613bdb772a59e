using SalesBot.Sales.Deals;

namespace SalesBot.Sales.Touches;

/// <summary>What was written about one person of the customer (clarification A15); how it is taken out stands in <see cref="Stakeholders.Erasure"/>.</summary>
public static class Notes
{
    /// <summary>The contacts with words in them that this person took part in, the latest first.</summary>
    public static IEnumerable<Touch> NotesAbout(this Deal deal, Person person) => deal.CountingTouches()
        .Where(touch => touch.People.Any(seen => seen.PersonId == person.Id) && HasWords(touch, person));

    private static bool HasWords(Touch touch, Person person) =>
        touch.Summary.Length > 0 || touch.People.Any(seen => seen.PersonId == person.Id && seen.Concern is not null);
}
