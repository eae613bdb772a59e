using System.Text.RegularExpressions;
using SalesBot.Bot.Reading;

namespace SalesBot.Alerts;

/// <summary>What somebody wants done with an alert, said in words.</summary>
public enum AlertWish
{
    Ask,
    Nudge,
    Reassign,
    Close,
    Wrong,
    Why,
    Open,
    Accept,
    Help,
    Wake,
}

/// <summary>
/// Reads the short words that stand on an alert's buttons: "ask rep", "nudge with this plan", "reassign to Zhao Min",
/// "lost or stopped", "why critical?", "accept", "wake riverside"; 询问, 催办, 转派给赵敏, 丢单或搁置, 为什么危急？, 接受, 取消暂缓.
/// </summary>
internal static partial class AlertWords
{
    private const int Longest = 120;

    private const int LongestTold = 400;

    private static readonly (AlertWish Wish, Regex Words)[] Rows =
    [
        (AlertWish.Ask, Whole("ask (?:the )?(?:rep|owner|him|her|them|sales)|询问(?:销售|负责人)?|问(?:一下)?(?:销售|负责人|他|她)")),
        (AlertWish.Nudge, Whole("nudge(?: (?:the )?(?:rep|owner|him|her|them))?(?: with (?:this |the )?plan)?|(?:连同计划|按计划)?催(?:办|一下)(?:销售|负责人|他|她)?")),
        (AlertWish.Reassign, Whole("(?:re-?assign|hand over)(?: (?:it|this|this deal|the deal))?(?: to (?<rest>.{2,40}))?|转派(?:给(?<rest>.{1,12}))?|换(?:个)?负责人")),
        (AlertWish.Close, Whole("(?:mark (?:as )?)?lost (?:or|/) ?(?:stopped|no decision)|丢单(?:或|/)搁置")),
        (AlertWish.Wrong, Whole("(?:this |the )?alert is (?:wrong|not right)(?:[,:] ?(?<rest>.+))?|dismiss(?: (?:as wrong|(?:the )?alert))?(?:[,:] ?(?<rest>.+))?|(?:这个)?预警不对(?:[,，:：](?<rest>.+))?|误报(?:[,，:：](?<rest>.+))?")),
        (AlertWish.Why, Whole("why (?:is (?:it|this) )?(?:critical|serious|(?:a )?warning|watch)|为什么(?:是)?(?:危急|严重|警示|关注|预警)")),
        (AlertWish.Why, Whole("why(?: is| has| does| isn't| doesn't)? (?:the )?(?<rest>[^,.;:!?]{2,40}?) (?:been )?(?:still |so |just |not )*(?:stalled|stuck|at risk|critical|serious|(?:a |on )?warning|on watch|standing still|moving|move|stopped|an alert)")),
        (AlertWish.Why, Whole("(?:为什么|为啥)[ ,:]?(?<rest>[^ ,.;:!?，。]{2,16}?)(?:会|就|一直|又|是)?(?:停滞|停着|停在这[里儿]?|停|卡住|卡在这[里儿]?|卡|不动|没动静|没有动静|没进展|没有进展|危急|严重|警示|关注|有风险|被?预警)了?")),
        (AlertWish.Why, Whole("(?<rest>[^ ,.;:!?，。]{2,16}?)(?:为什么|为啥|怎么)(?:会|就|一直|又|是)?(?:停滞|停着|停在这[里儿]?|停|卡住|卡在这[里儿]?|卡|不动|没动静|没有动静|没进展|没有进展|危急|严重|警示|关注|有风险|被?预警)了?")),
        (AlertWish.Open, Whole("(?:open|show|back to)(?: the| this) alert|back to alert|返回预警")),
        (AlertWish.Accept, Whole("accept(?:ed)?|i accept(?: it)?|接受|收到,?接受")),
        (AlertWish.Wake, Whole("(?:wake(?: up)?|end (?:the )?snooze)(?: now)?(?: (?:the |this )?alert)?(?:(?: (?:of|for))? (?<rest>(?!me\\b).{2,40}))?|(?:结束|取消|解除)暂缓(?<rest>.{1,20})?|(?:立即)?恢复提醒(?<rest>.{1,20})?|唤醒(?<rest>.{1,20})?")),
        (AlertWish.Help, Whole("(?:i )?need help(?:[,:] ?(?<rest>.+)| with (?<rest>.+))?|需要帮(?:助|忙)(?:[,，:：]?(?<rest>.+))?")),
    ];

    /// <summary>The wish, and what followed it; null if the words are something else.</summary>
    public static (AlertWish Wish, string? More)? Read(string text)
    {
        var clean = TypedText.WithoutNoise(text);
        var folded = TypedText.Fold(clean).TrimEnd('.', '!', '?', ' ');
        foreach (var (wish, words) in clean.Length is 0 or > Longest ? [] : Rows)
        {
            if (words.Match(folded) is { Success: true } match)
            {
                var rest = match.Groups["rest"];
                return (wish, rest.Success ? clean.Substring(rest.Index, rest.Length).Trim() : null);
            }
        }

        return null;
    }

    /// <summary>
    /// A question or a nudge with its words: "nudge riverside: please call Mr Zhou today", "ask rep: what holds it?", 催办
    /// 河岸化工：今天给周总打个电话. The deal is null where none is named. Null if the words are something else.
    /// </summary>
    public static (AlertWish Wish, string? Deal, string Words)? ReadTold(string text)
    {
        var clean = TypedText.WithoutNoise(text);
        if (clean.Length > LongestTold || Told().Match(TypedText.Fold(clean)) is not { Success: true } match)
        {
            return null;
        }

        var (deal, words) = (match.Groups["deal"], match.Groups["words"]);
        return (
            match.Groups["ask"].Success ? AlertWish.Ask : AlertWish.Nudge,
            deal.Success ? clean.Substring(deal.Index, deal.Length).Trim() : null,
            clean.Substring(words.Index, words.Length).Trim());
    }

    /// <summary>Whether the words take what was suggested.</summary>
    public static bool Takes(string text) => UseIt().IsMatch(TypedText.Fold(TypedText.WithoutNoise(text)).TrimEnd('.', '!'));

    /// <summary>Whether the words leave a note out.</summary>
    public static bool LeavesOut(string text) => Without().IsMatch(TypedText.Fold(TypedText.WithoutNoise(text)).TrimEnd('.', '!'));

    private static Regex Whole(string words) => new($"^(?:{words})$", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture);

    [GeneratedRegex("^(?:(?<ask>ask rep|ask (?:the )?owner|询问)|nudge|催办)(?: ?(?<deal>[^:,]{2,40}))?: ?(?<words>.{2,})$", RegexOptions.ExplicitCapture)]
    private static partial Regex Told();

    [GeneratedRegex("^(?:use (?:it|this|that)|send (?:it|this|that)|that one|this one|(?:就)?用(?:这个|这句|它)|就这(?:个|句|样)问?|发(?:送)?(?:吧)?)$")]
    private static partial Regex UseIt();

    [GeneratedRegex("^(?:no note|without(?: a)? note|just send(?: it)?|不(?:用)?(?:写|附)(?:言|话)?|不用备注|直接发(?:送)?)$")]
    private static partial Regex Without();
}
