using System.Text.RegularExpressions;
using SalesBot.Sales.Deals;

namespace SalesBot.Bot.Reading;

/// <summary>
/// Reads what is asked of the list of deals: "which of my deals have no next step", "my deals at risk by value",
/// 我的商机 选购阶段, 哪些没有下一步. Every word must be one that belongs here; a single other one makes it another sentence.
/// </summary>
public static class DealListReader
{
    private const int Longest = 80;

    private static readonly (string Words, Stage Stage)[] Stages =
    [
        ("research|调研", Stage.Research), ("analysis|分析", Stage.Analysis), ("project approval|charter|立项", Stage.Charter),
        ("selection|选购|选型", Stage.Selection), ("bidding|投标", Stage.Bidding), ("testing|测试", Stage.Testing),
        ("procurement|采购", Stage.Procurement), ("implementation|delivery|实施|交付", Stage.Implementation),
        ("final acceptance|acceptance|成果验收|验收", Stage.Acceptance), ("follow-on|follow on|后续", Stage.FollowOn),
    ];

    private static readonly (string Words, DealType Type)[] Types =
    [
        ("key accounts?|大客户", DealType.KeyAccount), ("active projects?|active|主动型大项目|主动型", DealType.ActiveProject),
        ("passive projects?|passive|tenders?|被动型大项目|被动型", DealType.PassiveProject),
    ];

    private static readonly Regex Word = new(
        "\\G(?:"
        + "(?<risk>at risk|risky|in trouble|stalled|stuck|not moving|有风险的?|风险|停滞|卡住|有问题)"
        + "|(?<nostep>(?:without|with no|have no|has no|no|missing|lacking)(?: a| any)? next steps?|(?:没有|没|无|缺)下一步)"
        + "|(?<quarter>(?:closing |signing |due )?(?:in )?this quarter|(?:本季度?|这个?季度)(?:要?签约|签|签单)?)"
        + "|(?<closed>closed|lost|finished|ended|已关闭|关闭了?的|已结束|丢了?的|丢单的)"
        + "|(?<open>open|ongoing|进行中|在跟)"
        + "|(?<value>(?:sorted |ordered )?by (?:value|amount|size)|(?:largest|biggest) first|按金额|金额从大到小)"
        + "|(?<close>(?:sorted |ordered )?by (?:the )?(?:(?:close|closing|signing)(?: date)?|date)|按签约日期?|按时间|按日期)"
        + "|(?<byrisk>(?:sorted |ordered )?by risk|按风险)"
        + string.Concat(Stages.Select((stage, at) => $"|(?<stage{at}>{stage.Words})"))
        + string.Concat(Types.Select((type, at) => $"|(?<type{at}>{type.Words})"))
        + "|(?<noun>deals|opportunities|pipeline|which(?: ones?)?|商机|单子|项目|哪些|哪几个)"
        + "|(?:show|list|see|me|my|all|of|the|what|are|is|that|have|do|i|only|just|please|in|at|stages?|ones?|and|with|我的?|有|看看?|列出|只|排序?|排列|所有|全部|里|中|处于|在|阶段|还|是|都|吗|呢|了)"
        + ")(?:[ ,、?？的]+|(?=[\\p{IsCJKUnifiedIdeographs}])|(?<=[\\p{IsCJKUnifiedIdeographs}])|$)",
        RegexOptions.CultureInvariant);

    /// <summary>The query of a whole sentence that says deals, pipeline, which (哪些): a command of its own. Null otherwise.</summary>
    public static DealListQuery? Read(string text) => Words(text) is { Named: true, Query: var query } ? query : null;

    /// <summary>The query of a few words said about the list that is on the screen: "at risk", 按金额. Null otherwise.</summary>
    public static DealListQuery? ReadShort(string text) => Words(text)?.Query;

    private static (DealListQuery Query, bool Named)? Words(string text)
    {
        var folded = TypedText.Fold(TypedText.WithoutNoise(text)).Trim(' ', '.', '!', '?');
        if (folded.Length is 0 or > Longest)
        {
            return null;
        }

        var (query, asked, named) = (new DealListQuery(), false, false);
        if (AmountBoundReader.Read(folded) is var (bound, rest))
        {
            (query, asked, folded) = (query with { Amount = bound }, true, rest.TrimStart(' ', ',', '的').TrimEnd(' ', '.', '!', '?'));
        }

        for (var at = 0; at < folded.Length;)
        {
            if (Word.Match(folded, at) is not { Success: true, Length: > 0 } word)
            {
                return null;
            }

            var narrowed = With(query, word);
            asked |= narrowed is not null;
            named |= word.Groups["noun"].Success;
            query = narrowed ?? query;
            at += word.Length;
        }

        // An amount without the word for what it is said of answers some other question.
        return asked && (named || query.Amount is null) ? (query, named) : null;
    }

    private static DealListQuery? With(DealListQuery query, Match word)
    {
        if (Array.FindIndex(Stages, stage => word.Groups[$"stage{Array.IndexOf(Stages, stage)}"].Success) is var stage and >= 0)
        {
            return query with { Stage = Stages[stage].Stage };
        }

        if (Array.FindIndex(Types, type => word.Groups[$"type{Array.IndexOf(Types, type)}"].Success) is var type and >= 0)
        {
            return query with { Type = Types[type].Type };
        }

        return word.Groups["risk"].Success ? query with { Filter = DealFilter.AtRisk }
            : word.Groups["nostep"].Success ? query with { Filter = DealFilter.NoNextStep }
            : word.Groups["quarter"].Success ? query with { Filter = DealFilter.ClosingThisQuarter }
            : word.Groups["closed"].Success ? query with { Filter = DealFilter.Closed }
            : word.Groups["open"].Success ? query
            : word.Groups["value"].Success ? query with { Sort = DealSort.Value }
            : word.Groups["close"].Success ? query with { Sort = DealSort.CloseDate }
            : word.Groups["byrisk"].Success ? query with { Sort = DealSort.Risk }
            : null;
    }
}
