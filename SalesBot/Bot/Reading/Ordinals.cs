using System.Text.RegularExpressions;

namespace SalesBot.Bot.Reading;

/// <summary>A place in a list of options: "2", "option b", "the second one", 第二个, 选2, 最后一个.</summary>
internal static partial class Ordinals
{
    private static readonly string[] Words = ["first", "second", "third", "fourth", "fifth", "sixth"];
    private static readonly string[] Names = ["one", "two", "three", "four", "five", "six"];

    /// <summary>The place, counted from zero; null if the whole text names none of the list.</summary>
    public static int? Read(string folded, int count)
    {
        if (Place().Match(folded) is not { Success: true } match)
        {
            return null;
        }

        var said = match.Groups["n"].Value;
        var place = said is "last" or "最后" ? count - 1
            : match.Groups["letter"] is { Success: true } letter ? letter.Value[0] - 'a'
            : Array.IndexOf(Words, said) is var word and >= 0 ? word
            : Array.IndexOf(Names, said) is var name and >= 0 ? name
            : DateWords.NumberOf(said) - 1;
        return place >= 0 && place < count ? place : null;
    }

    [GeneratedRegex("^(?:(?:i (?:choose|take|pick) |it's |its )?(?:option|number|no\\.?|answer|choice|#)? ?(?<n>\\d|one|two|three|four|five|six)[.)]?|(?:the )?(?<n>first|second|third|fourth|fifth|sixth|last)(?: one| option| answer)?|(?:option |answer |choice )?(?<letter>[a-h])[.)]?|(?:选|选择|我选|是)?第?(?<n>\\d|[一二三四五六七八]|(?<=第)[一二三四五六])(?:个|项|条|种|号)?(?:选项)?|(?:选|选择)?(?<n>最后)一?[个项])$", RegexOptions.ExplicitCapture)]
    private static partial Regex Place();
}
