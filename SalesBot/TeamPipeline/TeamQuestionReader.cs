using System.Text.RegularExpressions;
using SalesBot.Bot.Reading;
using SalesBot.Sales.Deals;
using SalesBot.Sales.Qualification;
using SalesBot.Sales.Stalls;
using SalesBot.Sales.Teams;
using SalesBot.TeamPipeline.Weekly;

namespace SalesBot.TeamPipeline;

/// <summary>
/// Reads what a manager says after the picture of the team: "which have not seen the decision maker", "by stage", "why
/// the airport", "allow joint bidding, give up the waterworks"; 没见过决策者的有哪些, 按阶段, 机场那个看理由, 允许联合，县水厂放弃.
/// </summary>
internal static partial class TeamQuestionReader
{
    private const int Longest = 120;

    private static readonly (Regex Words, Func<TeamQuestion> Question)[] Rows =
    [
        (Row(@"(?:by|per|each) stages?|按阶段|分阶段"), () => new TeamQuestion.Groups(ByPerson: false)),
        (Row(@"(?:by|per|each) (?:person|rep|owner|people|member|seller)s?|按人员?|按负责人|分人|每个人"), () => new TeamQuestion.Groups(ByPerson: true)),
        (Row(@"critical and serious|serious and critical|the worst|危急和严重|严重和危急|最危急|预警商机"), () => All(new(TeamOnly.Pressing))),
        (Row(@"critical|危急"), () => All(new(Level: StallLevel.Critical))),
        (Row(@"serious|严重"), () => All(new(Level: StallLevel.Serious))),
        (Row(@"warnings?|警示"), () => All(new(Level: StallLevel.Warning))),
        (Row(@"(?:decision[ -]makers?|deciders?) (?:is |was |were |are )?(?:not|never|un)[ -]?(?:yet )?(?:been )?(?:seen|met|contacted|reached)|(?:not|never|haven't|hasn't|have not|has not|without|no)(?: yet| ever)?(?: seen| met| spoken to| talked to| contacted| reached| seeing| meeting)?(?: the| a| any| their)? (?:decision[ -]makers?|deciders?)|(?:没有?|未|还没|从未|从没)(?:见|接触|联系|沟通)过?(?:过)?决策(?:者|人)|决策(?:者|人)(?:还)?(?:没|未)(?:见|接触|联系)过?"), () => All(new(TeamOnly.NoDecisionMaker))),
        (Row(@"(?:no|without|missing)(?: a)? next steps?|没有?下一步|无下一步"), () => All(new(TeamOnly.NoNextStep))),
        (Row(@"(?:low|thin|poor) coverage|coverage below(?: 70 ?%?)?|覆盖率(?:低|不足|低于70%?)"), () => All(new(TeamOnly.Thin))),
        (Row(@"(?:waiting for|await(?:s|ing)|need(?:s|ing)?)(?: my| me)?(?: decision)?(?: to decide)?|to be given up|待(?:我|你)?(?:确认|决定)|等我决定|放弃待确认"), () => All(new(TeamOnly.AwaitingNoGo))),
        (Row(@"passive(?: deals| projects| ones)?|tenders?|bids?|被动型|投标项目|标"), () => All(new(Type: DealType.PassiveProject))),
        (Row(@"active(?: deals| projects| ones)|主动型"), () => All(new(Type: DealType.ActiveProject))),
        (Row(@"key[ -]accounts?(?: deals| ones)?|大客户"), () => All(new(Type: DealType.KeyAccount))),
        (Row(@"no[ -]?gos?|放弃"), () => All(new(Verdict: Verdict.NoGo))),
        (Row(@"gos?|投入"), () => All(new(Verdict: Verdict.Go))),
        (Row(@"needs? work|待补强"), () => All(new(Verdict: Verdict.NeedsWork))),
    ];

    /// <summary>What is asked or told, in the order it was said; empty if the text is none of it.</summary>
    /// <param name="text">What was typed.</param>
    /// <param name="today">The manager's own day.</param>
    /// <param name="isAboutTeam">Whether the team was looked at a moment ago, so that a few words will do.</param>
    public static IReadOnlyList<TeamQuestion> Read(string text, DateOnly today, bool isAboutTeam)
    {
        var clean = TypedText.WithoutNoise(text);
        if (clean.Length is 0 or > Longest)
        {
            return [];
        }

        if (Myself().IsMatch(TypedText.Fold(clean).Trim(' ', '.', '?', '!')))
        {
            return [new TeamQuestion.Myself()];
        }

        if (Somebody(clean) is { } person)
        {
            return [person];
        }

        if (WeeklyReader.Read(clean, isAboutTeam) is { } weekly)
        {
            return [weekly];
        }

        if (!isAboutTeam)
        {
            return Team().IsMatch(TypedText.Fold(clean)) && Single(Team().Replace(TypedText.Fold(clean), " "), today) is { } asked ? [asked] : [];
        }

        if (Decisions(clean, today) is { Count: > 0 } decisions)
        {
            return decisions;
        }

        if (Yes().IsMatch(TypedText.Fold(clean).Trim(' ', '.', '!')))
        {
            return [new TeamQuestion.Visit()];
        }

        List<TeamQuestion> all = [];
        foreach (var part in Parts().Split(clean).Where(part => part.Length > 0))
        {
            if (Single(part, today) is not { } question)
            {
                return [];
            }

            all.Add(question);
        }

        return all;
    }

    private static TeamQuestion? Single(string part, DateOnly today)
    {
        var folded = TypedText.Fold(part).Trim(' ', '.', '?', '!', ',');
        if (Yes().IsMatch(folded))
        {
            return new TeamQuestion.Visit();
        }

        if (Reasons().Match(folded) is { Success: true } why)
        {
            var deal = Name(why.Groups["deal"].Success ? part.Trim().Substring(why.Groups["deal"].Index, why.Groups["deal"].Length) : null);
            return new TeamQuestion.Why(deal);
        }

        if (Decision(part, today) is { } decision)
        {
            return decision;
        }

        // Every word must be a question's or one of the small ones; a single other one makes it another sentence.
        foreach (var (words, question) in Rows)
        {
            if (words.Match(folded) is { Success: true } match && Small().Replace(folded[..match.Index] + " " + folded[(match.Index + match.Length)..], "").Length == 0)
            {
                return question();
            }
        }

        return null;
    }

    // One sentence may decide two deals: 允许联合，县水厂放弃.
    private static List<TeamQuestion> Decisions(string clean, DateOnly today)
    {
        List<TeamQuestion> all = [];
        DateOnly? due = null;
        foreach (var part in Parts().Split(clean).Where(part => part.Length > 0))
        {
            if (Decision(part, today) is { } decision)
            {
                all.Add(decision);
            }
            else if (all is [TeamQuestion.Joint, ..] && DateReader.Read(part, today) is { Problem: DateProblem.None, Date: { } day })
            {
                due = day;
            }
            else
            {
                return [];
            }
        }

        return due is null ? all : [.. all.Select(decision => decision is TeamQuestion.Joint joint ? joint with { Due = joint.Due ?? due } : decision)];
    }

    private static TeamQuestion? Decision(string part, DateOnly today)
    {
        var folded = TypedText.Fold(part).Trim();
        if (Together().Match(folded) is { Success: true } joint)
        {
            var due = DateReader.Read(part, today) is { Problem: DateProblem.None } date ? date.Date : (DateOnly?)null;
            return new TeamQuestion.Joint(Name(Given(joint)), due);
        }

        return Drop().Match(folded) is { Success: true } drop ? new TeamQuestion.GiveUp(Name(Given(drop))) : null;
    }

    private static string? Given(Match match) =>
        match.Groups["deal"] is { Success: true, Length: > 0 } before ? before.Value : match.Groups["after"] is { Success: true, Length: > 0 } after ? after.Value : null;

    private static string? Name(string? typed) =>
        typed is null ? null : Around().Replace(typed.Trim(' ', ',', '.', ':', '，', '。', '：', '、'), string.Empty).Trim() is { Length: > 0 } name ? name : null;

    private static TeamQuestion.Person? Somebody(string clean)
    {
        var folded = TypedText.Fold(clean).Trim(' ', '.', '?', '!');
        return How().Match(folded) is { Success: true } how
            ? new(clean.TrimStart().Substring(how.Groups["who"].Index, how.Groups["who"].Length).Trim())
            : null;
    }

    private static TeamQuestion.Deals All(TeamFilter filter) => new(filter);

    private static Regex Row(string words) => new($"(?<![a-z])(?:{words})(?![a-z])", RegexOptions.CultureInvariant);

    [GeneratedRegex(@"[。；;！!？?，,]\s*|\.\s+|\s+and then\s+|然后|\s+and (?=(?:give up|drop|allow|withdraw))")]
    private static partial Regex Parts();

    [GeneratedRegex(@"(?<![a-z])(?:(?:in|of|for) (?:my|the|our) team|my team'?s?|the team'?s?|team)(?![a-z])|团队(?:里|中|的)?|组里的?|我们组的?")]
    private static partial Regex Team();

    [GeneratedRegex(@"^(?:(?:yes|ok|okay|please|sure)[ ,]*)*(?:arrange(?: it| the visit| that)?|do (?:it|that)|go ahead|propose (?:it|that|the visit)|yes|ok|sure)$|^(?:好的?|行|可以)?[ ,]*(?:请?安排(?:吧|一下|拜访|总监拜访)?|去安排|提议吧|发吧)$")]
    private static partial Regex Yes();

    [GeneratedRegex(@"^(?:show (?:me )?)?(?:the )?(?:why|reasons?)(?: for| of| is| about)?(?: (?<deal>.+))?$|^(?:看|查看|看看)?(?:一下)?(?:理由|原因)$|^(?<deal>.+?)(?:那个|这个|的)?[ ,]*(?:看|查看|看看|什么)?(?:理由|原因|为什么)$", RegexOptions.ExplicitCapture)]
    private static partial Regex Reasons();

    [GeneratedRegex(@"^(?<deal>.*?)[: ]*(?:(?:i )?(?:allow|agree to|approve|accept)(?: the)? (?:joint bid(?:ding)?|bidding (?:together|jointly|with (?:a|the) partner)|a? ?partner|consortium)|bid (?:with (?:a|the) partner|jointly|together))(?: for| in| at| on)?(?<after>.*)$|^(?<deal>.*?)[: ]*(?:允许|同意|批准|可以)(?:联合(?:投标|体)?|和伙伴联合)(?<after>)", RegexOptions.ExplicitCapture)]
    private static partial Regex Together();

    [GeneratedRegex(@"^(?:(?:confirm|please|and|then)[ ,]*)*(?:give up|giving up|drop|withdraw from|let go of|no bid (?:for|on))(?: on)? (?<deal>.+)$|^(?:give up|drop) it$|^(?:确认)?放弃(?<deal>.+)$|^(?<deal>.+?)(?:就|那个|的?标?)?(?:确认)?放弃(?:吧|了|掉)?$|^确认放弃$", RegexOptions.ExplicitCapture)]
    private static partial Regex Drop();

    [GeneratedRegex(@"^(?:the|a|那个|这个|按|把)\s*|\s*(?:then|by (?:\w+)|please|too|那个|这个|吧)$")]
    private static partial Regex Around();

    [GeneratedRegex(@"^(?:so |and )?how (?:am i doing|are my deals(?: doing)?|do my deals stand)$|^我(?:这边|那边|手上的?商机|的商机)?(?:情况)?(?:现在)?(?:怎么样|如何|咋样)$", RegexOptions.ExplicitCapture)]
    private static partial Regex Myself();

    [GeneratedRegex(@"^(?:so |and |well,? )?(?:how (?:is|are|'s) (?<who>[^?,]{2,40}?) (?:doing|getting on|going|coming along)|how (?:are )?(?<who>[^?,]{2,40}?)'s deals(?: doing)?|what about (?<who>[^?,]{2,40}?)'s deals)$|^(?:看看|看一下)?(?<who>[^,?]{2,12}?)(?:那边|那儿|那里|手上|的商机|的单子|的项目)(?:情况)?(?:现在)?(?:怎么样|如何|咋样|什么情况|情况如何)$", RegexOptions.ExplicitCapture)]
    private static partial Regex How();

    [GeneratedRegex(@"(?<![a-z])(?:show|list|see|me|my|our|all|of|the|what|which|who|whose|are|is|that|those|have|has|do|does|i|we|only|just|please|in|at|ones?|and|with|deals?|look|take|let'?s|then|now|about|again|how|team|there|also|still|situation)(?![a-z])|再|看看?|看一下|下|的|有哪些|哪些|哪几个|情况|商机|项目|有|是|都|吗|呢|了|那些|这些|一下|只|列出|给我|我|个|全部|所有|怎么样|[ ,.?!:]")]
    private static partial Regex Small();
}
