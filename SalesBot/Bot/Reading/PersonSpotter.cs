using System.Text.RegularExpressions;
using SalesBot.Sales.Deals;
using SalesBot.Sales.Stakeholders;

namespace SalesBot.Bot.Reading;

/// <summary>A person a message speaks of.</summary>
/// <param name="At">Where in the text.</param>
/// <param name="Length">How many characters of it.</param>
/// <param name="Known">The person of the deal; null if the deal does not know them.</param>
/// <param name="Name">As the deal knows them, else as said.</param>
/// <param name="Position">Department or job, as said of somebody new; null if nothing was.</param>
/// <param name="IsTitle">True if the name is a job and no personal name.</param>
public sealed record PersonMention(int At, int Length, Person? Known, string Name, string? Position = null, bool IsTitle = false)
{
    /// <summary>Where it ends.</summary>
    public int End => At + Length;

    /// <summary>The name as said, where it is a family name with a title and the deal knows them by another.</summary>
    public string? Said { get; init; }
}

/// <summary>
/// Finds the people a message speaks of: by name, by family name with another title ("Sun", 孙总), by role ("the
/// purchasing lady", 采购那边), and new ones by family name and title. Two people that fit the same words are left to ask.
/// </summary>
public static partial class PersonSpotter
{
    /// <summary>Family names that are also everyday words and count only with a title.</summary>
    private static readonly string[] Words = ["sun", "an", "he", "she", "you", "long", "may", "so", "men", "fan", "bin", "sang", "hang", "ran", "tie", "pan", "ma", "bai", "song", "mo", "hen", "gang", "shi", "de", "di", "dong", "hong", "bo", "li", "hu", "ho", "lu", "fu", "gu", "mu", "tan", "tang", "wang", "sha"];

    /// <summary>Everybody in the text, in order, each stretch of text once.</summary>
    public static IReadOnlyList<PersonMention> In(string text, IReadOnlyCollection<Person> people)
    {
        var found = new List<PersonMention>();
        var here = people.Where(person => person.LeftOn is null).ToList();
        Add(found, ByName(text, here.Where(person => !IsFamilyName(person))));
        Add(found, Chinese(text, here));
        Add(found, English(text, here));
        Add(found, ByName(text, here.Where(IsFamilyName)));
        Add(found, Bare(text, here));
        Add(found, ByRole(text, here));
        return [.. found.OrderBy(mention => mention.At)];
    }

    /// <summary>Whether no more than the family name is known: 周, "Song". With its title it is the same person, and a fuller name.</summary>
    internal static bool IsFamilyName(Person person) =>
        !person.NameIsTitle && (TypedText.HasHan(person.Name) ? person.Name.Length == 1 : !person.Name.Contains(' ', StringComparison.Ordinal));

    private static IEnumerable<PersonMention> ByName(string text, IEnumerable<Person> people) =>
        people.OrderByDescending(person => person.Name.Length).SelectMany(person =>
            Occurrences(text, person.Name).Select(at => new PersonMention(at, person.Name.Length, person, person.Name, person.Position, person.NameIsTitle)));

    /// <summary>What is known of an English name: its last word, "Sun" of "Mr Sun".</summary>
    private static string FamilyName(string name) => name.Split(' ', StringSplitOptions.RemoveEmptyEntries)[^1].TrimEnd('.');

    private static void Add(List<PersonMention> found, IEnumerable<PersonMention> more)
    {
        foreach (var mention in more)
        {
            if (!found.Exists(other => mention.At < other.End && other.At < mention.End))
            {
                found.Add(mention);
            }
        }
    }

    private static IEnumerable<int> Occurrences(string text, string name)
    {
        for (var at = text.IndexOf(name, StringComparison.OrdinalIgnoreCase); at >= 0; at = text.IndexOf(name, at + name.Length, StringComparison.OrdinalIgnoreCase))
        {
            var latin = char.IsAsciiLetter(name[0]);
            if (!latin ? name.Length > 1 || StandsAlone(text, at) : ((at == 0 || !char.IsAsciiLetter(text[at - 1])) && (at + name.Length == text.Length || !char.IsAsciiLetter(text[at + name.Length]))))
            {
                yield return at;
            }
        }
    }

    // 周 of 上周 and 周末 is nobody.
    private static bool StandsAlone(string text, int at) =>
        (at == 0 || !TypedText.IsHan(text[at - 1]) || "和跟与给向对找见约请问".Contains(text[at - 1], StringComparison.Ordinal))
        && (at + 1 == text.Length || !TypedText.IsHan(text[at + 1]) || "说要不没也很支负同反担".Contains(text[at + 1], StringComparison.Ordinal));

    // 孙经理, 采购部孙经理, 小刘, 质量部小刘. Another title of a family name that only one person has means that person.
    private static IEnumerable<PersonMention> Chinese(string text, List<Person> people)
    {
        foreach (Match match in ChineseName().Matches(text))
        {
            var name = match.Groups["name"];
            var family = name.Value[0] is '老' or '小' ? name.Value[1] : name.Value[0];
            var position = match.Groups["dept"] is { Success: true } department ? department.Value : null;
            var same = people.Where(person => !person.NameIsTitle && OfFamily(person, family) && !IsAnother(name.Value, person.Name)).ToList();
            if (same is [var one] && (position is null || one.Position is null || one.Position.Contains(position[..^1], StringComparison.Ordinal) || !TypedText.HasHan(one.Position)))
            {
                yield return new(name.Index, name.Length, one, one.Name, one.Position) { Said = name.Value };
            }
            else
            {
                yield return new(match.Index, match.Length, null, name.Value, position ?? JobIn(name.Value));
            }
        }
    }

    private static bool OfFamily(Person person, char family) => TypedText.HasHan(person.Name)
        ? person.Name[0] == family || (person.Name[0] is '老' or '小' && person.Name[^1] == family)
        : Pinyin.Of(family).Contains(FamilyName(person.Name).ToLowerInvariant());

    // 总工 and 工 are jobs as well as forms of address; 总 and 经理 say nothing of the job.
    private static string? JobIn(string name) => name.EndsWith("总工", StringComparison.Ordinal) || name.EndsWith('工') || name.EndsWith("工程师", StringComparison.Ordinal) ? "工程" : null;

    // "Mr Sun", "engineer Lu", "Ms Gao from the IT centre".
    private static IEnumerable<PersonMention> English(string text, List<Person> people)
    {
        foreach (Match match in EnglishName().Matches(text))
        {
            var family = match.Groups["family"].Value;
            var title = match.Groups["title"].Value.TrimEnd('.');
            if (!char.IsUpper(family[0]) && (!IsCourtesy(title) || EnglishWord().IsMatch(family)))
            {
                continue;
            }

            var same = people.Where(person => !TypedText.HasHan(person.Name)
                ? FamilyName(person.Name).Equals(family, StringComparison.OrdinalIgnoreCase) && !IsAnother(title, person.Name)
                : Pinyin.Of(person.Name[0]).Contains(family.ToLowerInvariant())).ToList();
            yield return same is [var one]
                ? new(match.Index, match.Length, one, one.Name, one.Position) { Said = $"{Capital(title)} {Capital(family)}" }
                : new(match.Index, match.Length, null, $"{Capital(title)} {Capital(family)}", match.Groups["dept"] is { Success: true, Value: var dept } ? dept : IsCourtesy(title) ? null : title);
        }

        foreach (Match match in FromDepartment().Matches(text))
        {
            yield return new(match.Index, match.Length, null, match.Groups["name"].Value, match.Groups["dept"].Value);
        }
    }

    // "Qian was happy": a family name of the deal without a title.
    private static IEnumerable<PersonMention> Bare(string text, List<Person> people)
    {
        foreach (Match match in LatinWord().Matches(text))
        {
            var word = match.Value;
            var everyday = Words.Contains(word.ToLowerInvariant());
            if (word.Length < 2 || (everyday && !char.IsUpper(word[0])) || (everyday && match.Index == 0 && word is "He" or "She" or "An" or "So" or "You" or "May"))
            {
                continue;
            }

            var same = people.Where(person => !person.NameIsTitle && !TypedText.HasHan(person.Name) && FamilyName(person.Name).Equals(word, StringComparison.OrdinalIgnoreCase)).ToList();
            if (same is [var one])
            {
                yield return new(match.Index, match.Length, one, one.Name, one.Position);
            }
        }
    }

    // "the purchasing lady", 采购经理, "their CFO", 决策者: the one in that role, else somebody new known by the job.
    private static IEnumerable<PersonMention> ByRole(string text, List<Person> people)
    {
        foreach (Match match in Job().Matches(text))
        {
            var job = Article().Replace(match.Value, string.Empty);
            var byTitle = people.Where(person => person.NameIsTitle && Alike(person.Name, job)).ToList();
            var role = NamesTheRole().IsMatch(job) ? RoleWords.RoleOf(job) : null;
            var inRole = role is { } known ? people.Where(person => person.Roles.Contains(known)).ToList() : [];
            if ((byTitle is [_] ? byTitle : inRole) is [var one])
            {
                yield return new(match.Index, match.Length, one, one.Name, one.Position, one.NameIsTitle);
            }
            else if (match.Groups["somebody"].Success && inRole.Count == 0)
            {
                yield return new(match.Index, match.Length, null, job, job, IsTitle: true);
            }
        }
    }

    private static bool Alike(string title, string job) =>
        title.Equals(job, StringComparison.OrdinalIgnoreCase)
        || (TypedText.HasHan(title) && (title.EndsWith(job, StringComparison.Ordinal) || job.EndsWith(title, StringComparison.Ordinal)))
        || (job.Contains("vp", StringComparison.OrdinalIgnoreCase) && title.Contains("vice president", StringComparison.OrdinalIgnoreCase))
        || (job.Contains("vice president", StringComparison.OrdinalIgnoreCase) && title.Contains("vice president", StringComparison.OrdinalIgnoreCase));

    // Mr Gao is not Ms Gao; Dr Gao may be either.
    private static bool IsAnother(string title, string name) =>
        IsHe(title) is { } he && IsHe(name.Split(' ')[0].TrimEnd('.')) is { } known && he != known;

    private static bool? IsHe(string title) => title.ToLowerInvariant() switch
    {
        "mr" => true,
        "mrs" or "ms" or "miss" => false,
        _ when title.EndsWith("先生", StringComparison.Ordinal) => true,
        _ when title.EndsWith("女士", StringComparison.Ordinal) || title.EndsWith("小姐", StringComparison.Ordinal) => false,
        _ => null,
    };

    private static bool IsCourtesy(string title) => Courtesy().IsMatch(title);

    private static string Capital(string word) => word.Length == 0 ? word : char.ToUpperInvariant(word[0]) + word[1..];

    private const string Families = "赵钱孙李周吴郑王冯陈褚卫蒋沈韩杨朱秦尤许何吕施张孔曹严华金魏陶姜戚谢邹喻柏窦章云苏潘葛范彭郎鲁韦马苗方俞任袁柳唐罗薛雷贺倪汤殷毕郝安常乐于傅齐康余元顾孟黄穆萧尹姚邵汪祁毛贝明计成戴宋庞熊纪项祝董梁杜蓝季贾江童颜郭林丁邓单洪包左石崔龚程邢裴陆翁段侯全班宁温庄柴阎向易廖耿文欧辛简关高田白夏胡徐曾叶蔡卢刘";
    private const string LongTitles = "总工程师|总工|总监|总经理|副总|经理|主任|主管|院长|处长|科长|部长|厂长|校长|所长|局长|队长|老师|书记|工程师|博士|教授|先生|女士|小姐|秘书|护士长|总裁|行长|馆长|站长|医生|大夫|律师";
    private const string Departments = @"[\u4e00-\u9fff]{1,6}?(?:部门?|科|处|室|中心|车间|办|院|厂|公司)的?";

    [GeneratedRegex($"(?<dept>(?<=^|[和跟与、，给向对找见约]|还有|今天|昨天|上周|刚){Departments})?(?<name>[{Families}](?:{LongTitles}|[总工董姐哥](?![\\u4e00-\\u9fff]*程))|[老小][{Families}](?![\\u4e00-\\u9fff]?(?:于|时))|[{Families}](?!目|务|购|术|产|案|划|总|经|区|户|程|全|[和跟与同][{Families}])[\\u4e00-\\u9fff]{{1,2}}(?:总工|经理|主任|院长|处长|科长|部长|主管|老师|先生|女士))", RegexOptions.ExplicitCapture)]
    private static partial Regex ChineseName();

    [GeneratedRegex(@"\b(?<title>(?i:mr|mrs|ms|miss|dr|prof|professor|engineer|eng|director|manager|president|chief))\.?\s+(?<family>[A-Za-z][a-z'’-]{1,20})(?:\s+(?i:from|of|in)\s+(?:the\s+)?(?<dept>(?i:[a-z]+\s+)?(?i:purchasing|procurement|it|finance|engineering|production|quality|maintenance|operations|workshop|centre|center|department|office|plant|imaging)))?\b", RegexOptions.ExplicitCapture)]
    private static partial Regex EnglishName();

    [GeneratedRegex(@"\b(?<name>[A-Z][a-z]{1,15})\s+(?:from|in)\s+(?:the\s+)?(?<dept>(?:[a-z]+\s+)?(?i:purchasing|procurement|finance|engineering|production|quality|maintenance|operations|workshop|imaging)(?:\s+(?:department|team|office))?)\b", RegexOptions.ExplicitCapture)]
    private static partial Regex FromDepartment();

    [GeneratedRegex(@"\b[A-Za-z]{2,20}\b")]
    private static partial Regex LatinWord();

    [GeneratedRegex(@"\b(?:(?<somebody>(?:(?:the|their|a|his|her)\s+)(?:new\s+)?(?:(?:purchasing|procurement|technical|finance|production|plant|project|it|quality|maintenance|general|workshop|department|safety|managing)\s+(?:lady|guy|man|woman|person|manager|director|head|lead|chief|expert)|cfo|ceo|cto|coo|cio|vp(?:\s+(?:of\s+)?[a-z]+)?|vice\s+president|head\s+of\s+[a-z]+|chief\s+engineer|sponsor|plant\s+manager|evaluator))|(?:the\s+|their\s+)?(?:decision\s+maker|buyer|purchaser|purchasing|procurement))\b|(?<somebody>(?<!(?:我们|我方|咱们)(?:这边)?的?)(?:采购|技术|财务|生产|设备|信息|质量|运维|工程|项目|销售|安全|基建|分管|常务)(?:部|科|处)?的?(?:副总|总监|经理|主任|负责人|主管|部长|科长|处长|专家)|评标专家|评委)|采购(?:那边|那位(?:女士)?|的?(?:女士|大姐|同事|人))?(?=[说讲提问来也打回])|决策者|生产副总|副总(?!监)", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture)]
    private static partial Regex Job();

    [GeneratedRegex(@"^(?:the|their|a|his|her)\s+(?:new\s+)?", RegexOptions.IgnoreCase)]
    private static partial Regex Article();

    // "The purchasing lady" is the purchaser; a head of technology need not be the expert we know.
    [GeneratedRegex("^(?:purchas|procure|buyer|decision|sponsor|采购|决策|发起人)(?!.*(?:vp|president|director|chief|副总|总监))", RegexOptions.IgnoreCase)]
    private static partial Regex NamesTheRole();

    [GeneratedRegex("^(?:mr|mrs|ms|miss|dr|prof|professor)$", RegexOptions.IgnoreCase)]
    private static partial Regex Courtesy();

    [GeneratedRegex("^(?:and|or|is|was|from|of|to|said|the|about|who|will|has|in|at|by|on|for|with|not|but|did|didn't|called|wants?|needs?)$", RegexOptions.IgnoreCase)]
    private static partial Regex EnglishWord();
}
