using System.Text.RegularExpressions;
using SalesBot.Bot.Reading;

namespace SalesBot.Delivery;

/// <summary>"installation in plant 1, 15 March, accepted by Mr Wu", 一号厂房安装，3月15日，吴总验收.</summary>
/// <param name="Name">What is to be accepted.</param>
/// <param name="Due">The day, if one was said.</param>
/// <param name="Evaluator">Who accepts it, if said.</param>
/// <param name="IsBadDay">Whether a day was said that does not exist.</param>
internal sealed partial record MilestoneReading(string Name, DateOnly? Due, string? Evaluator, bool IsBadDay)
{
    private const int Longest = 80;

    public static MilestoneReading? Read(string text, DateOnly today)
    {
        var rest = TypedText.WithoutNoise(text);
        string? evaluator = null;
        if (AcceptedBy().Match(rest) is { Success: true } by)
        {
            evaluator = by.Groups["who"].Value.Trim();
            rest = rest.Remove(by.Index, by.Length);
        }

        var date = DateReader.Read(rest, today);
        if (date is not null)
        {
            rest = rest.Remove(date.Span.At, date.Span.Words.Length);
        }

        rest = Dangling().Replace(rest, "").Trim(' ', ',', '，', '.', '。', ';', '；', '、');
        return rest.Length == 0 ? null : new(
            rest.Length > Longest ? rest[..Longest] : rest,
            date is { Problem: DateProblem.None } ? date.Date : null,
            evaluator,
            date is { Problem: not DateProblem.None });
    }

    /// <summary>Whether a part of the order is called off: "delivery: 20 switches, 15 March", 分批交付：20台交换机，3月15日.</summary>
    public static bool IsDelivery(string text) => Delivery().IsMatch(text);

    /// <summary>"installation was accepted on 20 March", 安装验收通过了: the name and the day; null if the text says no such thing.</summary>
    public static (string Name, DateOnly On)? Accepted(string text, DateOnly today)
    {
        var clean = TypedText.WithoutNoise(text);
        if (clean.Length > Longest * 2 || WasAccepted().Match(clean) is not { Success: true } match)
        {
            return null;
        }

        var date = DateReader.Read(clean, today);
        var name = match.Groups["name"].Value;
        if (date is not null)
        {
            name = name.Replace(date.Span.Words, "", StringComparison.Ordinal);
        }

        // A day that was said without its year is read as the coming one; an acceptance has happened.
        var on = date?.Date ?? today;
        on = on > today && on.AddYears(-1) is var lastYear && today.DayNumber - lastYear.DayNumber < 200 ? lastYear : on;
        return (Dangling().Replace(name, "").Trim(' ', ',', '，'), on);
    }

    [GeneratedRegex("^\\s*(?:delivery|call-?off|交货|分批交付|发货)\\s*[:：]", RegexOptions.IgnoreCase)]
    private static partial Regex Delivery();

    [GeneratedRegex(@",?\s*\b(?:to be )?accepted by (?<who>(?:(?:Mr|Ms|Mrs|Dr)\.? )?[\w'-]+(?: [A-Z][\w'-]+)?)|[,，]?(?:由)?(?<who>[\u4e00-\u9fff]{1,4}?(?:总|工|经理|主任|主管|院长|处长|科长|老师|部)?)(?:负责)?验收$", RegexOptions.IgnoreCase)]
    private static partial Regex AcceptedBy();

    [GeneratedRegex(@"\s+(?:on|by|at|before|until|due)\s*(?=,|$)|(?:前|之前)(?=[,，]|$)", RegexOptions.IgnoreCase)]
    private static partial Regex Dangling();

    [GeneratedRegex(@"^(?:the )?(?<name>.{2,60}?) (?:was|is|has been|got) (?:now )?(?:signed off|accepted)(?: in writing)?(?: (?:on|today|yesterday).*)?[.!]?$|^(?<name>.{2,40}?)(?:已经?)?(?:书面)?(?:验收通过|通过验收|验收)了[。！]?$", RegexOptions.IgnoreCase)]
    private static partial Regex WasAccepted();
}
