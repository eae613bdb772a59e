using System.Globalization;

namespace SalesBot.Sales.Deals;

/// <summary>What a date of a deal is about; it decides what opens from its reminder.</summary>
public enum DateOf
{
    Milestone,
    FollowOn,
    Tender,
}

/// <summary>A coming date of a deal that its owner is reminded of.</summary>
/// <param name="Key">Names the thing and its day: once it moves or is done, the key is gone.</param>
/// <param name="Of">What it is about.</param>
/// <param name="Day">The day.</param>
/// <param name="DaysBefore">How many days before it is brought up.</param>
/// <param name="Name">What it is, in the rep's words; empty for a date of a tender.</param>
/// <param name="Tender">Which date of the tender; null for any other.</param>
public sealed record DealDate(string Key, DateOf Of, DateOnly Day, int DaysBefore, string Name, TenderDate? Tender = null);

/// <summary>The dates that come up by themselves: key points, follow-ons, the tender's.</summary>
public static class DealDates
{
    // Long enough to do what it asks for (judgement): papers for an acceptance, a deposit, a talk about a coming need.
    private const int BeforeMilestone = 7;
    private const int BeforeFollowOn = 60;

    private static readonly (TenderDate Date, int DaysBefore)[] OfTender =
        [(TenderDate.ClarificationDeadline, 2), (TenderDate.ObjectionDeadline, 2), (TenderDate.DepositDue, 3), (TenderDate.BidDeadline, 3), (TenderDate.ContractBy, 7)];

    /// <summary>Every date that is still open.</summary>
    /// <param name="deal">The deal.</param>
    /// <param name="dayOf">The day of a moment on the owner's clock; the keys do not depend on it.</param>
    public static IEnumerable<DealDate> ComingDates(this Deal deal, Func<DateTimeOffset, DateOnly> dayOf)
    {
        ArgumentNullException.ThrowIfNull(deal);
        foreach (var point in deal.Milestones)
        {
            if (point is { AcceptedOn: null, Due: { } due })
            {
                yield return new($"milestone|{point.Id}|{due:O}", DateOf.Milestone, due, BeforeMilestone, point.Name);
            }
        }

        foreach (var need in deal.FollowOns)
        {
            if (need is { LinkedDealId: null, Due: { } due })
            {
                yield return new($"followon|{need.Id}|{due:O}", DateOf.FollowOn, due, BeforeFollowOn, need.Text);
            }
        }

        foreach (var (date, before) in OfTender)
        {
            if (deal.Tender.DayOf(date, dayOf) is { } day && (date == TenderDate.ContractBy || deal.Tender.SubmittedAt is null))
            {
                var exactly = date == TenderDate.BidDeadline ? deal.Tender.BidDeadline!.Value.UtcTicks.ToString(CultureInfo.InvariantCulture) : day.ToString("O", CultureInfo.InvariantCulture);
                yield return new($"tender|{date}|{exactly}", DateOf.Tender, day, before, string.Empty, date);
            }
        }
    }

    /// <summary>Whether a date is still to be spoken of as things stand: a follow-on outlives its deal.</summary>
    public static bool StillComes(this Deal deal, DealDate date)
    {
        ArgumentNullException.ThrowIfNull(deal);
        ArgumentNullException.ThrowIfNull(date);
        return deal.Outcome is Outcome.Open or Outcome.WonInDelivery || (date.Of == DateOf.FollowOn && deal.Outcome == Outcome.Completed);
    }
}
