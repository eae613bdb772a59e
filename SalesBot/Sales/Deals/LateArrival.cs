namespace SalesBot.Sales.Deals;

/// <summary>Whether we came to a tender when others had been at work for long (domain 1, F22).</summary>
public static class LateArrival
{
    // Who hears of a notice within two days reads the newspapers; later, somebody else was told first (judgement).
    private const int Days = 3;

    /// <summary>How many days after the notice, or the file, the deal was opened; null if we were in time or nobody knows.</summary>
    /// <param name="deal">The deal.</param>
    /// <param name="dayOf">The day of a moment in the rep's time zone.</param>
    public static int? DaysLate(this Deal deal, Func<DateTimeOffset, DateOnly> dayOf)
    {
        ArgumentNullException.ThrowIfNull(deal);
        ArgumentNullException.ThrowIfNull(dayOf);
        return deal is { Type: DealType.PassiveProject, Tender.SubmittedAt: null } && (deal.Tender.Notice ?? deal.Tender.FileIssued) is { } published
            && dayOf(deal.OpenedAt).DayNumber - published.DayNumber is var days && days >= Days
                ? days
                : null;
    }
}
