using System.Collections.Immutable;
using SalesBot.Sales;
using SalesBot.Sales.Deals;
using SalesBot.Sales.Qualification;

namespace SalesBot.Briefs;

/// <summary>One line of a brief: a lead-in and what follows it. Names and a rep's own words are the same in both languages.</summary>
/// <param name="Lead">"Rival: ", "对手：".</param>
/// <param name="Rest">"level with us".</param>
public sealed record BriefLine(Text Lead, Text Rest);

/// <summary>A part of the detailed brief; one without lines is left out.</summary>
/// <param name="Title">"People".</param>
/// <param name="Lines">In their order.</param>
public sealed record BriefSection(Text Title, ImmutableArray<BriefLine> Lines);

/// <summary>
/// All that a brief says, in both languages at once, so that the English card and the Chinese one carry the same
/// facts and the same numbers (domain 7.7). What nobody knows is null or empty and left out.
/// </summary>
public sealed record Brief
{
    public required string DealId { get; init; }

    /// <summary>The customer's name; never translated.</summary>
    public required string Account { get; init; }

    /// <summary>Whether it is shown in the language its reader does not speak with the bot.</summary>
    public bool InOtherLanguage { get; init; }

    /// <summary>What is being bought, in the rep's words.</summary>
    public required string Title { get; init; }

    public required Stage Stage { get; init; }

    public required DealType Type { get; init; }

    /// <summary>"CNY 18.0m"; "1,800万元".</summary>
    public Text? Amount { get; init; }

    /// <summary>"82"; null while too little is known to show a number.</summary>
    public string? Score { get; init; }

    public required Verdict Verdict { get; init; }

    /// <summary>"Tomorrow with Mr Zhao"; null if no meeting was named.</summary>
    public Text? Meeting { get; init; }

    /// <summary>The person met, by id; null if nobody was named.</summary>
    public string? MetId { get; init; }

    /// <summary>The problem in the customer's words, as recorded; null if no words are on record.</summary>
    public string? Problem { get; init; }

    /// <summary>Who said it, or where it stands: "feasibility report".</summary>
    public string? ProblemSource { get; init; }

    /// <summary>Why the decision is good for them.</summary>
    public BriefLine? Gain { get; init; }

    /// <summary>Three at most.</summary>
    public ImmutableArray<BriefLine> Asks { get; init; } = [];

    /// <summary>Why nothing may be asked; null where asking is free.</summary>
    public Text? NoAsking { get; init; }

    /// <summary>Five at most, the one who is met first.</summary>
    public ImmutableArray<BriefLine> People { get; init; } = [];

    /// <summary>How well they are covered, and the way to whoever decides; empty where nobody is known.</summary>
    public ImmutableArray<BriefLine> Map { get; init; } = [];

    /// <summary>Who is not contacted, by rule; null if nobody.</summary>
    public Text? ByRule { get; init; }

    /// <summary>Five at most.</summary>
    public ImmutableArray<BriefLine> Risks { get; init; } = [];

    /// <summary>The parts of the detailed brief.</summary>
    public ImmutableArray<BriefSection> Sections { get; init; } = [];
}
