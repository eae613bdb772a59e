namespace SalesBot.Bot.Reading;

/// <summary>How exactly a date was said. What is not a day stands for the last day of its period.</summary>
public enum DatePrecision
{
    Day,

    /// <summary>"next week"; stands for its Friday, the last day people plan work for.</summary>
    Week,

    /// <summary>"March", "end of June", "mid July".</summary>
    Month,
    Quarter,

    /// <summary>"first half of 2027", 上半年.</summary>
    HalfYear,
    Year,
}

/// <summary>Why a date cannot be taken as said.</summary>
public enum DateProblem
{
    None,

    /// <summary>The month has no such day, "31 June"; the date is then the month's last day, as a proposal.</summary>
    NoSuchDay,

    /// <summary>"13月"; the date is then today and means nothing.</summary>
    NoSuchMonth,
}

/// <summary>A date found in free text.</summary>
/// <param name="Date">The day in the user's own calendar.</param>
/// <param name="Precision">How exactly it was said.</param>
/// <param name="Span">Where it stands in the text that was read.</param>
/// <param name="Past">True if it lies before today; today is not past.</param>
public sealed record DateReading(DateOnly Date, DatePrecision Precision, Span Span, bool Past)
{
    /// <summary>Why it cannot be taken as said, or None.</summary>
    public DateProblem Problem { get; init; }

    /// <summary>The day of the festival the date hangs on ("after spring festival"), to be said aloud; null otherwise.</summary>
    public DateOnly? Festival { get; init; }

    /// <summary>The words that were read, as typed.</summary>
    public string Matched => Span.Words;
}

/// <summary>A piece of the text that was read.</summary>
/// <param name="At">Index of its first character.</param>
/// <param name="Words">The piece as typed.</param>
public sealed record Span(int At, string Words)
{
    /// <summary>Index after its last character.</summary>
    public int End => At + Words.Length;
}

/// <summary>A moment found in free text, in the user's own time.</summary>
/// <param name="Local">Day and time, unspecified kind.</param>
/// <param name="TimeSaid">False if only a day or "later" was said and the hour is our proposal.</param>
/// <param name="Span">Where it stands.</param>
/// <param name="Past">True if it lies before now.</param>
public sealed record TimeReading(DateTime Local, bool TimeSaid, Span Span, bool Past);
