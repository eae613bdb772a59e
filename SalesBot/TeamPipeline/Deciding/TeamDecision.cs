using SalesBot.Sales.Deals;

namespace SalesBot.TeamPipeline.Deciding;

/// <summary>What a manager can decide about a deal of the team.</summary>
internal enum TeamChoice
{
    /// <summary>Bid.</summary>
    Bid,

    /// <summary>Bid on a condition with a day; that a partner signs, where nothing else is said.</summary>
    Joint,

    /// <summary>Give the deal up; a tender is not bid for.</summary>
    GiveUp,

    /// <summary>Let it go on though it is proposed to be given up.</summary>
    Keep,
}

/// <summary>A decision that was told or tapped, before it is checked.</summary>
/// <param name="DealId">The deal.</param>
/// <param name="Choice">What.</param>
/// <param name="Due">When a condition must be met; the usual day if null.</param>
/// <param name="Words">The condition, or the reason; the usual one if null.</param>
internal sealed record TeamDecision(string DealId, TeamChoice Choice, DateOnly? Due = null, string? Words = null)
{
    /// <summary>What was decided about the bid when the card was drawn; null if it was told in words.</summary>
    public string? Seen { get; init; }
}

/// <summary>What is told of a decision, and to whom it was a question.</summary>
/// <param name="What">What was decided.</param>
/// <param name="By">Who decided, by name.</param>
/// <param name="At">When: what was decided anew since is not told any more.</param>
/// <param name="AskId">The question it answers; null if none was asked.</param>
/// <param name="IsOwner">Whether it is told to the owner, who may open the deal.</param>
internal sealed record DecisionNews(DecisionWhat What, string By, DateTimeOffset At, string? AskId = null, bool IsOwner = true);

/// <summary>What was decided.</summary>
internal enum DecisionWhat
{
    Bid,
    Joint,
    GivenUp,
    Kept,
    Agreed,
    Declined,
    VisitAccepted,
    VisitOther,
}
