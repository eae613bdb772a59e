namespace SalesBot.Bot.Reading;

/// <summary>A candidate that may be meant.</summary>
/// <param name="Item">The candidate.</param>
/// <param name="Name">The one of its names that fits best.</param>
/// <param name="Score">0 to 1; 1 is the exact name.</param>
public sealed record NameMatch<T>(T Item, string Name, double Score);
