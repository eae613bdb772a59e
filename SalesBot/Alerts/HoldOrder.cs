using System.Text.RegularExpressions;
using SalesBot.Bot.Reading;

namespace SalesBot.Alerts;

/// <summary>
/// Parts "lakeside until 15 January, budget freeze", "put lakeside on hold until May" and 湖畔 到1月15日，预算冻结 into the
/// deal, the day and the reason; and knows "take lakeside off hold", 结束湖畔的暂停.
/// </summary>
/// <param name="Deal">As typed; null if none was named.</param>
/// <param name="Until">The day; null if none was said, or it cannot be meant.</param>
/// <param name="Reason">As typed; null if none was given.</param>
/// <param name="Ends">Whether the hold is to end.</param>
internal sealed partial record HoldOrder(string? Deal, DateOnly? Until, string? Reason, bool Ends)
{
    /// <summary>Reads it.</summary>
    /// <param name="text">The whole message.</param>
    /// <param name="argument">What followed the command.</param>
    /// <param name="today">The reader's day.</param>
    public static HoldOrder Read(string text, string? argument, DateOnly today)
    {
        var ends = Over().IsMatch(TypedText.Fold(text));
        var said = Frame().Replace(argument ?? "", " ").Trim();
        if (ends)
        {
            return new(Named(said), null, null, true);
        }

        if (DateReader.Read(said, today) is not { } found)
        {
            var pause = said.IndexOfAny([',', '，', ';', '；', ':', '：']);
            return pause < 0 ? new(Named(said), null, null, false) : new(Named(said[..pause]), null, Named(said[(pause + 1)..]), false);
        }

        var (before, after) = (said[..found.Span.At], said[found.Span.End..]);
        var deal = Up().Replace(before, "");
        var comma = deal.IndexOfAny([',', '，', ';', '；']);
        var early = comma < 0 ? null : Named(deal[(comma + 1)..]);
        return new(Named(comma < 0 ? deal : deal[..comma]), found.Problem == DateProblem.None ? found.Date : null, Named(Because().Replace(after, "")) ?? early, false);
    }

    private static string? Named(string words) => words.Trim(' ', ',', '，', ':', '：', '。', '.', ';', '；', '的', '-') is { Length: > 0 } kept ? kept : null;

    [GeneratedRegex(@"\bend(?:s)? (?:the )?hold|\boff hold\b|结束.*暂停|解除.*暂停|恢复跟进")]
    private static partial Regex Over();

    [GeneratedRegex(@"^(?:put|take)\s+|\s+(?:on|off) hold\b|^end (?:the )?hold(?: of| on)?\b|^(?:结束|解除)\s*|的?暂停(?=$|[到至直])|^恢复跟进\s*|^先", RegexOptions.IgnoreCase)]
    private static partial Regex Frame();

    [GeneratedRegex(@"[\s,，]*(?:\b(?:until|till|to|up to)\b|直?到|至)\s*(?:the\s+)?$", RegexOptions.IgnoreCase)]
    private static partial Regex Up();

    [GeneratedRegex(@"^[\s,，;；:：]*(?:because(?: of)?|due to|for|since|因为|由于|原因是?)?\s*", RegexOptions.IgnoreCase)]
    private static partial Regex Because();
}
