using Microsoft.Extensions.DependencyInjection;
using SalesBot.Sales.Deals;
using SalesBot.Storage;
using SalesBot.Tests.Bench;

using Person = SalesBot.Tests.Bench.Person;

namespace SalesBot.Tests.Conversations;

/// <summary>What the rules of tenders and of compliance forbid is refused with the way that is allowed, and leaves no trace.</summary>
public class SafetyTests
{
    [Theory]
    [InlineData("en-US", "open huadong", "Mr Sun asked for a kickback", "yes", "undo", "stays frozen", "score huadong", "frozen", "history huadong", "Compliance freeze: improper benefit")]
    [InlineData("zh-CN", "打开 华东", "孙经理要回扣", "是", "撤销", "保持冻结", "评分 华东", "冻结", "历史 华东", "合规冻结：不当利益")]
    public async Task Undo_lifts_no_freeze_and_the_reporter_reads_what_was_reported(string locale, string open, string told, string yes, string undo, string stays, string score, string frozen, string history, string entry)
    {
        await using var office = await Office.OpenAsync();
        var rep = await Office.RepAsync(office, locale);

        await rep.Says(open);
        await rep.Says(told);
        await rep.Says(yes).BotReplies(frozen);
        await rep.Says(undo).BotReplies(stays);
        await rep.Says(score).BotReplies(frozen);
        office.Passes(TimeSpan.FromMinutes(1));
        await rep.Says(history).BotReplies(entry);
    }

    [Fact]
    public async Task A_manager_s_bid_decision_is_not_undone()
    {
        await using var office = await Office.OpenAsync();
        var rep = await Office.RepAsync(office, "zh-CN");

        await rep.Says("投标决策 机场");
        await rep.Says("我们经理说可以投，周三前签好合作协议").BotReplies("已按你的转述登记");
        await rep.Says("撤销").BotReplies("经理的投标决定不能在这里撤销");
        Assert.NotNull((await DealAsync(office, rep, "airport")).BidDecision);
    }

    [Theory]
    [InlineData("en-US", "move jiangnan to procurement", "Bid in, with", "Quiet period", "next jiangnan", "Ms Gao", "log: called the evaluator Mr Ding, he likes our price", "kept nothing", "Ding", "the result is out: we won", "The quiet period is over")]
    [InlineData("zh-CN", "推进 江南大学 到采购", "投标已提交", "静默期", "下一步 江南大学", "高老师", "记录：和评标专家丁教授通了电话，他认可我们的报价", "什么都没有留下", "丁教授", "结果公布了，我们中标了", "静默期结束")]
    public async Task A_bid_confirmed_by_one_tap_begins_the_quiet_period_and_the_result_ends_it(
        string locale, string move, string submitted, string quiet, string next, string user, string log, string nothing, string evaluator, string result, string over)
    {
        await using var office = await Office.OpenAsync();
        var rep = await Office.RepAsync(office, locale);

        await rep.Says(move).BotReplies(submitted);
        await rep.Clicks(submitted).BotReplies(quiet);
        var deal = await DealAsync(office, rep, "university");
        Assert.True(deal.IsQuiet() && deal.Tender.ContactsAtSubmission == 3, $"{deal.Tender}");

        await rep.Says(locale == "zh-CN" ? "取消" : "cancel");
        await rep.Says(next).BotRepliesWithout(user);
        await rep.Says(log).BotReplies(nothing);
        Assert.DoesNotContain(evaluator, StoredJson.Write(await DealAsync(office, rep, "university")), StringComparison.Ordinal);
        Assert.DoesNotContain(rep.Chat.Messages, message => message.Lines.Any(line => line.Contains(evaluator, StringComparison.Ordinal)));

        office.Passes(TimeSpan.FromDays(30));
        await rep.Says(result).BotReplies(over);
        deal = await DealAsync(office, rep, "university");
        Assert.Equal(new DateOnly(2026, 12, 23), deal.ClockStart(deal.People.Max(person => person.LastTwoWayTouch), at => DateOnly.FromDateTime(at.AddHours(8).DateTime)));
    }

    [Theory]
    [InlineData("en-US", "open jiangnan", "met the outside expert Mr Ding and Ms Gao, they want a reference", "kept nothing", "next step: call the evaluator on Friday", "No step is planned", "add: visit the outside expert 12 March", "No step is planned")]
    [InlineData("zh-CN", "打开 江南大学", "和外聘专家丁教授、高老师开了会，他们要参考案例", "什么都没有留下", "下一步：周五前联系评委丁教授", "不安排", "加：拜访评标专家，3月12日", "不安排")]
    public async Task An_evaluator_is_in_no_record_step_or_plan(string locale, string open, string log, string nothing, string step, string noStep, string plan, string noPlan)
    {
        await using var office = await Office.OpenAsync();
        var rep = await Office.RepAsync(office, locale);
        await rep.Says(open);
        var before = StoredJson.Write(await DealAsync(office, rep, "university"));

        await rep.Says(log).BotReplies(nothing);
        await rep.Says(step).BotReplies(noStep);
        await rep.Says(plan).BotReplies(noPlan);

        Assert.Equal(before, StoredJson.Write(await DealAsync(office, rep, "university")));
    }

    [Theory]
    [InlineData("en-US", "Li Na looks after Mr Zhao", "Noted: Li Na looks after Mr Zhao (Huadong Grid).", "Li Na")]
    [InlineData("zh-CN", "赵总由李娜负责", "记下了：华东某电网的赵总由李娜负责。", "李娜")]
    public async Task Who_of_ours_looks_after_somebody_is_taken_down(string locale, string told, string noted, string owner)
    {
        await using var office = await Office.OpenAsync();
        var rep = await Office.RepAsync(office, locale);

        await rep.Says(told).BotReplies(noted);
        Assert.Contains((await DealAsync(office, rep, "huadong")).People, person => person.OurOwner == owner);
    }

    [Theory]
    [InlineData("en-US", "personal chat", "open huadong", "Huadong")]
    [InlineData("zh-CN", "单聊", "打开 华东", "华东某电网")]
    public async Task A_command_in_a_group_reveals_nothing_and_keeps_nothing(string locale, string there, string open, string account)
    {
        await using var office = await Office.OpenAsync();
        var rep = await Office.RepAsync(office, locale);
        var before = StoredJson.Write(await DealAsync(office, rep, "huadong"));

        foreach (var kind in new[] { "groupChat", "channel" })
        {
            foreach (var text in new[] { open, locale == "zh-CN" ? "我的商机" : "my deals", locale == "zh-CN" ? "是" : "yes" })
            {
                var draft = rep.Draft(text);
                draft["conversation"] = new System.Text.Json.Nodes.JsonObject { ["conversationType"] = kind, ["isGroup"] = true, ["tenantId"] = rep.TenantId, ["id"] = rep.Chat.Id };
                var answer = await rep.Sends("message", activity => (activity["text"], activity["conversation"]) = (text, draft["conversation"]!.DeepClone()));
                Assert.Contains(answer.Lines, line => line.Contains(there, StringComparison.Ordinal));
                Assert.DoesNotContain(answer.Lines, line => line.Contains(account, StringComparison.Ordinal));
            }
        }

        Assert.Equal(before, StoredJson.Write(await DealAsync(office, rep, "huadong")));
    }

    [Fact]
    public async Task Somebody_elses_history_is_not_found()
    {
        await using var office = await Office.OpenAsync();
        await Office.RepAsync(office, "en-US");
        var other = office.Person("Eve");
        await other.Installs();

        await other.Says("history lakeside").BotRepliesWithout("Automotive");
        await other.Says("what changed since Friday").BotRepliesWithout("Automotive");
    }

    private static async Task<Deal> DealAsync(Bench.Bench office, Person rep, string name) =>
        (await office.Bot.Services.GetRequiredService<Tables>().Deals.FindAsync(rep.TenantId, $"demo-{name}-{rep.AadObjectId}"))!.Deal;
}
