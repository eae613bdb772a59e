using System.Text.RegularExpressions;
using SalesBot.Sales.Deals;

namespace SalesBot.Bot.Reading;

/// <summary>Tells from the words of a step whose it is and who of the customer takes part.</summary>
internal static partial class StepOwnerWords
{
    private const string EnglishName = @"(?:(?:Mr|Ms|Mrs|Miss|Dr|Prof|Director|Engineer|Manager|Professor|Chief)\.?\s+[A-Z][\p{L}'-]+)";
    private const string ChineseName = @"(?:(?!我|你|他|她|请|和|跟|与|给|让|等|找|约|向|催|问|去|到|在|做)[\u4e00-\u9fff]{1,2}(?:总工|总监|总|经理|主任|主管|工程师|工(?![厂程作期业艺地位])|老师|院长|处长|科长|部长|先生|女士|书记|局长|厂长|组长|所长|教授|博士))";

    /// <summary>The step without the words that only said whose it is, its owner if that was said, and the customer's person.</summary>
    /// <param name="said">The step without its date.</param>
    /// <param name="known">The names the deal knows, the longest first.</param>
    public static (string Text, StepOwner? Owner, string? With) Of(string said, IReadOnlyList<string> known)
    {
        var text = Opening().Replace(said, string.Empty).Trim();
        var name = known.FirstOrDefault(person => text.Contains(person, StringComparison.OrdinalIgnoreCase)) ?? Titled(text);
        if (Us().Match(text) is { Success: true } us)
        {
            return (WithoutCompany(text[us.Length..], name), StepOwner.Us, name);
        }

        if (Them().Match(text) is { Success: true } them)
        {
            return (text[them.Length..], StepOwner.Customer, name);
        }

        if (TheirSide().IsMatch(text))
        {
            return (text, StepOwner.Customer, name);
        }

        return name is null ? (text, null, null) : Named(text, name);
    }

    private static (string Text, StepOwner? Owner, string? With) Named(string text, string name)
    {
        // The person does it: Ms Song sends ..., (请)宋主管给...; a Chinese sentence stands without its subject too.
        var subject = Regex.Match(text, $@"^(?:请|让|等|由|催)?\s*{Regex.Escape(name)}(?=.)", RegexOptions.IgnoreCase);
        if (subject.Success && !Possessive().IsMatch(text[subject.Length..]))
        {
            var rest = Promises().Replace(text[subject.Length..], string.Empty);
            return (TypedText.HasHan(rest) ? rest : text, StepOwner.Customer, name);
        }

        var together = WithoutCompany(text, name);
        // What is done together needs the customer's time, so it is theirs as much as ours.
        return together != text ? (together, StepOwner.Customer, name) : (text, StepOwner.Us, name);
    }

    private static string WithoutCompany(string text, string? name) => name is null
        ? text
        : Regex.Replace(text, $@"\s*(?:\bwith\b|和|跟|与|同)\s*{Regex.Escape(name)}\s*(?:一起|一同|一块)?", " ", RegexOptions.IgnoreCase).Trim();

    private static string? Titled(string text) => EnglishTitled().Match(text) is { Success: true } english
        ? english.Value
        : ChineseTitled().Match(text) is { Success: true } chinese ? chinese.Groups["name"].Value : null;

    [GeneratedRegex(@"^(?:next(?: step)?(?: is)?(?: to)?|then|so|and|todo|to do|下一步(?:是|：)?|接下来)[\s,，:：]*", RegexOptions.IgnoreCase)]
    private static partial Regex Opening();

    [GeneratedRegex(@"^(?:(?:i|we)(?:'ll|\s+will|\s+shall|\s+must|\s+should|\s+have to|\s+need to|\s+are going to|\s+want to|\s+plan to|\s+promised to|\s+can|'m going to|'re going to|\s+am going to)?\s+|let me\s+|let us\s+|let's\s+|our (?:side|team) (?:will )?|由?(?:我们|我方|我|咱们|咱)(?:这边|团队)?(?:会|要|将|来|得|需要|负责|答应|承诺)?)", RegexOptions.IgnoreCase)]
    private static partial Regex Us();

    // "they will send" leaves "send"; "he sends" would leave an odd word and is kept whole below.
    [GeneratedRegex(@"^(?:they(?:'ll|\s+will|\s+shall|\s+must|\s+should|\s+have to|\s+need to|\s+promised to|\s+agreed to|\s+are going to|\s+want to)?\s+|(?:the )?(?:customer|client|buyer|he|she)(?:'ll|\s+will|\s+must|\s+should|\s+has to|\s+needs to|\s+promised to|\s+agreed to|\s+is going to)\s+|(?:请|让|等|由)?(?:对方|客户|客户方|他们|他|她|甲方|业主|院方|厂里|校方)(?:那边|这边)?(?:会|要|将|来|得|需要|负责|答应|承诺|说)?(?!的|那|关系|拜访|会))", RegexOptions.IgnoreCase)]
    private static partial Regex Them();

    [GeneratedRegex(@"^(?:(?:the )?(?:customer|client|buyer|he|she|their [\p{L} ]{2,30}?|(?:the )?(?:purchasing|workshop|finance|design institute|evaluation|it|technical) ?(?:department|team|office|group|side)?) (?!visit|meeting|call|demo|talk|review|with)[a-z]+s\b)|^(?:请|让|等|由)?(?:采购部?|使用部门|技术部|财务部?|设计院|车间|信息中心|招标办|基建处|总工办)(?=给|发|提供|出|确认|安排|批|回复|反馈|组织|完成|提交|签)", RegexOptions.IgnoreCase)]
    private static partial Regex TheirSide();

    [GeneratedRegex(@"^\s*(?:(?:那边|那儿|那里)(?:会|要|将|来|得|负责|答应|承诺|说)?|会|要|将|来|得|负责|答应|承诺|说)(?=.)")]
    private static partial Regex Promises();

    [GeneratedRegex(@"^(?:'s|的|那边的)")]
    private static partial Regex Possessive();

    [GeneratedRegex(EnglishName)]
    private static partial Regex EnglishTitled();

    [GeneratedRegex(@"(?:^|(?<=[请让等由催和跟与同给找约问向见拜访陪]))(?<name>" + ChineseName + ")")]
    private static partial Regex ChineseTitled();
}
