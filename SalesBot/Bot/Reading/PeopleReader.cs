using System.Collections.Immutable;
using System.Text.RegularExpressions;
using SalesBot.Sales.Deals;

namespace SalesBot.Bot.Reading;

/// <summary>
/// Reads people of a customer from free lines, one or many at once (domain 7.4):
/// <code>
/// Dr Chen, head of imaging, uses it every day, he likes us, gave me the floor plan, talked 4 days ago
/// 何院长拍板，没见过。鲁工负责技术审核，态度中立吧，9月聊过
/// </code>
/// </summary>
public static partial class PeopleReader
{
    /// <summary>More people of one message are not read.</summary>
    public const int MostPeople = 60;

    /// <summary>Longer messages are read up to here, in characters.</summary>
    public const int Longest = 20_000;

    /// <summary>The people the lines tell of, each once, in their order; sixty and one at most, so that more is noticed.</summary>
    /// <param name="text">What was typed.</param>
    /// <param name="people">Whom the deal knows.</param>
    /// <param name="today">The rep's day.</param>
    public static ImmutableArray<PersonTold> Read(string text, IReadOnlyCollection<Person> people, DateOnly today)
    {
        ArgumentNullException.ThrowIfNull(text);
        var found = new List<PersonTold>();
        foreach (var line in Lines().Split(text.Length > Longest ? text[..Longest] : text))
        {
            var inLine = false;
            foreach (var clause in Clauses.Of(TraitWords.Labelled(line)))
            {
                var who = PersonIn(clause, people, isFirst: !inLine);
                if (who is not null && !found.Exists(told => IsSame(told.Who, who)))
                {
                    if (found.Count > MostPeople)
                    {
                        return [.. found.Select(Completed)];
                    }

                    found.Add(new PersonTold(who) { Position = who.Known is null ? who.Position : null });
                }

                var at = who is null ? inLine ? found.Count - 1 : -1 : found.FindIndex(told => IsSame(told.Who, who));
                inLine |= who is not null;
                if (at >= 0)
                {
                    found[at] = With(found[at], Rest(clause, who), today);
                }
            }
        }

        return [.. found.Select(Completed)];
    }

    private static PersonMention? PersonIn(string clause, IReadOnlyCollection<Person> people, bool isFirst)
    {
        // Whom a clause is about stands at its beginning; somebody named later is only spoken of.
        // Inside a line a bare job, "purchasing", is said of the one who leads it.
        var spotted = PersonSpotter.In(clause, people).FirstOrDefault(person => clause[..person.At].Trim().Length <= 12 && (isFirst || IsByName(clause, person)));
        return spotted ?? (isFirst && LeadName().Match(clause) is { Success: true } lead ? Named(lead.Groups["name"].Value, people) : null);
    }

    private static bool IsByName(string clause, PersonMention person)
    {
        var said = clause.Substring(person.At, person.Length);
        return !person.IsTitle && (person.Known is null || said.Contains(person.Name[0]) || person.Name.Split(' ').Any(word => word.Length > 1 && said.Contains(word, StringComparison.OrdinalIgnoreCase)));
    }

    private static PersonMention Named(string name, IReadOnlyCollection<Person> people) =>
        people.FirstOrDefault(person => person.LeftOn is null && person.Name.Equals(name, StringComparison.OrdinalIgnoreCase)) is { } known
            ? new PersonMention(0, name.Length, known, known.Name, known.Position, known.NameIsTitle)
            : new PersonMention(0, name.Length, null, name);

    private static bool IsSame(PersonMention one, PersonMention other) =>
        one.Known is not null ? one.Known == other.Known : other.Known is null && one.Name.Equals(other.Name, StringComparison.OrdinalIgnoreCase);

    private static string Rest(string clause, PersonMention? who) => who is null ? clause : $"{clause[..who.At]} {clause[Math.Min(who.End, clause.Length)..]} {(PersonWords.IsAnother(clause) || who.Known is not null ? null : who.Position)}".Trim();

    private static PersonTold With(PersonTold told, string said, DateOnly today)
    {
        var words = PersonWords.WithoutAnother(TraitWords.Without(said));
        var stance = StanceFigure().Match(words) is { Success: true } figure
            ? int.Parse(figure.Groups["n"].Value.Replace('−', '-'), System.Globalization.CultureInfo.InvariantCulture)
            : TouchWords.StanceIn(words)?.Value;
        var win = PersonWords.WinIn(words);
        var isBrief = PersonWords.GotABrief(words);
        var isJob = win is null && Job().IsMatch(words) && words.Length <= 40 && TouchWords.StanceIn(words) is null;
        return told with
        {
            Position = told.Position ?? (isJob ? Tidy(words) : null),
            Roles = win is null ? [.. told.Roles.Union(PersonWords.RolesIn(words))] : told.Roles,
            Influence = PersonWords.InfluenceIn(words) ?? told.Influence,
            Stance = stance ?? told.Stance,
            StanceIsAssumed = stance is null ? told.StanceIsAssumed : PersonWords.IsGuess(words),
            Strength = Stronger(told.Strength, PersonWords.StrengthIn(words)),
            HelpedUs = told.HelpedUs || PersonWords.HelpedUs(words),
            LastTalk = isBrief ? told.LastTalk : DayIn(words, today) ?? told.LastTalk,
            PersonalWin = win ?? told.PersonalWin,
            BriefSentOn = isBrief ? DayIn(words, today) ?? today : told.BriefSentOn,
            Expertise = PersonWords.ExpertiseIn(words) ?? told.Expertise,
            ResponseMode = TraitWords.ModeIn(said) ?? told.ResponseMode,
            Profile = TraitWords.ProfileIn(said) ?? told.Profile,
            StrangeRole = PersonWords.StrangeRoleIn(words) ?? told.StrangeRole,
            IsAnother = told.IsAnother || PersonWords.IsAnother(said),
        };
    }

    // "Talked 4 days ago" after "gave me the plan" does not make it weaker; "never met" after nothing is 0.
    private static int? Stronger(int? before, int? now) => before is null ? now : now is null ? before : Math.Max(before.Value, now.Value);

    // Who helped us is a coach that proved it (domain 7.4); who talked with us has at least met us.
    private static PersonTold Completed(PersonTold told)
    {
        var roles = told.HelpedUs && !told.Roles.Contains(BuyingRole.Coach) ? told.Roles.Add(BuyingRole.Coach) : told.Roles;
        return told with
        {
            Roles = roles,
            Influence = told.Influence ?? (told.Who.Known?.Influence is null ? PersonWords.InfluenceOf(roles) : null),
            Strength = told.Strength ?? (told.LastTalk is not null && told.Who.Known is null ? 1 : null),
        };
    }

    /// <summary>The day of a talk that was: an open "September" is the last one. A month or a week stands for its middle.</summary>
    private static DateOnly? DayIn(string words, DateOnly today)
    {
        if (DateReader.Read(words, today) is not { Problem: DateProblem.None } said)
        {
            return null;
        }

        var day = said.Precision == DatePrecision.Month ? new DateOnly(said.Date.Year, said.Date.Month, 15) : said.Date;
        return day <= today ? day : said.Precision is DatePrecision.Day or DatePrecision.Month && day.AddYears(-1) is var last ? last : null;
    }

    private static string Tidy(string words) => InDepartment().Replace(words.Trim(' ', '.', ',', '，', '。', '、', '-', ':', '：', '(', ')', '（', '）'), string.Empty);

    [GeneratedRegex(@"[\n\r]+|(?<=[。；;])|(?<=(?<!\b(?:mr|ms|mrs|dr|prof|eng))\.)\s+(?=[A-Z])", RegexOptions.IgnoreCase)]
    private static partial Regex Lines();

    // "Zhao Min, CFO", "Anna Kowalska: buyer", 王建国，技术部: a whole name that leads its line.
    [GeneratedRegex(@"^(?:\d{1,3}[.、)]\s*|[-*•]\s*)?(?<name>(?:[A-Z][\p{L}'’-]+)(?:\s+[A-Z][\p{L}'’-]+){1,2}|[赵钱孙李周吴郑王冯陈褚卫蒋沈韩杨朱秦尤许何吕施张孔曹严华金魏陶姜戚谢邹喻柏窦章云苏潘葛范彭郎鲁韦马苗方俞任袁柳唐罗薛雷贺倪汤殷毕郝安常于傅齐康余元顾孟黄穆萧尹姚邵汪祁毛贝明计成戴宋庞熊纪项祝董梁杜蓝季贾江童颜郭林丁邓单洪包左石崔龚程邢裴陆翁段侯全班宁温庄柴阎向易廖耿文欧辛简关高田白夏胡徐曾叶蔡卢刘][\u4e00-\u9fff]{1,2})$")]
    private static partial Regex LeadName();

    [GeneratedRegex(@"\b(?:head|chief|director|manager|vp|president|engineer|officer|lead|deputy|dean|doctor|department|dept|office|centre|center|workshop|purchasing|procurement|finance|it|c[eft]o)\b|主任|科长|处长|部长|院长|经理|总监|总工|主管|副总|负责人|科$|部$|处$|中心$|车间$", RegexOptions.IgnoreCase)]
    private static partial Regex Job();

    [GeneratedRegex(@"(?:\bstance|立场|态度)\s*(?:is|=|:|：|是|为|改成|改为)?\s*(?<n>[+\-−]?[0-2])(?!\d)|(?<![\d\w])(?<n>[+\-−][12])(?![\d\w])", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture)]
    private static partial Regex StanceFigure();

    [GeneratedRegex(@"^(?:in|from|of|at)\s+(?:the\s+)?", RegexOptions.IgnoreCase)]
    private static partial Regex InDepartment();
}
