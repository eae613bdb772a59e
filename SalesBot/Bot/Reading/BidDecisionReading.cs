using SalesBot.Sales.Deals;

namespace SalesBot.Bot.Reading;

/// <summary>What a rep tells of a bid decision.</summary>
/// <param name="Choice">What was decided.</param>
/// <param name="Decider">Who decided, in the rep's words.</param>
/// <param name="Words">The condition or the reason, as said; null if neither was.</param>
/// <param name="Due">When the condition must be met.</param>
public sealed record BidDecisionReading(BidChoice Choice, string Decider, string? Words, DateOnly? Due);
