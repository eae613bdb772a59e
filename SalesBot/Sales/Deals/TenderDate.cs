namespace SalesBot.Sales.Deals;

/// <summary>The dates of a tender that are planned or published, in the order in which they come (domain 2.1).</summary>
public enum TenderDate
{
    Notice,
    FileIssued,
    ClarificationDeadline,
    ObjectionDeadline,
    DepositDue,
    BidDeadline,
    Opening,
    ResultExpected,
    PublicityEnd,
    AwardNotice,
    ContractBy,
}

/// <summary>A date that cannot be: it lies on the wrong side of another one, or in the future of what has happened.</summary>
/// <param name="What">The date that is refused.</param>
/// <param name="Day">The day that was given.</param>
/// <param name="Against">The date it contradicts; null where it only cannot lie in the future.</param>
/// <param name="AgainstDay">That date's day.</param>
/// <param name="MustBeLater">True if it must not be before <paramref name="Against"/>, false if not after it.</param>
public sealed record TenderRefusal(TenderDate What, DateOnly Day, TenderDate? Against, DateOnly AgainstDay, bool MustBeLater);

/// <summary>Reading and setting the dates of a tender by name, each checked against the others.</summary>
public static class TenderDates
{
    /// <summary>Who does not know the hour of a deadline is safe with the first one of the office day.</summary>
    public static readonly TimeOnly EarliestHour = new(9, 0);

    // Dates of one step may come in any order among themselves. An expected result is a hope: nothing later is held
    // to it, for results come early too.
    private static int Step(TenderDate date) => date switch
    {
        TenderDate.Notice => 0,
        TenderDate.FileIssued => 1,
        TenderDate.ClarificationDeadline or TenderDate.ObjectionDeadline or TenderDate.DepositDue => 2,
        TenderDate.BidDeadline => 3,
        TenderDate.Opening => 4,
        TenderDate.ResultExpected or TenderDate.PublicityEnd => 5,
        TenderDate.AwardNotice => 6,
        _ => 7,
    };

    /// <summary>The day of one date; null while it is unknown.</summary>
    /// <param name="calendar">The calendar.</param>
    /// <param name="date">Which date.</param>
    /// <param name="dayOf">The day of a moment in the rep's time zone.</param>
    public static DateOnly? DayOf(this TenderCalendar calendar, TenderDate date, Func<DateTimeOffset, DateOnly> dayOf)
    {
        ArgumentNullException.ThrowIfNull(calendar);
        ArgumentNullException.ThrowIfNull(dayOf);
        return date switch
        {
            TenderDate.Notice => calendar.Notice,
            TenderDate.FileIssued => calendar.FileIssued,
            TenderDate.ClarificationDeadline => calendar.ClarificationDeadline,
            TenderDate.ObjectionDeadline => calendar.ObjectionDeadline,
            TenderDate.DepositDue => calendar.DepositDue,
            TenderDate.BidDeadline => calendar.BidDeadline is { } deadline ? dayOf(deadline) : null,
            TenderDate.Opening => calendar.Opening,
            TenderDate.ResultExpected => calendar.ResultExpected,
            TenderDate.PublicityEnd => calendar.PublicityEnd,
            TenderDate.AwardNotice => calendar.AwardNotice,
            _ => calendar.ContractBy,
        };
    }

    /// <summary>The calendar with one day set, or taken out with null. The bid deadline is a moment: <see cref="TenderCalendar.BidDeadline"/>.</summary>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="date"/> is the bid deadline.</exception>
    public static TenderCalendar With(this TenderCalendar calendar, TenderDate date, DateOnly? day)
    {
        ArgumentNullException.ThrowIfNull(calendar);
        return date switch
        {
            TenderDate.Notice => calendar with { Notice = day },
            TenderDate.FileIssued => calendar with { FileIssued = day },
            TenderDate.ClarificationDeadline => calendar with { ClarificationDeadline = day },
            TenderDate.ObjectionDeadline => calendar with { ObjectionDeadline = day },
            TenderDate.DepositDue => calendar with { DepositDue = day },
            TenderDate.Opening => calendar with { Opening = day },
            TenderDate.ResultExpected => calendar with { ResultExpected = day },
            TenderDate.PublicityEnd => calendar with { PublicityEnd = day },
            TenderDate.AwardNotice => calendar with { AwardNotice = day },
            TenderDate.ContractBy => calendar with { ContractBy = day },
            _ => throw new ArgumentOutOfRangeException(nameof(date), date, "The bid deadline is a moment, not a day."),
        };
    }

    /// <summary>Why this day cannot be; null if it can. The nearest date it contradicts is named.</summary>
    /// <param name="calendar">What is known.</param>
    /// <param name="date">Which date is to be set.</param>
    /// <param name="day">The day it is to have.</param>
    /// <param name="today">The day in the rep's time zone.</param>
    /// <param name="dayOf">The day of a moment there.</param>
    public static TenderRefusal? Refuse(this TenderCalendar calendar, TenderDate date, DateOnly day, DateOnly today, Func<DateTimeOffset, DateOnly> dayOf)
    {
        // A notice and a file are facts: what may still come is no reason to treat the deal as a running tender.
        if (date is TenderDate.Notice or TenderDate.FileIssued && day > today)
        {
            return new(date, day, null, today, false);
        }

        foreach (var other in Enum.GetValues<TenderDate>().OrderBy(other => Math.Abs(Step(other) - Step(date))))
        {
            if (Step(other) == Step(date) || calendar.DayOf(other, dayOf) is not { } known)
            {
                continue;
            }

            var (isLater, isHope) = (Step(date) > Step(other), (Step(date) > Step(other) ? other : date) == TenderDate.ResultExpected);
            if (!isHope && (isLater ? day < known : day > known))
            {
                return new(date, day, other, known, isLater);
            }
        }

        return null;
    }
}
