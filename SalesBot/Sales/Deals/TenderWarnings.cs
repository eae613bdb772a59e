namespace SalesBot.Sales.Deals;

/// <summary>What looks odd in the calendar of a compulsory tender (domain 2.9.3). It warns; it gives no legal advice.</summary>
public enum TenderWarning
{
    /// <summary>Less than 20 days from the tender file to the deadline (Bidding Law art. 24).</summary>
    ShortForBids,

    /// <summary>Clarifications that affect the bid later than 15 days before the deadline.</summary>
    LateClarification,

    /// <summary>Candidates published for less than 3 days.</summary>
    ShortPublicity,

    /// <summary>The contract later than 30 days after the award notice (art. 46).</summary>
    LateContract,
}

/// <summary>The usual spans of a compulsory tender.</summary>
public static class TenderWarnings
{
    /// <summary>Days from the file to the deadline at least.</summary>
    public const int DaysForBids = 20;

    /// <summary>Days from the last clarification to the deadline at least.</summary>
    public const int DaysAfterClarification = 15;

    /// <summary>Days the candidates are published at least.</summary>
    public const int DaysOfPublicity = 3;

    /// <summary>Days from the award notice to the contract at most.</summary>
    public const int DaysToContract = 30;

    /// <summary>What looks odd, in the order of the calendar; nothing unless it is a legal tender.</summary>
    /// <param name="deal">The deal.</param>
    /// <param name="dayOf">The day of a moment in the rep's time zone.</param>
    public static IEnumerable<TenderWarning> CalendarWarnings(this Deal deal, Func<DateTimeOffset, DateOnly> dayOf)
    {
        ArgumentNullException.ThrowIfNull(deal);
        var calendar = deal.Tender;
        if (!deal.IsLegalTender())
        {
            yield break;
        }

        var deadline = calendar.DayOf(TenderDate.BidDeadline, dayOf);
        if (Days(calendar.FileIssued ?? calendar.Notice, deadline) < DaysForBids)
        {
            yield return TenderWarning.ShortForBids;
        }

        if (Days(calendar.ClarificationDeadline, deadline) < DaysAfterClarification)
        {
            yield return TenderWarning.LateClarification;
        }

        var published = calendar.ResultAnnouncedAt is { } announced ? dayOf(announced) : calendar.ResultExpected;
        if (Days(published, calendar.PublicityEnd) < DaysOfPublicity)
        {
            yield return TenderWarning.ShortPublicity;
        }

        if (Days(calendar.AwardNotice, calendar.ContractBy) > DaysToContract)
        {
            yield return TenderWarning.LateContract;
        }
    }

    private static int? Days(DateOnly? from, DateOnly? to) => to?.DayNumber - from?.DayNumber;
}
