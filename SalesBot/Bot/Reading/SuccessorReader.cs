using System.Text.RegularExpressions;
using SalesBot.Sales.Deals;

namespace SalesBot.Bot.Reading;

/// <summary>
/// Reads the answer to "who took over?", and nothing else: a name, with or without a job. A sentence in which somebody
/// is only spoken of answers something else.
/// <code>
/// Mr Gao, purchasing      it's Anna Novak now      Dr Chen takes over
/// 采购科高经理              是王建国                    陈主任接手
/// </code>
/// </summary>
public static partial class SuccessorReader
{
    private const int LongestJob = 30;

    /// <summary>Who it is; null if the words are no answer.</summary>
    /// <param name="text">What was typed.</param>
    /// <param name="people">Whom the deal knows.</param>
    /// <param name="today">The rep's day.</param>
    public static PersonMention? Read(string text, IReadOnlyCollection<Person> people, DateOnly today)
    {
        ArgumentNullException.ThrowIfNull(text);
        var said = After().Replace(Before().Replace(TypedText.WithoutNoise(text).Trim(' ', '.', '。', '!', '！'), string.Empty), string.Empty).Trim();
        if (PersonSpotter.In(said, people) is [var first, ..] && (first.At == 0 || Department().IsMatch(said[..first.At])))
        {
            return JobIn(said[first.End..]) is { } job ? first with { Position = first.Position ?? (job.Length > 0 ? job : null) } : null;
        }

        // 明天 and "May" look like names.
        return WholeName().Match(said) is { Success: true } whole && DateReader.Read(said, today) is null && JobIn(said[whole.Groups["name"].Length..]) is { } what
            ? new PersonMention(0, whole.Groups["name"].Length, null, whole.Groups["name"].Value, what.Length > 0 ? what : null)
            : null;
    }

    // What follows the name is a job behind a pause or "from", or nothing at all. Null if it goes on about something else.
    private static string? JobIn(string rest)
    {
        if (rest.Trim().Length == 0)
        {
            return string.Empty;
        }

        return Job().Match(rest) is { Success: true } match && match.Groups["job"].Value.Trim() is { Length: <= LongestJob } job && !Telling().IsMatch(job) && TouchWords.StanceIn(job) is null
            ? job
            : null;
    }

    [GeneratedRegex(@"^(?:it\s+is|it's|that\s+is|that's|that\s+would\s+be|now\s+it's|by|i\s+think(?:\s+it's)?|(?:现在|目前)?(?:是|由|换成了?|改由|换了))\s*", RegexOptions.IgnoreCase)]
    private static partial Regex Before();

    [GeneratedRegex(@"^[\u4e00-\u9fff]{1,8}(?:部门?|科|处|室|中心|车间|办|院)的?$")]
    private static partial Regex Department();

    [GeneratedRegex(@"\s*(?:\b(?:took|takes|has\s+taken|is\s+taking|will\s+take)\s+(?:it\s+)?over|\bis\s+(?:the\s+new\s+(?:one|person)|(?:his|her|the|their)\s+successor)|\bnow|来?(?:接手|接任|接替|接班|顶上|负责)了?|现在?接的?)$", RegexOptions.IgnoreCase)]
    private static partial Regex After();

    [GeneratedRegex(@"^\s*(?:[,，、:：(（-]|\b(?:from|in|of)\b)\s*(?:the\s+|new\s+)*(?<job>[^,，。;；:：?？()（）]+)[)）]?$", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture)]
    private static partial Regex Job();

    // A verb makes it a sentence.
    [GeneratedRegex(@"\b(?:he|she|they|we|i|it|is|was|has|had|will|would|wants?|likes?|says?|said|knows?|does|not|can)\b|[他她我您你]|不|没|了$|说|要|想|问|知道|会", RegexOptions.IgnoreCase)]
    private static partial Regex Telling();

    [GeneratedRegex(@"^(?<name>[A-Z][\p{L}'’-]+(?:\s+[A-Z][\p{L}'’-]+){1,2}|[赵钱孙李周吴郑王冯陈褚卫蒋沈韩杨朱秦尤许何吕施张孔曹严金魏陶姜谢邹潘葛范彭鲁韦马苗方俞任袁柳唐罗薛贺倪汤殷郝安傅康余顾孟黄萧尹姚邵汪祁毛戴宋庞熊纪项祝董梁杜季贾江童郭林丁邓洪石崔龚程邢陆翁段侯庄柴阎廖耿文欧高田白夏胡徐曾叶蔡卢刘][\u4e00-\u9fff]{1,2})(?![\u4e00-\u9fff])", RegexOptions.ExplicitCapture)]
    private static partial Regex WholeName();
}
