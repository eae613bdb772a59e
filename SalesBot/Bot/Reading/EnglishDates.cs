using System.Text.RegularExpressions;
using static SalesBot.Bot.Reading.DateWords;
using static SalesBot.Bot.Reading.DateRule;

namespace SalesBot.Bot.Reading;

/// <summary>Dates in English words.</summary>
internal static class EnglishDates
{
    private const string Quarter = @"(?<q>first|second|third|fourth|last|1st|2nd|3rd|4th)";

    // "sat" and "sun" are a verb and a name, so they count only after a word of time.
    private const string ShortWeekend = @"(?<rel>next|this|last|on|by)\s+(?<day>sat|sun)";

    public static readonly DateRule[] Rules =
    [
        // 30 June 2027, 30th of June, 30-Jun-2027; June 30, June 30th 2027
        Word($@"(?<d>\d{{1,2}})(?:st|nd|rd|th)?[\s-]+(?:of\s+)?{Month}[-]?{YearBehind}", DayOfMonth),
        Word($@"{Month}\s+(?:the\s+)?(?<d>\d{{1,2}})(?:st|nd|rd|th)?(?![\d:.%]|\s*(?:million|m|k|people|days|weeks|percent)\b){YearBehind}", DayOfMonth),
        Word(@"(?:on\s+)?the\s+(?<d>\d{1,2})(?:st|nd|rd|th)(?!\s+(?:[a-pr-z]\w*\s+)?(?:floor|quarter|time|line|round|version|phase|of|one|place))",
            (match, today) => Days.OfAnyMonth(NumberOf(match.Groups["d"].Value), today)),

        // end of June, mid July 2027, early next March; March, next March, June 2027
        Word($@"{Part}[\s-]*(?:of\s+)?(?:(?:this|next|the\s+coming)\s+)?{Month}{YearBehind}",
            (match, today) => Days.MonthEnd(YearOf(match, today), MonthOf(match), match.Groups["part"].Value, today)),
        Word($@"(?:(?<rel>this|next|coming|last)\s+)?{Month}{YearBehind}", MonthAlone),

        // Q3, Q3 2027, 2027 Q3, third quarter, next quarter, end of the quarter
        Word($@"(?:end\s+of\s+)?q(?<q>[1-4]){YearBehind}", QuarterNamed),
        Word(@"(?:end\s+of\s+)?(?<y>20\d\d)[\s/-]*q(?<q>[1-4])", QuarterNamed),
        Word($@"(?:end\s+of\s+)?(?:the\s+)?{Quarter}\s+quarter{YearBehind}", QuarterNamed),
        Word(@"(?:end\s+of\s+)?(?<rel>this|next|the)\s+quarter", (match, today) => Days.QuarterFromNow(Shift(match.Groups["rel"].Value), today)),
        Word($@"(?:h(?<h>[12])|(?<h>first|second)\s+half)(?:\s+of)?(?:\s+the\s+year)?{YearBehind}",
            (match, today) => match.Value is "first half" or "second half"
                ? null
                : Days.HalfEnd(YearOf(match, today), match.Groups["h"].Value is "1" or "first" ? 1 : 2, today)),

        // Thursday, this Friday, next Tuesday, Tuesday next week
        Word($@"(?:(?<rel>next|this|last|coming)\s+)?{Weekday}", WeekdayNamed),
        Word(ShortWeekend, WeekdayNamed),
        Word($@"{Weekday}\s+(?:of\s+)?(?<rel>next|this|last)\s+week", WeekdayOfWeek),
        Word($@"(?<rel>next|this|last)\s+week(?:\s+on|,)?\s+{Weekday}", WeekdayOfWeek),

        Word(@"(?:the\s+)?day\s+after\s+tomorrow", (_, today) => new(today.AddDays(2))),
        Word(@"tomorrow|tmrw?|tomorow|tommorow|tommorrow", (_, today) => new(today.AddDays(1))),
        Word(@"today|tonight", (_, today) => new(today)),
        Word(@"yesterday", (_, today) => new(today.AddDays(-1))),

        // in two weeks, within 5 working days, two weeks from now, 3 days ago
        Word($@"(?:in|within)\s+(?:the\s+next\s+)?(?:about\s+)?{Count}\s+(?:of\s+)?(?<u>(?:(?:working|business)\s+)?day|week|month|quarter|year)s?(?:'?s?'?\s+time)?",
            (match, today) => Days.FromNow(CountOf(match), UnitOf(match), today)),
        Word($@"{Count}\s+(?<u>(?:(?:working|business)\s+)?day|week|month|quarter|year)s?\s+(?:from\s+(?:now|today)|later)",
            (match, today) => Days.FromNow(CountOf(match), UnitOf(match), today)),
        Word($@"{Count}\s+(?<u>(?:(?:working|business)\s+)?day|week|month|quarter|year)s?\s+ago",
            (match, today) => Days.FromNow(-CountOf(match), UnitOf(match), today)),

        // next month, end of this month, month end; next week; next year, end of the year, early next year
        Word($@"(?:{Part}[\s-]*(?:of\s+)?)?(?<rel>this|next|last)\s+month", (match, today) => Days.MonthFromNow(Shift(match.Groups["rel"].Value), match.Groups["part"].Value, today)),
        Word($@"{Part}[\s-]*(?:of\s+)(?:the\s+)?month|month[\s-]?end|eom", (match, today) => Days.MonthFromNow(0, match.Groups["part"].Value, today)),
        Word(@"(?:(?:end|later)\s+(?:of\s+)?)?(?<rel>this|next|last)\s+week|(?:end\s+of\s+the\s+week|eow)", (match, today) => Days.WeekEnd(Shift(match.Groups["rel"].Value), today)),
        Word($@"(?:{Part}[\s-]*(?:of\s+|in\s+)?)?(?<ry>this|next|last)\s+year", (match, today) => Days.YearEnd(YearOf(match, today), match.Groups["part"].Value, today)),
        Word($@"{Part}[\s-]*of\s+(?:the\s+)?year|year[\s-]?end|eoy|mid[\s-]?year", (match, today) =>
            Days.YearEnd(null, match.Value.StartsWith("mid", StringComparison.Ordinal) ? "mid" : match.Groups["part"].Value, today)),

        // end of 2027, early 2027; 2028 alone or after a word of time
        Word($@"{Part}[\s-]*(?:of\s+|in\s+)?(?<y>20[2-9]\d)", (match, today) => Days.YearEnd(YearOf(match, today), match.Groups["part"].Value, today)),
        Word(@"(?<=(?:^|\b(?:in|by|for|until|till|to|during|before|is|from|not))\s*|,\s*)(?<y>20[2-9]\d)(?=\s*(?:$|[,;?!]|\.(?!\d)))", (match, today) => Days.YearEnd(YearOf(match, today), string.Empty, today)),

        Word(@"(?:(?<w>before|after|by)\s+(?:the\s+)?)?(?:spring\s+festival|chinese\s+new\s+year|lunar\s+new\s+year)", (match, today) => Festivals.SpringFestival(match.Groups["w"].Value, today)),
        Word(@"(?<w>before|after|by)\s+(?:the\s+)?cny(?!\s*\d)", (match, today) => Festivals.SpringFestival(match.Groups["w"].Value, today)),
        Word(@"(?:(?<w>before|after|by)\s+(?:the\s+)?)?(?:national\s+day|golden\s+week)", (match, today) => Festivals.Fixed(match.Groups["w"].Value, 10, 1, 7, today)),
        Word(@"(?:(?<w>before|after|by)\s+)?(?:christmas|xmas)", (match, today) => Festivals.Fixed(match.Groups["w"].Value, 12, 25, 1, today)),
    ];

    private static FoundDate? DayOfMonth(Match match, DateOnly today) =>
        Days.OfMonth(YearOf(match, today), MonthOf(match), NumberOf(match.Groups["d"].Value), today);

    private static FoundDate? MonthAlone(Match match, DateOnly today)
    {
        var year = YearOf(match, today);
        var month = MonthOf(match);
        if (match.Value == "may" && !IsWholeOrTimed(match))
        {
            return null;
        }

        // "next November" said in November is next year's; "last June" is over.
        var said = (match.Groups["rel"].Value, year) switch
        {
            ("next", null) when month == today.Month => today.Year + 1,
            ("last", null) => month < today.Month ? today.Year : today.Year - 1,
            _ => year,
        };
        return Days.MonthEnd(said, month, string.Empty, today);
    }

    private static bool IsWholeOrTimed(Match match) =>
        match.Index == 0 && match.Result("$'").Trim(' ', '.', '?', '!').Length == 0
        || Regex.IsMatch(match.Result("$`"), @"\b(?:in|by|for|until|till|to|during|before|of|around|about)\s+$");

    private static FoundDate? QuarterNamed(Match match, DateOnly today)
    {
        var quarter = match.Groups["q"].Value switch
        {
            "first" or "1st" or "1" => 1,
            "second" or "2nd" or "2" => 2,
            "third" or "3rd" or "3" => 3,
            _ => 4,
        };
        return match.Groups["q"].Value == "last" && YearOf(match, today) is null ? null : Days.QuarterEnd(YearOf(match, today), quarter, today);
    }

    private static FoundDate? WeekdayNamed(Match match, DateOnly today) => match.Groups["rel"].Value switch
    {
        "next" or "this" or "last" => Days.WeekdayOfWeek(Shift(match.Groups["rel"].Value), WeekdayOf(match), today),
        _ => Days.NextWeekday(WeekdayOf(match), today),
    };

    private static FoundDate? WeekdayOfWeek(Match match, DateOnly today) =>
        Days.WeekdayOfWeek(Shift(match.Groups["rel"].Value), WeekdayOf(match), today);

    private static string UnitOf(Match match) =>
        match.Groups["u"].Value is var unit && unit.EndsWith(" day", StringComparison.Ordinal) ? "working day" : unit;
}
