using System.Text.RegularExpressions;
using SalesBot.Sales.Deals;

namespace SalesBot.Bot.Reading;

/// <summary>What a message says of a project's course.</summary>
/// <param name="Reasons">The reasons for going back that it names, in the order of the table; empty if it names none.</param>
/// <param name="Detail">What it is about, "line 4", where it says so.</param>
/// <param name="GoesBack">Whether the customer goes back.</param>
/// <param name="Forward">The stage the customer came to, where it is good news.</param>
public sealed record StageNews(IReadOnlyList<BackReason> Reasons, string? Detail, bool GoesBack, Stage? Forward);

/// <summary>
/// Reads news of a project: "failed the test, they want a new requirement for line 4", 测试没过，要改4号线需求,
/// "the tender is out".
/// </summary>
public static class StageNewsReader
{
    // Characters; more is a report.
    private const int LongestDetail = 60;

    private static readonly (BackReason Reason, Regex Pattern)[] Reasons =
    [
        (BackReason.RequirementChange, Any("requirements?|specification changed|changed the spec|new spec|需求|要求变")),
        (BackReason.TestFailed, Any("(?:failed|did ?n[o']t pass|not pass(?:ed)?) (?:the |their |our )?(?:site |field )?(?:test|trial)|(?:test|trial) (?:has )?failed|(?:测试|试用|试验)(?:又)?(?:没有?|未|不)(?:通?过|合格|成功)|测试失败")),
        (BackReason.BudgetChange, Any("budget|预算|资金")),
        (BackReason.OrganisationChange, Any("people changed|person changed|reorgani[sz]ation|new (?:boss|director|head)|人事|换人|换了领导|换领导|机构调整")),
        (BackReason.CommitteeRestart, Any("committee (?:restart|was|is)|new committee|委员会")),
        (BackReason.Retender, Any("re-?tender(?:ed|ing)?|tender(?:ed)? again|流标|废标|重新招标|重招")),
        (BackReason.QualificationFailed, Any("(?:failed|did ?n[o']t pass) (?:the )?(?:qualification|audit)|qualification failed|资质(?:没|未|不)")),
        (BackReason.CompetitorMove, Any("rival|competitor|对手")),
        (BackReason.PriceReopened, Any("price (?:is )?re-?opened|re-?open(?:ed)? the price|negotiate the price|price|价格|重谈价")),
        (BackReason.StrategyChange, Any("strategy|战略")),
        (BackReason.EntryError, Any("my mistake|mistake|by accident|wrong stage|误操作|点错|弄错|选错")),
        (BackReason.ContractChange, Any("contract change|change of contract|contract|合同")),
        (BackReason.AcceptanceFailed, Any("acceptance failed|failed (?:the )?acceptance|验收(?:没|未|不)")),
        (BackReason.DefectClaim, Any("defect|claim|质量|索赔|故障")),
    ];

    private static readonly (Stage Stage, Regex Pattern)[] GoodNews =
    [
        (Stage.Bidding, Any("tender (?:is|was|has been|came|just came) (?:now )?(?:out|published|issued)|(?:published|issued|released) (?:the|a|their) tender|招标(?:公告|文件)?(?:已经?|刚)?(?:出来|发布|挂网|发)了?|挂网了")),
        (Stage.Procurement, Any("(?:we )?passed the (?:test|trial)|test (?:is )?passed|award notice|we won the bid|we are preferred|测试(?:已经?)?(?:通过|过)了|中标了?")),
        (Stage.Selection, Any("(?:charter|project) (?:is|was|got|has been) approved|立项(?:已经?)?(?:批|通过|批准)了?|已经?立项")),
    ];

    private static readonly Regex Back = Any("back|failed|did ?n[o']t pass|re-?tender|退回|退到|打回|没过|没通过|未通过|不通过|失败|流标|废标|返回|重来");

    private static readonly Regex About = new(
        @"\b(?:requirements?|spec(?:ification)?s?) (?:for|of|on|about) (?:the )?(?<what>[^,.;]{2,40})|(?:改|变更|调整|更改)(?<what>[^,.;，。的]{1,20}?)的?(?:需求|要求)|(?<what>[^,.;，。的要]{1,20}?)的?(?:需求|要求)(?:变|改|调整)",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture);

    /// <summary>The news in a message.</summary>
    public static StageNews Read(string text)
    {
        var folded = TypedText.Fold(text);
        var forward = GoodNews.Where(news => news.Pattern.IsMatch(folded)).Select(news => (Stage?)news.Stage).FirstOrDefault();
        var reasons = Reasons.Where(reason => reason.Pattern.IsMatch(folded)).Select(reason => reason.Reason).ToList();
        return new(reasons, Detail(text, folded), forward is null && Back.IsMatch(folded), forward);
    }

    private static string? Detail(string text, string folded) =>
        About.Match(folded) is { Success: true } match ? text.Substring(match.Groups["what"].Index, match.Groups["what"].Length).Trim() : BehindReason(text);

    // "requirement change, line 4": what follows a named reason is what it is about, unless it names another.
    private static string? BehindReason(string text)
    {
        var pieces = text.Split([',', ';', ':', '，', '；', '：'], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        var at = Array.FindIndex(pieces, NamesReason);
        return at >= 0 && at + 1 < pieces.Length && pieces[at + 1].Length <= LongestDetail && !NamesReason(pieces[at + 1]) ? pieces[at + 1].TrimEnd('.', '。', '!', '！') : null;
    }

    private static bool NamesReason(string piece) => Reasons.Any(reason => reason.Pattern.IsMatch(TypedText.Fold(piece)));

    private static Regex Any(string words) => new(words, RegexOptions.CultureInvariant);
}
