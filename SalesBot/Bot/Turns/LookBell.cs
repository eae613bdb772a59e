namespace SalesBot.Bot.Turns;

/// <summary>Rung when a deal is to be looked at at once, because somebody did something about its alert.</summary>
public sealed class LookBell : Bell;
