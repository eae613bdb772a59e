using SalesBot.Sales;

namespace SalesBot.Bot.Turns;

/// <summary>What a person asked cannot be done, and the reply says why. Nothing is saved. Everything else that is thrown is a bug.</summary>
public sealed class UserErrorException : Exception
{
    /// <summary>An error whose message is the reply.</summary>
    public UserErrorException(Text reply)
        : base(reply?.En) => Reply = reply!;

    /// <summary>The reply, in both languages.</summary>
    public Text Reply { get; }
}
