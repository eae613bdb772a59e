namespace SalesBot.Bot.Turns;

/// <summary>Rung when something is to be delivered at once.</summary>
public sealed class DeliveryBell : Bell;
