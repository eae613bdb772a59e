using System.Text.RegularExpressions;
using SalesBot.Bot.Reading;

namespace SalesBot.Alerts;

/// <summary>Parts "lakeside until 10 December, board" and 湖畔 到12月10日，上董事会 into the deal and the rest.</summary>
internal static partial class SnoozeOrder
{
    /// <summary>The deal in the person's words, null if none was named; and what was said of reason and day.</summary>
    public static (string? Deal, string About) Read(string? words)
    {
        var said = words ?? "";
        if (Begins().Match(TypedText.Fold(said)) is not { Success: true, Index: var at })
        {
            return (Named(said), "");
        }

        return (Named(said[..at]), said[at..]);
    }

    private static string? Named(string words) => words.Trim(' ', ',', '，', ':', '：') is { Length: > 0 } deal ? deal : null;

    // Where the name ends: a comma, "until", or a reason.
    [GeneratedRegex(@"[,，;；]|\b(?:until|till|to|for|because)\b|\b(?:customer holiday|budget|announced|board|agreed|reorgani)|(?:直?到|至|因为)(?=.)|(?:客户放假|预算|已公布|等待|机构调整|约定)")]
    private static partial Regex Begins();
}
