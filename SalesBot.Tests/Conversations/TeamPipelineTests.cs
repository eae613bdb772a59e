using System.Text.Json.Nodes;
using SalesBot.Sales.Deals;
using SalesBot.Sales.Deals.Asking;
using SalesBot.Storage;
using SalesBot.Tests.Bench;

using Person = SalesBot.Tests.Bench.Person;

namespace SalesBot.Tests.Conversations;

/// <summary>Dialogue 7.9 with its clarifications, and what surrounds it: who may, what was decided, who was told.</summary>
public class TeamPipelineTests
{
    [Fact]
    public async Task Dialogue_8_in_Chinese()
    {
        await using var office = await TeamOffice.OpenAsync("zh-CN");
        var (manager, owner) = (office.Manager, office.LiNa);

        await manager.Says("团队漏斗").BotReplies(
            "团队：11个进行中商机", "1.432亿元 · 2人", "危急2、严重3、警示4、关注1、正常1", "投入4、待补强5、放弃待确认2", "大客户5、主动型3、被动型3", "覆盖率低于70%：4个",
            "[看危急和严重]", "[按阶段]", "[按人员]");
        await manager.Says("没见过决策者的有哪些").BotReplies(
            "未见决策者", "3个，3,390万元", "市医院", "待补强81", "从未与何院长沟通", "河岸化工", "50天前", "某设计院", "从未与魏院长沟通", "路径：陈主任 → 鲁工 → 何院长");
        await manager.Says("安排。再看下被动型的情况").BotReplies("已给李娜发出提议，待确认", "被动型", "某县水厂", "放弃33", "机场", "放弃77", "联合投标", "江南大学", "投入80", "离截标还有11天");
        await manager.Says("机场那个看理由").BotReplies("机场：投不投标？", "11月25日（周三）前", "有强制性要求", "与有资质的伙伴联合（须文件允许）", "投标评分68，投入线70", "7题，先补模拟");
        Assert.Contains("本阶段80分", Behind(manager));
        Assert.Contains("68分，区间53到90", Behind(manager));
        Assert.Contains("投标所需信息的70%", Behind(manager));
        await manager.Says("允许联合，县水厂放弃").BotReplies(
            "有条件投入：签好合作协议，11月25日（周三）前，否则再决定", "已通知王磊和投标团队", "主动放弃，原因：只看到公告、由其他厂商编写、还没见决策者", "已通知李娜和投标团队");
        await manager.Says("每周一早上发这个").BotReplies("已设置：每周一08:45发送团队漏斗摘要（中文）");

        await office.Bench.Delivers();
        await owner.Hears("安排总监拜访何院长，可以吗？");
        await owner.Hears("张敏：主动放弃，原因：只看到公告");
        await office.WangLei.Hears("张敏：有条件投入：签好合作协议");
        await office.Bids.Hears("张敏：有条件投入：签好合作协议");
        await owner.Clicks("接受").BotReplies("已记为下一步，11月30日（周一）前：请陈主任引荐，安排总监拜访何院长。已告知张敏");
        await office.Bench.Delivers();
        await manager.Hears("李娜：同意安排拜访何院长");
        await SeesTheOutcomeAsync(office);
        Assert.Equal("只看到公告、由其他厂商编写、还没见决策者", (await office.DealAsync("waterworks")).Closing?.Reason);
        await manager.Says("团队漏斗").BotReplies("团队：10个进行中商机", "1.398亿元", "大客户5、主动型3、被动型2");
    }

    [Fact]
    public async Task Dialogue_8_in_English()
    {
        await using var office = await TeamOffice.OpenAsync("en-US");
        var (manager, owner) = (office.Manager, office.LiNa);

        await manager.Says("team").BotReplies(
            "Team: 11 open deals", "CNY 143.2m · 2 people", "2 critical, 3 serious, 4 warning, 1 watch, 1 on track", "4 Go, 5 needs work, 2 no-go to confirm",
            "5 key account, 3 active, 3 passive", "Below 70% known: 4", "[Critical, serious]", "[By stage]", "[By person]");
        await manager.Says("which have not met the decision maker?").BotReplies(
            "Decision maker not met", "3 deals · CNY 33.9m", "City Hospital", "Needs work 81", "Never talked with Director He", "Riverside Chemicals", "50 days since a talk with Ms Guo", "Design Institute",
            "Dr Chen → Engineer Lu → Director He");
        await manager.Says("arrange. and the passive ones").BotReplies(
            "Proposal sent to Li Na, to be confirmed", "Passive projects", "Waterworks", "No-go 33", "Airport", "No-go 77", "Jiangnan University", "Go 80", "Bid due in 11 days");
        await manager.Says("why the airport").BotReplies("Airport: bid or not?", "By Wed 25 Nov", "qualified partner, if file allows", "bid score 68, Go from 70", "7 questions, simulated ranking first");
        await manager.Says("allow joint bidding, give up the waterworks").BotReplies(
            "bid on condition: partner agreement signed, by Wed 25 Nov, else decide again", "Wang Lei and the bid team are told", "given up, reason: public notice only, another vendor wrote it, decision maker not met", "Li Na and the bid team are told");
        await manager.Says("send me this every Monday morning").BotReplies("Set: every Monday at 08:45, in English");

        await office.Bench.Delivers();
        await owner.Hears("Our director visits Director He. Can you arrange it?");
        await office.WangLei.Hears("Zhang Min: bid on condition: partner agreement signed");
        await owner.Fills("What instead?", "He is abroad until 7 December").Clicks("Tell Zhang").BotReplies("Zhang Min is told.");
        await office.Bench.Delivers();
        await manager.Hears("Li Na: \"He is abroad until 7 December\"");
        await SeesTheOutcomeAsync(office);
    }

    [Theory]
    [InlineData("en-US", "team", "Give up Waterworks", "Confirm: give up", "not our business", "given up, reason: not our business")]
    [InlineData("zh-CN", "团队漏斗", "放弃某县水厂", "确认放弃", "不是我们的业务", "主动放弃，原因：不是我们的业务")]
    public async Task The_same_can_be_tapped(string locale, string team, string giveUp, string confirm, string reason, string recorded)
    {
        await using var office = await TeamOffice.OpenAsync(locale);
        var (manager, english) = (office.Manager, locale == "en-US");

        await manager.Says(team);
        await manager.Clicks(english ? "Passive" : "被动型").BotReplies($"[{giveUp}]");
        await manager.Fills(english ? "Reason, kept with the deal (optional)" : "原因，保存在商机中（可不填）", reason).Clicks(confirm).BotReplies(recorded);
        await manager.Clicks(english ? "Team" : "团队").BotReplies(english ? "Team: 10 open deals" : "团队：10个进行中商机");
        await manager.Clicks(english ? "To decide" : "待你决定").BotReplies(english ? "Airport" : "机场");
        await manager.Clicks(english ? "Look at Airport" : "查看机场").BotReplies(english ? "Airport: bid or not?" : "机场：投不投标？");
        await manager.Fills("teamDue", "2026-12-01").Clicks(english ? "Confirm joint bid" : "确认：有条件投入").BotReplies(english ? "by Tue 1 Dec" : "12月1日（周二）前");
        Assert.Equal(new DateOnly(2026, 12, 1), (await office.DealAsync("airport")).BidDecision?.Due);
        Assert.Equal(reason, (await office.DealAsync("waterworks")).Closing?.Reason);
    }

    [Theory]
    [InlineData("en-US", "team", "Critical, serious", "5 deals · CNY 63.3m", "By stage", "Selection", "By person", "Wang Lei", "6 open deals", "Next page")]
    [InlineData("zh-CN", "团队漏斗", "看危急和严重", "5个，6,330万元", "按阶段", "选购", "按人员", "王磊", "6个进行中商机", "下一页")]
    public async Task Lists_counts_and_pages_follow_by_button_and_by_word(
        string locale, string team, string pressing, string sum, string byStage, string stage, string byPerson, string person, string deals, string next)
    {
        await using var office = await TeamOffice.OpenAsync(locale);
        var manager = office.Manager;

        await manager.Says(team);
        await manager.Clicks(pressing).BotReplies(sum, office.Manager.Locale == "en-US" ? "Port Group" : "港口集团", $"[{next}]");
        await manager.Clicks(next).BotReplies(office.Manager.Locale == "en-US" ? "[First page]" : "[第一页]");
        await manager.Says(byStage).BotReplies(stage);
        await manager.Says(byPerson).BotReplies(office.LiNa.Name, person);
        await manager.Clicks(person).BotReplies(deals);
        await manager.Clicks(office.Manager.Locale == "en-US" ? "Open" : "查看", manager.LastMessage).BotReplies(person);
    }

    [Theory]
    [InlineData("en-US", "how is Wang Lei doing?", "Wang Lei: 6 open deals", "Critical: 1, Riverside Chemicals", "Without next step: 2, ", "how am I doing", "You: 6 open deals")]
    [InlineData("zh-CN", "王磊那边怎么样", "王磊：6个进行中商机", "危急：1个，河岸化工", "没有下一步：2个，", "我怎么样", "你有6个进行中商机")]
    public async Task A_manager_and_the_person_themself_see_the_same_of_their_deals(string locale, string asks, string title, string critical, string idle, string self, string own)
    {
        await using var office = await TeamOffice.OpenAsync(locale);

        await office.Manager.Says(asks).BotReplies(title, critical, idle);
        await office.WangLei.Says(self).BotReplies(own, critical, idle);
        Assert.Equal(office.Manager.LastMessage.Lines.Skip(1).Where(line => line[0] != '['), office.WangLei.LastMessage.Lines.Skip(1).Where(line => line[0] != '['));

        // Nobody else is asked about, and no grade is given.
        await office.WangLei.Says(asks).BotRepliesWithout(title, critical);
    }

    [Theory]
    [InlineData("en-US", "team", "Nobody reports to you here yet.", "I did not find that deal in your team.")]
    [InlineData("zh-CN", "团队漏斗", "还没有人向你汇报", "你的团队里没有找到这个商机")]
    public async Task Nobody_but_a_manager_sees_or_decides(string locale, string team, string none, string refused)
    {
        await using var office = await TeamOffice.OpenAsync(locale);
        var airport = await office.DealAsync("airport");

        // A colleague, a rep of the same team, and the owner: none of them is the manager.
        foreach (var other in new[] { office.Bids, office.LiNa, office.WangLei })
        {
            await other.Says(team).BotReplies(none);
            await Forge(other, "team.giveup", airport.Id).BotReplies(refused);
            await Forge(other, "team.why", airport.Id).BotReplies(refused);
            await Forge(other, "team.joint", airport.Id).BotReplies(refused);
        }

        // Whoever was the manager sees nothing from then on.
        await office.Manager.Says(team);
        office.Bench.Passes(TimeSpan.FromMinutes(1));
        await office.ReportsAsync(office.WangLei, office.Manager, TeamStep.Left);
        await Forge(office.Manager, "team.giveup", airport.Id).BotReplies(refused);
        await Forge(office.Manager, "team.person", whom: office.WangLei.AadObjectId).BotRepliesWithout(office.WangLei.Name);
        Assert.Equal(Outcome.Open, (await office.DealAsync("airport")).Outcome);
        Assert.Null((await office.DealAsync("airport")).BidDecision);
    }

    [Fact]
    public async Task A_manager_of_managers_sees_and_decides()
    {
        await using var office = await TeamOffice.OpenAsync("en-US");
        var director = office.Bench.Person("Chen Hao");
        await director.Installs();
        await office.ReportsAsync(office.Manager, director);

        await director.Says("team").BotReplies("Team: 11 open deals", "3 people");
        await director.Says("why the airport").BotReplies("Airport: bid or not?");
        await director.Fills("teamReason", "no capacity").Clicks("Confirm: give up").BotReplies("given up, reason: no capacity");
        Assert.Equal(Outcome.Withdrawn, (await office.DealAsync("airport")).Outcome);
    }

    [Theory]
    [InlineData("en-US", "why the airport", "Ask the rep", "Ask Wang Lei", "Send", "Would the customer take us with Delta?", "Sent to Wang Lei: “Would the customer take us with Delta?”", "Zhang Min asks", "Wang Lei: “yes, they said so”", "Send answer", "yes, they said so", "Brief")]
    [InlineData("zh-CN", "机场那个看理由", "问负责人", "问王磊", "发送", "客户同意我们和德尔塔一起投吗？", "已发给王磊：“客户同意我们和德尔塔一起投吗？”", "张敏", "王磊：“同意”", "发送回答", "同意", "简报")]
    public async Task Before_the_bid_is_decided_the_owner_can_be_asked(
        string locale, string why, string ask, string title, string send, string question, string sent, string heard, string answer, string reply, string words, string brief)
    {
        await using var office = await TeamOffice.OpenAsync(locale);
        var (rep, manager) = (office.WangLei, office.Manager);

        await manager.Says(locale == "en-US" ? "team" : "团队漏斗");
        await manager.Says(why);
        await manager.Clicks(ask).BotReplies(title);
        await office.Bench.Delivers();
        Assert.DoesNotContain(rep.Chat.Messages, message => message.Lines.Any(line => line.Contains(question, StringComparison.Ordinal)));
        await manager.Fills("teamQuestion", question).Clicks(send).BotReplies(sent);
        await office.Bench.Delivers();
        var card = await rep.Hears(question);
        Assert.Contains(card.Lines, line => line.Contains(heard, StringComparison.Ordinal));
        await rep.Fills("alertAnswer", words).Clicks(reply);
        await office.Bench.Delivers();
        Assert.Contains($"[{brief}]", (await manager.Hears(answer)).Lines);
    }

    [Theory]
    [InlineData("en-US", "bid decision airport", "Zhang Min decides, and sees the scores.", "Send question", "they would take us with Delta", "Zhang Min is asked and decides.", "they would take us with Delta", "my manager says bid", "Zhang Min decides here in person.")]
    [InlineData("zh-CN", "投标决策 机场", "由张敏决定，对方会看到评分", "发送", "客户同意我们和德尔塔一起投", "已请张敏决定", "客户同意我们和德尔塔一起投", "我们经理说可以投", "由张敏本人在这里决定")]
    public async Task Where_a_manager_is_named_the_bid_is_asked_of_them_and_the_gate_opens_with_their_word(
        string locale, string asks, string decides, string send, string note, string sent, string heard, string passesOn, string refused)
    {
        await using var office = await TeamOffice.OpenAsync(locale);
        var (rep, manager, english) = (office.WangLei, office.Manager, locale == "en-US");

        await rep.Says(asks);
        await rep.Says(passesOn).BotReplies(refused);
        Assert.Contains(decides, Behind(rep));
        await rep.Fills("note", note).Clicks(send).BotReplies(sent);
        Assert.NotNull((await office.DealAsync("airport")).OpenAsk(AskKind.Bid));

        await office.Bench.Delivers();
        await manager.Hears(heard);
        await manager.Clicks(english ? "Confirm joint bid" : "确认：有条件投入").BotReplies(english ? "Recorded: bid on condition" : "已记录：有条件投入");
        var decided = await office.DealAsync("airport");
        Assert.Null(decided.OpenAsk(AskKind.Bid));
        Assert.Equal((manager.AadObjectId, manager.Name), (decided.BidDecision!.By, decided.BidDecision.Decider));
        await office.Bench.Delivers();
        await rep.Hears(english ? "Zhang Min: bid on condition" : "张敏：有条件投入");

        // Two days later the condition is due, and the manager is asked again.
        office.Bench.Passes(TimeSpan.FromDays(3));
        await office.Bench.Delivers();
        await manager.Hears(english ? "Due: bid on condition" : "到期：有条件投入");
        await rep.Hears(english ? "The day is past, so it is decided again; Zhang Min is asked." : "期限已过，需要重新决定，已请张敏决定。");
        await rep.Says(english ? "move airport to bidding" : "机场 推进到投标阶段").BotReplies(english ? "The condition of the bid was due and is not met" : "投标条件已到期，还没满足");
        await rep.Says(asks).BotReplies(english ? "Past, decide again" : "已到期，再决定");
        await manager.Clicks(english ? "Confirm: bid" : "确认：投标").BotReplies(english ? "Recorded: bid." : "已记录：投标。");
        Assert.Equal(BidChoice.Go, (await office.DealAsync("airport")).BidDecision!.Choice);
        await rep.Says(english ? "move airport to bidding" : "机场 推进到投标阶段").BotRepliesWithout(english ? "is not met" : "还没满足");
    }

    [Theory]
    [InlineData("en-US", "team", "To decide", "Proposed to give up", "why the waterworks", "No-go proposed")]
    [InlineData("zh-CN", "团队漏斗", "待你决定", "建议放弃：评分太低", "县水厂看理由", "建议放弃")]
    public async Task The_card_of_a_bid_proposes_what_the_list_does(string locale, string team, string decide, string listed, string why, string proposed)
    {
        await using var office = await TeamOffice.OpenAsync(locale);

        await office.Manager.Says(team);
        await office.Manager.Clicks(decide).BotReplies(listed);
        await office.Manager.Says(why).BotReplies(proposed);
    }

    [Theory]
    [InlineData("en-US", "why the airport", "Confirm joint bid", "Confirm: give up", "Something was decided here in between.", "partner signed")]
    [InlineData("zh-CN", "机场那个看理由", "确认：有条件投入", "确认放弃", "这里刚有了新的决定", "伙伴已签")]
    public async Task A_bid_card_from_before_a_decision_decides_nothing_and_a_later_day_keeps_the_condition(string locale, string why, string joint, string giveUp, string stale, string condition)
    {
        await using var office = await TeamOffice.OpenAsync(locale);
        var manager = office.Manager;
        await manager.Says(locale == "en-US" ? "team" : "团队漏斗");
        await manager.Says(why);
        var before = manager.LastMessage;
        await manager.Says(why);
        await manager.Fills("teamCondition", condition).Clicks(joint).BotReplies(condition);

        await manager.Clicks(giveUp, before).BotReplies(stale, condition);
        Assert.Equal((Outcome.Open, BidChoice.Conditional), ((await office.DealAsync("airport")).Outcome, (await office.DealAsync("airport")).BidDecision!.Choice));

        await manager.Says(why);
        await manager.Fills("teamDue", "2026-12-08").Clicks(joint).BotReplies(condition);
        Assert.Equal(new DateOnly(2026, 12, 8), (await office.DealAsync("airport")).BidDecision!.Due);
    }

    [Theory]
    [InlineData("en-US", "cross-year approval metro until end of 2027", "Zhang Min is asked and decides.", "Ask manager", "may run until 31 Dec 2027", "Agree", "agreed, may run until 31 Dec 2027")]
    [InlineData("zh-CN", "跨年度批准 地铁，到2027年底", "会请张敏决定", "请经理决定", "跨年度延续到2027年12月31日", "同意", "已批准延续到2027年12月31日")]
    public async Task An_approval_is_given_by_the_manager_who_is_named(string locale, string asks, string decides, string button, string wanted, string agree, string agreed)
    {
        await using var office = await TeamOffice.OpenAsync(locale);

        await office.WangLei.Says(asks).BotReplies(decides);
        await office.WangLei.Clicks(button);
        Assert.Null((await office.DealAsync("metro")).CrossYear);
        await office.Bench.Delivers();
        await office.Manager.Hears(wanted);
        await office.Manager.Clicks(agree).BotReplies(agreed);
        Assert.Equal((new DateOnly(2027, 12, 31), office.Manager.Name), ((await office.DealAsync("metro")).CrossYear!.Until, (await office.DealAsync("metro")).CrossYear!.Approver));
        await office.Bench.Delivers();
        await office.WangLei.Hears(agreed);

        // The question was answered: an old card of it does nothing more.
        var metro = await office.DealAsync("metro");
        await Forge(office.Manager, "team.agree", metro.Id, ask: metro.Asks[^1].Id).BotReplies(locale == "en-US" ? "answered already" : "已经答复过");
    }

    [Theory]
    [InlineData("en-US", "move hospital to procurement", "they buy under the frame contract", "Ask manager", "straight to Procurement", "Agree", "agreed, now in Procurement")]
    [InlineData("zh-CN", "推进 市医院 到采购", "按框架合同直接采购", "请经理决定", "直接进入采购阶段", "同意", "已同意，现在在采购阶段")]
    public async Task A_direct_purchase_moves_when_the_manager_agrees(string locale, string asks, string why, string button, string wanted, string agree, string agreed)
    {
        await using var office = await TeamOffice.OpenAsync(locale);

        await office.LiNa.Says(asks);
        await office.LiNa.Says(why).BotReplies(why, $"[{button}]");
        await office.LiNa.Clicks(button);
        Assert.Equal(Stage.Selection, (await office.DealAsync("hospital")).Stage);
        await office.Bench.Delivers();
        await office.Manager.Hears(wanted);
        await office.Manager.Clicks(agree).BotReplies(agreed);
        var moved = await office.DealAsync("hospital");
        Assert.Equal((Stage.Procurement, office.Manager.Name, why), (moved.Stage, moved.Visit.ApprovedBy, moved.Visit.Reason));
        await office.Bench.Delivers();
        await office.LiNa.Hears(agreed);
    }

    [Theory]
    [InlineData("en-US", "upgrade account hospital", "Ask manager", "make the customer a key account", "not before the second order", "Tell Li", "not agreed: not before the second order")]
    [InlineData("zh-CN", "升级大客户 市医院", "请经理决定", "把客户升级为大客户", "等第二个订单", "告知李娜", "没有同意：等第二个订单")]
    public async Task A_no_goes_back_with_its_reason(string locale, string asks, string button, string wanted, string reason, string tell, string told)
    {
        await using var office = await TeamOffice.OpenAsync(locale);

        await office.LiNa.Says(asks);
        await office.LiNa.Clicks(button);
        await office.Bench.Delivers();
        await office.Manager.Hears(wanted);
        await office.Manager.Fills("teamReason", reason).Clicks(tell).BotReplies(told);
        await office.Bench.Delivers();
        await office.LiNa.Hears(told);
    }

    [Theory]
    [InlineData("en-US", "Airport is closed already", "must be due on a coming day", "is frozen", "Team: 11 open deals")]
    [InlineData("zh-CN", "机场已关闭", "条件的期限应是今天以后", "已冻结", "团队：11个进行中商机")]
    public async Task What_a_client_makes_up_and_what_came_too_late_changes_nothing(string locale, string closed, string past, string frozen, string home)
    {
        await using var office = await TeamOffice.OpenAsync(locale);
        var manager = office.Manager;
        var (airport, hospital) = (await office.DealAsync("airport"), await office.DealAsync("hospital"));

        foreach (var verb in new[] { "team.deals", "team.groups", "team.person", "team.visit", "team.joint", "team.agree", "visit.accept" })
        {
            Assert.NotEmpty((await Forge(manager, verb, "no such deal", "7", "../../etc")).Lines);
        }

        await Forge(manager, "team.home").BotReplies(home);
        await Forge(manager, "team.joint", airport.Id, fields: ("teamDue", "2026-01-01")).BotReplies(past);
        await office.SaveAsync(hospital with { ComplianceHold = new(ComplianceKind.ImproperBenefit, office.LiNa.AadObjectId, office.Bench.Time.GetUtcNow()) });
        await Forge(manager, "team.giveup", hospital.Id).BotReplies(frozen);
        await Forge(manager, "team.why", hospital.Id).BotReplies(locale == "en-US" ? "Frozen" : "已冻结");
        await Forge(manager, "team.giveup", airport.Id, fields: ("teamReason", "x"));
        await Forge(manager, "team.joint", airport.Id).BotReplies(closed);
        Assert.Equal(BidChoice.NoGo, (await office.DealAsync("airport")).BidDecision!.Choice);
        Assert.Equal(Outcome.Open, (await office.DealAsync("hospital")).Outcome);
    }

    [Theory]
    [InlineData("en-US", "what changed since Friday?", "Beicheng Metro: Amount: CNY 26.0m → CNY 27.0m", "[Team]")]
    [InlineData("zh-CN", "周五以来有什么变化？", "北城地铁：金额：2,600万元 → 2,700万元", "[团队]")]
    public async Task A_manager_hears_what_changed_in_the_team(string locale, string asks, string changed, string team)
    {
        await using var office = await TeamOffice.OpenAsync(locale);
        var moved = await office.DealAsync("metro");
        office.Bench.Passes(TimeSpan.FromMinutes(1));
        await office.SaveAsync(moved with { Amount = new Money(27_000_000, "CNY") });

        await office.Manager.Says(asks).BotReplies(changed, team);
        await office.Bids.Says(asks).BotRepliesWithout(changed, team);
    }

    [Theory]
    [InlineData("en-US", "team", "send me this every Tuesday at 7:30", "Set: every Tuesday at 07:30", "stop sending this", "Stopped.")]
    [InlineData("zh-CN", "团队漏斗", "每周二早上7点半发给我", "已设置：每周二07:30发送", "不用每周发了", "已停止")]
    public async Task The_weekly_picture_comes_at_its_time_again_and_again_until_it_is_stopped(string locale, string team, string sets, string set, string stop, string stopped)
    {
        await using var office = await TeamOffice.OpenAsync(locale);
        var manager = office.Manager;
        await manager.Says(team);
        await manager.Says(sets).BotReplies(set);
        for (var week = 0; week < 2; week++)
        {
            // Half past seven lies in the quiet hours, so it comes when they end.
            office.Bench.Time.SetUtcNow(Office.Monday.AddDays(1 + (7 * week)).AddMinutes(-10));
            await office.Bench.Delivers();
            Assert.Equal(2 + week, manager.Chat.Messages.Count(message => message.Lines.Any(line => line.Contains(locale == "en-US" ? "Team: 11" : "团队：11", StringComparison.Ordinal))));
        }

        await manager.Says(team);
        await manager.Says(stop).BotReplies(stopped);
        office.Bench.Time.SetUtcNow(Office.Monday.AddDays(15));
        var before = manager.Chat.Messages.Count;
        await office.Bench.Delivers();
        Assert.Equal(before, manager.Chat.Messages.Count);
    }

    private static async Task SeesTheOutcomeAsync(TeamOffice office)
    {
        var (airport, waterworks) = (await office.DealAsync("airport"), await office.DealAsync("waterworks"));
        Assert.Equal((BidChoice.Conditional, new DateOnly(2026, 11, 25), office.Manager.AadObjectId), (airport.BidDecision!.Choice, airport.BidDecision.Due!.Value, airport.BidDecision.By));
        Assert.Equal((Outcome.Withdrawn, BidChoice.NoGo), (waterworks.Outcome, waterworks.BidDecision!.Choice));
        var events = await office.Tables.Deals.EventsBeforeAsync(Bench.Bench.TenantId, airport.Id, null, 5);
        Assert.Contains(events, happened => happened.By == office.Manager.AadObjectId);
    }

    private static Exchange Forge(Person person, string verb, string? deal = null, string? ask = null, string? whom = null, (string Name, string Value)? fields = null)
    {
        var ids = new JsonObject();
        foreach (var (name, id) in new[] { ("deal", deal), ("action", ask), ("person", whom) })
        {
            if (id is not null)
            {
                ids[name] = id;
            }
        }

        var value = new JsonObject { ["verb"] = verb, ["ids"] = ids, ["once"] = Guid.NewGuid().ToString("N") };
        if (fields is var (field, entered))
        {
            value[field] = entered;
        }

        return person.Sends("message", activity => activity["value"] = value);
    }

    // What stands behind the buttons of the newest card, one text a line.
    private static string Behind(Person person) => string.Join('\n', Texts(person.LastMessage.Card!.Json));

    private static IEnumerable<string> Texts(JsonNode? node) => node switch
    {
        JsonObject part => part.SelectMany(member => Texts(member.Value)),
        JsonArray parts => parts.SelectMany(Texts),
        JsonValue value when value.TryGetValue<string>(out var text) => [text],
        _ => [],
    };

    [Theory]
    [InlineData("en-US", "team", "why the riverside", "Expected margin, % (managers only)", "Save", "a whole number of percent", "history riverside", "brief riverside, details")]
    [InlineData("zh-CN", "团队", "河岸化工为什么", "预期毛利率，%（只有经理可见）", "保存", "整数", "历史 河岸化工", "简报 河岸化工，详细版")]
    public async Task The_expected_margin_is_the_managers_alone(string locale, string team, string why, string field, string save, string wrong, string history, string brief)
    {
        await using var office = await TeamOffice.OpenAsync(locale);

        await office.Manager.Says(team);
        await office.Manager.Says(why);
        await office.Manager.Fills(field, "a lot").Clicks(save).BotReplies(wrong);
        await office.Manager.Fills(field, "22%").Clicks(save);
        Assert.Contains(office.Manager.Chat.Messages, message => message.Card?.Json.ToJsonString().Contains("22%", StringComparison.Ordinal) == true);
        Assert.Equal(22, (await office.DealAsync("riverside")).ExpectedMargin);
        await office.WangLei.Says(history).BotRepliesWithout("22%");
        await office.WangLei.Says(brief).BotRepliesWithout("22%");
    }
}
