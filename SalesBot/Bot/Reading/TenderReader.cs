using System.Collections.Immutable;
using System.Text.RegularExpressions;
using SalesBot.Sales.Deals;

namespace SalesBot.Bot.Reading;

/// <summary>
/// Reads what is said of a tender: "bid deadline 4 December 10:00", 标书12月4日10点截止, "opening is on the 6th",
/// "we submitted the bid today at 9", 结果公布了，我们中标了, "bid item: price sheet", 报价表做好了. A sentence that
/// says more than a date, its name and a deal is left alone: it is a report, not a date.
/// </summary>
public static partial class TenderReader
{
    // A date and a deal's name take no more; a report does.
    private const int Longest = 120;
    private const int MostRestWords = 5;
    private const int MostRestHan = 12;
    private const int MostDates = 11;

    private static readonly (TenderDate Date, Regex Words)[] Names =
    [
        (TenderDate.AwardNotice, Of("(?:notice|letter) of award|award (?:notice|letter)", "中标通知书?")),
        (TenderDate.FileIssued, Of("(?:tender|bid(?:ding)?) (?:files?|documents?)(?: (?:was|were|is|are|has been|came))?(?: issued| received| out| sent| published)?", "招标文件(?:发售|发出|下发|发布|拿到|收到|出来)?了?")),
        (TenderDate.PublicityEnd, Of("public(?:ity|ation)(?: (?:notice )?period)?(?: (?:ends?|until|closes))?|public notice period(?: ends?| until)?", "公示期?(?:到|截止|结束)?")),
        (TenderDate.Notice, Of("(?:tender |public |bid )?notice(?: (?:came out|is out|was|published|out))?", "(?:招标)?公告(?:发布|发出|出来)?了?")),
        (TenderDate.ClarificationDeadline, Of("clarifications?(?: (?:deadline|questions|until|due))?|questions? (?:deadline|due|close|by|until)", "(?:答疑|澄清)(?:截止)?(?:时间|日期)?")),
        (TenderDate.ObjectionDeadline, Of("objections?(?: (?:deadline|until|due))?", "异议(?:截止|提出)?(?:时间|日期|期)?")),
        (TenderDate.DepositDue, Of("(?:bid |tender )?(?:security deposit|deposit|bond|bid security)(?: (?:is )?(?:due|payable|deadline))?", "(?:投标)?保证金(?:截止|缴纳|交)?(?:时间|日期)?")),
        (TenderDate.Opening, Of("(?:bid |tender )?opening", "开标(?:时间|日期)?")),
        (TenderDate.ContractBy, Of("contract (?:(?:must|has to|should|to) be )?(?:signed )?(?:by|until|before|due)|sign the contract by", "合同(?:最迟|须|要|应)?.{0,6}?(?:前)?(?:签订|签署|签)")),
        (TenderDate.ResultExpected, Of("(?:tender |bid )?(?:results?|decision|award) (?:(?:is|are|should be|will be) )?(?:expected|due|announced|published|out|come)(?: out)?|expect the results?", "(?:预计)?(?:评标|招标)?结果(?:预计|大概|估计|将|会|要)?.{0,8}?(?:公布|出来|出|公示)|预计.{0,8}?出结果")),
        (TenderDate.BidDeadline, Of("(?:bid|tender|submission|offer|proposal)s?(?: submission)? (?:deadline|(?:is |are |now )?due|clos(?:es|ing)|until)|deadline(?: for (?:the )?(?:bid|tender)s?)?|hand in (?:the )?bid by", "(?:标书|投标文件|投标|递交|交标)?的?截止(?:时间|日期|日)?|截标(?:时间|日期)?")),
    ];

    /// <summary>What it says; null if it says nothing of a tender.</summary>
    /// <param name="text">What was typed.</param>
    /// <param name="now">The rep's own day and time.</param>
    public static TenderReading? Read(string text, DateTime now)
    {
        var clean = TypedText.WithoutNoise(text);
        var folded = TypedText.Fold(clean);
        if (clean.Length is 0 or > Longest || Question().IsMatch(folded))
        {
            return null;
        }

        return (TenderReading?)Item(clean, folded) ?? (TenderReading?)Submission(clean, folded, now) ?? (TenderReading?)Result(clean, folded, now) ?? (TenderReading?)Date(clean, folded, now) ?? Done(clean, folded);
    }

    /// <summary>
    /// Several dates told in one breath: "notice 20 November, questions by 3 December, deadline 12 December 2pm"; empty
    /// unless each part is a date, and the first alone may name the deal.
    /// </summary>
    public static ImmutableArray<TenderReading.Dated> Dates(string text, DateTime now)
    {
        var parts = TypedText.WithoutNoise(text).Split([',', '，', ';', '；', '\n'], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        if (parts.Length is < 2 or > MostDates || text.Length > MostDates * Longest)
        {
            return [];
        }

        var dates = parts.Select(part => part.Length <= Longest ? Date(part, TypedText.Fold(part), now) : null).OfType<TenderReading.Dated>().ToImmutableArray();
        return dates.Length == parts.Length && dates.Skip(1).All(date => date.Rest.Length == 0) ? [.. dates.OrderBy(date => date.Day)] : [];
    }

    private static TenderReading.ItemNeeded? Item(string clean, string folded) => NewItem().Match(folded) is { Success: true } match
        ? new TenderReading.ItemNeeded(Named(clean, match.Groups["item"]))
        : null;

    private static TenderReading.ItemDone? Done(string clean, string folded) => DoneItem().Match(folded) is { Success: true } match
        ? new TenderReading.ItemDone(Named(clean, match.Groups["item"]))
        : null;

    private static TenderReading.Submitted? Submission(string clean, string folded, DateTime now)
    {
        if (HandedIn().Match(folded) is not { Success: true } said)
        {
            return null;
        }

        var today = DateOnly.FromDateTime(now);
        var day = DateReader.Read(clean, today);
        var at = TimeReader.Read(clean, now) is { TimeSaid: true } time ? TimeOnly.FromDateTime(time.Local) : (TimeOnly?)null;
        var on = day is null ? today : Happened(day, today);
        var moment = on.ToDateTime(at ?? (on == today ? TimeOnly.FromDateTime(now) : new TimeOnly(12, 0)));
        // "We submitted the Jiangnan bid": the name stands inside.
        return Rest(clean, [said], day?.Span) is { } rest
            ? new TenderReading.Submitted(moment, said.Groups["deal"] is { Success: true } named ? clean.Substring(named.Index, named.Length).Trim() : rest)
            : null;
    }

    private static TenderReading.Announced? Result(string clean, string folded, DateTime now)
    {
        var outcome = Lost().Match(folded) is { Success: true } lost ? lost : Won().Match(folded);
        var said = ResultIsOut().Match(folded);
        if (!said.Success && !outcome.Success)
        {
            return null;
        }

        var today = DateOnly.FromDateTime(now);
        var day = DateReader.Read(clean, today);
        var on = day is null ? today : Happened(day, today);
        bool? won = outcome.Success ? !Lost().IsMatch(folded) : null;
        return Rest(clean, [said, outcome], day?.Span) is { } rest ? new TenderReading.Announced(on, won, rest) : null;
    }

    private static TenderReading.Dated? Date(string clean, string folded, DateTime now)
    {
        var today = DateOnly.FromDateTime(now);
        if (DateReader.Read(clean, today) is not { } day)
        {
            return null;
        }

        foreach (var (date, words) in Names)
        {
            if (words.Matches(folded).FirstOrDefault(match => match.Index + match.Length <= day.Span.At || match.Index >= day.Span.End || date == TenderDate.ContractBy || date == TenderDate.ResultExpected) is not { } said)
            {
                continue;
            }

            var at = TimeReader.Read(clean, now) is { TimeSaid: true } time ? TimeOnly.FromDateTime(time.Local) : (TimeOnly?)null;
            var on = date is TenderDate.Notice or TenderDate.FileIssued && day.Problem == DateProblem.None ? Happened(day, today) : day.Date;
            return Rest(clean, [said], day.Span) is { } rest
                ? new TenderReading.Dated(date, on, at, day.Problem, rest)
                : null;
        }

        return null;
    }

    /// <summary>
    /// The day of something that has happened. Dates are read as coming ones: "Friday" was last Friday, "the 20th" that
    /// of last month, "20 November" that of last year, if the coming one is still ahead.
    /// </summary>
    private static DateOnly Happened(DateReading day, DateOnly today)
    {
        DateOnly[] earlier = [day.Date, day.Date.AddDays(-7), day.Date.AddMonths(-1), day.Date.AddYears(-1)];
        var matched = TypedText.Fold(day.Matched);
        var from = Weekday().IsMatch(matched) ? 1 : OnlyADay().IsMatch(matched) ? 2 : 3;
        return day.Date <= today || AYear().IsMatch(matched) || earlier[from] > today || today.DayNumber - earlier[from].DayNumber > 200
            ? day.Date
            : earlier[from];
    }

    // What remains beside the words that were read; null if it is a sentence of its own.
    private static string? Rest(string clean, IEnumerable<Match> read, Span? date)
    {
        var signs = clean.ToCharArray();
        foreach (var match in read.Concat(Clock().Matches(TypedText.Fold(clean))).Where(match => match.Success))
        {
            Array.Fill(signs, ' ', match.Index, match.Length);
        }

        if (date is not null)
        {
            Array.Fill(signs, ' ', date.At, date.Words.Length);
        }

        var rest = new string(signs);
        rest = Small().Replace(rest, " ");
        rest = Spaces().Replace(rest, " ").Trim(' ', ',', '.', ';', ':', '!', '-', '，', '。', '；', '：', '！', '、', '的', '了');
        var isName = TypedText.HasHan(rest)
            ? rest.Length <= MostRestHan
            : rest.Split(' ').Length <= MostRestWords;
        return isName && DealWords.AreNamed(TypedText.Fold(rest)) ? rest : null;
    }

    private static string Named(string clean, Group item) => clean.Substring(item.Index, item.Length).Trim(' ', '.', '。', '，', ',');

    private static Regex Of(string english, string chinese) =>
        new($"(?<![a-z])(?:{english})(?![a-z])|{chinese}", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture);

    [GeneratedRegex(@"[?？]|^(?:when|what|which|how|why|is|are|does|did|can|who)\b|什么时候|哪天|几号|何时|吗$|多久")]
    private static partial Regex Question();

    [GeneratedRegex(@"^(?:add )?(?:a )?(?:new )?(?:bid|tender) items?\s*[: -]\s*(?<item>.+)$|^(?:添加|新增|加)?(?:投标|标书)(?:未完成)?项(?:目)?\s*[: ]\s*(?<item>.+)$|^(?:标书|投标)还(?:差|缺|要)(?:一?[个份])?(?<item>.{2,30})$", RegexOptions.ExplicitCapture)]
    private static partial Regex NewItem();

    [GeneratedRegex(@"^(?:the |our )?(?<item>.{2,60}?) (?:is|are|was|were) (?:now )?(?:done|ready|finished|complete|completed|signed|stamped)$|^(?<item>.{2,30}?)(?:已经|已|都|也)?(?:做好|完成|弄好|准备好|备好|盖好章?|搞定|写好|好)了$", RegexOptions.ExplicitCapture)]
    private static partial Regex DoneItem();

    [GeneratedRegex(@"(?<![a-z])(?:(?:we|i)(?:'ve| have)? (?:just )?(?:submitted|handed in|delivered|uploaded|filed|sent in) (?:the |our )?(?<deal>[^,.;:]{2,30}? )?(?:bid|tender|offer|proposal)|(?:the |our )?(?:bid|tender|offer|proposal) (?:is|was|has been|went) (?:in|submitted|handed in|delivered|uploaded)|(?:bid|tender) submitted|submitted (?:the |our )?(?:bid|tender))(?![a-z])|(?:标书|投标文件|投标书).{0,16}?(?:递交|上传|提交|交|送)(?:上去|出去|过去|完|到)?了|(?:已经|已|刚|刚刚)?(?:递交|上传|提交|交|投)(?:了|完)(?:标书|投标文件|投标书|标)了?", RegexOptions.ExplicitCapture)]
    private static partial Regex HandedIn();

    [GeneratedRegex(@"(?<![a-z])(?:the )?(?:tender |bid )?results? (?:is|are|was|were|came|has come|have come|has been) (?:out|published|announced|in)(?: today)?(?![a-z])|(?:评标|招标|中标)?结果.{0,4}?(?:公布|出来|公示|下来|出)了", RegexOptions.ExplicitCapture)]
    private static partial Regex ResultIsOut();

    [GeneratedRegex(@"(?<![a-z])(?:and )?(?:we|we've|we have) (?:won|got) (?:it|the (?:bid|tender))(?![a-z])|(?<=results?.{1,40})(?:we|we've|we have) won(?![a-z])|(?:我们)?(?:是)?(?<![未没有])中标了?(?!通知|候选|结果)", RegexOptions.ExplicitCapture)]
    private static partial Regex Won();

    [GeneratedRegex(@"(?<![a-z])(?:and )?(?:but )?we(?:'ve| have)? (?:lost|did not win|didn't win)(?: (?:it|the (?:bid|tender)))(?![a-z])|(?<=results?.{1,40})(?:we|we've) (?:lost|did not win|didn't win)(?![a-z])|(?:我们)?(?:没有?|未)中标?了?(?!通知|候选)|(?:我们)?落标了?", RegexOptions.ExplicitCapture)]
    private static partial Regex Lost();

    [GeneratedRegex(@"(?<![\d:])(?:at\s+)?\d{1,2}:\d\d(?:\s*[ap]\.?m)?|(?<![a-z])at\s+\d{1,2}(?:\s*[ap]\.?m)?(?![\d])|(?<![\d.:])\d{1,2}\s*[ap]\.?m(?![a-z])|(?:上午|下午|早上|晚上)?(?:\d{1,2}|[一二两三四五六七八九十]{1,2})[点时](?:半|一刻|[0-5]?\d分?)?|(?<![a-z])(?:morning|afternoon|noon)(?![a-z])|上午|下午")]
    private static partial Regex Clock();

    [GeneratedRegex(@"(?<![a-z])(?:the|is|are|was|were|on|at|by|in|until|before|now|moved|has|have|been|to|changed|set|for|of|will|be|its|it's|our|we|and|of|from)(?![a-z])|标书|投标文件|改到|改为|改成|推迟到|提前到|定在|定于|预计|大概|估计|最迟|之前|以前|那边|那个|这个|我们|已经|[是在到为前于要]", RegexOptions.IgnoreCase)]
    private static partial Regex Small();

    [GeneratedRegex(" {2,}")]
    private static partial Regex Spaces();

    [GeneratedRegex("day|mon|tue|wed|thu|fri|周|星期|礼拜")]
    private static partial Regex Weekday();

    [GeneratedRegex("^(?:on )?the |^[^月]*[号日]$")]
    private static partial Regex OnlyADay();

    [GeneratedRegex(@"20\d\d|年|year")]
    private static partial Regex AYear();
}
