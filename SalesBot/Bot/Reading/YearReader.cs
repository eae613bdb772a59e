using System.Text.RegularExpressions;

namespace SalesBot.Bot.Reading;

/// <summary>The fiscal year that pays: "next year", 明年的预算, 2027, FY27.</summary>
internal static partial class YearReader
{
    /// <summary>The year and where it stands, or null.</summary>
    public static (int Year, Span Span)? Read(string text, DateOnly today)
    {
        var match = Pattern().Match(TypedText.Fold(text));
        if (!match.Success)
        {
            return null;
        }

        var year = match.Groups["y"] is { Success: true } said
            ? DateWords.NumberOf(said.Value) is var figure && figure < 100 ? 2000 + figure : figure
            : today.Year + match.Value[0] switch { '明' or '来' or 'n' => 1, '后' => 2, 'l' or '去' => -1, _ => 0 };
        return (year, new(match.Index, text.Substring(match.Index, match.Length)));
    }

    [GeneratedRegex(@"(?<![a-z])(?:next|this|last)\s+year(?:'?s)?(?![a-z])|(?<![a-z])(?:fy|fiscal(?:\s+year)?)\s*'?(?<y>\d{4}|\d\d)(?!\d)|(?<!\d)(?<y>20[2-4]\d)年?度?(?![\d.,]|\s*(?:万|元|台|套|units))|(?:今|本|明|来|后|去)年度?(?!轻)", RegexOptions.ExplicitCapture)]
    private static partial Regex Pattern();
}
