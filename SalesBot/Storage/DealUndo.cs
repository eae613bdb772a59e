using System.Collections.Immutable;
using SalesBot.Sales.Deals;
using SalesBot.Sales.Deals.Records;
using SalesBot.Sales.Qualification;

namespace SalesBot.Storage;

/// <summary>Who takes something back, and when.</summary>
/// <param name="By">Entra object id.</param>
/// <param name="At">When.</param>
public sealed record TakingBack(string By, DateTimeOffset At);

/// <summary>A deal without what an event did to it.</summary>
/// <param name="Deal">The deal; the very same one if nothing could be taken back.</param>
/// <param name="TakenBack">What was taken back.</param>
/// <param name="Kept">What was changed again since, and therefore stays.</param>
/// <param name="Binding">What nobody takes back alone, see <see cref="PartChange.IsBinding"/>.</param>
public sealed record Undone(Deal Deal, ImmutableArray<PartChange> TakenBack, ImmutableArray<PartChange> Kept, ImmutableArray<PartChange> Binding);

/// <summary>Taking back what one event did to a deal, whatever was done after it.</summary>
public static class DealUndo
{
    /// <summary>
    /// The deal as it is now with the inverse of each change of the event, where the event's value still stands. An
    /// answer goes on counting its revisions, a contact is marked as removed (both keep their history), anything else
    /// is as it was. What was noted in passing stays. An event that began the deal cannot be taken back this way.
    /// </summary>
    /// <param name="deal">The deal now.</param>
    /// <param name="done">What to take back.</param>
    /// <param name="by">Who does it.</param>
    public static Undone Without(this Deal deal, DealEvent done, TakingBack by)
    {
        ArgumentNullException.ThrowIfNull(deal);
        ArgumentNullException.ThrowIfNull(done);
        var (taken, kept, binding) = (ImmutableArray.CreateBuilder<PartChange>(), ImmutableArray.CreateBuilder<PartChange>(), ImmutableArray.CreateBuilder<PartChange>());

        // The last visit goes first: an earlier one may only then become the current one again.
        foreach (var part in done.Parts.Where(part => !part.IsBookkeeping).OrderByDescending(part => part.Name == nameof(Deal.Visits) ? part.VisitNumber : -1))
        {
            if (part.IsBinding || done.IsErasure)
            {
                binding.Add(part);
            }
            else if (!(part.IsErased && part.Name == nameof(Deal.People)) && part.StillStandsIn(deal))
            {
                deal = Back(deal, part, by);
                taken.Add(part);
            }
            else
            {
                kept.Add(part);
            }
        }

        return new Undone(deal, taken.ToImmutable(), kept.ToImmutable(), binding.ToImmutable());
    }

    /// <summary>Whether a change is one that somebody made, and not only noted in passing.</summary>
    public static bool IsOnPurpose(Deal? before, Deal after)
    {
        ArgumentNullException.ThrowIfNull(after);
        return before is null || !DealRows.Same(before with { LastShown = after.LastShown, Trend = after.Trend }, after);
    }

    private static Deal Back(Deal deal, PartChange part, TakingBack by) => part.Name switch
    {
        nameof(Deal.Visits) => deal with { Visits = part.Before is StageVisit visit ? deal.Visits.SetItem(part.VisitNumber, visit) : deal.Visits.RemoveAt(part.VisitNumber) },
        nameof(Deal.Answers) => deal.With((part.Before as Answer ?? new Answer { Key = part.Id, State = AnswerState.TakenBack, By = by.By, At = by.At }) with { By = by.By }),
        nameof(Deal.People) => deal with { People = Put(deal.People, person => person.Id == part.Id, part.Before as Person) },
        nameof(Deal.NextSteps) => deal with { NextSteps = Put(deal.NextSteps, step => step.Id == part.Id, part.Before as NextStep) },
        nameof(Deal.Records) => deal with { Records = Put(deal.Records, record => record.Id == part.Id, part.Before as DealRecord) },
        nameof(Deal.Touches) => deal with
        {
            Touches = Put(deal.Touches, touch => touch.Id == part.Id, part.Before as Touch ?? (part.After as Touch)! with { RemovedAt = by.At }),
        },
        _ => WithFact(deal, part),
    };

    private static ImmutableList<T> Put<T>(ImmutableList<T> items, Predicate<T> isIt, T? value)
        where T : class
    {
        var at = items.FindIndex(isIt);
        return value is null ? items.RemoveAt(at) : at < 0 ? items.Add(value) : items.SetItem(at, value);
    }

    private static Deal WithFact(Deal deal, PartChange part)
    {
        var changed = deal with { };
        var property = PartChange.Facts.Values.First(fact => fact.Name == part.Name);
        property.SetValue(changed, part.Before ?? (property.PropertyType.IsValueType && Nullable.GetUnderlyingType(property.PropertyType) is null ? Empty(property.PropertyType) : null));
        return changed;
    }

    // A list that was not there in an older row is an empty one, not one that throws.
    private static object? Empty(Type type) => StoredJson.Read(type.IsGenericType ? "[]" : "null", type);
}
