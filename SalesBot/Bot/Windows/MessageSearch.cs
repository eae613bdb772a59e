using AdaptiveCards;
using SalesBot.Bot.Conversing;

namespace SalesBot.Bot.Windows;

/// <summary>Something that can be put into a message of any chat.</summary>
/// <param name="Name">Its name, in the list.</param>
/// <param name="Below">What it is and where it belongs, in the list.</param>
/// <param name="Card">What the message shows: nothing that is not for everybody there.</param>
public sealed record SearchHit(string Name, string Below, AdaptiveCard Card);

/// <summary>The search in the compose box of Teams; the feature that finds things does it.</summary>
public abstract class MessageSearch
{
    /// <summary>What these words may mean among what the speaker may see, the likeliest first; with no words, what they work on.</summary>
    public abstract Task<IReadOnlyList<SearchHit>> FindAsync(Talk talk, string words);
}
