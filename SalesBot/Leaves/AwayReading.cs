using System.Text.RegularExpressions;
using SalesBot.Bot.Reading;
using SalesBot.Sales.Calendars;

namespace SalesBot.Leaves;

/// <summary>
/// "I'm away 7 to 11 December, Zhao Min covers", 下周休假，赵敏代管: which days, and who looks after the deals.
/// </summary>
/// <param name="From">The first day away; null if no day was said.</param>
/// <param name="Last">The last day away; null if no end was said.</param>
/// <param name="Cover">Who covers, as typed; null if nobody was named.</param>
/// <param name="IsNoDay">Whether a day was said that the calendar does not have.</param>
internal sealed partial record AwayReading(DateOnly? From, DateOnly? Last, string? Cover, bool IsNoDay = false)
{
    /// <summary>Reads a message in either language.</summary>
    /// <param name="text">What was typed.</param>
    /// <param name="today">The speaker's own day.</param>
    /// <param name="calendar">The days that are worked: "5 days" are days at work.</param>
    public static AwayReading Read(string text, DateOnly today, WorkCalendar calendar)
    {
        var clean = TypedText.WithoutNoise(text);
        var folded = TypedText.Fold(clean);
        var match = Covers().Match(folded);
        var cover = match.Success ? clean.Substring(match.Groups["who"].Index, match.Groups["who"].Length).Trim() : null;
        return Days(match.Success ? folded.Remove(match.Index) : folded, today, calendar) with { Cover = cover };
    }

    /// <summary>The first day back at work.</summary>
    public static DateOnly BackAfter(DateOnly last, WorkCalendar calendar) => calendar.OnOrAfter(last.AddDays(1));

    private static AwayReading Days(string said, DateOnly today, WorkCalendar calendar)
    {
        var length = Length().Match(said);
        var when = Spelled(length.Success ? said.Remove(length.Index, length.Length) : said);
        if (DateReader.Read(when, today) is not { } first)
        {
            return length.Success ? new(today, LastOf(today, length, calendar), null) : new(null, null, null);
        }

        var (before, rest) = (when[..first.Span.At], when[first.Span.End..]);
        if (Until().IsMatch(before))
        {
            return new(today, first.Date, null, first.Problem != DateProblem.None);
        }

        var from = Begin(first, today);
        if (length.Success)
        {
            return new(from, LastOf(from, length, calendar), null, first.Problem != DateProblem.None);
        }

        // "Monday to Friday": the Friday after that Monday.
        var second = DateReader.Read(rest, from);
        var isOpen = second is null && first.Precision == DatePrecision.Day && (OpenBefore().IsMatch(before) || OpenAfter().IsMatch(rest));
        return new(from, isOpen ? null : second?.Date ?? first.Date, null, first.Problem != DateProblem.None || second is { Problem: not DateProblem.None });
    }

    // A period stands for its last day (see DateReader); here it is away from its first.
    private static DateOnly Begin(DateReading said, DateOnly today) => said.Precision switch
    {
        DatePrecision.Week => Later(today, said.Date.AddDays(-4)),
        DatePrecision.Month => Later(today, new DateOnly(said.Date.Year, said.Date.Month, 1)),
        _ => said.Date,
    };

    private static DateOnly Later(DateOnly one, DateOnly other) => one > other ? one : other;

    private static DateOnly LastOf(DateOnly from, Match length, WorkCalendar calendar)
    {
        var count = Math.Max(1, (int)Math.Ceiling(DateWords.CountOf(length)));
        return length.Groups["unit"].Value[0] switch
        {
            'd' or 'w' when length.Groups["unit"].Value.Contains("day", StringComparison.Ordinal) => calendar.After(from, count - 1),
            '天' => calendar.After(from, count - 1),
            'm' or '月' => from.AddMonths(count).AddDays(-1),
            _ => from.AddDays((7 * count) - 1),
        };
    }

    // "7 to 11 December", 12月7日到11日: each day gets its month, so that each can be read by itself.
    private static string Spelled(string said)
    {
        var spelled = MonthBehind().Replace(said, "${a} ${mon} to ${b} ${mon}");
        spelled = MonthBefore().Replace(spelled, "${a} ${mon} to ${b} ${mon}");
        spelled = HanMonthBefore().Replace(spelled, "${m}月${a}日到${m}月${b}日");
        return HanDays().Replace(spelled, "${a}号到${b}号");
    }

    private const string Months = "(?<mon>jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)";
    private const string To = @"\s*(?:-|~|to|until|till|through|and)\s*";

    [GeneratedRegex(@"(?:^|[,.;:]\s*|\band\s+)(?<who>(?!who\b|i\b|no)[^,.;:]{2,40}?)\s+(?:will\s+)?(?:covers?|takes?\s+over|stands?\s+in|looks?\s+after\s+(?:them|it|everything|my\s+deals))(?:\s+(?:for\s+me|my\s+deals|meanwhile))?[.! ]*$|[,.;: ]*\b(?:covered\s+by|(?:my\s+)?cover\s*(?:is|:)|handing\s+over\s+to|hand\s+over\s+to)\s+(?<who>[^,.;:]{2,40}?)[.! ]*$|(?:^|[,.;:\s])\s*(?:由|请|让|找)?(?<who>(?!谁)[^,.;:\s由请让找]{1,10}?)(?:来|帮忙)?(?:代管|代我|替我|帮我[看盯]|接手|代班|顶班)[^,.;:]{0,6}[.! ]*$|(?:^|[,.;:\s])\s*(?:交给|代管人?\s*[是:]?)(?<who>[^,.;:\s]{2,10}?)[.! ]*$", RegexOptions.ExplicitCapture)]
    private static partial Regex Covers();

    [GeneratedRegex($@"\bfor\s+(?:about\s+|the\s+next\s+)?{DateWords.Count}\s+(?<unit>working\s+days?|days?|weeks?|months?)|(?<![第下上本这\d月周]){DateWords.ChineseCount}(?:个)?(?<unit>天|周|星期|礼拜)(?![一二三四五六日天])|(?<![第\d]){DateWords.ChineseCount}个(?<unit>月)", RegexOptions.ExplicitCapture)]
    private static partial Regex Length();

    [GeneratedRegex(@"(?:\buntil|\btill|\bto|\bthrough|到|至)\s*(?:the\s+)?$")]
    private static partial Regex Until();

    [GeneratedRegex(@"(?:\bfrom|\bsince|\bstarting|\bas\s+of|从|自)\s*(?:on\s+)?(?:the\s+)?$")]
    private static partial Regex OpenBefore();

    [GeneratedRegex(@"^\s*(?:起|开始|onwards?)")]
    private static partial Regex OpenAfter();

    [GeneratedRegex($@"(?<![\d./-])(?<a>\d{{1,2}})(?:st|nd|rd|th)?{To}(?:the\s+)?(?<b>\d{{1,2}})(?:st|nd|rd|th)?\s+(?:of\s+)?{Months}\b", RegexOptions.ExplicitCapture)]
    private static partial Regex MonthBehind();

    [GeneratedRegex($@"\b{Months}\.?\s+(?:the\s+)?(?<a>\d{{1,2}})(?:st|nd|rd|th)?{To}(?:the\s+)?(?<b>\d{{1,2}})(?:st|nd|rd|th)?\b(?!\s*(?:of\s+)?{Months})", RegexOptions.ExplicitCapture)]
    private static partial Regex MonthBefore();

    [GeneratedRegex(@"(?<m>\d{1,2})月(?<a>\d{1,2})[日号]?\s*(?:到|至|-|~)\s*(?<b>\d{1,2})(?:[日号]|(?![\d月]))", RegexOptions.ExplicitCapture)]
    private static partial Regex HanMonthBefore();

    [GeneratedRegex(@"(?<![月\d日号./-])(?<a>\d{1,2})[日号]?\s*(?:到|至|-|~)\s*(?<b>\d{1,2})[日号]", RegexOptions.ExplicitCapture)]
    private static partial Regex HanDays();
}
