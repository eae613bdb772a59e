namespace SalesBot.Sales.Deals;

/// <summary>Counts Monday to Friday. The start day is not counted (clarification B16).</summary>
public static class WorkingDays
{
    /// <summary>The day this many working days after another.</summary>
    /// <param name="day">The start, not counted.</param>
    /// <param name="count">1 or more.</param>
    public static DateOnly After(DateOnly day, int count)
    {
        while (count > 0)
        {
            day = day.AddDays(1);
            count -= day.DayOfWeek is DayOfWeek.Saturday or DayOfWeek.Sunday ? 0 : 1;
        }

        return day;
    }

    /// <summary>The day this many working days before another.</summary>
    /// <param name="day">The end, not counted.</param>
    /// <param name="count">1 or more.</param>
    public static DateOnly Before(DateOnly day, int count)
    {
        while (count > 0)
        {
            day = day.AddDays(-1);
            count -= day.DayOfWeek is DayOfWeek.Saturday or DayOfWeek.Sunday ? 0 : 1;
        }

        return day;
    }
}
