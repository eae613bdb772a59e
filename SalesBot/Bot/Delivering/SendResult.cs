namespace SalesBot.Bot.Delivering;

/// <summary>How a call to the Connector ended.</summary>
public abstract record SendResult
{
    private SendResult()
    {
    }

    /// <summary>It was taken.</summary>
    /// <param name="ActivityId">The message; null if the Connector did not name it.</param>
    public sealed record Taken(string? ActivityId) : SendResult;

    /// <summary>It was not, or nobody knows.</summary>
    /// <param name="Why">Why.</param>
    public sealed record Refused(Refusal Why) : SendResult;
}
