using SalesBot.Sales.Qualification;

namespace SalesBot.Sales.Deals;

/// <summary>The quiet period: between our bid and the result nobody is contacted (domain 2.9.2, clarification A10).</summary>
public static class QuietPeriod
{
    /// <summary>Days after the expected date from which a missing result is asked for in writing (clarification A10).</summary>
    public const int DaysOfPatience = 3;

    /// <summary>
    /// True from the submission of our bid to the announcement of the result, in a legal tender or an invited one. A
    /// passive project whose way of buying nobody named is one of the two: that is what made it passive (domain 2.2).
    /// </summary>
    public static bool IsQuiet(this Deal deal) =>
        deal.Tender is { SubmittedAt: not null, ResultAnnouncedAt: null }
        && (deal.ProcurementMode is ProcurementMode.LegalTender or ProcurementMode.Invited
            || (deal.ProcurementMode is null && deal.Type == DealType.PassiveProject));

    /// <summary>
    /// This deal with our bid handed in: whoever was in touch with us that day goes on counting while it is quiet, and the
    /// steps that led to the bid are done.
    /// </summary>
    /// <param name="deal">The deal.</param>
    /// <param name="at">When the bid went in.</param>
    /// <param name="today">The day in the rep's time zone.</param>
    /// <param name="limits">The tenant's numbers.</param>
    public static Deal Submitted(this Deal deal, DateTimeOffset at, DateOnly today, Parameters limits) => (deal with
    {
        Tender = deal.Tender with { SubmittedAt = at, ResultAnnouncedAt = null, ContactsAtSubmission = DealFacts.From(deal, today, limits).ActiveContacts },
    }).WithBidWorkDone(at);

    /// <summary>True if a bid that went in at this moment came after the deadline.</summary>
    public static bool IsTooLate(this Deal deal, DateTimeOffset at) => deal.Tender.BidDeadline is { } deadline && at > deadline;

    /// <summary>True if the result is more than three days late while it is quiet: ask the tender office in writing.</summary>
    /// <param name="deal">The deal.</param>
    /// <param name="today">The day in the rep's time zone.</param>
    public static bool IsResultLate(this Deal deal, DateOnly today) =>
        deal.IsQuiet() && deal.Tender.ResultExpected is { } expected && today.DayNumber - expected.DayNumber > DaysOfPatience;

    /// <summary>
    /// The day from which days without contact are counted after a quiet period: the result's, if it is later than the
    /// last talk. The last talk itself where there was no quiet period; null if there was neither.
    /// </summary>
    /// <param name="deal">The deal.</param>
    /// <param name="lastTalk">The day of the last talk that went both ways; null if there was none.</param>
    /// <param name="dayOf">The day of a moment in the rep's time zone.</param>
    public static DateOnly? ClockStart(this Deal deal, DateOnly? lastTalk, Func<DateTimeOffset, DateOnly> dayOf)
    {
        ArgumentNullException.ThrowIfNull(dayOf);
        return deal.Tender is { SubmittedAt: not null, ResultAnnouncedAt: { } announced }
            && dayOf(announced) is var result && (lastTalk is null || result > lastTalk)
            ? result
            : lastTalk;
    }
}
