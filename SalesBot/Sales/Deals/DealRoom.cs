namespace SalesBot.Sales.Deals;

/// <summary>
/// The group chat or channel that the owner made the deal's own: everybody in it may know how the deal stands, though
/// no stance and no note of anybody.
/// </summary>
/// <param name="Id">The room, as the bot names it.</param>
/// <param name="Name">As Teams names it; empty where it has no name.</param>
/// <param name="TellsMoves">Whether a move of the deal is told there.</param>
public sealed record DealRoom(string Id, string Name, bool TellsMoves = false);
