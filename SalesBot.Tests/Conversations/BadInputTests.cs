using SalesBot.Bot.Reading;

namespace SalesBot.Tests.Conversations;

/// <summary>What people type by mistake: each gets a short answer with the way forward, and nothing is lost.</summary>
public class BadInputTests
{
    // What each command says in the middle of a sitting about Lakeside; "open" alone names no deal and is no command.
    private static readonly Dictionary<CommandKind, (string En, string Zh)> Answers = new()
    {
        [CommandKind.MyDeals] = ("My 6 deals", "我的6个商机"),
        [CommandKind.OpenDeal] = ("My 6 deals", "这句没法当作答案"),
        [CommandKind.ShowScore] = ("Needs work, no change", "待补强，分数没变"),
        [CommandKind.WhyScore] = ("Half is unknown.", "一半信息还不知道"),
        [CommandKind.ShowAllLosses] = ("Points lost, and what to do", "失分和对策"),
        [CommandKind.MethodWords] = ("In MEDDPICC words, same numbers", "MEDDPICC的说法，数字不变"),
        [CommandKind.NextQuestions] = ("Worth most: ", "最值得问的："),
        [CommandKind.Deadline] = ("no bid deadline is on file", "没有登记投标截止时间"),
        [CommandKind.Undo] = ("There is nothing to take back.", "没有可以撤销的内容"),
        [CommandKind.Help] = ("You can type", "你可以这样输入"),
        [CommandKind.Log] = ("Tell me in one line: who, how, and what is next.", "用一句话说：和谁、怎么沟通的、下一步。"),
        [CommandKind.Next] = ("Already planned: ", "已安排："),
        [CommandKind.MoveTouch] = ("I do not know which contact you mean.", "不清楚是哪次沟通"),
        [CommandKind.Debrief] = ("No contact is logged in this deal yet.", "这个商机还没有沟通记录"),
        [CommandKind.Today] = ("63 days without a talk", "63天没联系"),
        [CommandKind.SetStep] = ("Next steps", "下一步"),
        [CommandKind.StepDone] = ("What came of it?", "结果怎么样？"),
        [CommandKind.Promises] = ("3 ours, 2 theirs, none late", "我们3项，对方2项，没有逾期"),
        [CommandKind.JointPlan] = ("Joint plan, proposed", "推进计划（建议）"),
        [CommandKind.Stage] = ("Where to from Selection?", "从选购去哪个阶段？"),
        [CommandKind.CloseDate] = ("Signing on which day?", "改到哪天签约？"),
        [CommandKind.Worth] = ("How much is it now?", "现在金额是多少？"),
        [CommandKind.CloseDeal] = ("How did it end?", "结果怎样？"),
        [CommandKind.Reopen] = ("Lakeside Automotive is open.", "湖畔汽车正在进行，没有关闭"),
        [CommandKind.ConvertDeal] = ("is a key-account deal and keeps its kind", "是大客户商机，类型不变"),
        [CommandKind.CrossYear] = ("Until when, and which manager approved it?", "批准到哪天？哪位经理批准的？"),
        [CommandKind.SignContract] = ("A contract is recorded in Procurement", "合同在采购阶段登记"),
        [CommandKind.UpgradeAccount] = ("is a key account already", "已经是大客户"),
        [CommandKind.Milestones] = ("Lakeside Automotive: key points", "湖畔汽车：关键点"),
        [CommandKind.FollowOns] = ("Lakeside Automotive: follow-ons", "湖畔汽车：后续机会"),
        [CommandKind.DealFile] = ("Lakeside Automotive: deal file", "湖畔汽车：商机档案"),
        [CommandKind.Charter] = ("Lakeside Automotive: charter", "湖畔汽车：立项书"),
        [CommandKind.Requirements] = ("Lakeside Automotive: requirements", "湖畔汽车：需求条目"),
        [CommandKind.DeliveryRisks] = ("Lakeside Automotive: delivery risks", "湖畔汽车：实施风险"),
        [CommandKind.Partners] = ("Lakeside Automotive: partners", "湖畔汽车：合作伙伴"),
        [CommandKind.OfferLines] = ("Lakeside Automotive: what we offer", "湖畔汽车：报价内容"),
        [CommandKind.Standing] = ("Lakeside Automotive: why they can trust us", "湖畔汽车：实力与口碑"),
        [CommandKind.Tender] = ("This deal is no tender.", "这个商机不是招标"),
        [CommandKind.BidDecision] = ("A bid decision belongs to a tender that reached us.", "投标决策只用于被动型"),
        [CommandKind.Report] = ("I ask once more before anything is frozen.", "冻结前我会再确认一次"),
        [CommandKind.Matrix] = ("People at Lakeside Automotive", "湖畔汽车关键人"),
        [CommandKind.Network] = ("Influence network: Lakeside Automotive", "湖畔汽车：影响力网络"),
        [CommandKind.Brief] = ("Brief: Lakeside Automotive", "简报：湖畔汽车"),
        [CommandKind.History] = ("Lakeside Automotive: history", "湖畔汽车：历史"),
        [CommandKind.Changes] = ("Since Mon 16 Nov", "11月16日（周一）以来"),
        [CommandKind.Committee] = ("Lakeside Automotive: evaluation committee", "湖畔汽车：评估委员会"),
        [CommandKind.Account] = ("Open: ", "在谈："),
        [CommandKind.Suppliers] = ("Lakeside Automotive: suppliers", "湖畔汽车：供应商层级"),
        [CommandKind.Ladder] = ("Lakeside Automotive: relationship", "湖畔汽车：合作层级"),
        [CommandKind.Scorecard] = ("Lakeside Automotive: scorecard", "湖畔汽车：考评卡"),
        [CommandKind.Qualifications] = ("Lakeside Automotive: qualifications", "湖畔汽车：资质"),
        [CommandKind.References] = ("Lakeside Automotive: references", "湖畔汽车：案例"),
        [CommandKind.Referrals] = ("Lakeside Automotive: introductions", "湖畔汽车：转介绍"),
        [CommandKind.Service] = ("Lakeside Automotive: service policy", "湖畔汽车：服务策略"),
        [CommandKind.Competitors] = ("Lakeside Automotive: competitors", "湖畔汽车：竞争对手"),
        [CommandKind.WinLoss] = ("Won and lost", "胜负统计"),
        [CommandKind.PartnerHealth] = ("Partners, 12 months", "合作伙伴，近12个月"),
        [CommandKind.EffortShare] = ("Share of effort, 90 days", "精力分布，近90天"),
        [CommandKind.Value] = ("pressure and value", "压力与价值"),
        [CommandKind.LookBacks] = ("No look back yet.", "还没有复盘"),
        [CommandKind.Prepare] = ("Before you meet Lakeside Automotive", "拜访湖畔汽车之前"),
        [CommandKind.Ripple] = ("Fill in the industry or region", "请先在客户卡填写行业或地区"),
        [CommandKind.Find] = ("Find what?", "查什么？"),
        [CommandKind.Team] = ("Nobody reports to you here yet.", "还没有人向你汇报"),
        [CommandKind.TeamMap] = ("Lakeside Automotive: team map", "湖畔汽车：团队对口"),
        [CommandKind.Privacy] = ("Who can see this", "谁能看到"),
        [CommandKind.Manager] = ("Who is your manager?", "你的经理是谁？"),
        [CommandKind.MyTeam] = ("Nobody has named you yet.", "还没有人指定你为经理"),
        [CommandKind.SetManager] = ("Only an administrator may", "只有管理员可以设置"),
        [CommandKind.Settings] = ("Only an administrator may", "只有管理员可以设置"),
        [CommandKind.CompanyQuestions] = ("Lakeside Automotive: company questions", "湖畔汽车：公司问题"),
        [CommandKind.Leave] = ("When are you away?", "哪几天休假？"),
        [CommandKind.Map] = ("Lakeside Automotive: the people", "湖畔汽车：关键人"),
        [CommandKind.Person] = ("About whom?", "关于谁？"),
        [CommandKind.ExportPerson] = ("About whom?", "关于谁？"),
        [CommandKind.ErasePerson] = ("About whom?", "关于谁？"),
        [CommandKind.Alerts] = ("deals need you", "个商机需要你"),
        [CommandKind.Snooze] = ("Snooze", "暂缓提醒"),
        [CommandKind.Acknowledge] = ("taken note", "已知悉"),
        [CommandKind.Hold] = ("Put Lakeside Automotive on hold", "暂停湖畔汽车"),
        [CommandKind.DigestTime] = ("Your morning list", "每日摘要"),
    };

    private static readonly (string En, string Zh) NotYet = ("I can't do that yet.", "这个我还不会");

    [Fact]
    public async Task In_a_new_deal_in_English()
    {
        await using var office = await Office.OpenAsync();
        var rep = await Office.RepAsync(office, "en-US");

        await rep.Says("new deal: [Delta](https://evil.example) **Foods**, <at>Everyone</at> chilling \u202Etunnel, 3 million").BotReplies("Is it key-account business?");
        var asked = rep.LastMessage;
        await rep.Says("👍👍").BotReplies("is that a yes or a no?");
        await rep.Says(new string('x', 20_000)).BotReplies("is that a yes or a no?");
        await rep.Clicks("No", asked).BotReplies("Is there a tender already?");
        await rep.Clicks("No").BotReplies("When do you expect to sign?");
        await rep.Says("31 June").BotReplies("no such day");
        await rep.Says("last week").BotReplies("already past");
        await rep.Says("<p>Dear all,</p><p>we sign on <b>30 June 2027</b></p>").BotReplies("30 Jun 2027, noted. Currency CNY? Who is your contact?");
        await rep.Says("yes").BotReplies("CNY 3.0m");
    }

    [Fact]
    public async Task In_a_new_deal_in_Chinese()
    {
        await using var office = await Office.OpenAsync();
        var rep = await Office.RepAsync(office, "zh-CN");

        await rep.Says("新建商机：德尔塔食品，冷却隧道，300万").BotReplies("属于大客户业务吗？");
        await rep.Says("🎉").BotReplies("是，还是不是？");
        await rep.Clicks("是").BotReplies("预计什么时候签约？");
        await rep.Says("6月31日").BotReplies("没有这一天");
        await rep.Says("上周").BotReplies("已经过了");
        await rep.Says("明年六月底").BotReplies("币种是人民币吗？");
        await rep.Says("对").BotReplies("300万元");
    }

    [Fact]
    public async Task A_close_date_before_today_is_refused_in_the_form_and_its_button_works_again()
    {
        await using var office = await Office.OpenAsync();
        var rep = await Office.RepAsync(office, "en-US");

        await rep.Says("open lakeside");
        await rep.Fills("Signing by (optional)", "2026-01-01").Clicks("Save").BotReplies("must be a coming day");
        await rep.Fills("Signing by (optional)", "2027-05-31").Clicks("Save").BotReplies("to 31 May 2027. The move is on record.");
        await rep.Says("history lakeside").BotReplies("31 May 2027");
    }

    [Theory]
    [InlineData("en-US")]
    [InlineData("zh-CN")]
    public async Task Every_command_in_the_middle_of_a_new_deal_is_answered_and_the_draft_goes_on(string locale)
    {
        await using var office = await Office.OpenAsync();
        var rep = await Office.RepAsync(office, locale);
        var chinese = locale == "zh-CN";

        foreach (var command in CommandCatalog.Shown.Where(entry => entry.Kind is not (CommandKind.NewDeal or CommandKind.Undo or CommandKind.SwitchLanguage or CommandKind.Demo)))
        {
            await rep.Says(chinese ? "新建商机：德尔塔食品，冷却隧道，300万" : "new deal: Delta Foods, chilling tunnel, 3 million");
            Assert.NotEmpty((await rep.Says(chinese ? command.Name.Zh : command.Name.En)).Lines);
            var back = await rep.Says(chinese ? "算了" : "cancel");
            for (var asked = 0; asked < 3 && !back.Lines.Any(line => line.Contains(chinese ? "没有建立商机" : "nothing was created", StringComparison.Ordinal)); asked++)
            {
                back = await rep.Says(chinese ? "算了" : "cancel");
            }

            Assert.True(back.Lines.Any(line => line.Contains(chinese ? "没有建立商机" : "nothing was created", StringComparison.Ordinal)), $"after {command.Name.En}: {string.Join(" / ", back.Lines)}");
        }
    }

    [Theory]
    [InlineData("en-US")]
    [InlineData("zh-CN")]
    public async Task Every_command_in_the_middle_of_a_sitting_gets_its_own_answer_and_continue_goes_on(string locale)
    {
        await using var office = await Office.OpenAsync();
        var rep = await Office.RepAsync(office, locale);
        var chinese = locale == "zh-CN";
        var (question, goOn, leave) = chinese ? ("第1题，共5题", "继续", "算了") : ("question 1 of 5", "continue", "cancel");
        var wrong = new List<string>();

        foreach (var command in CommandCatalog.Shown.Where(entry => entry.Kind is not (CommandKind.NewDeal or CommandKind.Qualify or CommandKind.SwitchLanguage or CommandKind.Demo)))
        {
            await rep.Says(chinese ? "评估 湖畔" : "qualify lakeside").BotReplies(question);
            var lines = (await rep.Says(chinese ? command.Name.Zh : command.Name.En)).Lines;
            var both = command.Coming ? NotYet : Answers[command.Kind];
            var right = chinese ? both.Zh : both.En;
            if (!lines.Any(line => line.Contains(right, StringComparison.Ordinal)))
            {
                wrong.Add($"{command.Kind} wants {right}: {string.Join(" / ", lines)}");
            }

            // What the command itself began is left first; then the sitting is where it was.
            var back = await rep.Says(goOn);
            for (var left = 0; left < 3 && !back.Lines.Any(line => line.Contains(question, StringComparison.Ordinal)); left++)
            {
                await rep.Says(leave);
                back = await rep.Says(goOn);
            }

            if (!back.Lines.Any(line => line.Contains(question, StringComparison.Ordinal)))
            {
                wrong.Add($"{command.Kind} does not go on: {string.Join(" / ", back.Lines)}");
            }
        }

        Assert.True(wrong.Count == 0, string.Join(Environment.NewLine, wrong));
    }
}
