using SalesBot.Tests.Bench;

namespace SalesBot.Tests.Conversations;

/// <summary>Deals are found by the words people use, and only their own.</summary>
public class FindingTests
{
    [Theory]
    [InlineData("open Lakeside Automotive", "Lakeside Automotive")]
    [InlineData("open lakeside", "Lakeside Automotive")]
    [InlineData("open lakesied", "Lakeside Automotive")]
    [InlineData("open METRO", "Beicheng Metro")]
    [InlineData("open data-centre", "Jiangnan University")]
    public async Task A_name_a_part_or_a_slip_opens_the_deal(string says, string opened)
    {
        await using var office = await Office.OpenAsync();
        var rep = await Office.RepAsync(office, "en-US");
        await rep.Says(says).BotReplies(opened);
    }

    [Theory]
    [InlineData("打开 湖畔汽车", "湖畔汽车")]
    [InlineData("打开湖畔", "湖畔汽车")]
    [InlineData("打开 华东电往", "华东某电网")]
    public async Task And_so_in_Chinese(string says, string opened)
    {
        await using var office = await Office.OpenAsync();
        var rep = await Office.RepAsync(office, "zh-CN");
        await rep.Says(says).BotReplies(opened);
    }

    [Fact]
    public async Task Two_deals_of_one_customer_are_told_apart_by_a_choice_that_stays_true()
    {
        await using var office = await Office.OpenAsync();
        var rep = await Office.RepAsync(office, "en-US");
        await Office.CreatesAsync(rep, "Lakeside Automotive, spare parts 2027, 1 million");

        await rep.Says("qualify lakeside").BotReplies("Which", "Plant execution system in 3 plants");
        Assert.Contains(rep.LastMessage.Lines, line => line.Contains("Spare parts 2027", StringComparison.Ordinal));
        var choice = rep.LastMessage;
        await rep.Clicks("Spare parts", choice).BotReplies("Lakeside Automotive · question 1 of 5");
        await rep.Clicks("Plant execution", choice).BotReplies("Lakeside Automotive · question 1 of 5");
        await rep.Says("open spare parts").BotReplies("Spare parts 2027");
    }

    [Fact]
    public async Task No_such_deal_is_said_in_words_and_the_nearest_way_on_is_shown()
    {
        await using var office = await Office.OpenAsync();
        var rep = await Office.RepAsync(office, "en-US");

        await rep.Says("open Zanzibar Shipping").BotReplies("I know no deal of yours like \"Zanzibar Shipping\".", "Which");
        await office.Person("New One").Says("open Zanzibar Shipping").BotReplies("You have no deal yet.");
    }

    [Fact]
    public async Task More_than_five_deals_are_turned_like_pages_in_place()
    {
        await using var office = await Office.OpenAsync();
        var rep = await Office.RepAsync(office, "en-US");

        await rep.Says("my deals").BotReplies("My 6 deals");
        var card = rep.LastMessage;
        var first = card.Lines;
        await rep.Clicks("Next page");
        Assert.Equal(card, rep.LastMessage);
        Assert.NotEqual(first, card.Lines);
        await rep.Clicks("Page before");
        Assert.Equal(first, card.Lines);
    }

    [Fact]
    public async Task No_deals_at_all_is_a_way_to_begin()
    {
        await using var office = await Office.OpenAsync();
        var rep = office.Person("Li Na");
        await rep.Says("my deals").BotReplies("No open deals yet");
        await rep.Clicks("New deal").BotReplies("Which customer");
    }
}
