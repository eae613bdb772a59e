using System.Text.RegularExpressions;
using SalesBot.Sales.Deals;

namespace SalesBot.Bot.Reading;

/// <summary>What a message has to do with the rules of fair business (domain 2.9.4, clarification D).</summary>
public enum ComplianceSaying
{
    /// <summary>Somebody asked us for something improper.</summary>
    Report,

    /// <summary>The rep asks how to do something that the rules forbid.</summary>
    Help,

    /// <summary>The rep holds a paper of the customer that may not be meant for us.</summary>
    Document,

    /// <summary>Our legal people cleared the deal.</summary>
    Cleared,

    /// <summary>The compliance contact lifted the freeze.</summary>
    Lifted,
}

/// <summary>Such a message.</summary>
/// <param name="What">What it is.</param>
/// <param name="Kind">What was asked for, where the words tell.</param>
public sealed record ComplianceReading(ComplianceSaying What, ComplianceKind? Kind = null);

/// <summary>
/// Tells improper requests from ordinary sentences: "they asked for a kickback", 对方要回扣, "what gift should I bring
/// to the evaluator", 分一下标. A report names somebody who asked; without one it is the rep who asks.
/// </summary>
public static partial class ComplianceReader
{
    // Who reports or asks does it in a sentence or two; a long paste is a report of another kind.
    private const int Longest = 240;

    /// <summary>What the message is; null for an ordinary one.</summary>
    public static ComplianceReading? Read(string text)
    {
        var clean = TypedText.WithoutNoise(text);
        if (clean.Length is 0 or > Longest)
        {
            return null;
        }

        var folded = TypedText.Fold(clean);
        return Cleared().IsMatch(folded) ? new(ComplianceSaying.Cleared)
            : Lifted().IsMatch(folded) ? new(ComplianceSaying.Lifted)
            : ReportedKind(folded) is { } kind ? new(ComplianceSaying.Report, kind)
            : Help().IsMatch(folded) ? new(ComplianceSaying.Help)
            : Document().IsMatch(folded) ? new(ComplianceSaying.Document)
            : null;
    }

    /// <summary>The kind of improper request these words tell of, whoever made it; null if they do not tell.</summary>
    public static ComplianceKind? KindIn(string text) => TypedText.Fold(text) switch
    {
        var folded when Collusion().IsMatch(folded) => ComplianceKind.Collusion,
        var folded when Conflict().IsMatch(folded) => ComplianceKind.ConflictOfInterest,
        var folded when Benefit().IsMatch(folded) => ComplianceKind.ImproperBenefit,
        _ => null,
    };

    /// <summary>Who cleared it and what they said, as it stands behind the first pause: "compliance cleared it: Ms Lu, no rule was broken". Empty if nothing does.</summary>
    public static string ClearedBy(string text)
    {
        var clean = TypedText.WithoutNoise(text);
        var pause = clean.IndexOfAny([':', '：', ',', '，', '.', '。']);
        return pause < 0 ? string.Empty : clean[(pause + 1)..].Trim();
    }

    private static ComplianceKind? ReportedKind(string folded) => !Own().IsMatch(folded)
        && (Asked().IsMatch(folded) || Conflict().IsMatch(folded)) ? KindIn(folded) : null;

    [GeneratedRegex(@"(?<![a-z])(?:kick-?backs?|bribes?|bribery|red envelopes?|under the table|a cut (?:of|for)|percent (?:back|for (?:him|her|himself|herself))|(?:money|cash|commission|something|present|gift) for (?:him|her|himself|herself|themselves|the (?:evaluator|buyer|purchaser|manager)))(?![a-z])|回扣|好处费|好处|返点|红包|贿赂|打点费?")]
    private static partial Regex Benefit();

    [GeneratedRegex(@"(?<![a-z])(?:collu\w+|bid[- ]rigging|rig the (?:bid|tender)|cover(?:ing)? bid|(?:split|divide|share) (?:up )?the (?:bids?|tenders?|market|lots)|(?:agree|fix|align) (?:on )?(?:our |the )?prices?|accompany(?:ing)? bid)(?![a-z])|围标|串标|陪标|分(?:一下)?标|(?:商量|统一|串通|对一下)报价")]
    private static partial Regex Collusion();

    [GeneratedRegex(@"conflict of interest|(?<![a-z])(?:evaluator|committee member|purchaser|buyer|expert)s?(?:'s)? (?:is |has )?.{0,24}(?:brother|sister|wife|husband|cousin|relative|uncle|shares in)(?![a-z])|(?<![a-z])(?:brother|sister|wife|husband|cousin|relative|uncle) .{0,24}(?:evaluator|(?:evaluation |tender )committee)|利益冲突|(?:评委|评标|专家|采购).{0,10}(?:是|跟|和|有).{0,10}(?:亲戚|亲属|家属|爱人|妻子|丈夫|股份|持股)")]
    private static partial Regex Conflict();

    // Somebody else asks: a person of theirs, a rival, an agent.
    [GeneratedRegex(@"(?<![a-z])(?:wants?|wanted|asked|asks|asking|demands?|demanded|requested|requests|expects?|expected|hints?|hinted|offered|offers|propos\w+|suggest\w+|insists?)(?![a-z])|(?:他|她|对方|客户|甲方|采购|评委|专家|对手|友商|代理|有人|经理|主任|总|工|处长|科长).{0,12}(?:要|想要|索要|暗示|提出|开口|让|叫|找|约|请|说|建议)")]
    private static partial Regex Asked();

    // "should I ...", "how do we ...": then it is the rep who asks, whoever else is named.
    [GeneratedRegex(@"(?<![a-z])(?:(?:should|can|could|may|shall|do|would) (?:i|we)|how (?:much|big)|what (?:gift|present))(?![a-z])|我(?:们)?(?:能不能|可不可以|该不该|要不要|怎么)|(?:送|给)(?:什么|多少)")]
    private static partial Regex Own();

    [GeneratedRegex(@"(?<![a-z])(?:what|which|how|should|can|could|may|shall|help|get|find)(?![a-z]).{0,50}(?<![a-z])(?:gifts?|red envelopes?|kick-?backs?|bribes?|bribe)(?![a-z])|(?<![a-z])(?:get|obtain|see|find out|find|copy|know|leak)(?![a-z]).{0,24}(?:rival|competitor)s?'?s? (?:bid|offer|price|proposal)|(?<![a-z])(?:how|can|could|should|where|help)(?![a-z]).{0,30}(?:meet|reach|see|contact|invite|talk to|approach|dine with|influence).{0,24}(?<![a-z])(?:evaluators?|evaluation committee|committee members?|jury|judges?|tender experts?)(?![a-z])|(?<![a-z])who (?:is|are|sits?).{0,16}(?:evaluators?|evaluation committee|the jury)|who (?:took|has taken|bought|got) the (?:tender|bid) (?:file|document)s?|(?<![a-z])(?:(?:split|divide|share) (?:up )?the (?:bids?|tenders?|lots)|rig the (?:bid|tender)|cover bid|bid[- ]rigging)(?![a-z])|(?:送|带|准备|给).{0,12}(?:什么礼|礼物|礼品|红包|回扣|好处|购物卡)|(?:怎么|如何|能不能|可不可以|想|帮我|安排).{0,10}(?:见|约|请|接触|联系|认识|搞定|打听|拜访).{0,8}(?:评委|评标|评审)|私下.{0,6}(?:见|约|请|接触|联系).{0,8}(?:评委|评标|评审|专家)|谁是评委|评委(?:是谁|有谁|名单)|(?:搞到|弄到|拿到|看到|打听|知道).{0,8}(?:对手|别家|友商|竞争对手).{0,8}(?:标书|报价|底价|方案)|标底|分(?:一下)?标(?!段|准)|围标|串标|陪标|谁(?:拿|领|买|购买)了?(?:走)?(?:招标文件|标书)")]
    private static partial Regex Help();

    [GeneratedRegex(@"(?<![a-z])(?:got|have|received|obtained|copied|was given|sent me)(?![a-z]).{0,40}(?<![a-z])(?:internal|confidential)(?: \w+)? (?:documents?|files?|papers?|memos?|reports?)(?![a-z])|(?<![a-z])(?:got|have|received|obtained|copied)(?![a-z]).{0,30}their (?:scoring sheet|evaluation sheet|internal|price ceiling|budget sheet)|(?:拿到|弄到|搞到|收到|手上有|发我|给我).{0,12}(?:内部(?:文件|资料|评分表|纪要)|评分表|打分表|预算表|保密)")]
    private static partial Regex Document();

    [GeneratedRegex(@"^(?:our |the )?compliance(?: team| contact| department| officer| people)? (?:has |have )?(?:cleared|lifted|released|unfroze)(?![a-z])|^(?:please )?(?:un-?freeze|lift the freeze)(?![a-z])|^(?:我们|公司)?合规(?:部|部门|联系人|那边|同事)?(?:已经?|说)?(?:可以)?(?:解除|解冻|放行)|^(?:解除冻结|解冻)|^.{2,12}?(?:已经?)?(?:解冻|解除冻结)了?(?:$|[:,])")]
    private static partial Regex Lifted();

    [GeneratedRegex(@"^(?:our |the )?legal(?: team| department| counsel)? (?:has |have )?(?:cleared|confirmed|approved|agreed|says we may|said we may)|^(?:我们|公司)?法务(?:部)?(?:已经?)?(?:确认|同意|批准|认可|说)(?:了)?.{0,6}(?:可以|可|能|没问题|允许|通过)")]
    private static partial Regex Cleared();
}
