using System.Text.RegularExpressions;

namespace Microsoft.Recognizers.Text;

/// <summary>Reads a yes or no in English or Chinese.</summary>
internal static class YesNo
{
    private const RegexOptions Options = RegexOptions.IgnoreCase | RegexOptions.CultureInvariant;

    // "No" stands before "yes", since "not ok" has an "ok" in it and 不是 a 是.
    private static readonly Regex English = new(
        @"(?<no>\b(?:false|nope|nop|no|not\s+ok(?:ay)?|disagree|n)\b|👎|✋|🖐)"
        + @"|(?<yes>\b(?:true|yes|yep|yup|yeah|y|sure|ok(?:ay)?|agree)\b|👍|👌)",
        Options);

    private static readonly Regex Chinese = new(
        "(?<no>不(?:行|好|中|可以|是的?|对|要|同意|用|确认)?|没有|拒绝|否定?|算了|👎|✋|🖐)"
        + "|(?<yes>好[的啊呀嘞哇]?|没问题|可以|同意|确认|确定|行|中|是的?|对的?|嗯|👍|👌)",
        Options);

    /// <summary>The first yes or no in the text; null when there is none.</summary>
    public static bool? Recognize(string text, string locale)
    {
        var match = (Numbers.IsChinese(locale) ? Chinese : English).Match(text);
        if (!match.Success && Numbers.IsChinese(locale))
        {
            match = English.Match(text);
        }

        return match.Success ? match.Groups["yes"].Success : null;
    }
}
