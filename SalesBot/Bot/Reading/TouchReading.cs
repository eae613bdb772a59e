using System.Collections.Immutable;
using SalesBot.Sales.Deals;

namespace SalesBot.Bot.Reading;

/// <summary>One contact with a customer, as a message tells it. A proposal: nothing of it is stored before the rep agrees.</summary>
public sealed record TouchReading
{
    /// <summary>The day it happened; null if none was said, which means today.</summary>
    public DateOnly? On { get; init; }

    /// <summary>Whether a day in the future was said of a talk that is over: it must be asked.</summary>
    public bool IsInFuture { get; init; }

    /// <summary>How they talked; null if it was not said.</summary>
    public TouchChannel? Channel { get; init; }

    public TouchDirection Direction { get; init; }

    /// <summary>The customer's people who took part.</summary>
    public ImmutableArray<PersonHeard> People { get; init; } = [];

    /// <summary>Everybody spoken of and not said to be absent, there or not, with what was said of them.</summary>
    public ImmutableArray<PersonHeard> SpokenOf { get; init; } = [];

    /// <summary>Said to have been absent.</summary>
    public ImmutableArray<PersonMention> Absent { get; init; } = [];

    /// <summary>Spoken of, and not clearly there.</summary>
    public ImmutableArray<PersonMention> NotThere { get; init; } = [];

    /// <summary>Who of ours took part, as said; the rep is not among them.</summary>
    public ImmutableArray<string> OurPeople { get; init; } = [];

    public ImmutableArray<StepHeard> Steps { get; init; } = [];

    /// <summary>Facts of the deal heard in passing, in the rep's words, with the question they may answer.</summary>
    public ImmutableArray<FactHeard> Facts { get; init; } = [];

    /// <summary>Whether the message told of a contact at all, and not only of a step or a fact.</summary>
    public bool IsContact { get; init; }
}

/// <summary>What a message says of one person.</summary>
/// <param name="Who">The person.</param>
/// <param name="Stance">What their words or deeds show; null if nothing.</param>
/// <param name="Concern">What worries them, as said; null if nothing.</param>
/// <param name="Feeling">1 to 5, if the rep said the number.</param>
public sealed record PersonHeard(PersonMention Who, StanceHeard? Stance = null, string? Concern = null, int? Feeling = null);

/// <summary>A stance as words tell it.</summary>
/// <param name="Value">-2 to +2.</param>
/// <param name="AtLeast">True for praise, which lowers nobody who stands higher.</param>
public sealed record StanceHeard(int Value, bool AtLeast = false)
{
    /// <summary>The stance after, from the one before.</summary>
    public int After(int? before) => AtLeast && before > Value ? before.Value : Value;
}

/// <summary>A promise or an appointment.</summary>
/// <param name="Text">What will be done, as said, without the day.</param>
/// <param name="Due">The day; null if none was said.</param>
/// <param name="Owner">Whose step it is.</param>
/// <param name="With">The person it is with or comes from; null if none was named.</param>
public sealed record StepHeard(string Text, DateOnly? Due, StepOwner Owner, PersonMention? With);

/// <summary>A fact told in passing.</summary>
/// <param name="Key">The question it may answer, "BUDGET".</param>
/// <param name="Words">As said.</param>
/// <param name="Source">Who said it; null if that is not told.</param>
public sealed record FactHeard(string Key, string Words, string? Source);
