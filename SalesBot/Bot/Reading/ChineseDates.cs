using System.Text.RegularExpressions;
using static SalesBot.Bot.Reading.DateWords;

namespace SalesBot.Bot.Reading;

/// <summary>Dates in Chinese words.</summary>
internal static class ChineseDates
{
    private const string Week = "(?:周|星期|礼拜)";
    private const string Day = "(?<d>\\d{1,2}|[一二三]?十[一二三四五六七八九]?|[一二三四五六七八九])";
    private const string Quarter = "第?(?<q>[一二三四1-4])季度";

    // 三年后 and 两年前 count years; 年后 and 年前 alone mean the festival.
    private const string NotAfterCount = @"(?<![\d一二两三四五六七八九十半几多来今明去后往近跨当全每同])";

    public static readonly DateRule[] Rules =
    [
        // 2027年6月30日, 明年三月五号, 6月30
        new($"(?:{YearBefore})?{ChineseMonth}{Day}(?:日|号)(?!线|楼)", DayOfMonth),
        new($@"(?:{YearBefore})?{ChineseMonth}(?<d>\d{{1,2}})(?![\d.%:]|\s*(?:日|号|万|亿|个|天|年|台|元|家))", DayOfMonth),
        new(@"(?:(?<rel>本月|这个月|下个?月)|(?<![\d月年第]))" + Day + "(?:号(?!线|楼|机|厂|院|门|车|柜|炉|井|位|标|码|文|桥|馆|仓|库|站|岗|坑|矿|船|泵|塔|罐)|日(?!内|后|前|起|均|常|报|期|程|志|用|之|以|产))", DayAlone),

        // 六月底, 明年三月中旬; 三月, 2027年6月
        new($"(?:{YearBefore})?{ChineseMonth}{ChinesePart}", MonthNamed),
        new($"(?:{YearBefore})?{ChineseMonth}(?![底末初])", MonthNamed),
        new($"(?<rel>本|这个|下个?|上个?|下下个?)月{ChinesePart}?", (match, today) => Days.MonthFromNow(MonthShift(match), match.Groups["part"].Value, today)),
        new($@"(?<![\d一二三四五六七八九十个上下本]){"月"}(?<part>底|末|初|中(?!旬|标|期|心|国|间|秋))", (match, today) => ComingMonthPart(match, today)),

        // 第三季度, 明年一季度, 下季度, 明年上半年
        new($"(?:{YearBefore})?{Quarter}", (match, today) => Days.QuarterEnd(YearOf(match, today), NumberOf(match.Groups["q"].Value), today)),
        new("(?<rel>本|这个?|下个?)季度", (match, today) => Days.QuarterFromNow(Shift(match.Groups["rel"].Value), today)),
        new($"(?:{YearBefore})?(?<h>[上下])半年", (match, today) => Days.HalfEnd(YearOf(match, today), match.Groups["h"].Value == "上" ? 1 : 2, today)),

        // 明年, 2027年, 明年底, 2027年初; 年底, 年内
        new($"{YearBefore}年?(?:{ChinesePart})?", (match, today) => Days.YearEnd(YearOf(match, today), match.Groups["part"].Value, today)),
        new($"{NotAfterCount}年(?<part>底|末|初|中(?!旬|标|期|心|国|间|秋)|内)", (match, today) => Days.YearEnd(null, match.Groups["part"].Value, today)),
        new(@"(?<=^\s*|[,;是到在]\s*)(?<y>20[2-9]\d)(?=\s*(?:$|[,;?!吧的]|\.(?!\d)))", (match, today) => Days.YearEnd(YearOf(match, today), string.Empty, today)),

        // 周四, 下周三, 本周五, 周末; 下周. 一周一次 is a rhythm and no day.
        new($@"(?<![每\d一二两三四五六七八九十])(?<rel>下下|下个?|这个?|本|上个?)?{Week}(?<day>[一二三四五六日天])(?!次|趟|回)", WeekdayNamed),
        new($@"(?<![每])(?<rel>下个?|这个?|本)?周末", (match, today) => WeekdayOf(match, today, 5)),
        new($@"(?<rel>下下|下个?|这个?|本|上个?){Week}(?![一二三四五六日天末])", (match, today) => Days.WeekEnd(Shift(Relative(match)), today)),

        new("大后天", (_, today) => new(today.AddDays(3))),
        new("(?<!大)后天", (_, today) => new(today.AddDays(2))),
        new("明天|明日|明早|明晚|明儿", (_, today) => new(today.AddDays(1))),
        new("今天|今日|今晚|今早|今儿", (_, today) => new(today)),
        new("昨天|昨日|昨晚", (_, today) => new(today.AddDays(-1))),
        new("(?<!大)前天", (_, today) => new(today.AddDays(-2))),

        // 两周后, 半年后, 半个月后, 5个工作日内, 过两天; 三天前
        new($"(?:再?过)?{ChineseCount}个?(?<u>工作日|天|日|周|星期|礼拜|月|季度|年)(?:之后|以后|后|之内|以内|内)", (match, today) => Days.FromNow(CountOf(match), match.Groups["u"].Value, today)),
        new($"再?过{ChineseCount}个?(?<u>工作日|天|日|周|星期|礼拜|月|季度|年)", (match, today) => Days.FromNow(CountOf(match), match.Groups["u"].Value, today)),
        new($"{ChineseCount}个?(?<u>工作日|天|日|周|星期|礼拜|月|季度|年)(?:之前|以前|前)", (match, today) => Days.FromNow(-CountOf(match), match.Groups["u"].Value, today)),

        // 春节后, 年后, 过完年, 年前; 国庆前, 五一后, 元旦
        new("(?:春节|过年)(?:的?假期?)?(?:之|以)?(?<w>前|后)?|过完(?:年|春节)(?<w>后)?", (match, today) =>
            Festivals.SpringFestival(match.Value.StartsWith("过完", StringComparison.Ordinal) ? "后" : match.Groups["w"].Value, today)),
        new($"{NotAfterCount}年(?<w>前|后)", (match, today) => Festivals.SpringFestival(match.Groups["w"].Value, today)),
        new("国庆节?(?:之|以)?(?<w>前|后)?", (match, today) => Festivals.Fixed(match.Groups["w"].Value, 10, 1, 7, today)),
        new("五一(?:节)?(?:之|以)?(?<w>前|后)", (match, today) => Festivals.Fixed(match.Groups["w"].Value, 5, 1, 5, today)),
        new("元旦(?:之|以)?(?<w>前|后)?", (match, today) => Festivals.Fixed(match.Groups["w"].Value, 1, 1, 3, today)),
    ];

    private static FoundDate? DayOfMonth(Match match, DateOnly today) =>
        Days.OfMonth(YearOf(match, today), MonthOf(match), NumberOf(match.Groups["d"].Value), today);

    private static FoundDate? DayAlone(Match match, DateOnly today)
    {
        var day = NumberOf(match.Groups["d"].Value);
        if (match.Groups["rel"].Value is not { Length: > 0 } month)
        {
            return Days.OfAnyMonth(day, today);
        }

        var first = today.AddDays(1 - today.Day).AddMonths(month[0] == '下' ? 1 : 0);
        return Days.OfMonth(first.Year, first.Month, day, today);
    }

    private static FoundDate? MonthNamed(Match match, DateOnly today) =>
        Days.MonthEnd(YearOf(match, today), MonthOf(match), match.Groups["part"].Value, today);

    private static FoundDate ComingMonthPart(Match match, DateOnly today)
    {
        var now = Days.MonthFromNow(0, match.Groups["part"].Value, today);
        return now.Day >= today ? now : Days.MonthFromNow(1, match.Groups["part"].Value, today);
    }

    private static FoundDate? WeekdayNamed(Match match, DateOnly today) => WeekdayOf(match, today, DateWords.WeekdayOf(match));

    private static FoundDate? WeekdayOf(Match match, DateOnly today, int weekday) => Relative(match) is { Length: > 0 } relative
        ? Days.WeekdayOfWeek(Shift(relative), weekday, today)
        : Days.NextWeekday(weekday, today);

    private static string Relative(Match match) => match.Groups["rel"].Value;

    private static int MonthShift(Match match) => Relative(match) is "下下" or "下下个" ? 2 : Shift(Relative(match));
}
