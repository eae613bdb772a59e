using System.Collections.Immutable;
using System.Globalization;
using System.Text.RegularExpressions;
using SalesBot.Sales.Deals;

namespace SalesBot.Bot.Reading;

/// <summary>The words that tell what somebody does in a purchase and how they stand to us, both languages side by side (domain 5.1, 5.2).</summary>
internal static partial class PersonWords
{
    private static readonly (BuyingRole Role, Regex Words)[] Roles =
    [
        (BuyingRole.DecisionMaker, Of(@"\bdecides?\b|\bdecision[ -]?maker\b|\bfinal\s+(?:say|word)\b|\bc[ef]o\b(?=.*\bsigns?\b)|\bceo\b|\bgeneral\s+manager\b|\bmanaging\s+director\b|拍板|决策者|说了算|一把手|最终决定|最后定|总经理|董事长")),
        (BuyingRole.TechnicalExpert, Of(@"\btechnical\b|\btechnology\b|\bengineering\b|\bchief\s+engineer\b|\bcto\b|\barchitect\b|(?-i:\bIT\b)|技术|总工|研发|设计院|信息(?:部|科|中心|处)|架构")),
        (BuyingRole.Purchaser, Of(@"\bpurchas\w*\b|\bprocure\w*\b|\bbuyer\b|\bsourcing\b|采购|招标办|商务科")),
        (BuyingRole.User, Of(@"\bus(?:es|er|ers|ing)\b|\bworks?\s+with\s+it\b|\boperat\w+\b|\bhead\s+of\s+(?:imaging|radiology|production|maintenance|nursing|surgery|lab\w*)\b|\bworkshop\b|使用者|使用部门|天天用|每天用|在用|实际用|操作|车间|班组|用户代表|护士长|护理部")),
        (BuyingRole.Sponsor, Of(@"\bsponsor\b|\b(?:started|starts|initiated|launched)\s+(?:the|this|it)\b|发起|牵头")),
        (BuyingRole.Gatekeeper, Of(@"\bgate\s?keeper\b|\b(?:secretary|assistant)\b|把关人|秘书|助理")),
        (BuyingRole.Partner, Of(@"\b(?:agent|integrator|reseller|distributor|partner)\b|代理商?|集成商|经销商|合作伙伴")),
        (BuyingRole.Coach, Of(@"\bcoach\b|\bally\b|\bmentor\b|盟友|教练|内线")),
        (BuyingRole.Blocker, Of(@"\bopponent\b|\bblocker\b|\bblocks\s+us\b|\bworks?\s+against\s+us\b|反对者|处处作梗|从中作梗")),
        (BuyingRole.Evaluator, Of(@"\bevaluat(?:or|es|ion\s+(?:committee|expert))\b|评委|评标|评估委员|评审(?:专家|委员)")),
    ];

    /// <summary>All roles the words tell, in the order of the table.</summary>
    public static ImmutableArray<BuyingRole> RolesIn(string words)
    {
        ImmutableArray<BuyingRole> found = [.. Roles.Where(row => row.Words.IsMatch(words)).Select(row => row.Role)];
        return found.IsEmpty && RoleOfJob(words) is { } role ? [role] : found;
    }

    /// <summary>Influence as said ("influence 4"), or as the words of what they can do tell; null if nothing.</summary>
    public static int? InfluenceIn(string words) =>
        InfluenceFigure().Match(words) is { Success: true } match ? int.Parse(match.Groups["n"].Value, CultureInfo.InvariantCulture)
        : Decides().IsMatch(words) ? 5
        : Checks().IsMatch(words) ? 4
        : null;

    /// <summary>What a role suggests where nothing was said; null if it suggests nothing.</summary>
    public static int? InfluenceOf(IEnumerable<BuyingRole> roles)
    {
        var all = roles.ToHashSet();
        return all.Contains(BuyingRole.DecisionMaker) ? 5
            : all.Contains(BuyingRole.Sponsor) ? 4
            : all.Contains(BuyingRole.Purchaser) ? 3
            : null;
    }

    /// <summary>The answer to "If this person says no, what happens?": 1 to 5; null if it is none.</summary>
    public static int? IfTheySayNo(string words) => words.Trim() switch
    {
        var one when Digit().Match(one) is { Success: true } digit => int.Parse(digit.Value, CultureInfo.InvariantCulture),
        var over when Over().IsMatch(over) => 5,
        var talked when CannotStop().IsMatch(talked) => 2,
        var stops when Stops().IsMatch(stops) => 4,
        var voice when Voice().IsMatch(voice) => 3,
        var talked when Discussed().IsMatch(talked) => 2,
        var nothing when Nothing().IsMatch(nothing) => 1,
        _ => null,
    };

    /// <summary>0 to 4 as said; null if nothing.</summary>
    public static int? StrengthIn(string words) =>
        StrengthFigure().Match(words) is { Success: true } match ? int.Parse(match.Groups["n"].Value, CultureInfo.InvariantCulture)
        : NeverMet().IsMatch(words) ? 0
        : Trusts().IsMatch(words) || HelpedUs(words) ? 3
        : Works().IsMatch(words) ? 2
        : MetOnce().IsMatch(words) ? 1
        : null;

    /// <summary>Whether they did something for us that only a friend does: a plan given, an introduction made.</summary>
    public static bool HelpedUs(string words) => Favour().IsMatch(words);

    /// <summary>Whether the rep only thinks so.</summary>
    public static bool IsGuess(string words) => Guess().IsMatch(words);

    /// <summary>How well they know the matter; null if nothing was said.</summary>
    public static Expertise? ExpertiseIn(string words) =>
        NoExpert().IsMatch(words) ? Expertise.NonExpert : Expert().IsMatch(words) ? Expertise.Expert : Informed().IsMatch(words) ? Expertise.Informed : null;

    /// <summary>What success brings them at work, as said; null if nothing was.</summary>
    public static string? WinIn(string words) =>
        (Win().Match(words) is { Success: true } told ? told : Wish().Match(words)) is { Success: true } match && match.Groups["what"].Value.Trim(' ', '.', '。', '"') is { Length: > 1 } what ? what : null;

    /// <summary>Whether they got a brief in plain language.</summary>
    public static bool GotABrief(string words) => Brief().IsMatch(words);

    /// <summary>The answer to "Would they call you back today?": 0 to 4; null if it is none.</summary>
    public static int? IfWeCalled(string words) =>
        StrengthIn(words) is { } said ? said
        : Never().IsMatch(words) ? 0
        : Hardly().IsMatch(words) ? 1
        : Later().IsMatch(words) ? 2
        : AtOnce().IsMatch(words) ? 3
        : null;

    /// <summary>A role said that no purchase has; null if none was.</summary>
    public static string? StrangeRoleIn(string words) =>
        SaidRole().Match(words) is { Success: true } match && RolesIn(match.Groups["role"].Value).IsEmpty ? match.Groups["role"].Value.Trim() : null;

    /// <summary>Whether it is said to be somebody else of the same name.</summary>
    public static bool IsAnother(string words) => Another().IsMatch(words);

    /// <summary>The words without those that say so, which are no job.</summary>
    public static string WithoutAnother(string words) => IsAnother(words) ? Another().Replace(words, " ").Trim() : words;

    // 院长 and director say who decides only where nothing else is said of them.
    private static BuyingRole? RoleOfJob(string words) => RoleWords.RoleOf(Pronouns().Replace(words, " ")) is { } role && role != BuyingRole.TechnicalExpert ? role
        : EngineerTitle().IsMatch(words) ? BuyingRole.TechnicalExpert : null;

    private static Regex Of(string pattern) => new(pattern, RegexOptions.IgnoreCase | RegexOptions.CultureInvariant);

    [GeneratedRegex(@"\bit\b|\bit's\b", RegexOptions.IgnoreCase)]
    private static partial Regex Pronouns();

    [GeneratedRegex(@"\bengineer\b|工程师|[\u4e00-\u9fff]工(?![\u4e00-\u9fff])", RegexOptions.IgnoreCase)]
    private static partial Regex EngineerTitle();

    [GeneratedRegex(@"(?:\binfluence|影响力?)\s*(?:is|=|:|：|是|为|改成|改为|有)?\s*(?<n>[1-5])(?!\d)", RegexOptions.IgnoreCase)]
    private static partial Regex InfluenceFigure();

    [GeneratedRegex(@"\bdecides?\b|\bfinal\s+(?:say|word)\b|拍板|说了算|最终决定|最后定", RegexOptions.IgnoreCase)]
    private static partial Regex Decides();

    [GeneratedRegex(@"\btechnical\s+(?:check|review|approval|sign-?off)\b|\bchecks?\s+the\s+tech\w*|\bvetoe?s?\b|技术(?:审核|审查|把关|评审|论证)|一票否决", RegexOptions.IgnoreCase)]
    private static partial Regex Checks();

    [GeneratedRegex(@"(?<![\d.])[1-5](?![\d.])")]
    private static partial Regex Digit();

    [GeneratedRegex(@"\bover\b|\bdead\b|\bkill(?:s|ed)?\b|\bthe\s+end\b|就没了|黄了|彻底没戏|没戏|直接否决|就结束|结束了", RegexOptions.IgnoreCase)]
    private static partial Regex Over();

    [GeneratedRegex(@"\b(?:can\s*not|can't|cannot|won't|not)\s+(?:really\s+)?(?:stop|block)\b|停不了|拦不住|否不了|挡不住", RegexOptions.IgnoreCase)]
    private static partial Regex CannotStop();

    [GeneratedRegex(@"\b(?:stops?|stopped|blocks?|halts?|on\s+hold|paus\w+)\b|先停|停下|暂停|卡住|搁置", RegexOptions.IgnoreCase)]
    private static partial Regex Stops();

    [GeneratedRegex(@"\breal\s+voice\b|\bweigh\w*\b|\btaken\s+seriously\b|有分量|很重视|会重视", RegexOptions.IgnoreCase)]
    private static partial Regex Voice();

    [GeneratedRegex(@"\bdiscuss\w*\b|\btalk\w*\b|\bdebate\w*\b|讨论|商量|议一议", RegexOptions.IgnoreCase)]
    private static partial Regex Discussed();

    [GeneratedRegex(@"\bnothing\b|\bnone\b|\bno\s+effect\b|\bignored?\b|没影响|没什么影响|不影响|没用|照样", RegexOptions.IgnoreCase)]
    private static partial Regex Nothing();

    [GeneratedRegex(@"(?:\b(?:relation(?:ship)?|strength)|关系强度|关系)\s*(?:is|=|:|：|是|为|改成|改为)?\s*(?<n>[0-4])(?!\d)", RegexOptions.IgnoreCase)]
    private static partial Regex StrengthFigure();

    [GeneratedRegex(@"\b(?:never|not\s+yet|have\s*n't|haven't|has\s*n't|not)\s+(?:met|seen|talked|spoken|been\s+in\s+touch)\b|\bno\s+contact\b|没见过?|没有见过|还没见|未接触|没接触过?|没联系过|没聊过", RegexOptions.IgnoreCase)]
    private static partial Regex NeverMet();

    [GeneratedRegex(@"\btrusts?\s+us\b|\bcalls?\s+(?:me|us)\s+back\b|信任我们|很信任|关系很好|关系不错|关系铁", RegexOptions.IgnoreCase)]
    private static partial Regex Trusts();

    [GeneratedRegex(@"\bworks?\s+with\s+us\b|\bregular(?:ly)?\s+(?:in\s+touch|talks?|calls?|meet\w*)\b|经常(?:联系|沟通|聊)|有合作|常联系|配合我们", RegexOptions.IgnoreCase)]
    private static partial Regex Works();

    [GeneratedRegex(@"\bmet\b|\bone\s+meeting\b|\bonce\b|\b(?:last\s+)?(?:talk(?:ed)?|spoke|met|meeting|call(?:ed)?)\b|见过|聊过|见了|聊了|开过会|通过电话|沟通过|聊|见面", RegexOptions.IgnoreCase)]
    private static partial Regex MetOnce();

    [GeneratedRegex(@"\b(?:gave|sent|showed|shared|handed|passed)\s+(?:me|us)\s+(?:the|a|an|his|her|their|some)\b|\bintroduced\s+(?:me|us)\b|\btold\s+(?:me|us)\s+(?:who|how\s+they|what\s+the\s+(?:rival|competition))\b|给(?:了|过)?(?:我们|我)(?:.{0,4})(?:图|资料|文件|清单|名单|平面图|报告|数据|信息)|(?:帮|替)(?:了)?我们?(?:引荐|介绍|约)|(?:图纸|平面图|资料|清单|数据)(?:给了|发给)我", RegexOptions.IgnoreCase)]
    private static partial Regex Favour();

    [GeneratedRegex(@"\bi\s+(?:think|guess|believe|suppose)\b|\b(?:maybe|probably|perhaps|seems?|i'd\s+say|not\s+sure)\b|吧|应该|好像|估计|可能|感觉|大概是|我觉得|说不准", RegexOptions.IgnoreCase)]
    private static partial Regex Guess();

    [GeneratedRegex(@"\b(?:no|not\s+an?|non-?)\s*(?:technical\s+)?expert\b|不(?:太)?懂(?:技术|行|这个)?|外行|非专家", RegexOptions.IgnoreCase)]
    private static partial Regex NoExpert();

    [GeneratedRegex(@"\b(?:is|an?|real|true)\s+(?:technical\s+)?expert\b(?!\s+committee)|很懂|内行|资深专家|是专家", RegexOptions.IgnoreCase)]
    private static partial Regex Expert();

    [GeneratedRegex(@"\b(?:well\s+)?informed\b|knows\s+the\s+basics|懂一些|略懂|有些了解", RegexOptions.IgnoreCase)]
    private static partial Regex Informed();

    [GeneratedRegex(@"\b(?:personal\s+win|win\s+for\s+(?:him|her|them))\s*(?:is|=|:)?\s+(?<what>.+)$|\bsuccess\s+(?:brings|means|gives|would\s+bring)\s+(?:to\s+)?(?:him|her|them)?:?\s*(?<what>.+)$|(?:个人的?赢(?:是|为|：|:|\s)|赢(?:是|为|：|:))\s*(?<what>.+)$|(?:做成|成功|办成)了?(?:的话)?(?:对?[他她])?(?:就能|可以|能|意味着|带来)(?<what>.+)$", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture)]
    private static partial Regex Win();

    // "Would like to be known for it", 希望在院里做出名声: a wish for one's own standing at work.
    [GeneratedRegex(@"\b(?:(?:would|'d)\s+(?:like|love)|wants?|hopes?|wishes)\s+to\s+(?<what>(?:be(?:come)?\s+(?:known|seen|remembered|recogni[sz]ed|promoted|famous|respected)|get\s+(?:known|promoted|recogni[sz]ed)|make\s+(?:a|his|her|their)\s+(?:name|mark)|win\s+(?:an?|the)\s+(?:award|prize)|publish)\b.*)$|(?:希望|想要?|盼着?|图的?是?)(?:能|借此|借这个项目)?(?<what>[^，。]{0,12}(?:名声|名气|口碑|成绩|政绩|业绩|亮点|样板|标杆|升职|晋升|提拔|职称|立功|获奖|得奖|拿奖|论文)[^，。]{0,12})$", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture)]
    private static partial Regex Wish();

    [GeneratedRegex(@"\b(?:got|has|received|read|sent\s+(?:him|her|them))\s+(?:the|a|an|our)\s+(?:\w+[- ]){0,3}brief\b|(?:简报|通俗说明)(?:已经?)?(?:发|给)了?|(?:收到|看过|发过|已发)(?:了)?(?:我们的?)?(?:通俗)?(?:简报|说明)", RegexOptions.IgnoreCase)]
    private static partial Regex Brief();

    [GeneratedRegex(@"\bnever\b|\bno\s+number\b|从没|没联系", RegexOptions.IgnoreCase)]
    private static partial Regex Never();

    [GeneratedRegex(@"\b(?:no|nope|hardly|unlikely|(?:do|does|would|wo)\s*n'?t|not\s+(?:today|likely|sure))\b|不会|未必|难说|够呛", RegexOptions.IgnoreCase)]
    private static partial Regex Hardly();

    [GeneratedRegex(@"\b(?:maybe|perhaps|probably|tomorrow|later|in\s+a\s+(?:day|few|week)|few\s+days|some\s+day|eventually)\b|可能|也许|过两天|明天|改天|大概会", RegexOptions.IgnoreCase)]
    private static partial Regex Later();

    [GeneratedRegex(@"\b(?:yes|sure|of\s+course|at\s+once|right\s+away|always|would|definitely|certainly)\b|会的?|肯定|马上|当然", RegexOptions.IgnoreCase)]
    private static partial Regex AtOnce();

    [GeneratedRegex(@"\brole\s*(?:is|=|:)?\s+(?:the\s+|an?\s+)?(?<role>[a-z][a-z -]{1,30})|角色(?:是|为|：|:)?\s*(?<role>[\u4e00-\u9fff]{2,10})", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture)]
    private static partial Regex SaidRole();

    [GeneratedRegex(@"(?:\b(?:is|was)\s+)?\b(?:another|a\s+second|a\s+different|one\s+more)\b(?:\s+(?:person|one|lady|man|woman)\b)?|(?:是)?另(?:外)?一[位个](?:人)?|同名", RegexOptions.IgnoreCase)]
    private static partial Regex Another();
}
