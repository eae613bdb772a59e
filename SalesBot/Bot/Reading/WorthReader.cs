using System.Text.RegularExpressions;

namespace SalesBot.Bot.Reading;

/// <summary>What a deal is said to be worth.</summary>
/// <param name="Deal">The words that may name the deal; null for the one at hand.</param>
/// <param name="Amount">The amount, refused or not.</param>
public sealed record WorthTold(string? Deal, AmountReading Amount)
{
    /// <summary>The same as a command.</summary>
    public Command Command => new(CommandKind.Worth, Deal, 1, Amount.Span.Words);
}

/// <summary>
/// Reads that a deal is worth something else by now: "lakeside is now worth 12 million", "change amount metro to 30m",
/// 湖畔现在值1200万, 金额改成1200万. What speaks of a budget, a price or a cost is something else.
/// </summary>
public static partial class WorthReader
{
    private const int Longest = 100;

    /// <summary>The amount told, and of which deal; null if nothing but that is said.</summary>
    public static WorthTold? Read(string text)
    {
        var clean = TypedText.WithoutNoise(text).TrimEnd('.', '!', '。', '！', ' ');
        if (clean.Length is 0 or > Longest || Told().Match(TypedText.Fold(clean)) is not { Success: true } match)
        {
            return null;
        }

        var (deal, sum) = (match.Groups["deal"], match.Groups["sum"]);
        var words = clean.Substring(sum.Index, sum.Length);
        if (AmountReader.Read(words) is not { } amount || !IsAll(words, amount.Span))
        {
            return null;
        }

        var name = deal.Success ? clean.Substring(deal.Index, deal.Length).Trim() : null;
        return name is null || Here().IsMatch(TypedText.Fold(name)) ? new(null, amount) : Other().IsMatch(TypedText.Fold(name)) ? null : new(name, amount);
    }

    private static bool IsAll(string words, Span amount) =>
        string.IsNullOrWhiteSpace(words[..amount.At]) && Rest().IsMatch(TypedText.Fold(words[amount.End..]));

    [GeneratedRegex(
        @"^(?:please )?(?:change|set|correct|update|raise|lower|increase|reduce) (?:the )?(?:deal )?(?:amount|value|size)(?: of| for)?(?: (?<deal>[^,.;:!?]{2,40}?))?,? to (?<sum>.{2,40})$"
        + @"|^(?:no,? )?(?<deal>[^,.;:!?]{2,40}?)(?:'s)? (?:(?:deal |order )?(?:amount|value|size) )?(?:is|was) (?:now |actually |really |only )?(?:worth |up to |down to )?(?:now )?(?<sum>[^a-z].{1,40}|about .{1,40}|(?:cny|rmb|usd|eur|half|one|two|three).{1,40})$"
        + @"|^(?<deal>[^,.;:!?]{2,40}?)(?:'s (?:amount|value|size))? (?:has )?(?:grew|grown|rose|went up|gone up|shrank|shrunk|fell|dropped|went down|gone down|increased|decreased) to (?<sum>.{2,40})$"
        + "|^把?(?<deal>[^,.;:!?，。]{2,16}?)?的?(?:合同)?(?:金额|总额|规模|体量|盘子)(?:现在|目前|已经?|其实|应该|要)?(?:是|有|值|改成|改为|改到|变成|变为|调到|调整到|调整为|涨到|升到|降到|减到|增加到|做到)(?<sum>.{2,20})$"
        + "|^把?(?<deal>[^,.;:!?，。]{2,16}?)(?:现在|目前|已经?|其实|应该|要)?(?:值|涨到|降到|减到|增加到|扩大到|做到)(?<sum>.{2,20})$",
        RegexOptions.ExplicitCapture)]
    private static partial Regex Told();

    [GeneratedRegex("^(?:(?:the|this) (?:deal|order|amount|value|size|deal amount|deal value)|this one|change amount|这个商机|这个项目|这单|本商机|商机|项目)$")]
    private static partial Regex Here();

    [GeneratedRegex(@"\b(?:budget|price|cost|costs|deposit|fee|offer|quote|ceiling|it|that|this|he|she|they|there|what|who)\b|预算|报价|价格|成本|保证金|限价|费用|工资|他们|她|他")]
    private static partial Regex Other();

    [GeneratedRegex(@"^(?: ?(?:now|in total|altogether|or so|左右|上下|总共|了|啦|元|块))*[ .]*$")]
    private static partial Regex Rest();
}
