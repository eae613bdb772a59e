namespace SalesBot.Tests.Conversations;

/// <summary>"next" and "today" in both languages (domain 6, clarification F1).</summary>
public class NextTests
{
    [Fact]
    public async Task Next_says_three_things_with_their_reasons_and_takes_plan_done_and_not_useful()
    {
        await using var office = await Office.OpenAsync();
        var rep = await Office.RepAsync(office, "en-US");

        await rep.Says("next lakeside").BotReplies("Lakeside Automotive", "Already planned: Send the shared plan to Mr Chen, Thu 26 Nov", "nobody has talked with the decision maker", "Ask Mr Chen for an introduction.", "rival ahead");
        await rep.Clicks("Plan 1").BotReplies("Planned: Ask Mr Chen for an introduction to Vice president, production, by Mon 23 Nov.", "Choose one strategy in writing");
        await rep.Clicks("1 is done").BotReplies("Noted as done");
        Assert.DoesNotContain(rep.LastMessage.Lines, line => line.Contains("Choose one strategy", StringComparison.Ordinal));
        await rep.Clicks("1 not useful").BotReplies("You won't see this one here for 30 days.");
        office.Passes(TimeSpan.FromDays(8));
        await rep.Says("what do you suggest").BotReplies("the next step is 8 days overdue", "nobody has answered for 17 days", "Ask Mr Chen for an introduction.");
    }

    [Fact]
    public async Task The_same_in_chinese()
    {
        await using var office = await Office.OpenAsync();
        var rep = await Office.RepAsync(office, "zh-CN");

        await rep.Says("下一步 湖畔").BotReplies("湖畔汽车", "已安排：把推进计划发给陈工", "还没接触过决策者", "请陈工引荐。");
        await rep.Clicks("安排第1项").BotReplies("已列入下一步：请陈工引荐生产副总，11月23日（周一）前。");
        await rep.Clicks("第1项没用").BotReplies("30天内不再建议这一项");
        await rep.Says("接下来怎么办").BotReplies("湖畔汽车");
    }

    [Fact]
    public async Task Under_a_tender_only_the_contact_of_the_file_is_approached()
    {
        await using var office = await Office.OpenAsync();
        var rep = await Office.RepAsync(office, "en-US");

        await rep.Says("next jiangnan").BotReplies("Use the contact named in the file");
        await rep.Says("next airport").BotReplies("Qualification gap: a mandatory item.");
    }

    [Fact]
    public async Task An_active_project_is_told_to_reach_the_decision_maker_and_a_key_account_to_cross_the_year()
    {
        await using var office = await Office.OpenAsync();
        var rep = await Office.RepAsync(office, "en-US");

        await rep.Says("next city hospital").BotReplies("Shortest way: Dr Chen → Director He.", "Only one person answers us.");
        await rep.Says("next huadong").BotReplies("Confirm the budget line for 2027 with Mr Wu", "technical innovation");
    }

    [Fact]
    public async Task Next_without_a_deal_asks_which_one_and_the_pick_is_served()
    {
        await using var office = await Office.OpenAsync();
        var rep = await Office.RepAsync(office, "en-US");

        await rep.Says("next").BotReplies("Which deal do you mean?");
        await rep.Clicks("Choose Lakeside Automotive").BotReplies("Lakeside Automotive", "Today");
        await rep.Says("score").BotReplies("Needs work");
        await rep.Clicks("Next actions").BotReplies("Ask Mr Chen for an introduction.");
    }

    [Fact]
    public async Task Today_names_three_people_and_why()
    {
        await using var office = await Office.OpenAsync();
        var rep = await Office.RepAsync(office, "en-US");

        await rep.Says("who should I call today?").BotReplies("Today", "Engineer Lu · City Hospital", "63 days without a talk", "Tue 24 Nov: Five-year cost sheet for Mr Sun");
        await rep.Clicks("Call list").BotReplies("Today");
        await rep.Clicks("What to do: Engineer Lu").BotReplies("City Hospital", "Imaging centre");

        var zh = await Office.RepAsync(office, "zh-CN");
        await zh.Says("今天该联系谁？").BotReplies("今天该联系", "鲁工 · 市医院", "63天没联系");
    }

    [Fact]
    public async Task Today_with_no_deal_says_so()
    {
        await using var office = await Office.OpenAsync();
        var rep = office.Person("Li Na", "en-US");
        await rep.Installs();
        await rep.Says("today").BotReplies("Nobody needs a call today.");
    }

    [Theory]
    [InlineData("en-US", "account institute: industry power", "account huadong: industry power", "references huadong: downtime cut by a third, permitted by Mr Sun, visits", "next institute", "1 not useful", "Offer a visit to Huadong Grid: downtime cut by a third. Mr Sun there allowed it.")]
    [InlineData("zh-CN", "客户档案 设计院：行业电力", "客户档案 华东：行业电力", "案例 华东：停机减少三成，许可人孙经理，可参观", "下一步 设计院", "第1项没用", "可以安排参观华东某电网：停机减少三成（孙经理已许可）")]
    public async Task A_colleagues_reference_that_may_be_shown_is_offered_by_its_name(string locale, string one, string other, string reference, string next, string notUseful, string offers)
    {
        await using var office = await TeamOffice.OpenAsync(locale);
        await office.WangLei.Says(other);
        await office.WangLei.Says(reference);
        var rep = office.LiNa;
        await rep.Says(one);
        await rep.Says(next);

        // What presses more comes first; once it is out of the way the reference is the next.
        for (var tries = 0; tries < 12 && !Offered(); tries++)
        {
            await rep.Clicks(notUseful);
            await rep.Says(next);
        }

        Assert.True(Offered());

        bool Offered() => rep.Chat.Messages.Any(message => message.Lines.Any(line => line.Contains(offers, StringComparison.Ordinal)));
    }
}
