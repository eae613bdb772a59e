namespace SalesBot.Bot.Reading;

/// <summary>What a search for a name found.</summary>
/// <param name="Matches">Best first.</param>
public sealed record NameSearch<T>(IReadOnlyList<NameMatch<T>> Matches)
{
    /// <summary>From here on a single match is taken without asking.</summary>
    public const double Sure = 0.8;

    /// <summary>A best match this far ahead of the second stands alone.</summary>
    public const double Clear = 0.08;

    /// <summary>The one meant, if it is clear and sure enough to act on; null if it must be asked.</summary>
    public NameMatch<T>? TheOne =>
        Matches.Count > 0 && Matches[0].Score >= Sure && (Matches.Count == 1 || Matches[0].Score - Matches[1].Score >= Clear)
            ? Matches[0]
            : null;
}
