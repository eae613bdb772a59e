using static SalesBot.Bot.Reading.DateWords;

namespace SalesBot.Bot.Reading;

/// <summary>Dates written in figures: 2027-06-30, 30/6/2027, 30/6.</summary>
internal static class FigureDates
{
    public static readonly DateRule[] Rules =
    [
        DateRule.Word(@"(?<y>20\d\d)[-/.](?<m>\d{1,2})[-/.](?<d>\d{1,2})",
            (match, today) => Days.OfMonth(YearOf(match, today), NumberOf(match.Groups["m"].Value), NumberOf(match.Groups["d"].Value), today)),

        // Day first, as in 30/6/2027, unless only the other way makes a date.
        DateRule.Word(@"(?<a>\d{1,2})(?<sep>[/.-])(?<b>\d{1,2})\k<sep>(?<y>20\d\d)", (match, today) => DayFirst(match.Groups["a"].Value, match.Groups["b"].Value, YearOf(match, today), today)),

        // Two figures are a fraction as often as a date, so they count only alone or after a word of time.
        DateRule.Word(@"(?<=^\s*|\b(?:by|on|until|till|before|to|for|due)\s)(?<a>\d{1,2})/(?<b>\d{1,2})(?![/%])(?=\s*(?:$|[,.;?!]|please))",
            (match, today) => DayFirst(match.Groups["a"].Value, match.Groups["b"].Value, null, today)),
        new(@"(?<=到|在|于|前|为|改)(?<m>\d{1,2})[/.](?<d>\d{1,2})(?![\d/%万亿分元倍年月.])",
            (match, today) => Days.OfMonth(null, NumberOf(match.Groups["m"].Value), NumberOf(match.Groups["d"].Value), today)),
    ];

    private static FoundDate DayFirst(string first, string second, int? year, DateOnly today)
    {
        var (day, month) = (NumberOf(first), NumberOf(second));
        return month > 12 && day <= 12 ? Days.OfMonth(year, day, month, today) : Days.OfMonth(year, month, day, today);
    }
}
