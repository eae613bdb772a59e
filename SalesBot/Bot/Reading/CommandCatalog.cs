using System.Collections.Immutable;
using SalesBot.Sales;

namespace SalesBot.Bot.Reading;

/// <summary>One command as help shows it.</summary>
/// <param name="Kind">The command.</param>
/// <param name="Name">What to type.</param>
/// <param name="Help">What it does, in one line.</param>
/// <param name="Example">A whole message.</param>
/// <param name="Coming">True while it is understood but not built.</param>
public sealed record CommandEntry(CommandKind Kind, Text Name, Text Help, Text Example, bool Coming = false);

/// <summary>
/// The single table of commands (domain 7.1): how each is typed and what help says of it. Words that only answer
/// something (yes, later, skip) stand in <see cref="ReplyWords"/>.
/// </summary>
public static class CommandCatalog
{
    // A command stands at the beginning; likeness to a whole report means nothing.
    private const int MostOfText = 80;

    private static readonly (CommandForms Forms, Text Help, Text Example, bool Coming)[] Table =
    [
        (new(CommandKind.NewDeal, Takes.Line,
            ["new deal", "add deal", "add a deal", "add a new deal", "create deal", "create a deal", "create a new deal", "start a new deal", "new opportunity", "register a deal"],
            ["新建商机", "新商机", "建商机", "新增商机", "添加商机", "创建商机", "登记商机", "录入商机", "加商机", "建个商机", "新建一个商机", "加个商机"]),
            new("Start a deal, in one line or step by step", "新建一个商机，一句话或一步步来"),
            new("new deal: Kangyuan Pharma, packaging line, about 7.2 million", "新建商机：康源药业，冷链包装线，约720万"), false),
        (new(CommandKind.MyDeals, Takes.Nothing,
            ["my deals", "deals", "list deals", "list my deals", "show my deals", "my deal list", "my opportunities", "my pipeline", "what are my deals", "all my deals"],
            ["我的商机", "商机列表", "我的商机列表", "看我的商机", "查看我的商机", "我有哪些商机", "我的单子", "我的项目", "列出我的商机", "所有商机"]),
            new("Your deals: all, at risk, without next step, by stage", "你的商机：全部、有风险、没有下一步、按阶段"),
            new("my deals at risk", "我的商机 有风险"), false),
        (new(CommandKind.OpenDeal, Takes.DealNeeded,
            ["open", "open deal", "show deal", "show", "go to"],
            ["打开", "打开商机", "查看", "查看商机", "看看", "看一下", "进入"]),
            new("Open a deal by its name or a part of it", "按名称或其中几个字打开商机"),
            new("open lakeside", "打开湖畔汽车"), false),
        (new(CommandKind.Qualify, Takes.Deal,
            ["qualify", "qualify deal", "start qualifying", "assess", "answer questions", "answer 5 questions", "answer five questions", "answer 5 questions now", "start qualification"],
            ["商机评估", "评估", "资格评估", "评估商机", "做评估", "做个评估", "开始评估", "现在评估", "回答问题", "现在回答5题"]),
            new("Five questions at most, then the score", "最多5题，然后看评分"),
            new("qualify lakeside", "评估 湖畔汽车"), false),
        (new(CommandKind.ShowScore, Takes.Deal,
            ["score", "show score", "show the score", "what's the score", "what is the score", "current score", "score card", "the score"],
            ["评分", "看评分", "查看评分", "分数", "得分", "多少分", "现在多少分", "评分卡", "当前评分"]),
            new("The score and what to do next", "评分和下一步建议"),
            new("score lakeside", "评分 湖畔汽车"), false),
        (new(CommandKind.WhyScore, Takes.Nothing,
            ["why", "why so low", "why is it so low", "why this score", "why that score", "explain the score", "explain"],
            ["为什么", "为啥", "怎么这么低", "为什么这么低", "为什么这么少", "怎么扣分的", "解释一下评分", "什么原因"]),
            new("Why the score is what it is", "为什么是这个分数"),
            new("why only 40?", "怎么才40分？"), false),
        (new(CommandKind.ShowAllLosses, Takes.Nothing,
            ["show all", "show all losses", "all losses", "show losses", "details", "show details", "more details", "all points lost", "full list"],
            ["看明细", "明细", "全部失分", "所有失分", "失分明细", "看全部", "显示全部", "详情", "看详情", "全部明细"]),
            new("Every point lost, and the action for it", "全部失分和对应的建议"),
            new("show all", "看明细"), false),
        (new(CommandKind.MethodWords, Takes.Nothing,
            ["meddpicc"], ["meddpicc说法"]),
            new("The same numbers in MEDDPICC or Miller Heiman words", "用MEDDPICC或Miller Heiman的说法看同样的数字"),
            new("in MEDDPICC words", "用MEDDPICC的说法"), false),
        (new(CommandKind.NextQuestions, Takes.Deal,
            ["what should i ask next", "what should i ask", "what to ask next", "what to ask", "next questions", "what do i ask next"],
            ["接下来问什么", "接下来该问什么", "该问什么", "下次问什么", "还要问什么", "还该问什么", "下一步问什么"]),
            new("What is worth asking the customer next", "接下来最值得问客户什么"),
            new("what should I ask next", "接下来问什么"), false),
        (new(CommandKind.Deadline, Takes.Nothing,
            ["deadline", "bid deadline", "deadlines"], ["截止日期", "投标截止", "哪天截止", "什么时候截止"]),
            new("When a bid is due and what is still open", "哪天截止，还差什么"),
            new("when is the Jiangnan bid due", "江南大学那个标哪天截止？"), false),
        (new(CommandKind.Undo, Takes.Nothing,
            ["undo", "undo that", "undo it", "undo last", "undo the last one", "revert", "take it back", "take that back"],
            ["撤销", "撤回", "撤销上一步", "取消上一步", "退回上一步", "撤消"]),
            new("Take the last answer back", "撤回上一个回答"),
            new("undo", "撤销"), false),
        (new(CommandKind.SwitchLanguage, Takes.Nothing,
            ["switch language", "change language", "language"], ["切换语言", "换语言", "语言"]),
            new("Talk Chinese: 切换中文", "换成英文：switch to English"),
            new("switch to Chinese", "切换英文"), false),
        (new(CommandKind.Help, Takes.Nothing,
            ["help", "help me", "commands", "menu", "what can you do", "what can i do", "what can i type", "how does this work", "how do i use this"],
            ["帮助", "命令", "菜单", "你能做什么", "你会什么", "怎么用", "功能", "使用说明", "有哪些命令", "能干什么"]),
            new("This list", "这份说明"),
            new("help", "帮助"), false),
        (new(CommandKind.Map, Takes.Deal,
            ["map", "stakeholder map", "show map", "stakeholders", "map people"],
            ["关键人", "关键人地图", "干系人", "干系人地图", "决策链", "权力地图", "关系人", "关系图"]),
            new("Who matters at the customer, and where they stand", "客户方的关键人和他们的立场"),
            new("map city hospital", "关键人 市医院"), true),
        (new(CommandKind.Log, Takes.Note,
            ["log", "log call", "log a call", "log contact", "log touch", "log meeting", "log a meeting", "log visit", "log a visit", "record a call"],
            ["记录沟通", "记录拜访", "记录电话", "记录会议", "记一下", "记个沟通", "登记沟通"]),
            new("Record a call, a visit or a meeting", "记录一次电话、拜访或会议"),
            new("log call with Ms Song", "记录沟通 和宋主管通了电话"), true),
        (new(CommandKind.Next, Takes.Nothing,
            ["next", "next step", "next steps", "what next", "what's next", "what do you suggest", "what should i do", "what should i do next"],
            ["下一步", "下一步做什么", "下一步怎么办", "接下来做什么", "有什么建议", "怎么推进", "下一步建议"]),
            new("The best next actions", "下一步最该做什么"),
            new("next", "下一步"), true),
        (new(CommandKind.MoveTouch, Takes.Note,
            ["move it to", "wrong deal"], ["改挂", "挂错了"]),
            new("Move the last contact to the right deal", "把刚记的沟通改挂到正确的商机"),
            new("move it to metro", "改挂 地铁"), true),
        (new(CommandKind.Debrief, Takes.Deal,
            ["debrief", "team debrief"], ["复盘", "团队复盘"]),
            new("One minute on how our team worked together", "一分钟团队复盘"),
            new("debrief huadong", "复盘 华东电网"), true),
        (new(CommandKind.Today, Takes.Nothing,
            ["today", "who today", "who should i call today", "who do i call today", "who to call today", "what should i do today", "what to do today"],
            ["今天", "今天联系谁", "今天该联系谁", "今天找谁", "今天做什么", "今天该做什么"]),
            new("Who to call today, and why", "今天该联系谁、为什么"),
            new("today", "今天"), true),
        (new(CommandKind.SetStep, Takes.Note,
            ["set next step", "add next step", "set step", "add step", "new step", "plan step"], ["设下一步", "添加下一步", "加下一步", "新增下一步", "安排下一步"]),
            new("Set a next step with a date and an owner", "定一个有日期、有负责人的下一步"),
            new("set next step: Ms Song sends the drawings on Friday", "设下一步：宋主管周五前给图纸"), true),
        (new(CommandKind.StepDone, Takes.Note,
            ["step done", "mark done", "it is done"], ["下一步完成", "完成了", "已做完"]),
            new("Tick a next step off", "把下一步标为完成"),
            new("step done", "下一步完成"), true),
        (new(CommandKind.Promises, Takes.Nothing,
            ["promises", "my promises", "what did i promise", "what have i promised", "what did we promise"],
            ["承诺", "我的承诺", "我答应过什么", "我答应过客户什么", "答应过什么"]),
            new("What is promised, by us and by them", "我们和对方各答应了什么"),
            new("what did I promise?", "我答应过客户什么？"), true),
        (new(CommandKind.JointPlan, Takes.Deal,
            ["joint plan", "plan", "mutual plan", "process plan"], ["推进计划", "联合计划", "联合推进计划", "过程控制计划"]),
            new("The remaining steps as agreed with the customer", "和客户约定的剩余步骤"),
            new("joint plan lakeside", "推进计划 湖畔汽车"), true),
        (new(CommandKind.Stage, Takes.Deal,
            ["stage", "move stage", "change stage", "next stage", "move back", "stage back"],
            ["推进阶段", "退回阶段", "改阶段", "阶段", "换阶段", "推进/退回阶段"]),
            new("Move the deal to another buying stage", "推进或退回项目阶段"),
            new("stage metro", "推进阶段 地铁"), true),
        (new(CommandKind.CloseDate, Takes.Note,
            ["push", "move close date", "change close date", "new close date", "postpone"], ["改签约日", "推迟", "签约日改到", "预计签约改到"]),
            new("Move the expected signing date, with the customer's reason", "改预计签约日，并记下客户的原因"),
            new("push metro to after spring festival", "推迟 地铁到年后"), true),
        (new(CommandKind.CloseDeal, Takes.Note,
            ["close deal", "we lost", "lost deal", "mark lost", "no decision", "withdraw from"], ["关闭商机", "丢单", "搁置", "退出商机"]),
            new("Close a deal: lost, no decision, withdrawn, completed", "关闭商机：丢单、搁置、退出、完成"),
            new("we lost the waterworks to Delta, price", "丢单 县水厂，德尔塔价格低"), true),
        (new(CommandKind.Reopen, Takes.Deal,
            ["reopen", "reopen deal"], ["重新打开", "重启商机"]),
            new("Reopen a closed deal within a year", "一年内重启已关闭的商机"),
            new("reopen waterworks", "重新打开 县水厂"), true),
        (new(CommandKind.ConvertDeal, Takes.Deal,
            ["convert", "convert deal", "change deal type"], ["转换类型", "改商机类型", "转为主动型", "转为被动型"]),
            new("Turn a deal into another kind; answers are kept", "转换商机类型，回答保留"),
            new("convert metro", "转换类型 地铁"), true),
        (new(CommandKind.CrossYear, Takes.Deal,
            ["cross year", "cross-year approval", "cross year approval"], ["跨年度", "跨年度批准"]),
            new("Record the approval to run into another year", "登记跨年度批准"),
            new("cross-year approval metro", "跨年度批准 地铁"), true),
        (new(CommandKind.Milestones, Takes.Deal,
            ["milestones", "milestone", "key points"], ["关键点", "里程碑", "验收关键点"]),
            new("Key points of the delivery and their acceptance", "交付关键点和验收"),
            new("milestones metro", "关键点 地铁"), false),
        (new(CommandKind.FollowOns, Takes.Deal,
            ["follow-ons", "follow ons", "follow-on", "follow on"], ["后续机会", "后续"]),
            new("What the customer may need next", "客户接下来可能需要什么"),
            new("follow-ons huadong", "后续机会 华东电网"), false),
        (new(CommandKind.Tender, Takes.Deal,
            ["tender", "tender calendar", "tender dates", "bid calendar"], ["投标日历", "招标日历", "投标安排", "投标时间表"]),
            new("The tender's dates, and what the bid still needs", "投标时间表和标书未完成项"),
            new("tender jiangnan", "投标日历 江南大学"), false),
        (new(CommandKind.BidDecision, Takes.Deal,
            ["bid decision", "bid or no bid", "bid no bid", "bid/no-bid"], ["投标决策", "投不投", "是否投标"]),
            new("Bid or not: the questions, the score, the decision", "投不投标：问题、评分、决定"),
            new("bid decision jiangnan", "投标决策 江南大学"), false),
        (new(CommandKind.Report, Takes.Note,
            ["report compliance", "report a concern", "compliance"], ["合规报告", "合规", "报告合规问题"]),
            new("Report an improper request; the deal is frozen", "报告不当要求，商机随即冻结"),
            new("compliance: they asked for a kickback", "合规：对方要回扣"), false),
        (new(CommandKind.Brief, Takes.Line,
            ["brief", "deal brief", "briefing", "brief me", "one-page brief", "show brief", "show the brief", "make a brief", "prepare a brief", "write a brief"],
            ["简报", "商机简报", "看简报", "做简报", "做个简报", "出简报", "出个简报", "写简报", "准备简报", "一页简报"]),
            new("One page before a meeting", "会前一页纸"),
            new("brief huadong for my director, both languages", "简报 华东电网，明天我们总监见赵总"), false),
        (new(CommandKind.Team, Takes.Nothing,
            ["team", "team pipeline", "my team", "show team", "team deals"],
            ["团队漏斗", "团队", "我的团队", "团队商机", "看团队"]),
            new("The team's pipeline, for managers", "团队漏斗（经理用）"),
            new("team", "团队漏斗"), true),
        (new(CommandKind.Alerts, Takes.Nothing,
            ["alerts", "alert", "my alerts", "warnings", "stalled deals", "show alerts"],
            ["预警", "我的预警", "停滞商机", "看预警", "有哪些预警"]),
            new("Deals that do not move", "停滞的商机"),
            new("alerts", "预警"), true),
        (new(CommandKind.Scorecard, Takes.Deal,
            ["scorecard", "supplier scorecard", "appraisal"],
            ["考评卡", "供应商考评", "考评"]),
            new("How the customer rates us and the rival", "客户给我们和对手的打分"),
            new("scorecard huadong", "考评卡 华东电网"), true),
        (new(CommandKind.History, Takes.Deal,
            ["history", "show history", "audit", "audit trail"],
            ["历史", "历史记录", "变更记录"]),
            new("What changed, when and by whom", "谁在什么时候改了什么"),
            new("history lakeside", "历史 湖畔汽车"), false),
        (new(CommandKind.Changes, Takes.Note,
            ["changes", "what changed", "what has changed", "changed"], ["变化", "有什么变化", "有哪些变化"]),
            new("What moved in your deals since a day", "某天以来商机有什么变化"),
            new("what changed since Friday", "变化：周五以来"), false),
        (new(CommandKind.Privacy, Takes.Note,
            ["privacy", "who can see this", "who can see", "who sees this", "who can see what i wrote", "who can see my notes", "who can read this", "who reads this"],
            ["谁能看到", "谁看得到", "谁能看", "谁可以看到", "隐私", "我写的谁能看到", "这些谁能看到"]),
            new("Who can see what you wrote", "你写的内容谁能看到"),
            new("who can see what I wrote about Mr Sun?", "我写的孙经理，谁能看到？"), false),
        (new(CommandKind.Demo, Takes.Nothing,
            ["demo", "load demo", "load the demo", "demo data", "sample data", "load sample data", "load demo data"],
            ["演示", "演示数据", "加载演示数据", "示例数据", "加载示例", "样例"]),
            new("Load sample deals, on a developer's machine only", "加载示例商机（仅限开发机）"),
            new("demo", "演示"), false),
    ];

    /// <summary>Every command that help shows, in its order.</summary>
    public static ImmutableArray<CommandEntry> Shown { get; } =
        [.. Table.Select(row => new CommandEntry(row.Forms.Kind, new(row.Forms.En[0], row.Forms.Zh[0]), row.Help, row.Example, row.Coming))];

    internal static IEnumerable<CommandForms> Forms => Table.Select(row => row.Forms);

    /// <summary>The commands nearest to a text that was not understood, best first; fewer when nothing is near.</summary>
    public static ImmutableArray<CommandEntry> Nearest(string text, int count)
    {
        var folded = TypedText.Fold(TypedText.WithoutNoise(text));
        folded = folded[..Math.Min(folded.Length, MostOfText)];
        return
        [
            .. Table.Zip(Shown)
                .Select(pair => (Entry: pair.Second, Likeness: pair.First.Forms.All.Max(form => Likeness.Of(folded, form))))
                .Where(near => near.Likeness > 0.3)
                .OrderByDescending(near => near.Likeness)
                .Take(count)
                .Select(near => near.Entry),
        ];
    }
}
