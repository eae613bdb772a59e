using System.Text.RegularExpressions;

namespace SalesBot.Bot.Reading;

/// <summary>
/// Commands said as a sentence, where the words of interest stand in the middle: "why only 40?", 怎么才40分,
/// "when is the Jiangnan bid due". The group "arg" is the argument; a fixed argument stands in the row.
/// </summary>
internal static class CommandPhrasings
{
    private const string Chinese = "(?:chinese|mandarin|simplified chinese|中文|汉语|普通话)";
    private const string English = "(?:english|英文|英语)";
    private const string ToSwitch = "(?:(?:switch|change|go|talk|speak)(?: back)?(?: to| in)?|in|use|切换(?:到|成|为)?|换(?:成|回|到)?|改(?:成|用)|用|说|讲|回复用)";
    private const string When = "(?:哪天|哪一天|几号|什么时候|何时)";

    public static readonly (CommandKind Kind, Regex Pattern, string? Argument)[] Rows =
    [
        (CommandKind.SwitchLanguage, Whole($"(?:(?:please )?{ToSwitch} ?)?{English}(?: please| 吧)?"), "en"),
        (CommandKind.SwitchLanguage, Whole($"(?:(?:please )?{ToSwitch} ?)?{Chinese}(?: please| 吧)?"), "zh"),

        (CommandKind.MethodWords, Whole("(?:show (?:it |this |the score )?)?(?:in |as |use )?(?:the )?medd(?:pi|i)?cc?(?: (?:words|terms|view|language))?|用? ?medd(?:pi|i)?cc? ?的?(?:说法|术语|方式|语言|视图)?(?:看|显示|说)?"), MethodNames.Meddpicc),
        (CommandKind.MethodWords, Whole("(?:show (?:it |this |the score )?)?(?:in |as |use )?(?:the )?miller[ -]?heiman(?: (?:words|terms|view|language))?|用? ?(?:miller[ -]?heiman|米勒海曼) ?的?(?:说法|术语|方式|语言|视图)?(?:看|显示|说)?"), MethodNames.MillerHeiman),
        (CommandKind.MethodWords, Whole("(?:in |back to )?(?:our own|your own|plain|normal|standard) words|用?(?:我们自己|你们自己|原来|普通)的说法|恢复原来的说法"), MethodNames.Own),

        (CommandKind.WhyScore, Whole(@"why(?: (?:is|are|do) (?:it|the score|we|this|i))?(?: (?:only|just|have|at|get|so low|that low))* ?\d{0,3}(?: points?)?"), null),
        (CommandKind.WhyScore, Whole(@"(?:为什么|为啥|怎么|咋)(?:才|只有|只|就|是|会是|得了|就只有)*\d{1,3}分?"), null),
        (CommandKind.WhyScore, Whole("(?:为什么|为啥|怎么)(?:分数?|评分|得分)?(?:才|只有|这么|那么)(?:低|少|一点|点分)"), null),

        (CommandKind.Continue, Whole(@"(?:continue|resume|go on)(?: with)? question \d+(?: of \d+)?|继续第 ?\d+ ?题"), null),

        (CommandKind.SetStep, Whole("(?:next steps?|the next step is|my next step is|下一步(?:是)?) ?[:] ?(?<arg>.+)"), null),
        (CommandKind.StepDone, Whole("(?:done|finished|completed|步骤完成|完成|已完成|做完了?) ?[:] ?(?<arg>.+)"), null),
        (CommandKind.Promises, Whole("(?:what|which)(?: things)? (?:did|have|do) (?:i|we|they)(?: already)? (?:promised?|owe)(?: (?:them|the customer|us))?|我?(?:还)?(?:欠|答应)(?:了|过)?(?:客户|对方)?(?:什么|哪些)(?:事|东西)?"), null),
        (CommandKind.Privacy, Whole("who (?:can |else can |could |else )?(?:see|sees|read|reads|view) (?:what i (?:wrote|write|said|noted)|my notes?|the notes?|this|it)(?: (?:about|on|of) (?<arg>.+))?"), null),
        (CommandKind.Privacy, Whole("(?:我)?(?:写|记|备注)(?:的|过的)?(?:关于)?(?<arg>.{1,16}?)的?(?:内容|备注|那些话?)?[ ,]*(?:谁|哪些人|什么人)(?:都)?(?:能|可以|会)?(?:看到|看得到|看见|看得见|看)"), null),
        (CommandKind.Privacy, Whole("(?:谁|哪些人)(?:都)?(?:能|可以|会)?(?:看到|看得到|看见|看)(?:我)?(?:写|记|备注)(?:的|过的)?(?:关于)?(?<arg>.{1,16}?)?(?:的)?(?:内容|备注|那些话?)?"), null),

        (CommandKind.Later, Whole("(?:later|not now|remind me|ask me(?: again)?) (?<arg>(?:today|tonight|tomorrow|this|next|at|on|in|mon|tue|wed|thu|fri|monday|tuesday|wednesday|thursday|friday)(?: .*)?)"), null),
        (CommandKind.Later, Whole("(?:稍后|晚点|到时候?|请)?[ ,]?(?<arg>(?:今天|今晚|明天|明早|后天|下周|周|两小时后|半小时后).{0,8}?)(?:再说|再做|再来|再继续|再提醒我?|提醒我|叫我)"), null),
        (CommandKind.Later, Whole("(?:稍后|晚点) ?(?<arg>(?:今天|今晚|明天|明早|后天|下周|周).{0,8})"), null),

        // "no it was the purchaser" without a comma; "no budget" is an answer and stays one.
        (CommandKind.No, Whole("no (?<arg>(?:it|its|it's|it was|that|that's|he|she|they|we) .+)"), null),

        (CommandKind.Deadline, Whole(@"(?:when|what day|which day)(?:'s| is| are| does)? (?:the )?(?<arg>.+?)(?:'s)?(?: bid| tender| proposal| offer)? (?:due|deadline|closing|close|closes|submission)"), null),
        (CommandKind.Deadline, Whole("(?:what is |what's |when is )?(?:the )?(?:bid |tender )?deadline (?:of|for) (?:the )?(?<arg>.+?)(?: bid| tender)?"), null),
        (CommandKind.Deadline, Whole("(?<arg>.+?)(?:'s)?(?: bid| tender)? deadline"), null),
        (CommandKind.Deadline, Whole($"(?<arg>.{{2,20}}?)(?:那个|这个|的)?(?:标书?|投标|招标|项目|标段)?(?:是|到底)?{When}(?:截止|截标|交标|开标|到期|递交)"), null),
        (CommandKind.Deadline, Whole($"(?<arg>.{{2,20}}?)(?:那个|这个|的)?(?:标书?|投标|招标|项目|标段)?的?(?:截止|截标)(?:日期|日|时间)?(?:是|在)?{When}"), null),
        (CommandKind.Deadline, Whole("(?<arg>.{2,20}?)(?:那个|这个|的)?(?:标书?|投标|招标)?的?截止(?:日期|时间)"), null),
    ];

    private static Regex Whole(string pattern) => new($"^(?:{pattern})$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture);
}
