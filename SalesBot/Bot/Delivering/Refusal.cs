namespace SalesBot.Bot.Delivering;

/// <summary>Why the Connector did not take a message, by what is to be done about it.</summary>
public enum RefusalKind
{
    /// <summary>Too many: 429. Later.</summary>
    Throttled,

    /// <summary>Surely not taken, and may be repeated: somebody else was at the conversation (412), or nobody was reached.</summary>
    Busy,

    /// <summary>It may have been taken or not: 408, 5xx, no answer, a broken line.</summary>
    Uncertain,

    /// <summary>The person does not have the app.</summary>
    NotInstalled,

    /// <summary>The person blocked the bot, or removed it in a way that looks the same.</summary>
    Blocked,

    /// <summary>An administrator of Teams switched the app off for the person.</summary>
    Disabled,

    /// <summary>There is no such conversation or message any more.</summary>
    Gone,

    /// <summary>The conversation is served by another host.</summary>
    WrongHost,

    /// <summary>The stored address is not one of the Connector's: nothing was sent.</summary>
    ForeignHost,

    /// <summary>403 for a reason nobody documented.</summary>
    Forbidden,

    /// <summary>The message itself is refused: too large or ill-formed. A mistake of ours.</summary>
    Malformed,

    /// <summary>The Connector does not know the bot: 401.</summary>
    Unregistered,

    /// <summary>No token could be had, so nothing was sent.</summary>
    NoToken,
}

/// <summary>The Connector did not take a message.</summary>
/// <param name="Kind">Why.</param>
/// <param name="Wait">How long it asks to wait; null if it does not say, or nothing that makes sense.</param>
public sealed record Refusal(RefusalKind Kind, TimeSpan? Wait = null)
{
    /// <summary>Whether it stays so until the person does something: installs the app, unblocks the bot, writes.</summary>
    public bool IsUntilThePersonActs => Kind is RefusalKind.NotInstalled or RefusalKind.Blocked or RefusalKind.Disabled
        or RefusalKind.Gone or RefusalKind.WrongHost or RefusalKind.ForeignHost or RefusalKind.Forbidden;

    /// <summary>Whether it is about the bot and not about one conversation.</summary>
    public bool IsAboutTheBot => Kind is RefusalKind.Unregistered or RefusalKind.NoToken;
}
