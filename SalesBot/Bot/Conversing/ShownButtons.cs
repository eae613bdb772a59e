using System.Collections.Immutable;
using SalesBot.Bot.Cards;
using SalesBot.Bot.Reading;

namespace SalesBot.Bot.Conversing;

/// <summary>
/// The buttons of the cards that somebody was shown last. Who types what stands on one means it:
/// <code>
/// add evidence      1 not useful      for the customer
/// 补依据             第1项没用          给客户看
/// </code>
/// </summary>
public sealed class ShownButtons
{
    // More buttons are on no card that is read; a longer title is a sentence.
    private const int Most = 48;
    private const int LongestTitle = 40;

    private static readonly char[] Edges = [' ', '.', '!', '?', '。', '！', '？'];

    /// <summary>In the order in which they were drawn.</summary>
    public List<ShownButton> All { get; set; } = [];

    /// <summary>One more. A title that stands on two buttons that do different things names neither.</summary>
    public void Add(string title, string verb, CardIds ids)
    {
        ArgumentNullException.ThrowIfNull(ids);
        var words = Plain(title);
        if (All.Count >= Most || words.Length is < 2 or > LongestTitle || !words.Any(char.IsLetter))
        {
            return;
        }

        var button = new ShownButton { Words = words, Verb = verb, Ids = ids.ToDictionary() };
        if (All.Find(other => other.Words == words) is not { } same)
        {
            All.Add(button);
        }
        else if (same.Verb != verb || same.Ids.Count != button.Ids.Count || same.Ids.Except(button.Ids).Any())
        {
            same.Verb = string.Empty;
        }
    }

    /// <summary>The press that the words stand for; null if they stand on no button.</summary>
    public CardClick? PressOf(string text) =>
        All.Find(button => button.Words == Plain(text)) is { Verb.Length: > 0 } pressed
            ? new CardClick(pressed.Verb, pressed.Ids.ToImmutableDictionary(), "typed", ImmutableDictionary<string, string>.Empty)
            : null;

    private static string Plain(string text) => text.Length > LongestTitle ? string.Empty : TypedText.Fold(TypedText.WithoutNoise(text)).Trim(Edges);
}

/// <summary>A button as it was shown.</summary>
public sealed class ShownButton
{
    /// <summary>What stands on it, small and without signs at its ends.</summary>
    public string Words { get; set; } = string.Empty;

    /// <summary>What it does; empty if the words stand on another one too.</summary>
    public string Verb { get; set; } = string.Empty;

    public Dictionary<string, string> Ids { get; set; } = [];
}
