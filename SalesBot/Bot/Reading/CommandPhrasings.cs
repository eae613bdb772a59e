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
    private const string NoTime = "(?!(?:week|month|quarter|year|time|day|weekend|mon|tue|wed|thu|fri|sat|sun|monday|tuesday|wednesday|thursday|friday|saturday|sunday|spring|summer|autumn|winter|steps?|stage|actions?|questions?|page|meeting|visit|call|one|is|to|for|on|with)\\b)";
    private const string When = "(?:哪天|哪一天|几号|什么时候|何时)";

    // A deal's name: few words, no pause, and none of the words that begin a report.
    private const string Name = "(?!log |call |record |note |report |why |when |what |how |if )[^,.;:!?]{2,40}?";
    private const string HanName = "(?!记|登记|为什么|怎么|如果)[^,.;:!?，。]{2,16}";

    // "my manager is" may lead to a name; these lead to something else.
    private const string Somebody = @"(?! |not\b|away\b|ill\b|sick\b|on\b|in\b|at\b|out\b|here\b|there\b|very\b|too\b|so\b|happy\b|unhappy\b|angry\b|asking\b|going\b|who\b|who's\b|what\b)[^,.;:?]{2,40}?";
    private const string HanSomebody = "(?!谁|不|没|在|很|也|都|说|要)[^,.;:?，。]{1,16}?";
    private const string Boss = "(?:line manager|manager|boss|supervisor)";
    private const string HanBoss = "(?:直属)?(?:经理|领导|上级|主管|老板)";

    // What may follow "I'm away": days, or a pause. Not "away from my desk".
    private const string Days = @"(?:[,:].*| (?:next|this|from(?! my\b)|on|until|till|for|tomorrow|today|tonight|the|starting|between|over|all|a|one|two|three|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|mon|tue|wed|thu|fri|sat|sun|\d).*)?";
    // Taken once and never given back: digits can be cut in more ways than there is time to try.
    private const string HanDays = @"(?>(?:今天|明天|后天|(?:这|本|下|下下)个?(?:周|星期|礼拜|月)[一二三四五六日天]?|(?:周|星期|礼拜)[一二三四五六日天]|(?:\d{1,4}|[一二两三四五六七八九十半]{1,3})(?:年|月份?|日|号|天|周|个?星期|个?礼拜|个月)?|月底|年底|春节|国庆|元旦|五一|从|到|至|起|开始|和|[-~/. ])*)";

    public static readonly (CommandKind Kind, Regex Pattern, string? Argument)[] Rows =
    [
        (CommandKind.Manager, Whole($"who(?: is|'s) my {Boss}|who do i report to|(?:谁是我的?|我的?){HanBoss}(?:是谁)?|我(?:向|跟)谁汇报"), null),
        (CommandKind.Manager, Whole($"(?:remove|leave|drop|delete) my {Boss}|i (?:have|want) no {Boss}(?: any ?more| now)?|(?:取消|删除|去掉|解除)我的?{HanBoss}|我(?:现在)?没有{HanBoss}"), ManagerWords.Nobody),
        (CommandKind.Manager, Whole($"(?:my (?:new )?{Boss}(?:'s name)?(?: is(?: now)?|:| -)|i (?:now )?report to|(?:change|set) my {Boss} to) ?(?<arg>{Somebody})"), null),
        (CommandKind.Manager, Whole($"(?<arg>{Somebody}) is my (?:new )?{Boss}|我的?(?:新)?{HanBoss}(?:现在)?(?:是|叫|为|换成|改成|:) ?(?<arg>{HanSomebody})|我(?:现在)?(?:向|跟|归)(?<arg>{HanSomebody})(?:汇报|管)|(?<arg>{HanSomebody})是我的?{HanBoss}"), null),
        (CommandKind.SetManager, Whole(@"(?:set|make|change) (?:the )?managers? (?:of|for) .+|(?:set|change) [^,.;:]{2,40}'s manager to .+|把?[^,.;:，。]{1,20}的(?:经理|上级)(?:设|改|定|换|指定)(?:为|成|到).+"), null),
        (CommandKind.Leave, Whole("i(?:'m| am) back(?: (?:at work|again|now|today|in the office|from (?:leave|vacation|holidays?|my (?:leave|vacation|holidays?))))?|back (?:at work|from (?:leave|vacation|holidays?))|(?:end|stop|cancel) my (?:leave|vacation|holidays?|absence)|我?(?:已经|提前)?回来(?:上班|工作)?了|我?休假结束了?|(?:结束|取消)(?:休假|代管)|销假"), ManagerWords.Back),
        (CommandKind.Leave, Whole($"(?:i(?:'m| am|'ll be| will be)(?: going)? (?:on (?:annual )?(?:leave|vacation|holidays?)|away|out of (?:the )?office)|on (?:annual )?(?:leave|vacation|holidays?)){Days}"), null),
        (CommandKind.Leave, Whole($"我?(?:要|会|准备|打算)?{HanDays}(?:我?要|我)?(?:休假|请假|休年假|度假){HanDays}(?:[,.;:，。].*)?|我{HanDays}不在(?:公司|办公室)?{HanDays}(?:[,.;:，。].*)?"), null),

        (CommandKind.SwitchLanguage, Whole($"(?:(?:please )?{ToSwitch} ?)?{English}(?: please| 吧)?"), "en"),
        (CommandKind.SwitchLanguage, Whole($"(?:(?:please )?{ToSwitch} ?)?{Chinese}(?: please| 吧)?"), "zh"),

        (CommandKind.MethodWords, Whole("(?:show (?:it |this |the score )?)?(?:in |as |use )?(?:the )?medd(?:pi|i)?cc?(?: (?:words|terms|view|language))?|用? ?medd(?:pi|i)?cc? ?的?(?:说法|术语|方式|语言|视图)?(?:看|显示|说)?"), MethodNames.Meddpicc),
        (CommandKind.MethodWords, Whole("(?:show (?:it |this |the score )?)?(?:in |as |use )?(?:the )?miller[ -]?heiman(?: (?:words|terms|view|language))?|用? ?(?:miller[ -]?heiman|米勒海曼) ?的?(?:说法|术语|方式|语言|视图)?(?:看|显示|说)?"), MethodNames.MillerHeiman),
        (CommandKind.MethodWords, Whole("(?:in |back to )?(?:our own|your own|plain|normal|standard) words|用?(?:我们自己|你们自己|原来|普通)的说法|恢复原来的说法"), MethodNames.Own),

        (CommandKind.Alerts, Whole("alerts? report|(?:which )?alerts? (?:were |called )*wrong|预警报告|误报(?:报告|情况)"), "report"),
        (CommandKind.Alerts, Whole("(?:my |our |the |show )*(?<arg>critical|serious|warning|watch) alerts?|alerts? (?<arg>critical|serious|warning|watch)"), null),
        (CommandKind.Alerts, Whole("(?:看)?(?<arg>危急|严重|警示|关注)的?预警|预警 ?(?<arg>危急|严重|警示|关注)"), null),
        (CommandKind.Alerts, Whole("(?:my |our )?team(?:'s)? alerts?|团队(?:的)?预警"), null),
        (CommandKind.Hold, Whole("(?<arg>put .{2,40} on hold(?: .*)?)|hold (?<arg>(?!(?:on|your|it|that|the line)\\b).{2,120})|(?<arg>take .{2,40} off hold)"), null),
        (CommandKind.Hold, Whole("暂停 ?(?<arg>.{2,20}?(?:直?到|至).+)|(?<arg>.{2,16}?(?:先)?暂停(?:直?到|至).+)|(?<arg>(?:结束|解除) ?.{2,16}?的?暂停)|(?<arg>恢复跟进 ?.{2,16})"), null),
        (CommandKind.DigestTime, Whole("(?<arg>quiet hours .+|no quiet hours)|(?<arg>免打扰.{1,20}|(?:关闭|取消|不要)免打扰)"), null),
        (CommandKind.WhyScore, Whole(@"why(?: (?:is|are|do) (?:it|the score|we|this|i))?(?: (?:only|just|have|at|get|so low|that low))* ?\d{0,3}(?: points?)?"), null),
        (CommandKind.WhyScore, Whole(@"(?:为什么|为啥|怎么|咋)(?:才|只有|只|就|是|会是|得了|就只有)*\d{1,3}分?"), null),
        (CommandKind.WhyScore, Whole("(?:为什么|为啥|怎么)(?:分数?|评分|得分)?(?:才|只有|这么|那么)(?:低|少|一点|点分)"), null),

        (CommandKind.Continue, Whole(@"(?:continue|resume|go on)(?: with)? question \d+(?: of \d+)?|继续第 ?\d+ ?题"), null),

        // What is typed where a button offers the questions: "now", 现在.
        (CommandKind.Qualify, Whole("(?:do it |start |right )?now|start(?: the)? questions(?: now)?|(?:现在|马上)(?:就)?(?:答题?|做|开始|回答)?"), null),

        (CommandKind.SetStep, Whole("(?:next steps?|the next step is|my next step is|下一步(?:是)?) ?[:] ?(?<arg>.+)"), null),
        (CommandKind.SetStep, Whole("(?:next steps?|下一步)(?: for| on|给)? ?(?<arg>[^:,.;!?]{2,24}: ?.{3,})"), null),
        (CommandKind.StepDone, Whole("(?:done|finished|completed|步骤完成|完成|已完成|做完了?) ?[:] ?(?<arg>.+)"), null),
        (CommandKind.Promises, Whole("(?:what|which)(?: things)? (?:did|have|do) (?:i|we|they)(?: already)? (?:promised?|owe)(?: (?:them|the customer|us))?|我?(?:还)?(?:欠|答应)(?:了|过)?(?:客户|对方)?(?:什么|哪些)(?:事|东西)?"), null),
        (CommandKind.Changes, Whole("(?<arg>.{1,12}?(?:以来|之后|以后|起|到现在))(?:都|又)?(?:有|发生)?了?(?:什么|哪些)?(?:变化|变动|改动)了?"), null),
        (CommandKind.Privacy, Whole("who (?:can |else can |could |else )?(?:see|sees|read|reads|view) (?:what i (?:wrote|write|said|noted)|my notes?|the notes?|this|it)(?: (?:about|on|of) (?<arg>.+))?"), null),
        (CommandKind.Privacy, Whole("(?:我)?(?:写|记|备注)(?:的|过的)?(?:关于)?(?<arg>.{1,16}?)的?(?:内容|备注|那些话?)?[ ,]*(?:谁|哪些人|什么人)(?:都)?(?:能|可以|会)?(?:看到|看得到|看见|看得见|看)"), null),
        (CommandKind.Privacy, Whole("(?:谁|哪些人)(?:都)?(?:能|可以|会)?(?:看到|看得到|看见|看)(?:我)?(?:写|记|备注)(?:的|过的)?(?:关于)?(?<arg>.{1,16}?)?(?:的)?(?:内容|备注|那些话?)?"), null),

        (CommandKind.ErasePerson, Whole("(?:please )?(?:delete|erase|remove|forget)(?: everything| all(?: data| you have| you know)?| the data| what you (?:have|know))(?: you (?:have|know))? (?:about|on|of) (?<arg>.{2,40})"), null),
        (CommandKind.ErasePerson, Whole("(?:请)?把?(?:删除|删掉|清除|抹掉) ?(?:关于)?(?<arg>.{1,16}?)的?(?:全部|所有|一切)?(?:资料|数据|信息|个人信息)|(?:请)?把(?<arg>.{1,16}?)的?(?:全部|所有|一切)?(?:资料|数据|信息|个人信息)(?:全部|都)?(?:删除|删掉|删了|清除)"), null),
        (CommandKind.ExportPerson, Whole("export(?: everything| all(?: data)?| the data| what)?(?: you (?:have|know)| is kept)? (?:about|on|of) (?<arg>.{2,40})|what do you (?:have|know|keep) (?:about|on) (?<arg>.{2,40})"), null),
        (CommandKind.ExportPerson, Whole("导出 ?(?:关于)?(?<arg>.{1,16}?)的?(?:全部|所有|一切)?(?:资料|数据|信息|个人信息)"), null),
        (CommandKind.Person, Whole(@"(?:tell me )?about (?<arg>(?:mr|mrs|ms|miss|dr|prof|professor|director|engineer)\.? \S+(?: \S+)?)"), null),
        (CommandKind.Person, Whole("(?:关于)?(?<arg>.{1,5}?(?:总工|总监|经理|主任|主管|院长|处长|科长|部长|厂长|老师|博士|教授|先生|女士|总|工))(?:这个人|这人)?(?:怎么样|是谁|什么情况)"), null),

        (CommandKind.Later, Whole("(?:later|not now|remind me|ask me(?: again)?) (?<arg>(?:today|tonight|tomorrow|this|next|at|on|in|mon|tue|wed|thu|fri|monday|tuesday|wednesday|thursday|friday)(?: .*)?)"), null),
        (CommandKind.Later, Whole("(?:稍后|晚点|到时候?|请)?[ ,]?(?<arg>(?:今天|今晚|明天|明早|后天|下周|周|两小时后|半小时后).{0,8}?)(?:再说|再做|再来|再继续|再提醒我?|提醒我|叫我)"), null),
        (CommandKind.Later, Whole("(?:稍后|晚点) ?(?<arg>(?:今天|今晚|明天|明早|后天|下周|周).{0,8})"), null),

        (CommandKind.Milestones, Whole("(?:delivery|call-?off|交货|分批交付|发货) ?[:] ?(?<arg>.+)"), null),

        // "next lakeside", but not "next Tuesday" or "next meeting".
        (CommandKind.Next, Whole($"next(?: steps?| actions?)?(?: for| on| with|:) ?(?<arg>{NoTime}\\S+(?: \\S+){{0,2}})"), null),
        (CommandKind.Next, Whole($"next (?<arg>{NoTime}\\S+(?: \\S+)?)"), null),
        (CommandKind.Next, Whole($"(?:what(?:'s| is)? next|what do you suggest|what should i do)(?: for| on| with) (?<arg>{NoTime}\\S+(?: \\S+){{0,2}})"), null),
        (CommandKind.Next, Whole("下一步[ :,，：](?<arg>.{2,20})"), null),
        (CommandKind.Log, Whole("(?:记一下|记个|记录一下|登记一下)(?<arg>.{1,12}?的?(?:电话|会议|拜访|沟通|会))"), null),
        (CommandKind.Next, Whole("(?<arg>.{2,12}?)(?:的|那边|这边)?(?:下一步|接下来)该?(?:怎么办|做什么|怎么做|干什么|怎么推进)"), null),
        // The deal at hand is moved without its name: "move to charter", 推进到立项. Above "move it to", which is for contacts.
        (CommandKind.Stage, Whole($@"(?:we |let us )?(?:move|go|take|bring|advance|send|put)(?: (?:it|this|this one|this deal|the deal))?(?: on| forward| ahead| back)? (?:in)?to (?:the )?{StageReader.AnyName}(?: stage)?(?:[ ,.;:].*)?"), null),
        (CommandKind.Stage, Whole($"(?:把?(?:它|这个(?:商机|项目)?))?(?:推进|推|退回|退|进入?|转)(?:到|至|回|入)?{StageReader.AnyName}(?:阶段)?了?(?:[ ,.;:].*)?|推进|退回"), null),

        // "that call was Metro, not Lakeside", 刚才那通电话是地铁的，不是湖畔的.
        (CommandKind.MoveTouch, Whole(@"(?:no,? ?)?(?:that|the last|this|my last) (?:call|meeting|visit|mail|e-?mail|contact|talk|touch|note|record)(?: i (?:just )?logged)? (?:was|is|belongs to|is for|was for)(?: about| with| for)? (?<arg>[^,]+?)(?:,? (?:and )?not .+)?"), null),
        (CommandKind.MoveTouch, Whole("(?:不对,?)?(?:刚才|刚刚|刚|上次|上一?条)?(?:那|这)?(?:通|个|次|场|条)?(?:电话|会议|会|沟通|拜访|邮件|记录)(?:其实|应该)?是(?<arg>.{1,20}?)的(?:,?不是.*)?"), null),

        // "no it was the purchaser" without a comma; "no budget" is an answer and stays one.
        (CommandKind.No, Whole("no (?<arg>(?:it|its|it's|it was|that|that's|he|she|they|we) .+)"), null),

        // News and orders about a stage: the deal is named first or in the middle, the rest is read by the stage readers.
        (CommandKind.Stage, Whole($@"(?:move|take|bring|advance|put|send|push) (?<arg>{Name}) (?:on |forward |back )?(?:in)?to (?:the )?{StageReader.AnyName}(?: stage)?(?:[ ,.;:].*)?"), null),
        (CommandKind.Stage, Whole($@"(?<arg>{Name}) (?:went|goes|is|was|has gone|were) (?:sent )?back to (?:the )?{StageReader.AnyName}.*"), null),
        (CommandKind.Stage, Whole($@"(?<arg>{Name}) (?:has |have )?(?:failed|did ?n[o']t pass) (?:the |their |our )?(?:site |field )?(?:test|trial|acceptance|audit|qualification)\b.*"), null),
        (CommandKind.Stage, Whole($@"(?<arg>{Name})(?:'s)? (?:test failed|tender (?:is|was|has been) (?:now )?(?:out|published)|is (?:being )?re-?tendered|passed the test|project is approved|charter is approved)\b.*"), null),
        (CommandKind.Stage, Whole("(?:they (?:have )?(?:published|issued) the tender|the tender (?:is|came) (?:now )?out(?: now)?|(?:we|they) failed the test.*|招标(?:公告|文件)?(?:已经?|刚)?(?:出来|发布|挂网|发)了?|测试(?:没过|没通过|未通过).*|测试(?:通过|过)了|挂网了)"), null),
        (CommandKind.Stage, Whole($"(?:推进|退回|把|将) ?(?<arg>{HanName}?) ?(?:推进|退回|退|推|改|转)?(?:到|至|回|进入?) ?{StageReader.AnyName}(?:(?:或者?|还是){StageReader.AnyName})?(?:阶段)?(?:[ ,.;:].*)?了?"), null),
        (CommandKind.Stage, Whole($"(?<arg>{HanName}?)(?:又|被|要|已经?)?(?:推进|退回|退|推|进入?)(?:到|至|回|了)?{StageReader.AnyName}(?:阶段)?了?(?:[ ,.;:].*)?"), null),
        (CommandKind.Stage, Whole($"(?<arg>{HanName}?)(?:那边|项目)?(?:又|被)?(?:退回|打回)来?了(?:[ ,.;:].*)?"), null),
        (CommandKind.Stage, Whole($"(?<arg>{HanName}?)(?:那边|项目)?的?(?:测试|试用|试验|验收|资质)(?:又)?(?:没有?|未|不)(?:通?过|合格).*"), null),
        (CommandKind.Stage, Whole($"(?<arg>{HanName}?)(?:那边|项目)?的?(?:招标(?:公告|文件)?(?:已经?|刚)?(?:出来|发布|挂网|发)了?|测试(?:已经?)?(?:通过|过)了|立项(?:批|通过)了?|流标了?|废标了?|要?重新招标了?)(?:[ ,.;:].*)?"), null),

        // A deal alone behind it; the rows above know the stage.
        (CommandKind.Stage, Whole($"(?:推进|退回) (?<arg>{HanName})"), null),

        (CommandKind.CloseDate, Whole($@"(?<arg>{Name}) (?:slipped|slips|is postponed|was postponed|got postponed|moved) (?:to|until|till) .+"), null),
        (CommandKind.CloseDate, Whole($@"(?:move|change|set|put|push|shift) (?:the )?(?:expected )?(?:signing|close|closing|signature) (?:date|day)(?: (?:of|for) (?<arg>{Name}))?(?: back| out)? (?:to|until|till) .+"), null),
        (CommandKind.CloseDate, Whole("把?(?:预计)?签约(?:日期?|时间)?(?:要|又|得)?(?:拖|推迟|延期|延|顺延|改|推)(?:到|至|成|为).+"), null),
        (CommandKind.CloseDate, Whole($"把?(?<arg>{HanName}?)(?:的?签约日?)?(?:要|又|得)?(?:拖|推迟|延期|延|顺延|改|推)(?:到|至).+"), null),
        (CommandKind.CloseDeal, Whole($@"(?:close|mark|record) (?:the )?(?<arg>{Name}) (?:deal )?as (?:a )?(?:lost|no decision|stopped|shelved|withdrawn|completed?)(?:[,.;].*)?"), null),
        (CommandKind.CloseDeal, Whole($"[把将]?(?<arg>{HanName}?)(?:标记?[为成]|按|作为?|记[为成])(?:丢单|搁置|退出|放弃|完成)(?:关闭|处理)?了?(?:[,.;].*)?"), null),
        (CommandKind.CloseDeal, Whole($"(?<arg>{HanName}?)(?:丢了|丢单了?|输了|没拿下来?|没中标|输给.{{1,20}}|不上了|搁置了|被.{{1,20}}(?:拿|抢)走了)(?:[,.;].*)?"), null),
        (CommandKind.CloseDeal, Whole($@"(?:the customer |they )(?:stopped|cancelled|postponed) (?<arg>{Name})(?:[,.;].*)?"), null),

        // A sentence about the customer begins like this too; a name alone is short and stands apart.
        (CommandKind.Account, Whole("客户[ :](?<arg>[^ ,.;!?，。]{2,12})"), null),
        (CommandKind.Account, Whole("客户"), null),
        (CommandKind.UpgradeAccount, Whole($@"make (?<arg>{Name}) a key account"), null),
        (CommandKind.UpgradeAccount, Whole($@"(?:upgrade|promote|raise) (?!account )(?<arg>{Name}) (?:in)?to (?:a )?key account"), null),
        (CommandKind.UpgradeAccount, Whole($"把?(?<arg>{HanName}?)升级?[为成]大客户"), null),

        (CommandKind.Deadline, Whole(@"(?:when|what day|which day)(?:'s| is| are| does)? (?:the )?(?<arg>.+?)(?:'s)?(?: bid| tender| proposal| offer)? (?:due|deadline|closing|close|closes|submission)"), null),
        (CommandKind.Deadline, Whole("(?:what is |what's |when is )?(?:the )?(?:bid |tender )?deadline (?:of|for) (?:the )?(?<arg>.+?)(?: bid| tender)?"), null),
        (CommandKind.Deadline, Whole("(?<arg>.+?)(?:'s)?(?: bid| tender)? deadline"), null),
        (CommandKind.Deadline, Whole($"(?<arg>.{{2,20}}?)(?:那个|这个|的)?(?:标书?|投标|招标|项目|标段)?(?:是|到底)?{When}(?:截止|截标|交标|开标|到期|递交)"), null),
        (CommandKind.Deadline, Whole($"(?<arg>.{{2,20}}?)(?:那个|这个|的)?(?:标书?|投标|招标|项目|标段)?的?(?:截止|截标)(?:日期|日|时间)?(?:是|在)?{When}"), null),
        (CommandKind.Deadline, Whole("(?<arg>.{2,20}?)(?:那个|这个|的)?(?:标书?|投标|招标)?的?截止(?:日期|时间)"), null),
    ];

    private static Regex Whole(string pattern) => new($"^(?:{pattern})$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture);
}
