namespace SalesBot.Tests.Conversations;

/// <summary>Dialogue 7.2, a new deal, in both languages; and step by step.</summary>
public class NewDealTests
{
    [Fact]
    public async Task Dialogue_one_creates_an_active_project_with_contact_reminder_and_next_step()
    {
        await using var office = await Office.OpenAsync();
        var rep = await Office.RepAsync(office, "en-US");

        await rep.Says("new deal: Kangyuan Pharma, cold-chain packaging line, about 7.2 million")
            .BotReplies("Account found: Kangyuan Pharma (project customer, region East, 1 completed project in 2025).", "Is it key-account business?");
        await rep.Says("No").BotReplies("Is there a tender already?");
        await rep.Says("no, we are helping them write it")
            .BotReplies("Then this is an active project. Deals like this usually take about 7 months to sign. When do you expect to sign?");
        await rep.Says("end of June").BotReplies("30 Jun 2027, noted. Currency CNY? Who is your contact?");
        await rep.Says("yes, CNY. Ms Song, packaging workshop")
            .BotReplies("Added Ms Song as user.", "Kangyuan Pharma", "Cold-chain packaging line", "Research", "CNY 7.2m, signing by 30 Jun 2027", "Ms Song", "Too early to say");
        await rep.Says("later, tomorrow 9").BotReplies("I will open it tomorrow at 09:00.", "What is your next step");
        await rep.Says("site visit with Ms Song on Thursday")
            .BotReplies("Next step saved: site visit, Thu 26 Nov, customer side: Ms Song.");
        await rep.Says("my deals").BotReplies("Kangyuan Pharma", "Research", "Next Thu 26 Nov");
    }

    [Fact]
    public async Task Dialogue_one_in_Chinese()
    {
        await using var office = await Office.OpenAsync();
        var rep = await Office.RepAsync(office, "zh-CN");

        await rep.Says("新建商机：康源药业，冷链包装线，约720万")
            .BotReplies("找到客户：康源药业（大项目客户，华东，2025年完成1个项目）。", "属于大客户业务吗？");
        await rep.Clicks("不是").BotReplies("已经发标了吗？");
        await rep.Clicks("还没有").BotReplies("那就是主动型大项目。这类商机通常约7个月签约。预计什么时候签约？");
        await rep.Says("明年六月底").BotReplies("记下了，2027年6月30日。币种是人民币吗？联系人是谁？");
        await rep.Says("对，人民币。包装车间宋主管").BotReplies("已添加宋主管，使用者。", "康源药业", "冷链包装线", "调研", "720万元");
        await rep.Says("稍后，明天9点").BotReplies("好，明天09:00我来打开。");
        await rep.Says("周四和宋主管一起去现场").BotReplies("下一步已记下：去现场，11月26日（周四），客户方：宋主管。");
    }

    [Theory]
    [InlineData("en-US", "new deal: Delta Foods, chilling tunnel, 3 million, end of June", "No", "Not yet", "selection", "Selection is a stage.", "yes, Ms Song", "Added Ms Song")]
    [InlineData("zh-CN", "新建商机：德尔食品，冷却隧道，300万，明年六月底", "不是", "还没有", "选购阶段", "“选购”是阶段", "宋主管", "已添加宋主管")]
    public async Task A_stage_is_nobodys_name(string locale, string create, string key, string tender, string stage, string said, string contact, string added)
    {
        await using var office = await Office.OpenAsync();
        var rep = await Office.RepAsync(office, locale);

        await rep.Says(create);
        await rep.Clicks(key);
        await rep.Clicks(tender);
        await rep.Says(stage).BotReplies(said);
        await rep.Says(contact).BotReplies(added);
    }

    [Fact]
    public async Task Step_by_step_asks_one_thing_at_a_time_and_undo_goes_back()
    {
        await using var office = await Office.OpenAsync();
        var rep = office.Person("Li Na");

        await rep.Says("new deal").BotReplies("Which customer, and what do they want to buy?");
        await rep.Says("Delta Foods").BotReplies("What does Delta Foods want to buy?");
        await rep.Says("chilling tunnel").BotReplies("Delta Foods is new here", "Is it key-account business?");
        await rep.Clicks("Yes").BotReplies("About how much is it worth?");
        await rep.Says("undo").BotReplies("Is it key-account business?");
        await rep.Clicks("Yes").BotReplies("About how much is it worth?");
        await rep.Says("lots").BotReplies("I did not find a figure in that.");
        await rep.Says("not known yet").BotReplies("Then this is a key-account deal");
        await rep.Says("last week").BotReplies("already past");
        await rep.Says("March").BotReplies("31 Mar 2027, noted. Who is your contact there?");
        await rep.Says("nobody").BotReplies("Delta Foods", "signing by 31 Mar 2027");
    }

    [Fact]
    public async Task A_draft_survives_a_restart_and_an_interruption()
    {
        await using var office = await Office.OpenAsync();
        var rep = await Office.RepAsync(office, "en-US");

        await rep.Says("new deal: Delta Foods, chilling tunnel, 3m").BotReplies("Is it key-account business?");
        await office.Restart();
        await rep.Says("my deals").BotReplies("My 6 deals", "Back to the new deal for Delta Foods.", "Is it key-account business?");
        await rep.Says("no").BotReplies("Is there a tender already?");
    }

    [Fact]
    public async Task A_tender_that_reached_us_becomes_a_passive_project_in_selection()
    {
        await using var office = await Office.OpenAsync();
        var rep = office.Person("Li Na");

        await rep.Says("new deal: County Waterworks, pump control, 4 million, end of May");
        await rep.Clicks("No");
        await rep.Clicks("Yes").BotReplies("How did the tender reach us?");
        await rep.Fills("It came by", "Public notice").Clicks("Continue").BotReplies("31 May 2027, noted.");
        await rep.Says("yes").BotReplies("County Waterworks", "Selection, passive project");
    }

    [Theory]
    [InlineData("en-US", "new deal: Delta Foods, chilling tunnel, about 3 million", "no", "end of June", "720", "I saw no name in that", "👍")]
    [InlineData("zh-CN", "新建商机：德尔塔食品，冷却隧道，约300万", "不是", "6月底", "720", "没看出联系人", "👍")]
    public async Task A_figure_or_a_smiley_is_nobodys_name(string locale, string create, string no, string when, string figure, string asks, string smiley)
    {
        await using var office = await Office.OpenAsync();
        var rep = await Office.RepAsync(office, locale);

        await rep.Says(create);
        await rep.Says(no);
        await rep.Says(no);
        await rep.Says(when);
        await rep.Says(figure).BotReplies(asks);
        await rep.Says(smiley).BotReplies(asks);
        await rep.Says(locale == "zh-CN" ? "是，宋主管，包装车间" : "yes, Ms Song, packaging").BotReplies(locale == "zh-CN" ? "宋主管" : "Ms Song");
    }

    [Theory]
    [InlineData("en-US", "Delta Foods, chilling tunnel, 3m", "later", "What is your next step", "don't know yet", "no step yet")]
    [InlineData("en-US", "Delta Foods, chilling tunnel, 3m", "later", "What is your next step", "cancel", "no step yet")]
    [InlineData("zh-CN", "德尔塔食品，冷却隧道，300万", "稍后", "下一步", "还不知道", "先不定下一步")]
    public async Task The_first_step_may_be_left_open(string locale, string deal, string later, string asks, string unknown, string reply)
    {
        await using var office = await Office.OpenAsync();
        var rep = await Office.RepAsync(office, locale);

        if (locale == "zh-CN")
        {
            await rep.Says("新建商机：" + deal);
            await rep.Says("不是");
            await rep.Says("还没有");
            await rep.Says("6月底");
            await rep.Says("是，宋主管");
        }
        else
        {
            await Office.CreatesAsync(rep, deal);
        }

        await rep.Says(later).BotReplies(asks);
        await rep.Says(unknown).BotReplies(reply);
    }

    [Theory]
    [InlineData("en-US", "new deal", "yes", "Which customer")]
    [InlineData("zh-CN", "新建商机", "是", "哪个客户")]
    public async Task Yes_is_no_customer(string locale, string begin, string yes, string asked)
    {
        await using var office = await Office.OpenAsync();
        var rep = await Office.RepAsync(office, locale);

        await rep.Says(begin).BotReplies(asked);
        await rep.Says(yes).BotReplies(asked);
    }
}
