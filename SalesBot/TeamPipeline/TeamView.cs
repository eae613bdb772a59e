using System.Collections.Immutable;

namespace SalesBot.TeamPipeline;

/// <summary>The picture of a team. Texts are ready to show, in the reader's language.</summary>
/// <param name="Deals">Open deals.</param>
/// <param name="Place">"CNY 143.2m · 3 people".</param>
/// <param name="Rows">What is counted, and the counts.</param>
/// <param name="IsWeekly">Whether it comes every week.</param>
public sealed record TeamView(int Deals, string Place, ImmutableArray<(string Lead, string Text)> Rows, bool IsWeekly);

/// <summary>A deal in a list of the team.</summary>
public sealed record TeamEntry
{
    public required string DealId { get; init; }

    public required string Account { get; init; }

    public required Bot.Cards.Badge Badge { get; init; }

    /// <summary>"Selection · Go 82".</summary>
    public required string Standing { get; init; }

    /// <summary>"CNY 9.5m"; null if unknown.</summary>
    public string? Amount { get; init; }

    /// <summary>Whose it is, by name.</summary>
    public required string Owner { get; init; }

    /// <summary>What the list is about; null if there is nothing to say.</summary>
    public string? Remark { get; init; }
}

/// <summary>A visit that the bot proposes to arrange.</summary>
/// <param name="DealId">The deal.</param>
/// <param name="Account">Its account.</param>
/// <param name="Owner">Whose it is, by name: they would get the proposal.</param>
/// <param name="Way">"Dr Chen → Engineer Lu → Director He"; null if nobody knows a way.</param>
public sealed record VisitView(string DealId, string Account, string Owner, string? Way);

/// <summary>A deal of the list that waits for the manager.</summary>
/// <param name="DealId">The deal.</param>
/// <param name="Account">Its account.</param>
public sealed record WaitingDeal(string DealId, string Account);

/// <summary>A page of a list of the team.</summary>
public sealed record TeamListView
{
    public required string Title { get; init; }

    /// <summary>"3 deals · CNY 33.9m".</summary>
    public required string Place { get; init; }

    /// <summary>The filter, as a button carries it.</summary>
    public required string Filter { get; init; }

    public required ImmutableArray<TeamEntry> Entries { get; init; }

    /// <summary>From 1.</summary>
    public int Page { get; init; } = 1;

    public int Pages { get; init; } = 1;

    /// <summary>A visit that could be arranged; null if none is proposed.</summary>
    public VisitView? Visit { get; init; }

    /// <summary>The first deal that a partner would bring back; null if there is none.</summary>
    public WaitingDeal? Joint { get; init; }

    /// <summary>The first deal that is proposed to be given up; null if there is none.</summary>
    public WaitingDeal? GiveUp { get; init; }

    /// <summary>The day proposed for a partner's agreement.</summary>
    public DateOnly Due { get; init; }
}

/// <summary>A count.</summary>
/// <param name="Name">The stage, or the person.</param>
/// <param name="Text">"5 deals · CNY 68.9m".</param>
/// <param name="Filter">What a tap shows; null where <paramref name="PersonId"/> is.</param>
/// <param name="PersonId">The person a tap shows.</param>
/// <param name="Badge">The worst alert level among them.</param>
public sealed record TeamGroup(string Name, string Text, string? Filter, string? PersonId, Bot.Cards.Badge Badge);

/// <summary>How one person's deals do: deals and needs, never a grade (clarification D11).</summary>
/// <param name="Name">Of the person; null where it is the reader.</param>
/// <param name="PersonId">Entra object id.</param>
/// <param name="Deals">Open deals.</param>
/// <param name="Rows">What is to be said of them.</param>
public sealed record TeamPersonView(string? Name, string PersonId, int Deals, ImmutableArray<(string Mark, string Lead, string Text)> Rows);
