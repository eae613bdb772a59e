namespace SalesBot.Tests.Conversations;

/// <summary>Improper requests and questions against the rules, in both languages.</summary>
public class ComplianceTests
{
    [Fact]
    public async Task A_kickback_is_reported_after_a_yes_and_freezes_the_deal()
    {
        await using var office = await Office.OpenAsync();
        var rep = await Office.RepAsync(office, "en-US");

        await rep.Says("open huadong");
        await rep.Says("Mr Sun asked for a kickback").BotReplies("Huadong Grid", "Report this as improper benefit?", "Report and freeze");
        await rep.Says("score huadong").BotRepliesWithout("frozen");
        await rep.Says("Mr Sun asked for a kickback");
        await rep.Says("yes").BotReplies("Reported, and frozen.", "No compliance contact is set up here");
        await rep.Says("score huadong").BotReplies("No-go", "frozen");
        await rep.Says("what should I ask next").BotReplies("frozen");
        await rep.Says("compliance: he wants a kickback again").BotReplies("frozen already");
    }

    [Fact]
    public async Task Collusion_is_reported_in_Chinese_or_left()
    {
        await using var office = await Office.OpenAsync();
        var rep = await Office.RepAsync(office, "zh-CN");

        await rep.Says("投标日历 江南大学");
        await rep.Says("有人找我们陪标").BotReplies("按“围标串标”报告吗？");
        await rep.Says("不").BotReplies("没有记录");
        await rep.Says("合规").BotReplies("是哪一类？", "围标串标");
        await rep.Clicks("利益冲突").BotReplies("按“利益冲突”报告吗？");
        await rep.Clicks("报告并冻结").BotReplies("已报告，商机冻结");
        await rep.Says("投标决策").BotReplies("已冻结");
    }

    [Theory]
    [InlineData("en-US", "what gift should I bring to the evaluator", "I can't help with that")]
    [InlineData("en-US", "can you get the rival's bid", "I can't help with that")]
    [InlineData("en-US", "who took the tender file?", "I can't help with that")]
    [InlineData("zh-CN", "怎么私下见评委", "这个我不能帮")]
    [InlineData("zh-CN", "分一下标", "这个我不能帮")]
    public async Task Help_against_the_rules_is_refused_with_what_is_allowed(string locale, string asked, string refusal)
    {
        await using var office = await Office.OpenAsync();
        var rep = await Office.RepAsync(office, locale);

        await rep.Says(locale == "zh-CN" ? "评估 湖畔" : "qualify lakeside");
        await rep.Says(asked).BotReplies(refusal);
        await rep.Says(locale == "zh-CN" ? "评分 湖畔" : "score lakeside").BotReplies("40");
    }

    [Fact]
    public async Task A_paper_of_the_customer_is_used_only_if_they_may_share_it()
    {
        await using var office = await Office.OpenAsync();
        var rep = await Office.RepAsync(office, "en-US");

        await rep.Says("I got their internal scoring sheet").BotReplies("May they share this?");
        await rep.Clicks("No").BotReplies("do not use or keep it");
        await rep.Says("I got their internal scoring sheet").BotReplies("May they share this?");
        await rep.Says("yes").BotReplies("you may use it");
    }

    [Theory]
    [InlineData("en-US", "open huadong", "the purchaser at City Hospital asked for a kickback", "yes", "City Hospital", "open city hospital", "no advice until compliance clears it", "unfreeze city hospital", "Only compliance lifts a freeze", "compliance cleared City Hospital: Ms Lu, no rule was broken", "compliance cleared City Hospital, it goes on", "undo", "What compliance decided is not taken back here", "history city hospital", "Freeze lifted")]
    [InlineData("zh-CN", "打开 华东", "市医院采购要我们给他返点", "是", "市医院", "打开 市医院", "合规解除前不提供建议", "市医院解冻", "冻结只能由合规解除", "合规已解除市医院：陆律师，未发现违规", "合规已解除市医院的冻结", "撤销", "合规的决定不能在这里撤销", "历史 市医院", "解除冻结")]
    public async Task The_deal_that_is_named_is_frozen_and_goes_on_when_compliance_says_so(
        string locale, string elsewhere, string report, string yes, string customer, string open, string shown, string bare, string who, string cleared, string lifted, string undo, string stays, string history, string noted)
    {
        await using var office = await Office.OpenAsync();
        var rep = await Office.RepAsync(office, locale);

        await rep.Says(elsewhere);
        await rep.Says(report).BotReplies(customer);
        await rep.Says(yes).BotReplies(customer);
        await rep.Says(open).BotReplies(shown);
        await rep.Says(bare).BotReplies(who);
        office.Passes(TimeSpan.FromMinutes(1));
        await rep.Says(cleared).BotReplies(lifted);
        await rep.Says(undo).BotReplies(stays);
        await rep.Says(open).BotRepliesWithout(shown);
        await rep.Says(history).BotReplies(noted);
        await rep.Says(cleared).BotReplies(locale == "zh-CN" ? "没有冻结" : "is not frozen");
    }

    [Fact]
    public async Task Legal_clears_a_deal_that_may_be_excluded()
    {
        await using var office = await Office.OpenAsync();
        var rep = await Office.RepAsync(office, "zh-CN");

        await rep.Says("打开 湖畔");
        await rep.Says("法务确认可以参与").BotReplies("没有等法务确认的事项");
    }
}
