using System.Text.RegularExpressions;
using SalesBot.Sales.Deals;

namespace SalesBot.Qualifying;

/// <summary>
/// What a rep tells in passing about people of the deal: who was met, who helped to arrange it, who answered.
/// Only people whom the deal knows are recognised, and one newly named person with their department; what is not
/// understood is left alone.
/// </summary>
/// <param name="Met">People of the deal met face to face.</param>
/// <param name="Through">The person who came along or arranged it, if the decision maker was met through them.</param>
/// <param name="Replied">People of the deal, or new ones, who answered us.</param>
public sealed partial record MeetingNews(IReadOnlyList<Person> Met, Person? Through, IReadOnlyList<HeardOf> Replied)
{
    /// <summary>Reads a message; null if it tells no such news.</summary>
    public static MeetingNews? Read(string text, IReadOnlyCollection<Person> people)
    {
        var named = people.Where(person => text.Contains(person.Name, StringComparison.OrdinalIgnoreCase)).ToList();
        var met = MetWords().IsMatch(text) && !NotMet().IsMatch(text) ? named : [];
        var replied = Replies(text, people);
        if (met.Count == 0 && replied.Count == 0)
        {
            return null;
        }

        var decider = met.FirstOrDefault(person => person.Roles.Contains(BuyingRole.DecisionMaker));
        var through = decider is null ? null : met.FirstOrDefault(person => person != decider && CameAlong(text, person));
        return new MeetingNews(met, through, replied);
    }

    /// <summary>The decision maker, if they were among those met.</summary>
    public Person? DecisionMaker => Met.FirstOrDefault(person => person.Roles.Contains(BuyingRole.DecisionMaker));

    private static bool CameAlong(string text, Person person) =>
        Regex.IsMatch(text, $@"(?:和|跟|与|经|由|通过|with|through|thanks to|introduced by)\s*{Regex.Escape(person.Name)}", RegexOptions.IgnoreCase);

    private static List<HeardOf> Replies(string text, IReadOnlyCollection<Person> people)
    {
        var match = RepliedWords().Match(text);
        if (!match.Success)
        {
            return [];
        }

        var who = match.Groups["who"].Value.Trim();
        if (people.FirstOrDefault(person => who.Contains(person.Name, StringComparison.OrdinalIgnoreCase)) is { } known)
        {
            return [new HeardOf(known.Name, known.Position)];
        }

        if (DepartmentAndName().Match(who) is { Success: true } chinese)
        {
            return [new HeardOf(chinese.Groups["name"].Value, chinese.Groups["position"].Value)];
        }

        return NameFromDepartment().Match(who) is { Success: true } english
            ? [new HeardOf(english.Groups["name"].Value.Trim(), english.Groups["position"].Value.Trim())]
            : [];
    }

    [GeneratedRegex(@"见了|见到了|拜访了|见过|面谈|\bmet\b|\bsaw\b|\bvisited\b|\btalked (?:to|with)\b|\bspoke (?:to|with)\b", RegexOptions.IgnoreCase)]
    private static partial Regex MetWords();

    [GeneratedRegex(@"没见|没有见|还没见|未见|约不到|not met|haven't met|never met|did not meet|didn't meet", RegexOptions.IgnoreCase)]
    private static partial Regex NotMet();

    [GeneratedRegex(@"(?:还有|另外)?(?<who>[\p{IsCJKUnifiedIdeographs}]{2,12}?)也?(?:回了邮件|回复了|回了消息|回了电话|回了微信)|(?:^|[,;.]\s*|\band\b\s*|\balso\b\s*)(?<who>[\p{L}'. ]{2,40}?(?: (?:from|of|in) [\p{L} ]{2,30}?)?) (?:also |has |just )?(?:replied|answered|wrote back|called back)", RegexOptions.IgnoreCase)]
    private static partial Regex RepliedWords();

    [GeneratedRegex(@"(?<position>[\p{IsCJKUnifiedIdeographs}]{1,8}(?:部|科|处|室|中心|车间|办))的?(?<name>[\p{IsCJKUnifiedIdeographs}]{1,4})$")]
    private static partial Regex DepartmentAndName();

    [GeneratedRegex(@"^(?<name>[\p{L}'. ]{2,30}?) (?:from|of|in) (?<position>[\p{L} ]{2,30})$", RegexOptions.IgnoreCase)]
    private static partial Regex NameFromDepartment();
}

/// <summary>A person somebody told us about.</summary>
/// <param name="Name">As said.</param>
/// <param name="Position">Department or job, as said.</param>
public sealed record HeardOf(string Name, string? Position);
