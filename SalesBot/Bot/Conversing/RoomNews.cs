using SalesBot.Bot.Turns;
using SalesBot.Sales.Deals;
using SalesBot.Storage;

namespace SalesBot.Bot.Conversing;

/// <summary>Keeps the room of a deal up to date, whichever feature changed the deal: its card, and its moves if asked.</summary>
public static class RoomNews
{
    /// <summary>The notice that changes the card of a room where it stands.</summary>
    public const string CardChanged = "roomcard";

    /// <summary>The notice that says in a room that its deal moved.</summary>
    public const string Moved = "roommove";

    /// <summary>Tells what this turn changed.</summary>
    internal static void TellFor(Turn turn)
    {
        if (turn.Saved is not { Before: { } before, After: { Room: { } room } after } || before.Room is null || !DealUndo.IsOnPurpose(before, after))
        {
            return;
        }

        turn.Tell(Of(turn, CardChanged, after));
        if (room.TellsMoves && (before.Visits.Count != after.Visits.Count || before.Outcome != after.Outcome))
        {
            turn.Tell(Of(turn, Moved, after) with { Content = StoredJson.Write(new RoomMove(before.Stage, before.Outcome, after.Stage, after.Outcome)) });
        }
    }

    /// <summary>A notice for the room of a deal.</summary>
    public static Notice Of(Turn turn, string kind, Deal deal)
    {
        ArgumentNullException.ThrowIfNull(turn);
        ArgumentNullException.ThrowIfNull(deal);
        return new Notice($"{kind}|{turn.OperationId}", deal.TenantId, deal.Room!.Id, kind, turn.Now) { DealId = deal.Id };
    }
}

/// <summary>How a deal moved.</summary>
/// <param name="From">The stage before.</param>
/// <param name="Was">How it stood before.</param>
/// <param name="To">The stage after.</param>
/// <param name="Is">How it stood after.</param>
public sealed record RoomMove(Stage From, Outcome Was, Stage To, Outcome Is);
