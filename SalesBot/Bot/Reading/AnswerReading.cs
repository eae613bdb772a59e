using System.Collections.Immutable;
using SalesBot.Sales.Deals;
using SalesBot.Sales.Qualification;

namespace SalesBot.Bot.Reading;

/// <summary>What an answer in free text turned out to be.</summary>
public enum AnswerReadingKind
{
    /// <summary>There is a value.</summary>
    Value,

    /// <summary>"don't know yet", 还不清楚: a normal answer.</summary>
    DontKnow,

    /// <summary>"ask me later", 稍后.</summary>
    Later,

    /// <summary>"not applicable", 不适用; the reason if one was given.</summary>
    NotApplicable,

    /// <summary>It speaks of the question but fits no option, or several: ask, with the near ones first.</summary>
    Unsure,
}

/// <summary>What the reader may use besides the words.</summary>
/// <param name="Today">The user's day.</param>
/// <param name="OurPrice">Our expected price, for a budget said as a figure; null if not known.</param>
/// <param name="Previous">The answer that stands, for corrections; null if there is none.</param>
public sealed record AnswerContext(DateOnly Today, Money? OurPrice = null, Answer? Previous = null);

/// <summary>One answer read from free text.</summary>
public sealed record AnswerReading
{
    public required AnswerReadingKind Kind { get; init; }

    /// <summary>The value; null unless <see cref="Kind"/> is Value.</summary>
    public AnswerValue? Value { get; init; }

    /// <summary>How they know it, if the wording tells; preselects the chips.</summary>
    public Evidence? Evidence { get; init; }

    /// <summary>Who said it, in the rep's words.</summary>
    public string? Source { get; init; }

    /// <summary>Why it does not apply; null if not said, and then it must be asked.</summary>
    public string? Reason { get; init; }

    /// <summary>1 for a number or a label, less for wording.</summary>
    public double Confidence { get; init; } = 1;

    /// <summary>Codes of the options that may be meant, likeliest first.</summary>
    public ImmutableArray<string> Near { get; init; } = [];

    /// <summary>A date that was said, also when the option is unsure (TRIGGER, DEADLINE).</summary>
    public DateOnly? On { get; init; }

    /// <summary>A budget figure that was said, also when it cannot be set against our price.</summary>
    public Money? Figure { get; init; }

    /// <summary>A fiscal year that was said, also when there is no band for it yet.</summary>
    public int? Year { get; init; }
}
