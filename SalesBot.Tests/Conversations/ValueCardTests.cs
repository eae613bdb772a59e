using SalesBot.Tests.Bench;

namespace SalesBot.Tests.Conversations;

/// <summary>What presses the customer, their problem and the figure, on one card (F04).</summary>
public class ValueCardTests
{
    [Theory]
    [InlineData("en-US", "value card metro", "ask what their management looks at", "value card: pressed by cost, problem: trains stand still at peak, worth 2.1m a year, agreed", "buying cost", "trains stand still at peak", "2.1m a year (customer agreed the figure)", "account metro")]
    [InlineData("zh-CN", "价值卡 地铁", "问问管理层盯着什么指标", "价值卡：成本压力，问题：高峰停运，价值每年210万，已认可", "购买成本", "高峰停运", "每年210万（客户已认可具体数字）", "客户档案 地铁")]
    public async Task It_is_told_in_one_line_and_stands_where_it_belongs(
        string locale, string asks, string open, string tells, string pressed, string problem, string figure, string account)
    {
        await using var office = await Office.OpenAsync();
        var rep = await Office.RepAsync(office, locale);

        await rep.Says(asks).BotReplies(open);
        await rep.Says(tells).BotReplies(pressed, problem, figure);
        await rep.Says(account);
        Assert.Contains("\"Cost\"", rep.LastMessage.Card!.Json.ToJsonString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Its_form_is_filled_with_what_is_known_and_changes_only_what_is_told_anew()
    {
        await using var office = await Office.OpenAsync();
        var rep = await Office.RepAsync(office, "en-US");

        await rep.Says("value card huadong").BotReplies("one repair outage darkens a district", "fewer repair outages (customer agreed the figure)");
        await rep.Fills("What presses them (optional)", "Results").Clicks("Save").BotReplies("Pressed by: results", "one repair outage darkens a district");
        await rep.Says("value card: nothing but words").BotReplies("Pressed by: results", "one repair outage darkens a district");
    }
}
