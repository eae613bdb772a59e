namespace SalesBot.Bot.Reading;

/// <summary>Ranks the names a person may mean.</summary>
public static class NameFinder
{
    /// <summary>The matches, best first; nothing below a fair likeness.</summary>
    public static NameSearch<T> Find<T>(string typed, IEnumerable<T> candidates, Func<T, IEnumerable<string>> names) => new([]);
}
