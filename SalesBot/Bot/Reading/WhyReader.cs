using System.Text.RegularExpressions;

namespace SalesBot.Bot.Reading;

/// <summary>
/// "Why" asked of a deal by name: "why lakeside", "why is metro so low", 为什么湖畔才40分, 湖畔为什么这么低. Whether the
/// words are a deal's name, only what is stored can tell. Why a deal is stalled is asked of its alert.
/// </summary>
public static partial class WhyReader
{
    private const int Longest = 60;

    /// <summary>The question with the words that may name its deal; null if it is none.</summary>
    public static Command? Read(string text)
    {
        var clean = TypedText.WithoutNoise(text).TrimEnd('.', '!', '?', '。', '！', '？', ' ');
        return clean.Length is > 0 and <= Longest && Asked().Match(TypedText.Fold(clean)) is { Success: true } match && match.Groups["deal"] is var named
            ? new(CommandKind.WhyScore, clean.Substring(named.Index, named.Length).Trim(), 1, match.Value)
            : null;
    }

    [GeneratedRegex(
        @"^why (?:is |are |does |has )?(?:the )?(?<deal>(?!(?:is|are|does|has) |it\b|this\b|that\b|we\b|i\b|not\b|so\b|only\b)[^,.;:!?]{2,40}?)(?: deal)?(?:'s score)?(?: (?:so low|(?:only |just |at |at only |have only |got only )?\d{1,3}(?: points?)?|(?:stand |stands |standing )?where it (?:is|does|stands)|like (?:this|that)))?$"
        + "|^(?:为什么|为啥)[ ,:]?(?<deal>[^ ,.;:!?，。]{2,16}?)(?:的?(?:评分|分数|得分))?(?:才|只有|就)?(?:这么低|这么少|那么低|这样|[0-9]{1,3}分?)?$"
        + "|^(?<deal>[^ ,.;:!?，。]{2,16}?)(?:的?(?:评分|分数|得分))?(?:为什么|为啥|怎么)(?:才|只有|就)?(?:这么低|这么少|那么低|这样|[0-9]{1,3}分?)$",
        RegexOptions.ExplicitCapture)]
    private static partial Regex Asked();
}
