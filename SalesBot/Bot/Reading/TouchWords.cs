using System.Text.RegularExpressions;
using SalesBot.Sales.Deals;

namespace SalesBot.Bot.Reading;

/// <summary>The words of contacts, stances and promises, both languages side by side.</summary>
internal static partial class TouchWords
{
    private static readonly (TouchChannel Channel, Regex Words)[] Channels =
    [
        (TouchChannel.VideoCall, Of(@"\b(?:video|teams\s+(?:call|meeting)|zoom|webex)\b|视频|腾讯会议|线上会|远程会")),
        (TouchChannel.Email, Of(@"\be-?mail(?:ed|s)?\b|\bmail(?:ed)?\b|\bwrote\s+(?:back|to)\b|邮件|发邮")),
        (TouchChannel.Message, Of(@"\bwechat(?:ted)?\b|\btext(?:ed)\b|\bmessage[ds]?\b|\bmsg\b|\bwhatsapp\b|微信|短信|消息|留言")),
        (TouchChannel.Call, Of(@"\bcall(?:ed|s|ing)?\b|\bphone[d]?\b|\brang\b|\bvoicemail\b|电话|通话|打给|去电|来电|没接")),
        (TouchChannel.Visit, Of(@"\bvisit(?:ed|s)?\b|\bon[ -]?site\b|\bsite\s+(?:visit|tour|walk)\b|拜访|走访|上门|现场|登门|到厂|去了一趟|参观")),
        (TouchChannel.Meeting, Of(@"\bmet\b|\bmeeting\b|\bsaw\b|\bworkshop\b|\breview\b|\b(?:lunch|dinner|coffee)\b|\bsat\s+down\b|\btalked?\b|\bspoke\b|\bchat(?:ted)?\b|见了|见到|见过|见面|碰头|开完|开了|会上|例会|方案会|评审会|交流会|面谈|聊|沟通|谈了|交流|吃了?(?:个|顿)?饭|吃饭|会议|讨论|见完")),
    ];

    private static readonly (StanceHeard Stance, Regex Words)[] Stances =
    [
        (new(-2), Of(@"\b(?:works?|working)\s+against\s+us\b|\bstrongly\s+(?:against|opposed|opposes)\b|\bblock(?:s|ing|ed)?\s+us\b|\b(?:never|not|won't)\s+(?:ever\s+)?(?:buy|order)\s+from\s+us\b|\b(?:hates?|can't\s+stand)\s+us\b|绝不(?:会)?[买用选]我们|讨厌我们|强烈反对|坚决反对|坚决不同意|处处作梗")),
        (new(-1), Of(@"\b(?:prefers?|favou?rs?|leans?\s+to(?:wards?)?)\s+(?!us\b|our\b)(?:the\s+)?(?:rival|competitor|other|competition|incumbent|another|[A-Z])|\bagainst\s+us\b|\bsceptical\b|\bskeptical\b|\bnot\s+(?:convinced|in\s+favou?r|supportive)\b|\bdoes(?:n't|\s+not)\s+(?:like|support)\s+us\b|倾向(?:于)?(?:对手|竞争对手|别家|另一家|他们家)|不支持|不看好|不认可|反对|不太认可|偏向(?:对手|别家)")),
        (new(0), Of(@"\bneutral\b|\bon\s+the\s+fence\b|\bundecided\b|\blukewarm\b|\bindifferent\b|不冷不热|无所谓|中立|不偏不倚|两边都行|没有倾向|没倾向")),
        (new(2), Of(@"\bpush(?:es|ing|ed)\s+(?:for\s+us|hard|it|the\s+project)|\bchampions?\s+us\b|\bfight(?:s|ing)?\s+for\s+us\b|\bstrongly\s+(?:in\s+favou?r|supports?)|积极推动|大力支持|力挺|主动推动|帮我们推|全力支持|在推(?:动)?")),
        (new(1, AtLeast: true), Of(@"(?<!\bnot\s)(?<!\bnot\s(?:very|so|too)\s)(?<!n't\s)\b(?:very\s+|really\s+|quite\s+|extremely\s+)?(?:satisfied|happy|pleased|impressed|delighted|supportive|positive|enthusiastic)\b(?!\s+(?:with|about)\s+(?:the\s+)?(?:rival|competitor))|\blikes?\s+(?:us|it|the|our)\b|\bloved?\s+(?:it|the|our)\b|\bsupports?\s+us\b|\bin\s+favou?r\b|\bon\s+our\s+side\b|\bprefers?\s+(?:us|our)\b|(?<!不|不太|不大|不怎么|没有|没)(?:很|非常|挺|比较|都|十分|相当)?满意|认可我|(?<!不)认可|(?<!不)支持|赞成|(?<!不)看好我们|(?<!不)倾向我|站在我们|很感兴趣|挺感兴趣")),
    ];

    /// <summary>How they talked; null if the words do not tell. The rarest word decides: a mail about a meeting is a mail.</summary>
    public static TouchChannel? ChannelIn(string clause) =>
        Channels.Where(row => row.Words.IsMatch(clause)).Select(row => (TouchChannel?)row.Channel).FirstOrDefault();

    /// <summary>What the words show of somebody's stance; null if nothing.</summary>
    public static StanceHeard? StanceIn(string clause) =>
        Stances.Where(row => row.Words.IsMatch(clause)).Select(row => row.Stance).FirstOrDefault();

    /// <summary>What worries or interests somebody, as said.</summary>
    public static string? ConcernIn(string clause) =>
        Concern().Match(clause) is { Success: true } match && match.Groups["what"].Value.Trim(' ', '.', '了', '的') is { Length: > 0 } what ? what : null;

    /// <summary>True if the clause tells of a contact that was.</summary>
    public static bool IsContact(string clause) => Contact().IsMatch(clause) && !NotMet().IsMatch(clause);

    /// <summary>True if the clause says that a meeting did not come about.</summary>
    public static bool IsNotMet(string clause) => NotMet().IsMatch(clause);

    /// <summary>True if somebody of the customer answered us, or we really talked.</summary>
    public static bool IsAnswered(string clause) => Answered().IsMatch(clause);

    /// <summary>True if only we did something: a mail sent, a call nobody took.</summary>
    public static bool IsOneWay(string clause) => NoAnswer().IsMatch(clause) || (Sent().IsMatch(clause) && !Answered().IsMatch(clause));

    /// <summary>True if nobody answered.</summary>
    public static bool IsNoAnswer(string clause) => NoAnswer().IsMatch(clause);

    /// <summary>True if somebody is said to have been absent.</summary>
    public static bool IsAbsent(string clause) => Absent().IsMatch(clause);

    /// <summary>True if somebody is said to have been there.</summary>
    public static bool IsPresent(string clause) => Present().IsMatch(clause);

    /// <summary>True if the clause reports what somebody said.</summary>
    public static bool IsSaying(string clause) => Saying().IsMatch(clause);

    private static Regex Of(string pattern) => new(pattern, RegexOptions.IgnoreCase | RegexOptions.CultureInvariant);

    [GeneratedRegex(@"\b(?:met|saw|visited|talked|spoke|chatted|discussed|called|phoned|rang|emailed|mailed|messaged|texted|wrote\s+to|replied|answered|wrote\s+back|called\s+back|got\s+back\s+to\s+(?:me|us)|presented|demoed|reviewed|had\s+(?:a\s+)?(?:\w+\s+){0,2}(?:call|meeting|chat|talk|lunch|dinner|coffee|visit|session|workshop)|sat\s+down|caught\s+up|ran\s+into|came\s+back\s+to\s+us|(?:just\s+)?(?:out\s+of|back\s+from|after|finished)\s+(?:a\s+|the\s+|my\s+|our\s+)?(?:\w+\s+){0,3}(?:meeting|call|visit|review|workshop)|(?:meeting|call|visit|lunch|dinner|workshop|review)\s+(?:today\s+|yesterday\s+|last\s+\w+\s+)?(?:with|at)|sent\s+(?!me\b|us\b)\w+|left\s+(?:(?:him|her|them)\s+)?(?:a\s+)?(?:message|voicemail)|(?:site|plant|customer)\s+(?:visit|tour)|zoom|video\s+call)\b|\bon\s+(?:the\s+)?(?:phone|site)\b|见了|见完|见到了?|见过|见面|电话里说|去了?.{0,6}?(?:现场|工厂|厂里)|到了?现场|在现场|[和跟与].{1,12}?(?:视频|通话|电话|会议)|碰了?头|碰面|拜访|走访|去了一趟|开完|开了|面谈|聊了|聊过|聊天|沟通了|沟通过|谈了|谈过|交流了|交流完|打了电话|打了个电话|打过电话|通了电话|通了个电话|电话沟通|打电话|回了(?:邮件|消息|电话|微信|信)|回复了|发了|发过|发去|寄了|微信(?:上)?(?:聊|问|说|回)|吃了(?:个|顿)?饭|吃饭|演示了|汇报了|参观|上门|和.{1,12}(?:开会|沟通|交流|讨论|碰)", RegexOptions.IgnoreCase)]
    private static partial Regex Contact();

    [GeneratedRegex(@"\b(?:have\s*n't|haven't|has\s*n't|hasn't|did\s*n't|didn't|did\s+not|not|never|couldn't|could\s+not)\s+(?:yet\s+)?(?:met|meet|seen|see|reach(?:ed)?|talk(?:ed)?\s+to|sp(?:oke|oken|eak)\s+(?:to|with))\b|没见|没有见|还没见|未见|约不到|没约到|没联系上|见不到", RegexOptions.IgnoreCase)]
    private static partial Regex NotMet();

    [GeneratedRegex(@"\b(?:replied|answered|responded|wrote\s+back|called\s+(?:me\s+|us\s+)?back|got\s+back|came\s+back|sent\s+(?:me|us)|said|says|told|confirmed|promised|agreed|asked|met|talked|spoke)\b|回了|回复|答复|回信|说|答应|发来|发给我|给我发|告诉|表示|聊|见了|见到", RegexOptions.IgnoreCase)]
    private static partial Regex Answered();

    [GeneratedRegex(@"\b(?:sent|e-?mailed|mailed|messaged|texted|wrote\s+to|left\s+(?:(?:him|her|them|mr|ms|mrs|dr)\b[\w .]*)?(?:a\s+)?(?:message|voicemail|note)|voicemail)\b|发了|发过|发去|寄了|留了?言|留了个?话", RegexOptions.IgnoreCase)]
    private static partial Regex Sent();

    [GeneratedRegex(@"\bno\s+(?:answer|reply|response|reaction)\b|\b(?:not|n't|never)\s+(?:yet\s+)?(?:answer(?:ed)?|repl(?:y|ied)|respond(?:ed)?|pick(?:ed)?\s+up|call(?:ed)?\s+back|hear(?:d)?\s+back)\b|\b(?:voicemail|unanswered|ghosted)\b|\bwaiting\s+for\s+(?:a\s+|an\s+|his\s+|her\s+|their\s+)?(?:answer|reply)\b|没回|没有回|未回|还没回|没回复|没接|没人接|无人接听|没反应|没动静|没答复|没有回音|打不通|石沉大海", RegexOptions.IgnoreCase)]
    private static partial Regex NoAnswer();

    [GeneratedRegex(@"\b(?:was|were|is)(?:\s+not|n't)\s+(?:there|present|in\s+it|at\s+the\s+\w+|with\s+us|part\s+of\s+it)|\b(?:did\s+not|didn't)\s+(?:come|join|attend|show)|\bnot\s+(?:there|present|him|her)\b|\bwithout\s+(?:mr|ms|mrs|dr|engineer|director)|\babsent\b|没来|没参加|没有参加|没到场|没到|不在场|不在|缺席|没出席", RegexOptions.IgnoreCase)]
    private static partial Regex Absent();

    [GeneratedRegex(@"\b(?:was|were)\s+(?:also\s+)?(?:there|present)|\b(?:joined|attended|came\s+too|as\s+well|was\s+in\s+it|sat\s+in)\b|也在|也来了|也参加|参加了|在场|一起的|也到了|到场", RegexOptions.IgnoreCase)]
    private static partial Regex Present();

    [GeneratedRegex(@"\b(?:says?|said|told|mentioned|confirmed|explained|thinks?|asked|promised|agreed)\b|说|提到|透露|表示|认为|觉得|问|答应|承诺|告诉", RegexOptions.IgnoreCase)]
    private static partial Regex Saying();

    [GeneratedRegex(@"\b(?:(?:is|was|are|seems?|still|very|quite|a\s+bit|a\s+little|really)\s+)*(?:worried|concerned|nervous|anxious|unhappy|upset|not\s+happy|not\s+satisfied)\s+(?:about|with|over|by)\s+(?<what>.+)|\b(?:cares?\s+(?:most\s+)?about|asked\s+about|worries\s+about|is\s+afraid\s+of|afraid\s+of|has\s+doubts\s+about|doubts|(?:main|biggest|only|his|her|their)\s+(?:concern|worry)\s+is|concerned\s+is|fears?|cared\s+about)\s+(?<what>.+)|(?:比较|最|很|还是|有点|主要|就是|特别|挺|更|只|有些)*(?:担心|关心|顾虑|顾虑的是|在意|怕|关注|介意|纠结|不满意|嫌|吐槽|抱怨)(?:的?是|于|着|一下)?(?<what>[^了的]{1}.*)", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture)]
    private static partial Regex Concern();
}
