using System.Text.RegularExpressions;
using SalesBot.Sales.Deals;

namespace SalesBot.Bot.Reading;

/// <summary>How a deal ended, as far as a message says.</summary>
/// <param name="Outcome">Null if it does not say.</param>
/// <param name="Deal">The words that may name the deal; null if none.</param>
/// <param name="Rival">Who won.</param>
/// <param name="Reason">Why.</param>
public sealed record EndingNews(Outcome? Outcome, string? Deal, string? Rival, string? Reason);

/// <summary>Reads "we lost the waterworks to Delta, price" and 县水厂丢了，德尔塔价格低 (clarification F12).</summary>
public static partial class EndingReader
{
    /// <summary>The parts of a message.</summary>
    public static EndingNews Read(string text, string? argument)
    {
        var folded = TypedText.Fold(text);
        Outcome? outcome = Lost().IsMatch(folded) ? Outcome.Lost
            : Stopped().IsMatch(folded) ? Outcome.NoDecision
            : Left().IsMatch(folded) ? Outcome.Withdrawn
            : Done().IsMatch(folded) ? Outcome.Completed : null;
        var pause = (argument ?? text).IndexOfAny([',', '，', '.', '。', ';', '；']);
        var head = pause < 0 ? argument ?? string.Empty : argument is null ? string.Empty : argument[..pause];
        var whole = text.IndexOfAny([',', '，', ';', '；']);
        var tail = whole < 0 ? string.Empty : text[(whole + 1)..].Trim();
        string? rival = null;
        var winner = Winner().Match(whole < 0 ? text : text[..whole]);
        if (winner.Success)
        {
            rival = winner.Groups["who"].Value.Trim();
            var at = head.IndexOf(winner.Value, StringComparison.Ordinal);
            head = at < 0 ? head : head[..at];
        }

        var why = tail;
        if (rival is null && outcome == Outcome.Lost && RivalAndReason().Match(tail) is { Success: true } both)
        {
            (rival, why) = (both.Groups["who"].Value.Trim(), both.Groups["why"].Value.Trim());
        }

        // 关闭商机 中控 完成: how it ended stands behind the name.
        head = Ending().Replace(head.Trim(), string.Empty).Trim();
        return new(outcome, head.Length == 0 ? null : head, string.IsNullOrWhiteSpace(rival) ? null : rival, why.Length == 0 ? null : why);
    }

    [GeneratedRegex(@"\blost\b|\blose\b|丢|输|没拿下|没中标")]
    private static partial Regex Lost();

    [GeneratedRegex("no decision|stopped|postponed|shelved|cancelled the project|on hold|搁置|暂停|不上了|停了|取消")]
    private static partial Regex Stopped();

    [GeneratedRegex("withdr[ae]w|we left|pulled out|退出|放弃|不做了|不投了")]
    private static partial Regex Left();

    [GeneratedRegex("completed?|finished|完成|结项")]
    private static partial Regex Done();

    [GeneratedRegex(@"\s+(?:as )?(?:completed?|finished|lost|withdrawn|no decision|完成|结项|丢单|搁置|退出|放弃)$", RegexOptions.IgnoreCase)]
    private static partial Regex Ending();

    [GeneratedRegex("(?: to | against )(?<who>[^,.;]{1,60})$|(?:输给|丢给|被)了?(?<who>[^,，。拿抢中]{1,20})(?:了|拿走了?|抢走了?|中标了?)?$", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture)]
    private static partial Regex Winner();

    [GeneratedRegex("^(?:(?:输|丢|败)给了?)?(?<who>.{1,20}?)[，,]?(?:的|以)?(?<why>(?:价格|技术|关系|交期|服务|品牌|资质).{0,20})$|^(?:(?:we )?lost (?:it )?(?:to |against ))?(?<who>[^,]{1,40}?),? (?<why>(?:on |by )?(?:price|technology|relations?|delivery|service|quality).*)$", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture)]
    private static partial Regex RivalAndReason();
}
