using SalesBot.Sales.Deals;
using SalesBot.Storage;

namespace SalesBot.Bot.Turns;

/// <summary>The deal as this turn committed it, while the conversation is still to be committed.</summary>
/// <param name="Before">As it was read; null if it is new.</param>
/// <param name="After">As it is stored now.</param>
/// <param name="Outcome">What was stored with it.</param>
internal sealed record Written(StoredDeal? Before, Deal After, TurnOutcome Outcome)
{
    /// <summary>Whether another run on the same deal decided the same.</summary>
    public bool Agrees(Turn turn) => turn.Changes.After is { } again && DealRows.Same(After, again);
}
