using System.Text.RegularExpressions;
using SalesBot.Sales;

namespace SalesBot.Bot.Reading;

/// <summary>
/// Tells what somebody of the customer wants from what is going to be done: "Mr Bai wants a payback under 3 years" is
/// a need of theirs, and no step of anybody until somebody acts on it.
/// </summary>
public static partial class WishWords
{
    // Days; nobody sets a next step further ahead.
    private const int LongestStep = 180;

    /// <summary>What is said to a need that stands where a step was asked for.</summary>
    public static readonly Text NotAStep = new(
        "That is what they want, not a step yet. What will you do about it, and when? For example: show him the payback on Friday.",
        "这是对方的诉求，还不是下一步。你打算怎么做，哪天？比如：周五给他回本测算。");

    /// <summary>Whether the words tell a need; "he wants us to call" asks for a deed and is none.</summary>
    /// <param name="text">What was typed.</param>
    /// <param name="today">The rep's day; "within three years" is part of a need, "by Friday" makes it a deed.</param>
    public static bool TellANeed(string text, DateOnly today) =>
        Wants().IsMatch(text) && !OurDeed().IsMatch(text)
        && !(DateReader.Read(text, today) is { Problem: DateProblem.None } said && said.Date <= today.AddDays(LongestStep));


    [GeneratedRegex(@"^(?!(?:i|we)\b).{1,60}\b(?:wants?|would\s+like|wishes|hopes?|expects?|insists?\s+on|cares?\s+about|worr(?:y|ies)\s+about|is\s+(?:worried|keen)|needs)\b(?!\s+(?:us|me)\b)|^(?!我).{1,16}(?:想要|想|希望|期望|要求|关心|关注|担心|在意|看重)(?!我|请|让)", RegexOptions.IgnoreCase)]
    private static partial Regex Wants();

    [GeneratedRegex(@"\b(?:i|we)(?:'ll|\s+(?:will|must|shall|need|have|should))\b|(?:让|请|要求)我|我(?:来|要|会|得|去)", RegexOptions.IgnoreCase)]
    private static partial Regex OurDeed();
}
