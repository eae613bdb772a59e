using System.Collections.Immutable;

namespace SalesBot.Sales.Deals;

/// <summary>How people talked (domain 2.1).</summary>
public enum TouchChannel
{
    Meeting,
    Visit,
    Call,
    VideoCall,
    Email,
    Message,
    Other,
}

/// <summary>Whether the customer answered. Only two-way talk resets a clock (domain 2.7).</summary>
public enum TouchDirection
{
    TwoWay,
    OneWay,
}

/// <summary>One contact with the customer, as the rep confirmed it (domain 2.1, 7.5). Touches are never deleted; one that
/// was moved or taken back is marked.</summary>
public sealed record Touch
{
    /// <summary>Unique in the tenant, so that it keeps its id when it is moved to another deal.</summary>
    public required string Id { get; init; }

    /// <summary>The day it happened, in the rep's calendar; may be before the day it was logged.</summary>
    public required DateOnly On { get; init; }

    public required TouchChannel Channel { get; init; }

    public required TouchDirection Direction { get; init; }

    /// <summary>The rep's own words, whole; never translated.</summary>
    public required string Summary { get; init; }

    /// <summary>The people of the customer who took part, and what we learned of each.</summary>
    public ImmutableArray<Impression> People { get; init; } = [];

    /// <summary>Who of ours took part, by name; empty while not asked.</summary>
    public ImmutableArray<string> OurPeople { get; init; } = [];

    /// <summary>When the feelings were asked; null while they were not (rule N18).</summary>
    public DateTimeOffset? FeelingsAskedAt { get; init; }

    /// <summary>The team's own look back; null if there was none.</summary>
    public Debrief? Debrief { get; init; }

    /// <summary>Entra object id of who logged it.</summary>
    public required string By { get; init; }

    /// <summary>When it was logged.</summary>
    public required DateTimeOffset At { get; init; }

    /// <summary>When it was taken back or moved to another deal; null while it counts.</summary>
    public DateTimeOffset? RemovedAt { get; init; }

    /// <summary>Whether it counts.</summary>
    public bool Counts => RemovedAt is null;
}

/// <summary>What one contact told us of one person.</summary>
/// <param name="PersonId">The person, by id in the deal.</param>
/// <param name="StanceBefore">-2 to +2 before the contact; null if unknown.</param>
/// <param name="StanceAfter">-2 to +2 as the rep saw it after; null if nothing was said of it.</param>
/// <param name="Feeling">1 to 5: how they felt about this contact; null while not asked.</param>
/// <param name="Concern">What worries them, in the rep's words.</param>
public sealed record Impression(string PersonId, int? StanceBefore = null, int? StanceAfter = null, int? Feeling = null, string? Concern = null);

/// <summary>A team's look back at a contact: four ratings 1 to 5, and one thing to change (domain 6.2 N41, 11.G 2.3.e).</summary>
public sealed record Debrief(int Cooperation, int Skill, int Communication, int JointAction, string? Change, DateTimeOffset At)
{
    /// <summary>Mean of the four, 1 to 5.</summary>
    public double Average => (Cooperation + Skill + Communication + JointAction) / 4.0;
}
