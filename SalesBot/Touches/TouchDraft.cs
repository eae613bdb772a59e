using SalesBot.Bot.Reading;
using SalesBot.Sales.Deals;

namespace SalesBot.Touches;

/// <summary>What the touch dialog waits for.</summary>
public enum TouchPhase
{
    /// <summary>One line about the contact.</summary>
    Words,

    /// <summary>Which deal it was about.</summary>
    Which,

    /// <summary>Yes, a correction, or no.</summary>
    Confirm,

    Feelings,
    OurPeople,
    Debrief,
    FollowOn,
}

/// <summary>
/// What a rep told and did not agree to yet, and after that what may still be asked of it. It lives in the dialog's
/// state, so a rep can walk away and come back; nothing of it is in a deal before they agree.
/// </summary>
public sealed record TouchDraft
{
    /// <summary>Opaque; tells the cards of this draft from older ones.</summary>
    public required string Session { get; init; }

    public TouchPhase Phase { get; init; }

    /// <summary>What was typed, whole.</summary>
    public string Text { get; init; } = string.Empty;

    /// <summary>The deals it may be about, while that is open.</summary>
    public List<string> Candidates { get; init; } = [];

    /// <summary>What is to be recorded, a note for each deal.</summary>
    public List<DealNote> Notes { get; init; } = [];

    /// <summary>The contact that was saved, while something is asked about it.</summary>
    public string? TouchId { get; init; }

    public DateTimeOffset TouchedAt { get; init; }

    /// <summary>A draft that was open when this one was told; it comes back afterwards.</summary>
    public TouchDraft? Earlier { get; init; }
}

/// <summary>What one message tells of one deal.</summary>
public sealed record DealNote
{
    public required string DealId { get; init; }

    public required string Account { get; init; }

    /// <summary>What is being bought.</summary>
    public string Title { get; init; } = string.Empty;

    public List<TouchNote> Touches { get; init; } = [];

    public List<StepNote> Steps { get; init; } = [];

    public List<FactNote> Facts { get; init; } = [];

    /// <summary>Heard, and no answer to a question of ours; stays in the record's own words.</summary>
    public List<string> Heard { get; init; } = [];

    /// <summary>It spoke of somebody of whom nothing may be recorded, so nothing of it is (domain 2.9.1).</summary>
    public bool IsRefused { get; init; }

    /// <summary>People spoken of who were not clearly there.</summary>
    public List<string> NotThere { get; init; } = [];
}

/// <summary>One contact, as it is to be recorded.</summary>
public sealed record TouchNote
{
    public required DateOnly On { get; init; }

    /// <summary>A day in the future was said; it must be asked before anything is saved.</summary>
    public bool DayIsOpen { get; init; }

    public TouchChannel Channel { get; init; } = TouchChannel.Other;

    public TouchDirection Direction { get; init; }

    public List<PersonNote> People { get; init; } = [];

    public List<string> OurPeople { get; init; } = [];

    /// <summary>The rep's words.</summary>
    public string Summary { get; init; } = string.Empty;
}

/// <summary>A person who took part.</summary>
public sealed record PersonNote
{
    /// <summary>Null for somebody the deal does not know yet.</summary>
    public string? Id { get; init; }

    public required string Name { get; init; }

    public string? Position { get; init; }

    public bool IsTitle { get; init; }

    /// <summary>What somebody new does in the purchase, as their job suggests.</summary>
    public BuyingRole? Role { get; init; }

    /// <summary>-2 to +2 as the deal has it; null if unknown.</summary>
    public int? Before { get; init; }

    /// <summary>-2 to +2 as it is to be recorded; null if nothing was said of it.</summary>
    public int? After { get; init; }

    public string? Concern { get; init; }

    /// <summary>1 to 5.</summary>
    public int? Feeling { get; init; }

    public bool IsKey { get; init; }
}

/// <summary>A next step; without a day it is left out, and said to be.</summary>
public sealed record StepNote(string Text, DateOnly? Due, StepOwner Owner, string? With);

/// <summary>An answer heard in passing.</summary>
/// <param name="Key">The question.</param>
/// <param name="Words">As said; read again when it is saved. Empty where <see cref="Option"/> says it.</param>
/// <param name="Source">Who said it.</param>
/// <param name="Option">An answer that follows from the contact itself, such as having met the decision maker.</param>
public sealed record FactNote(string Key, string Words, string? Source, string? Option = null);
