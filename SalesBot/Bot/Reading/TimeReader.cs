using System.Globalization;
using System.Text.RegularExpressions;

namespace SalesBot.Bot.Reading;

/// <summary>
/// Finds a moment for a reminder: "tomorrow 9", "at 9:30", "this afternoon", 明早, 两小时后, "later". A day without an
/// hour means nine in the morning; "later" means in two hours, or the next morning when the day is over by then.
/// </summary>
public static partial class TimeReader
{
    private static readonly TimeOnly Morning = new(9, 0);
    private static readonly TimeOnly DayIsOver = new(18, 0);

    private static readonly (string Words, TimeOnly At)[] Parts =
    [
        ("morning", Morning), ("早上", Morning), ("上午", Morning), ("明早", Morning), ("早", Morning),
        ("noon", new(12, 0)), ("lunchtime", new(12, 0)), ("中午", new(12, 0)),
        ("afternoon", new(15, 0)), ("下午", new(15, 0)),
        ("evening", new(19, 0)), ("tonight", new(19, 0)), ("晚上", new(19, 0)), ("今晚", new(19, 0)), ("明晚", new(19, 0)), ("晚", new(19, 0)),
    ];

    /// <summary>The moment in the user's own time, or null if the text names neither a day, an hour nor "later".</summary>
    /// <param name="text">What was typed.</param>
    /// <param name="now">The user's own day and time.</param>
    public static TimeReading? Read(string text, DateTime now)
    {
        var folded = TypedText.Fold(text);
        if (FromNow().Match(folded) is { Success: true } wait)
        {
            return Reading(text, wait, now.AddMinutes(MinutesOf(wait)), now, timeSaid: true);
        }

        var today = DateOnly.FromDateTime(now);
        var day = DateReader.Read(text, today) is { Precision: DatePrecision.Day, Problem: DateProblem.None } date ? date : null;
        var part = PartOfDay().Match(folded);
        var clock = Clock(folded, day);
        if (day is null && part is { Success: false } && clock is null)
        {
            return Later().Match(folded) is { Success: true } later ? Reading(text, later, LaterThan(now), now, timeSaid: false) : null;
        }

        var (hour, said) = (clock, part.Success) switch
        {
            ({ } figure, _) => (OnTheClock(figure, part.Value), true),
            (_, true) => (TimeOf(part.Value), true),
            _ => (Morning, false),
        };
        if (hour is not { } time)
        {
            return null;
        }

        var moment = (day?.Date ?? today).ToDateTime(time);
        moment = day is null && moment <= now ? moment.AddDays(1) : moment;
        return Reading(text, Whole(day?.Span, part, clock), moment, now, said);
    }

    // An hour needs a sign that it is one: "at", a colon, am or pm, 点, or a day right before it ("tomorrow 9").
    private static Match? Clock(string folded, DateReading? day)
    {
        if (Hour().Match(folded) is { Success: true } clear)
        {
            return clear;
        }

        return day is not null && BareHour().Match(folded, day.Span.End) is { Success: true } bare && bare.Index == day.Span.End ? bare : null;
    }

    // From one to six without am or pm is the afternoon: nobody plans a call for three at night.
    private static TimeOnly? OnTheClock(Match clock, string part)
    {
        var hour = DateWords.NumberOf(clock.Groups["h"].Value);
        var minute = clock.Groups["half"].Success ? 30
            : clock.Groups["quarter"].Success ? 15
            : clock.Groups["min"] is { Success: true } said ? DateWords.NumberOf(said.Value) : 0;
        var half = clock.Groups["ap"].Value;
        var late = half.StartsWith('p') || part is "afternoon" or "下午" or "evening" or "晚上" or "今晚" or "tonight" or "明晚" or "晚";
        var early = half.StartsWith('a') || part is "morning" or "早上" or "上午" or "明早" or "早";
        hour = late && hour < 12 ? hour + 12
            : early && hour == 12 ? 0
            : !early && hour is >= 1 and <= 6 && clock.Groups["h"].Length == 1 ? hour + 12
            : hour;
        return hour < 24 && minute < 60 ? new(hour, minute) : null;
    }

    private static DateTime LaterThan(DateTime now)
    {
        var soon = now.Date.AddHours(now.Hour + 2);
        if (TimeOnly.FromDateTime(soon) < Morning && soon.Date == now.Date)
        {
            // Nobody wants to be asked at night.
            return now.Date.Add(Morning.ToTimeSpan());
        }

        return soon.Date == now.Date && TimeOnly.FromDateTime(soon) < DayIsOver ? soon : now.Date.AddDays(1).Add(Morning.ToTimeSpan());
    }

    private static double MinutesOf(Match wait)
    {
        var count = DateWords.CountOf(wait);
        return wait.Groups["u"].Value[0] is 'h' or '小' or '钟' ? count * 60 : count;
    }

    private static TimeOnly TimeOf(string part) => Parts.First(row => row.Words == part).At;

    private static Span Whole(Span? day, Match part, Match? clock)
    {
        Span?[] spans = [day, part.Success ? new(part.Index, part.Value) : null, clock is null ? null : new(clock.Index, clock.Value)];
        var found = spans.OfType<Span>().ToList();
        var start = found.Min(span => span.At);
        return new(start, new string(' ', found.Max(span => span.End) - start));
    }

    private static TimeReading Reading(string text, Match match, DateTime moment, DateTime now, bool timeSaid) =>
        Reading(text, new Span(match.Index, match.Value), moment, now, timeSaid);

    private static TimeReading Reading(string text, Span place, DateTime moment, DateTime now, bool timeSaid) =>
        new(moment, timeSaid, place with { Words = text.Substring(place.At, place.Words.Length) }, moment < now);

    [GeneratedRegex(@"(?<![a-z])in\s+(?<n>\d{1,3}|half an?|an?|one|two|three|four|five|six)\s+(?<u>hour|minute|min)s?(?![a-z])|(?<n>\d{1,3}|半|[一二两三四五六七八九十]{1,3})个?(?<u>小时|钟头|分钟)(?:之?后|以后)", RegexOptions.ExplicitCapture)]
    private static partial Regex FromNow();

    [GeneratedRegex(@"(?<![a-z])(?:morning|noon|lunchtime|afternoon|evening|tonight)(?![a-z])|明早|今晚|明晚|早上|上午|中午|下午|晚上|(?<=今|后天|周[一二三四五六日])[早晚]")]
    private static partial Regex PartOfDay();

    [GeneratedRegex(@"(?<![\d:])(?<h>[01]?\d|2[0-3]):(?<min>[0-5]\d)(?:\s*(?<ap>[ap]\.?m))?(?![\d:])|(?<![\d.:a-z])(?<h>1[0-2]|\d)\s*(?<ap>[ap]\.?m)(?![a-z])|(?<![a-z])at\s+(?<h>[01]?\d|2[0-3])(?![\d:.%]|\s*(?:million|k|m)\b)|(?<![有第这那了下几])(?<h>[01]?\d|2[0-3]|[一二两三四五六七八九]|十[一二]?)[点时](?:(?<half>半)|(?<quarter>一刻)|(?<min>[0-5]?\d)分?)?(?!间|候|钟前)", RegexOptions.ExplicitCapture)]
    private static partial Regex Hour();

    [GeneratedRegex(@",?\s+(?:at\s+)?(?<h>[01]?\d|2[0-3])(?![\d:.%/]|\s*(?:million|k|m|people|steps)\b|\s*[万亿个人天号月年])", RegexOptions.ExplicitCapture)]
    private static partial Regex BareHour();

    [GeneratedRegex(@"(?<![a-z])later(?![a-z])|稍后|晚点|晚些|等会儿?|待会儿?|回头")]
    private static partial Regex Later();
}
