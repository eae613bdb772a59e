using System.Text.RegularExpressions;

namespace SalesBot.Bot.Reading;

/// <summary>Reads words that are a day and nothing else: "end of July", "signing by 31 July", 改到七月底.</summary>
public static partial class BareDateReader
{
    private const int Longest = 40;

    /// <summary>The day; null if there is none, or more is said than a day.</summary>
    public static DateOnly? Read(string text, DateOnly today)
    {
        var words = TypedText.WithoutNoise(text);
        return words.Length <= Longest && DateReader.Read(words, today) is { Problem: DateProblem.None } said
            && Small().IsMatch(TypedText.Fold(words[..said.Span.At])) && Small().IsMatch(TypedText.Fold(words[said.Span.End..]))
            ? said.Date
            : null;
    }

    [GeneratedRegex(@"^(?>(?:(?:on|by|to|until|till|at|in|the|around|about|before|now|signing|signature|close|closing|date|day|sign|it|is|will|be|move|moved|push|pushed|不|改到|改成|改为|推到|推迟到|延到|拖到|预计|大概|大约|签约日?|签|在|到|前|之前|左右|吧|了)[\s,.:!，。：！]*|[\s,.:!，。：！]+)*)$")]
    private static partial Regex Small();
}
