namespace SalesBot.Bot.Turns;

/// <summary>How long a turn waits for what.</summary>
public sealed record TurnTiming
{
    /// <summary>
    /// Teams sends a message again after 15 seconds, and the door ends a request after 10; the reply goes out or the
    /// request is answered before either.
    /// </summary>
    public TimeSpan Answer { get; init; } = TimeSpan.FromSeconds(9);

    /// <summary>After this the chat shows that the bot is at it.</summary>
    public TimeSpan Typing { get; init; } = TimeSpan.FromSeconds(1);

    /// <summary>How long a turn that is late, because storage is ill, goes on before it gives up.</summary>
    public TimeSpan GiveUp { get; init; } = TimeSpan.FromMinutes(2);

    /// <summary>How long whoever committed an operation has to answer it before another copy of the message does.</summary>
    public TimeSpan Hold { get; init; } = TimeSpan.FromSeconds(5);

    /// <summary>How often a copy looks whether the operation was answered.</summary>
    public TimeSpan Poll { get; init; } = TimeSpan.FromMilliseconds(200);

    /// <summary>After this a used card key means that a person pressed an old card, not that Teams sent again.</summary>
    public TimeSpan OldCard { get; init; } = TimeSpan.FromMinutes(2);

    /// <summary>How often a turn is run on fresh state before it is given up politely.</summary>
    public int Runs { get; init; } = 5;
}
