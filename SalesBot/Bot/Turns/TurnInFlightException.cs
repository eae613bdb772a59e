using SalesBot.Storage;

namespace SalesBot.Bot.Turns;

/// <summary>
/// Ends a run that came upon a deal between the two writes of a turn of the same conversation. The pipeline finishes
/// that turn, or waits for whoever does, and runs again; nobody else need know.
/// </summary>
internal sealed class TurnInFlightException(string dealId, DealTurn turn) : Exception("A turn of this conversation is being finished.")
{
    public string DealId { get; } = dealId;

    public DealTurn Turn { get; } = turn;
}
