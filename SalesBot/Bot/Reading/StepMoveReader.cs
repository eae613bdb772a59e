using System.Text.RegularExpressions;

namespace SalesBot.Bot.Reading;

/// <summary>
/// Takes "move the site visit to Monday" apart, 现场拜访改到周一. What moves may be a step, a deal's signing, or
/// what was last spoken of; the words alone do not tell.
/// </summary>
public static partial class StepMoveReader
{
    private const int Longest = 120;

    /// <summary>What moves, and to when; null if the text says no such thing.</summary>
    public static StepMove? Read(string text)
    {
        var said = text.Trim(' ', '.', '。', '!', '！');
        if (said.Length > Longest || First(said) is not { } match)
        {
            return null;
        }

        var what = match.Groups["what"].Value.Trim();
        return new(
            what.Length == 0 || DealWords.PointHere(TypedText.Fold(what)) ? null : what,
            match.Groups["when"].Value.Trim(),
            match.Groups["off"].Success);
    }

    /// <summary>True for "the signing date", 签约日 and their like.</summary>
    internal static bool NamesSigning(string words) => Signing().IsMatch(words);

    private static Match? First(string said) =>
        new[] { English().Match(said), ChineseLast().Match(said), ChineseFirst().Match(said) }.FirstOrDefault(match => match.Success);

    [GeneratedRegex(@"^(?:please |can you |could you )?(?:(?<off>push|postpone|put off)|move|shift|reschedule|change|delay|bring forward|bring) (?:back |out |forward )?(?:the |our |my )?(?<what>.+?)(?: back| out| forward)? (?:to|till|until) (?<when>.+)$", RegexOptions.IgnoreCase)]
    private static partial Regex English();

    // The last verb counts: 把推进会改到周五 moves a meeting called 推进会.
    [GeneratedRegex(@"^(?:请|麻烦)?(?:把|将)?(?<what>[^,，。]*?)(?:的?(?:时间|日期))?(?:要|得|又)?(?:(?<off>推迟|延期|顺延|拖)|改期|提前|延后|调整|改|挪|移|调|推|延)(?:到|至|成)(?<when>.+)$")]
    private static partial Regex ChineseLast();

    [GeneratedRegex(@"^(?:请|麻烦)?(?:(?<off>推迟|延期|顺延)|延后|提前|调整|改|挪|移) ?(?<what>[^,，。]{2,}?)(?:到|至)(?<when>.+)$")]
    private static partial Regex ChineseFirst();

    [GeneratedRegex(@"\b(?:sign(?:ing|ature)?|clos(?:e|ing))(?: date| day)?$|签约", RegexOptions.IgnoreCase)]
    private static partial Regex Signing();
}
