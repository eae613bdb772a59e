using SalesBot.Sales.Deals;
using SalesBot.Sales.Stakeholders;

namespace SalesBot.Sales.Touches;

/// <summary>How somebody felt after one contact.</summary>
/// <param name="Person">Who.</param>
/// <param name="Value">1 (very poor) to 5 (very good).</param>
/// <param name="Touch">The contact it was about.</param>
public sealed record Feeling(Person Person, int Value, Touch Touch);

/// <summary>A key person whose latest feeling is low, or fell (signal S8, flag C7).</summary>
/// <param name="Latest">The latest feeling.</param>
/// <param name="Before">The one before it, 1 to 5; null if there was none.</param>
public sealed record FeelingDrop(Feeling Latest, int? Before);

/// <summary>Somebody with influence who is less for us than before (signal S8, risk R8).</summary>
/// <param name="Person">Who.</param>
/// <param name="Before">-2 to +2 before the contact.</param>
/// <param name="After">-2 to +2 after it.</param>
/// <param name="Touch">The contact that showed it.</param>
public sealed record StanceDrop(Person Person, int Before, int After, Touch Touch);

/// <summary>The pulse of the people of a deal: how they felt, and who turned away (clarification A14).</summary>
public static class Pulse
{
    /// <summary>A drop is news for so many days.</summary>
    private const int WindowDays = 30;

    /// <summary>A feeling this low must be repaired, whatever was before.</summary>
    private const int Low = 2;

    /// <summary>What this person felt last; null if it was never told.</summary>
    public static Feeling? LatestFeeling(this Deal deal, Person person) => deal.Feelings(person).FirstOrDefault();

    /// <summary>Every feeling of this person, the latest first.</summary>
    public static IEnumerable<Feeling> Feelings(this Deal deal, Person person) =>
        from touch in deal.CountingTouches()
        from impression in touch.People
        where impression.PersonId == person.Id && impression.Feeling is not null
        select new Feeling(person, impression.Feeling!.Value, touch);

    /// <summary>
    /// Key people whose latest feeling, within the last 30 days, is 2 or less, or 2 or more below the one before. A
    /// later feeling of 3 or more ends it, because then that one is the latest.
    /// </summary>
    public static IEnumerable<FeelingDrop> FeelingDrops(this Deal deal, DateOnly today)
    {
        foreach (var person in deal.KeyPeople())
        {
            var told = deal.Feelings(person).Take(2).ToList();
            var before = told.Count > 1 ? told[1].Value : (int?)null;
            if (told is [{ } latest, ..] && IsRecent(latest.Touch, today) && (latest.Value <= Low || before - latest.Value >= 2))
            {
                yield return new FeelingDrop(latest, before);
            }
        }
    }

    /// <summary>People of influence 4 or more whose stance fell by 1 or more within the last 30 days, and is not back.</summary>
    public static IEnumerable<StanceDrop> StanceDrops(this Deal deal, DateOnly today) =>
        from person in deal.KeyPeople()
        where person.Influence >= 4
        let fall = deal.CountingTouches()
            .Where(touch => IsRecent(touch, today))
            .SelectMany(touch => touch.People.Where(seen => seen.PersonId == person.Id && seen.StanceAfter < seen.StanceBefore).Select(seen => (touch, seen)))
            .Cast<(Touch Touch, Impression Seen)?>()
            .FirstOrDefault()
        where fall is { } found && person.Stance is { } now && now < found.Seen.StanceBefore
        select new StanceDrop(person, fall!.Value.Seen.StanceBefore!.Value, person.Stance!.Value, fall.Value.Touch);

    /// <summary>The contacts that count, the latest first.</summary>
    public static IEnumerable<Touch> CountingTouches(this Deal deal) =>
        deal.Touches.Where(touch => touch.Counts).OrderByDescending(touch => touch.On).ThenByDescending(touch => touch.At);

    private static bool IsRecent(Touch touch, DateOnly today) => today.DayNumber - touch.On.DayNumber is >= 0 and <= WindowDays;
}
