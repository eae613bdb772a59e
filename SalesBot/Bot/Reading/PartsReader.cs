using System.Collections.Immutable;
using System.Text.RegularExpressions;
using SalesBot.Sales.Qualification;

namespace SalesBot.Bot.Reading;

/// <summary>
/// Which charter parts are there, known to be absent, or not spoken of: "content, steps, timetable", "no evaluation
/// method", "all six", "1 2 3", 除了评估方法都有. A part said to be unclear stays unknown.
/// </summary>
internal static partial class PartsReader
{
    private static readonly (string Code, Regex Words)[] Names =
    [
        ("content", Of("contents?|scope", "项目内容|内容|范围")),
        ("steps", Of("steps?|phases?", "步骤|阶段划分")),
        ("timetable", Of("time ?tables?|schedules?|time ?lines?|timing", "时间表|时间安排|时间节点|进度表?|工期")),
        ("expected", Of("expected results?|expect(?:ed|ations?)|results?|goals?|outcomes?", "预期设想|预期(?:目标|结果|效果)?|设想|目标")),
        ("evaluation", Of("evaluation(?: methods?| criteria)?|acceptance(?: method)?|how (?:it|they) (?:is|will be)? ?evaluated?", "评估方法|评估办法|评估标准|评估|验收(?:方法|标准)?")),
        ("partner", Of("(?:requirements?|rules?|conditions?) (?:on|for|about) (?:the )?partners?|partner (?:requirements?|rules?|conditions?)|partners?", "对?合作伙伴(?:的)?(?:规定|要求)?|伙伴(?:的)?(?:规定|要求)?|对合作方的?(?:规定|要求)?")),
    ];

    // "Requirements on the partners of the project": more is a sentence.
    private const int MostOfHeading = 7;

    private enum Said
    {
        Present,
        Absent,
        Unknown,
    }

    /// <summary>The parts that were spoken of; null if none was, or if the text contradicts itself.</summary>
    public static AnswerValue.Parts? Read(Question question, string text, bool byNumber)
    {
        var folded = TypedText.Fold(text).Trim(' ', ',', '.', ';', '!', '?');
        var known = All().IsMatch(folded) ? question.Parts.ToDictionary(part => part.Code, _ => Said.Present)
            : NoCharter().IsMatch(folded) ? question.Parts.ToDictionary(part => part.Code, _ => Said.Absent)
            : byNumber && ByNumber(question, folded) is { } numbered ? numbered
            : Except().Match(folded) is { Success: true } except ? AllBut(question, except, text)
            : ByName(question, text);
        var clear = known?.Where(part => part.Value != Said.Unknown).ToImmutableSortedDictionary(part => part.Key, part => part.Value == Said.Present, StringComparer.Ordinal);
        return clear is { IsEmpty: false } ? new(clear) : null;
    }

    /// <summary>The part a heading stands over: the first it names, if it is little more than a name. Null if it names none.</summary>
    public static string? CodeOf(string folded) => Named(folded) is [var first, ..] && folded.Split(' ').Length <= MostOfHeading && !DealWords.IsSentence(folded) ? first : null;

    private static Dictionary<string, Said>? ByNumber(Question question, string folded)
    {
        if (FirstFew().Match(folded) is { Success: true } few)
        {
            return Take(question, Enumerable.Range(1, DateWords.NumberOf(few.Groups["n"].Value) is var han and > 0 ? han : (int)WordCount(few.Groups["n"].Value)));
        }

        if (!Figures().IsMatch(folded))
        {
            return null;
        }

        return NumberRange().Match(folded) is { Success: true } range
            ? Take(question, Enumerable.Range(range.Value[0] - '0', Math.Max(0, range.Value[^1] - range.Value[0] + 1)))
            : Take(question, folded.Where(char.IsAsciiDigit).Select(sign => sign - '0'));
    }

    private static Dictionary<string, Said>? Take(Question question, IEnumerable<int> numbers)
    {
        var places = numbers.Distinct().ToList();
        return places.Count > 0 && places.TrueForAll(place => place >= 1 && place <= question.Parts.Length)
            ? places.ToDictionary(place => question.Parts[place - 1].Code, _ => Said.Present)
            : null;
    }

    private static double WordCount(string word) => word switch { "two" => 2, "three" => 3, "four" => 4, "five" => 5, _ => 0 };

    private static Dictionary<string, Said>? AllBut(Question question, Match except, string text)
    {
        var left = Named(TypedText.Fold(except.Groups["but"].Value));
        return left.Count == 0 ? ByName(question, text) : question.Parts.ToDictionary(part => part.Code, part => left.Contains(part.Code) ? Said.Unknown : Said.Present);
    }

    // A denial reaches over "and", "or", 和 and 、 to the next part, but not over a comma.
    private static Dictionary<string, Said>? ByName(Question question, string text)
    {
        Dictionary<string, Said> known = [];
        var said = Said.Present;
        foreach (Match clause in Clause().Matches(text))
        {
            var folded = TypedText.Fold(clause.Groups["words"].Value);
            var own = Unknown().IsMatch(folded) ? Said.Unknown : Absent().IsMatch(folded) ? Said.Absent : (Said?)null;
            said = own ?? (clause.Groups["joined"].Success ? said : Said.Present);
            foreach (var code in Named(folded).Where(code => question.Parts.Any(part => part.Code == code)))
            {
                if (known.TryGetValue(code, out var before) && before != said)
                {
                    return null;
                }

                known[code] = said;
            }

            if (Rest().IsMatch(folded) && own is not null)
            {
                foreach (var part in question.Parts.Where(part => !known.ContainsKey(part.Code)))
                {
                    known[part.Code] = own.Value;
                }
            }
        }

        // 内容、步骤都没有: a denial at the end of one list counts for all of it.
        return TrailingDenial().IsMatch(TypedText.Fold(text)) && known.Values.Distinct().Count() > 1 && !CommaOrBut().IsMatch(text)
            ? known.ToDictionary(part => part.Key, _ => Unknown().IsMatch(TypedText.Fold(text)) ? Said.Unknown : Said.Absent)
            : known;
    }

    private static List<string> Named(string folded) => [.. Names.Where(name => name.Words.IsMatch(folded)).Select(name => name.Code)];

    private static Regex Of(string english, string chinese) =>
        new($"(?<![a-z])(?:{english})(?![a-z])|{chinese}", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture);

    [GeneratedRegex("^(?:(?:we |i )?(?:know |have )?(?:all(?: of (?:them|it))?|all (?:the )?(?:six|6|parts|items)(?: parts| items| of them)?|everything|six of six)|(?:全部|所有|六项|6项)(?:都)?(?:知道|清楚|有|掌握)?(?:了|的)?|都(?:知道|清楚|有|掌握)(?:了)?|六项都.*(?:知道|清楚|有|掌握)了?)$")]
    private static partial Regex All();

    [GeneratedRegex("^(?:(?:there is |they have |there's )?no charter(?: yet| at all)?|(?:还)?没有立项书?|(?:还)?没立项|未立项)$")]
    private static partial Regex NoCharter();

    [GeneratedRegex("^(?:the )?first (?<n>two|three|four|five|[2-5])(?: (?:parts|items|of them))?$|^前(?<n>[两二三四五2-5])(?:项|个|条)(?:都)?(?:知道|清楚|有)?$", RegexOptions.ExplicitCapture)]
    private static partial Regex FirstFew();

    [GeneratedRegex(@"^(?:第|选)?[1-6](?:\s*(?:[,.;/&+]|and|和|到|至|to|-)?\s*[1-6])*(?:项|条)?$")]
    private static partial Regex Figures();

    [GeneratedRegex(@"(?<=^\D{0,2})[1-6]\s*(?:-|to|到|至)\s*[1-6](?=\D{0,1}$)")]
    private static partial Regex NumberRange();

    [GeneratedRegex("(?:all|everything)(?: of them| six)? (?:but|except(?: for)?|apart from) (?<but>.+)|^除了?(?<but>.+?)(?:以外|之外|外)?,?(?:其他|其余|别的)?(?:的)?(?:都|全)(?:知道|清楚|有|掌握)?了?$", RegexOptions.ExplicitCapture)]
    private static partial Regex Except();

    [GeneratedRegex(@"(?<joined>、|和|及|以及|与|跟|\band\b|\bor\b|\bnor\b|&|或)?(?<words>(?:(?!\band\b|\bor\b|\bnor\b|\bbut\b|但是?|不过|以及)[^,，;；。.、和及与跟或&])+)", RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase)]
    private static partial Regex Clause();

    [GeneratedRegex(@"\b(?:no|not|without|missing|lacks?|lacking|absent|isn't|aren't|undefined)\b|没有?|缺|无|未(?:定|写|列|包含|明确)|还没")]
    private static partial Regex Absent();

    [GeneratedRegex(@"\b(?:don't know|do not know|unknown|unclear|not (?:yet )?(?:known|clear|sure)|not sure)\b|不(?:太)?(?:清楚|知道|了解|确定|掌握)|没问|没掌握|没搞清")]
    private static partial Regex Unknown();

    [GeneratedRegex(@"\b(?:the )?(?:rest|others?|remaining)\b|其他|其余|别的|剩下")]
    private static partial Regex Rest();

    [GeneratedRegex("都?(?:没有|没定|还没定|未定|不清楚|不知道|缺)$")]
    private static partial Regex TrailingDenial();

    [GeneratedRegex(@"[,，;；。.]|但|不过|\bbut\b")]
    private static partial Regex CommaOrBut();
}
