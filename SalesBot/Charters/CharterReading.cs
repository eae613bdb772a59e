using System.Collections.Immutable;
using System.Globalization;
using System.Text.RegularExpressions;
using SalesBot.Bot.Reading;
using SalesBot.Sales.Deals;
using SalesBot.Sales.Qualification;

namespace SalesBot.Charters;

/// <summary>What a told or pasted charter holds, found by its headings.</summary>
/// <param name="Parts">The text of each part that is there, by code; empty where only its being there was told.</param>
/// <param name="Absent">Parts that are known to be missing.</param>
/// <param name="Number">The approval number.</param>
/// <param name="BudgetLine">The words about money.</param>
/// <param name="Budget">The amount in them.</param>
/// <param name="Year">The year in them.</param>
/// <param name="Source">Who said it.</param>
/// <param name="Rest">What belongs to no part, word for word.</param>
internal sealed partial record CharterReading(
    ImmutableSortedDictionary<string, string> Parts, ImmutableArray<string> Absent, string? Number, string? BudgetLine, Money? Budget, int? Year, string? Source, string Rest)
{
    private const int LongestHeading = 30;
    private const string Money = "$money";
    private const string Approval = "$approval";
    private const string Elsewhere = "";
    private const string Preface = "$preface";
    private const int LongestTitle = 60;

    // So many headings make a charter of a text nobody called one.
    private const int PlainlyACharter = 3;

    /// <summary>Whether anything was understood.</summary>
    public bool IsEmpty => Parts.IsEmpty && Absent.IsEmpty && Number is null && BudgetLine is null;

    /// <summary>What a text says, its lines kept apart.</summary>
    /// <param name="text">One line, or thirty pages.</param>
    /// <param name="today">The rep's day.</param>
    /// <param name="currency">What an amount without a currency is in.</param>
    public static CharterReading Read(string text, DateOnly today, string currency)
    {
        var lines = Lines(text).Select(line => line.Trim()).Where(line => line.Length > 0 && !PageNumber().IsMatch(line)).ToList();
        var source = lines.Count == 1 && Source1().Match(lines[0]) is { Success: true } said ? said.Groups["who"].Value.Trim() : null;
        if (source is not null)
        {
            lines[0] = Source1().Replace(lines[0], string.Empty).Trim();
        }

        var sections = lines.Count == 1 && lines[0].IndexOfAny([':', '：']) < 0 ? [] : Sections(lines);
        var parts = sections.Where(section => QuestionBank.Get("CHARTER").Parts.Any(part => part.Code == section.Key)).ToImmutableSortedDictionary(section => section.Key, section => section.Value, StringComparer.Ordinal);
        var absent = parts.Where(part => Missing().IsMatch(part.Value)).Select(part => part.Key).ToImmutableArray();
        var money = sections.GetValueOrDefault(Money);
        var amount = money is null ? null : AmountReader.Read(money) is { Problem: AmountProblem.None } read ? new Money(read.Amount, read.Currency ?? currency) : null;
        // One short line before everything is the document's title: it tells where the parts are from.
        var preface = sections.GetValueOrDefault(Preface) ?? string.Empty;
        var hasTitle = preface.Length is > 0 and <= LongestTitle && !preface.Contains('\n', StringComparison.Ordinal);
        source ??= hasTitle ? preface : null;
        var rest = string.Join('\n', new[] { sections.GetValueOrDefault(Elsewhere), hasTitle ? null : preface }.Where(part => !string.IsNullOrEmpty(part)));
        if (parts.IsEmpty && money is null && lines.Count == 1 && PartsReader.Read(QuestionBank.Get("CHARTER"), lines[0], byNumber: false) is { } named)
        {
            return new(
                named.Known.Where(part => part.Value).ToImmutableSortedDictionary(part => part.Key, _ => string.Empty, StringComparer.Ordinal),
                [.. named.Known.Where(part => !part.Value).Select(part => part.Key)], null, null, null, null, source, string.Empty);
        }

        return new(
            parts.RemoveRange(absent), absent, sections.GetValueOrDefault(Approval) is { Length: > 0 } number ? number : null,
            money, amount, money is null ? null : YearReader.Read(money, today)?.Year, source, rest);
    }

    // Told in one line, "content: ...; timetable: ..." is two parts: a semicolon before a heading ends the one before.
    private static IEnumerable<string> Lines(string text)
    {
        if (text.Contains('\n', StringComparison.Ordinal))
        {
            return text.Split('\n');
        }

        List<string> lines = [];
        foreach (var piece in text.Split([';', '；']))
        {
            if (lines.Count == 0 || (piece.IndexOfAny([':', '：']) > 0 && Heading(piece.Trim()) is not null))
            {
                lines.Add(piece);
            }
            else
            {
                lines[^1] += (TypedText.HasHan(piece) ? "；" : ";") + piece;
            }
        }

        return lines;
    }

    /// <summary>Whether a text that nobody called a charter plainly is one.</summary>
    public static bool IsCharter(string text) =>
        text.Contains('\n', StringComparison.Ordinal) && text.Split('\n').Select(line => Heading(line.Trim())).Count(heading => heading is { Code: not Elsewhere }) >= PlainlyACharter;

    // A heading nobody knows ends a part only if it goes on with the count of the headings before it: a numbered list
    // inside a part belongs to the part.
    private static Dictionary<string, string> Sections(IEnumerable<string> lines)
    {
        var sections = new Dictionary<string, string>(StringComparer.Ordinal);
        var (at, count, isHan) = (Preface, 0, false);
        foreach (var line in lines)
        {
            var heading = Heading(line);
            var numbered = Number1().Match(line);
            var number = numbered.Success ? NumberOf(numbered.Groups["n"].Value) : 0;
            var goesOn = heading is null && numbered.Success && number == count + 1 && isHan == TypedText.IsHan(numbered.Groups["n"].Value[0]) && line.Length <= LongestHeading && !Sentence().IsMatch(line[numbered.Length..]);
            if (heading is { } known)
            {
                (at, count, isHan) = numbered.Success ? (known.Code, number, TypedText.IsHan(numbered.Groups["n"].Value[0])) : (known.Code, count, isHan);
                Add(at, known.Behind);
            }
            else
            {
                (at, count) = goesOn ? (Elsewhere, number) : (at, count);
                Add(at, line);
            }
        }

        return sections;

        void Add(string code, string words) =>
            sections[code] = sections.TryGetValue(code, out var before) && before.Length > 0 ? words.Length > 0 ? before + "\n" + words : before : words;
    }

    private static (string Code, string Behind)? Heading(string line)
    {
        var bare = line[Number1().Match(line).Length..].Trim(' ', '#', '*');
        var colon = bare.IndexOfAny([':', '：']);
        var head = colon is > 0 and <= LongestHeading ? bare[..colon] : bare.Length <= LongestHeading && !Sentence().IsMatch(bare) ? bare : null;
        if (head is null)
        {
            return null;
        }

        var folded = TypedText.Fold(head);
        var code = ApprovalHead().IsMatch(folded) ? Approval : MoneyHead().IsMatch(folded) ? Money : PartsReader.CodeOf(folded);
        return code is null ? null : (code, colon is > 0 and <= LongestHeading ? bare[(colon + 1)..].Trim() : string.Empty);
    }

    private static int NumberOf(string numeral) =>
        int.TryParse(numeral, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : DateWords.NumberOf(numeral);

    [GeneratedRegex(@"^[-#*\s]*(?:第?[（(]?(?<n>[一二三四五六七八九十]{1,3}|\d{1,2})(?:[)）、．]|\.(?!\d)|[章节条部]分?)\s*|(?<n>\d{1,2})\s+(?=\p{L}))", RegexOptions.ExplicitCapture)]
    private static partial Regex Number1();

    [GeneratedRegex(@"^(?:[-–— ]*(?:page )?\d{1,3}(?: ?(?:of|/) ?\d{1,3})?[-–— ]*|第 ?\d{1,3} ?页(?:[,， ]*共 ?\d{1,3} ?页)?)$", RegexOptions.IgnoreCase)]
    private static partial Regex PageNumber();

    [GeneratedRegex("[。；;!！?？]|[,，].*[,，]|\\.\\s")]
    private static partial Regex Sentence();

    [GeneratedRegex(@"^(?:the )?(?:budget(?: line)?|investment|funding|project cost)s?$|^(?:项目)?(?:预算|投资(?:估算|概算|预算)?|资金(?:来源)?|经费)(?:科目|情况|安排)?$")]
    private static partial Regex MoneyHead();

    [GeneratedRegex(@"^(?:approval|charter)(?: (?:no|number|ref(?:erence)?))\.?$|^(?:立项)?(?:批复)?(?:文号|编号|批号)$|^批复文号$")]
    private static partial Regex ApprovalHead();

    [GeneratedRegex(@"^(?:there is )?(?:none|no|nothing|missing|not (?:there|fixed|set)(?: yet)?|absent|无|没有|缺|未定|未规定|没定)[.。]?$", RegexOptions.IgnoreCase)]
    private static partial Regex Missing();

    [GeneratedRegex(@"[,，;]\s*(?:says|said|told by|according to|source:?|from) (?<who>[^,，;:：]{2,40})$|[,，;]\s*(?:来源[:：]?(?<who>.{2,20})|(?<who>[\u4e00-\u9fff]{1,8}?)(?:说的?|告知|口头说的))$", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture)]
    private static partial Regex Source1();
}
