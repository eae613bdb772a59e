using SalesBot.Bot.Reading;
using SalesBot.Tests.Bench;

namespace SalesBot.Tests.Conversations;

/// <summary>The charter of the customer's project: told in a line, by form, or pasted whole; as an answer; as a draft.</summary>
public class CharterTests
{
    private const string English = "Charter of the plant execution system\nPage 1 of 30\n1. Project content\nOne execution system for three plants.\n2. Steps\n1. pilot in plant 1\n2. roll-out\n3. Timetable: March to September 2027\n4. Expected results\nStandstill down by two hours a week.\n5. Investment estimate\nBudget: CNY 9 million in 2027\n6. Safety\nNobody enters the press hall.";

    private const string Chinese = "三个工厂执行系统立项书\n第1页 共30页\n一、项目内容\n三个工厂统一执行系统。\n二、实施步骤\n1. 一号厂试点\n2. 全面推广\n三、时间表：2027年3月至9月\n四、预期目标\n每周少停线两小时。\n五、投资估算\n预算：2027年900万元\n六、安全要求\n任何人不得进入冲压车间。";

    [Theory]
    [InlineData("en-US", "charter lakeside", "charter: timetable: March to June, says Ms Lin", "Lakeside Automotive: charter", "Known: timetable", "Ms Lin", "charter: no evaluation method", "Not in it: evaluation method")]
    [InlineData("zh-CN", "立项书 湖畔", "立项书：时间表：3月到6月，林经理说的", "湖畔汽车：立项书", "已知：时间表", "林经理", "立项书：没有评估方法", "没有：评估方法")]
    public async Task A_part_is_told_in_a_line_with_its_source(string locale, string opens, string tells, string title, string known, string source, string missing, string absent)
    {
        await using var office = await Office.OpenAsync();
        var rep = await Office.RepAsync(office, locale);

        await rep.Says(opens).BotReplies(title);
        await rep.Says(tells).BotReplies(known, source);
        await rep.Says(missing).BotReplies(absent);
    }

    [Theory]
    [InlineData("en-US", "open lakeside", English, "Known: content, steps, timetable, expected result", "Approved: CNY 9.0m", "Where does this belong:", "Safety", "Belongs to", "evaluation", "evaluation method")]
    [InlineData("zh-CN", "打开 湖畔", Chinese, "已知：项目内容、步骤、时间表、预期设想", "批复：900万元", "这段归哪一项：", "安全要求", "归到", "evaluation", "评估方法")]
    public async Task Thirty_pages_are_read_by_their_headings_and_nothing_is_lost(string locale, string opens, string pasted, string known, string approved, string asks, string unplaced, string field, string to, string part)
    {
        await using var office = await Office.OpenAsync();
        var rep = await Office.RepAsync(office, locale);

        await rep.Says(opens);
        await rep.Says(pasted).BotReplies(known, approved, asks);
        Assert.Contains(rep.LastMessage.Lines, line => line.Contains(unplaced, StringComparison.Ordinal));
        await rep.Fills(field, to).Clicks(locale == "zh-CN" ? "放到这里" : "Put it there").BotReplies(part);
    }

    [Fact]
    public async Task What_the_card_holds_becomes_the_answer_by_one_tap_and_undo_takes_it_back()
    {
        await using var office = await Office.OpenAsync();
        var rep = await Office.RepAsync(office, "en-US");

        await rep.Says("open lakeside");
        await rep.Says("charter: content, steps, timetable and expected result").BotReplies("Known: content, steps, timetable, expected result", "[Use as answer]");
        await rep.Clicks("Use as answer").BotReplies("Answered: charter: 4 of 6 parts known", "Undo takes it back");
        await rep.Says("undo");
        await rep.Says("charter").BotReplies("[Use as answer]");
    }

    [Theory]
    [InlineData("en-US", "open lakeside", "Approved budget (optional)", "a lot", "charter", "That amount cannot be right", "3 million euro", "counted in another currency")]
    [InlineData("zh-CN", "打开 湖畔", "批复预算（可不填）", "很多", "立项书", "金额不对", "300万欧元", "币种和本商机不一致")]
    public async Task Bad_figures_of_an_approval_are_refused_with_the_way_forward(string locale, string opens, string field, string nonsense, string command, string why, string euro, string other)
    {
        await using var office = await Office.OpenAsync();
        var rep = await Office.RepAsync(office, locale);
        var save = locale == "zh-CN" ? "保存批复" : "Save approval";

        await rep.Says(opens);
        await rep.Says(command);
        await rep.Fills(field, nonsense).Clicks(save).BotReplies(why);
        await rep.Says(command);
        await rep.Fills(field, euro).Clicks(save).BotReplies(other);
    }

    [Theory]
    [InlineData("en-US", "charter lakeside", "Draft for them", "plants", "Copy the parts from below")]
    [InlineData("zh-CN", "立项书 湖畔", "给客户的草案", "工厂", "请从下面复制")]
    public async Task A_draft_is_made_for_the_customer_where_the_law_allows_it(string locale, string opens, string draft, string holds, string copy)
    {
        await using var office = await Office.OpenAsync();
        var rep = await Office.RepAsync(office, locale);

        await rep.Says(opens);
        await rep.Clicks(draft).BotReplies(holds, copy);
    }

    [Theory]
    [InlineData("en-US", "open lakeside", "charter: content: MES; and training; timetable: March to June", "Known: content, timetable")]
    [InlineData("zh-CN", "打开 湖畔", "立项书：项目内容：MES；含培训；时间表：3月到6月", "已知：项目内容、时间表")]
    public async Task Parts_told_in_one_line_are_kept_apart(string locale, string open, string tell, string known)
    {
        await using var office = await Office.OpenAsync();
        var rep = await Office.RepAsync(office, locale);

        await rep.Says(open);
        await rep.Says(tell).BotReplies(known);
    }
}
