namespace SalesBot.Bot.Reading;

/// <summary>Something that is to happen on another day, as it was said.</summary>
/// <param name="What">What moves, in the person's words; null where they only pointed at it ("it", nothing).</param>
/// <param name="When">The words of the day.</param>
/// <param name="IsPutOff">Said as one speaks of a signing: push, postpone, 推迟, 拖.</param>
public sealed record StepMove(string? What, string When, bool IsPutOff)
{
    /// <summary>True if it names the signing itself; no step is called so.</summary>
    public bool IsSigning => What is { } words && StepMoveReader.NamesSigning(words);
}
