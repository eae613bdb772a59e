using SalesBot.Sales.Deals;

namespace SalesBot.Sales.Touches;

/// <summary>What a contact changes in its deal, and what is left when it is taken out again.</summary>
public static class TouchLog
{
    /// <summary>
    /// This deal with a contact in its log. Two-way talk moves each person's last talk, never backwards, and makes the
    /// relation at least "met"; a stance that was seen is the person's stance, unless a later contact said otherwise.
    /// </summary>
    public static Deal With(this Deal deal, Touch touch)
    {
        var people = deal.People;
        var log = deal.Touches.Add(touch);
        foreach (var seen in touch.People)
        {
            if (people.Find(person => person.Id == seen.PersonId) is not { } person)
            {
                throw new ArgumentException("A contact names a person the deal does not know.", nameof(touch));
            }

            people = people.Replace(person, After(deal, person, seen, touch));
        }

        return deal with { People = people, Touches = log };
    }

    private static Person After(Deal deal, Person person, Impression seen, Touch touch)
    {
        var after = touch.Direction != TouchDirection.TwoWay ? person : person with
        {
            LastTwoWayTouch = person.LastTwoWayTouch is { } before && before > touch.On ? before : touch.On,
            Strength = Math.Max(person.Strength, 1),
        };
        var overtaken = deal.CountingTouches().Any(later =>
            later.On > touch.On && later.People.Any(other => other.PersonId == person.Id && other.StanceAfter is not null));
        return seen.StanceAfter is null || overtaken ? after : after with { Stance = seen.StanceAfter, StanceIsAssumed = false };
    }

    /// <summary>The contact with this id; null if the deal has none, or it no longer counts.</summary>
    public static Touch? FindTouch(this Deal deal, string id) => deal.Touches.Find(touch => touch.Id == id && touch.Counts);

    /// <summary>This deal with one contact of its log replaced by a later state of the same contact.</summary>
    public static Deal Replacing(this Deal deal, Touch after) =>
        deal.Touches.Find(touch => touch.Id == after.Id) is { } before ? deal with { Touches = deal.Touches.Replace(before, after) } : deal;
}
