using SalesBot.Tests.Bench;

namespace SalesBot.Tests.Conversations;

/// <summary>Next steps and promises, as a rep types them.</summary>
public class StepTests
{
    [Fact]
    public async Task Steps_are_set_in_words_and_ticked_off()
    {
        await using var office = await Office.OpenAsync();
        var rep = await Office.RepAsync(office, "en-US");

        await rep.Says("open lakeside");
        await rep.Says("set next step: I send the cost sheet on Wednesday").BotReplies("Saved: send the cost sheet, Wed 25 Nov.", "Ours: ");
        await rep.Says("next step: Mr Wu brings the drawings on Friday").BotReplies("Saved: Mr Wu brings the drawings, Fri 27 Nov.");
        await rep.Says("what did I promise?").BotReplies("Promises", "Lakeside Automotive · Ours: send the cost sheet");
        await rep.Says("cost sheet sent").BotReplies("send the cost sheet. What came of it?", "[Log it]");
        await rep.Says("move the drawings to Monday").BotReplies("Moved: Mr Wu brings the drawings, Mon 30 Nov.");
        await rep.Says("done: drawings").BotReplies("What came of it?");
        await rep.Says("done: nothing like it at all").BotReplies("No open step is like");
    }

    [Fact]
    public async Task Steps_in_Chinese()
    {
        await using var office = await Office.OpenAsync();
        var rep = await Office.RepAsync(office, "zh-CN");

        await rep.Says("打开湖畔");
        await rep.Says("下一步：我周三前发五年费用表").BotReplies("已记下：发五年费用表，11月25日（周三）。");
        await rep.Says("设下一步：李工周五给技术参数").BotReplies("已记下：给技术参数，11月27日（周五），客户方：李工。");
        await rep.Says("我答应过客户什么？").BotReplies("承诺", "发五年费用表");
        await rep.Says("费用表发了").BotReplies("发五年费用表。结果怎么样？", "[记沟通]");
    }

    [Fact]
    public async Task Words_about_another_day_go_to_the_step_the_plan_or_the_signing_by_what_is_stored()
    {
        await using var office = await Office.OpenAsync();
        var rep = await Office.RepAsync(office, "en-US");

        await rep.Says("open lakeside");
        await rep.Says("set next step: I book the bench on Wednesday");
        await rep.Says("set next step: site visit with Mr Wu on Thursday");
        await rep.Says("move it to Monday").BotReplies("Moved: site visit, Mon 30 Nov");
        await rep.Says("push the site visit to Tuesday").BotReplies("Moved: site visit, Tue 24 Nov");
        await rep.Says("postpone site visit to Friday").BotReplies("Moved: site visit, Fri 27 Nov");
        await rep.Says("move the bench to Thursday").BotReplies("Moved: book the bench, Thu 26 Nov.");
        await rep.Says("push metro to after spring festival").BotReplies("Signing by 28 Feb 2027?");
        await rep.Says("cancel").BotReplies("Nothing was changed");
        await rep.Says("open lakeside");
        await rep.Says("push it to end of July").BotReplies("Signing by 31 Jul 2027?", "Lakeside Automotive");
        await rep.Says("cancel");
        await rep.Says("push the picnic to Friday").BotReplies("No open step is like \"picnic\".");
        await rep.Says("qualify lakeside").BotReplies("question 1 of 5");
        await rep.Says("move the bench to Friday").BotReplies("Moved: book the bench, Fri 27 Nov.", "Continue with question 1?");
    }

    [Fact]
    public async Task The_same_in_Chinese()
    {
        await using var office = await Office.OpenAsync();
        var rep = await Office.RepAsync(office, "zh-CN");

        await rep.Says("打开湖畔");
        await rep.Says("设下一步：李工周五给技术参数").BotReplies("已记下");
        await rep.Says("技术参数改到下周一").BotReplies("给技术参数，11月30日（周一）");
        await rep.Says("改到下周三").BotReplies("给技术参数，12月2日（周三）");
        await rep.Says("把技术参数推迟到下周五").BotReplies("给技术参数，12月4日（周五）");
        await rep.Says("推迟到明年7月底").BotReplies("改到2027年7月31日签约？", "湖畔汽车");
        await rep.Says("算了").BotReplies("没有改动");
        await rep.Says("地铁拖到年后了").BotReplies("改到2027年2月28日签约？", "地铁");
        await rep.Says("算了");
        await rep.Says("推进计划 湖畔");
        await rep.Says("第2步改到下周五").BotReplies("12月4日");
    }

    [Fact]
    public async Task A_day_that_cannot_be_meant_is_asked_back()
    {
        await using var office = await Office.OpenAsync();
        var rep = await Office.RepAsync(office, "en-US");

        await rep.Says("open lakeside");
        await rep.Says("set next step: prepare the demo").BotReplies("On which day?", "Fri 27 Nov");
        await rep.Says("my deals").BotReplies("On which day?");
        await rep.Says("Friday").BotReplies("Saved: prepare the demo, Fri 27 Nov.");
        await rep.Says("set next step: demo at the plant yesterday").BotReplies("Sun 22 Nov is already past. Is it done, or which coming day?");
        await rep.Clicks("Done already").BotReplies("What came of it?");
        await rep.Says("set next step: workshop in five years").BotReplies("23 Nov 2031 is far away. Is that the day?");
        await rep.Says("no").BotReplies("On which day?");
        await rep.Says("cancel").BotReplies("was not saved");
        await rep.Says("set next step: test on 31 June").BotReplies("Do you mean 30 Jun 2027?");
        await rep.Says("yes").BotReplies("Saved: test, 30 Jun 2027.");
    }

    [Fact]
    public async Task A_due_step_is_reminded_of_once_and_not_when_it_is_done_or_moved()
    {
        await using var office = await Office.OpenAsync();
        var rep = await Office.RepAsync(office, "en-US");
        await rep.Says("open lakeside");
        await rep.Says("set next step: I call the plant on Wednesday");
        await rep.Says("set next step: I send the samples on Wednesday");
        await rep.Says("set next step: I book the bench on Wednesday");
        await rep.Says("done: samples");
        await rep.Says("move the bench to Thursday").BotReplies("Moved");
        await rep.Says("move book the bench to Wednesday").BotReplies("Moved");
        await rep.Says("move book the bench to Friday").BotReplies("Moved");

        office.Passes(TimeSpan.FromHours(48) - TimeSpan.FromMinutes(1));
        Assert.Equal(0, await office.Reminds(office.Bot));
        office.Passes(TimeSpan.FromMinutes(2));
        Assert.Equal(1, await office.Reminds(office.Bot));
        await rep.Hears("call the plant");
        await rep.Clicks("Done").BotReplies("What came of it?");
        office.Passes(TimeSpan.FromHours(48));
        Assert.Equal(1, await office.Reminds(office.Bot));
        await rep.Hears("book the bench");
    }
}
