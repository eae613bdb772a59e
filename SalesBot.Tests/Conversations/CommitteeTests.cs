namespace SalesBot.Tests.Conversations;

/// <summary>The customer's committees in chat: what is known, the expected end, and what a tender keeps confidential.</summary>
public class CommitteeTests
{
    [Fact]
    public async Task An_evaluation_committee_is_told_weighed_and_counted_in_English()
    {
        await using var office = await Office.OpenAsync();
        var rep = await Office.RepAsync(office, "en-US");

        await rep.Says("committee huadong").BotReplies("Huadong Grid: evaluation committee", "Nothing known yet");
        await rep.Says("9 seats, 5 outside experts").BotReplies("9 seats · internal and outside");
        await rep.Says("evaluation committee has 7 seats, 4 outside experts, Qian chairs").BotReplies("7 seats · internal and outside", "Mr Qian (chair)", "1 for us, 4 needed; 6 open");
        await rep.Says("change weights price 40 technical 70").BotReplies("The weights add up to 110, not 100.");
        await rep.Says("change weights price 40 technical 60").BotReplies("price 40, technical 60");
        await rep.Says("price: we 70, Delta 90").BotReplies("price 40", "price we 70, Delta 90; open: technical");
        await rep.Says("technical: we 90, Delta 80").BotReplies("we 82, Delta 84", "level on price and you are level");
        await rep.Says("Mr Sun votes for us").BotReplies("2 for us, 4 needed");
        await rep.Says("evaluation committee has 1 seat").BotReplies("2 members are named for 1 seat. Which number is right?");
        await rep.Says("evaluation committee: Mr Zhang chairs").BotReplies("is not on the map of this deal");
    }

    [Fact]
    public async Task An_evaluation_committee_is_told_in_Chinese()
    {
        await using var office = await Office.OpenAsync();
        var rep = await Office.RepAsync(office, "zh-CN");

        await rep.Says("委员会 华东").BotReplies("华东某电网：评估委员会", "还不清楚");
        await rep.Says("9个席位，外聘5位").BotReplies("9个席位 · 内部和外聘");
        await rep.Says("评委会7个席位，外聘4位，钱总工是主任").BotReplies("7个席位 · 内部和外聘", "钱总工（主任）");
        await rep.Says("价格40技术70").BotReplies("权重合计110，应为100");
        await rep.Says("价格40技术60").BotReplies("价格40、技术60");
        await rep.Says("价格：我方70，德尔塔90").BotReplies("价格40", "价格我方70、德尔塔90；还缺技术");
        await rep.Says("技术：我方90，德尔塔80").BotReplies("我方82分，德尔塔84分；价格追平即可持平");
    }

    [Theory]
    [InlineData("en-US", "Mr Sun and Mr Qian sit on the evaluation committee, 3 seats", "3 seats", "Mr Sun, Mr Qian")]
    [InlineData("zh-CN", "评委会3个席位，孙经理、钱总工是成员", "3个席位", "孙经理、钱总工")]
    public async Task Members_and_seats_of_one_message_are_both_taken(string locale, string told, string seats, string members)
    {
        await using var office = await Office.OpenAsync();
        var rep = await Office.RepAsync(office, locale);

        await rep.Says(locale == "en-US" ? "open huadong" : "打开 华东");
        await rep.Says(told).BotReplies(seats, members);
    }

    [Theory]
    [InlineData("en-US", "committee huadong", "Purchasing", "purchasing committee has 5 seats", "5 seats")]
    [InlineData("zh-CN", "委员会 华东", "采购委员会", "采购委员会5个席位", "5个席位")]
    public async Task An_empty_committee_says_what_to_type_for_it(string locale, string show, string other, string typed, string seats)
    {
        await using var office = await Office.OpenAsync();
        var rep = await Office.RepAsync(office, locale);

        await rep.Says(show);
        await rep.Clicks(other).BotReplies(typed);
        await rep.Says(typed).BotReplies(seats);
    }

    [Theory]
    [InlineData("en-US", "open huadong", "evaluation committee: 5 seats, 2 outside; Mr Qian chair, Mr Sun", "5 seats", "Mr Qian (chair), Mr Sun")]
    [InlineData("zh-CN", "打开 华东", "评估委员会：5个席位，外聘2位；钱总工组长，孙经理", "5个席位", "钱总工（主任）、孙经理")]
    public async Task Names_behind_the_head_of_a_line_are_its_members(string locale, string open, string told, string seats, string members)
    {
        await using var office = await Office.OpenAsync();
        var rep = await Office.RepAsync(office, locale);

        await rep.Says(open);
        await rep.Says(told).BotReplies(seats, members);
    }

    [Theory]
    [InlineData("en-US", "open huadong", "committee lakeside: 7 seats", "Lakeside Automotive: evaluation committee", "7 seats", "lakeside committee: weights price 40 technical 60", "price 40, technical 60")]
    [InlineData("zh-CN", "打开 华东", "委员会 湖畔：7个席位", "湖畔汽车：评估委员会", "7个席位", "湖畔汽车委员会：价格40，技术60", "价格40、技术60")]
    public async Task The_deal_before_the_colon_is_the_one_meant(string locale, string open, string told, string title, string seats, string weights, string shown)
    {
        await using var office = await Office.OpenAsync();
        var rep = await Office.RepAsync(office, locale);

        await rep.Says(open);
        await rep.Says(told).BotReplies(title, seats);
        await rep.Says(open);
        await rep.Says(weights).BotReplies(title, shown);
    }

    [Theory]
    [InlineData("en-US", "open huadong", "weights price 40 technical 60", "our scores: price 70, technical 90", "Delta: price 90, technical 80", "we 82, Delta 84")]
    [InlineData("zh-CN", "打开 华东", "价格40技术60", "我们：价格70，技术90", "德尔塔得分：价格90，技术80", "我方82分，德尔塔84分")]
    public async Task Points_are_told_by_bidder_too(string locale, string open, string weights, string ours, string theirs, string outlook)
    {
        await using var office = await Office.OpenAsync();
        var rep = await Office.RepAsync(office, locale);

        await rep.Says(open);
        await rep.Says(weights);
        await rep.Says(ours);
        await rep.Says(theirs).BotReplies(outlook);
    }

    [Theory]
    [InlineData("en-US", "open huadong", "evaluation committee: 3 seats, Mr Qian, Mr Sun", "Mr Sun votes for us", "what if Mr Sun changes his vote", "2 for us, a majority; losing one breaks it")]
    [InlineData("zh-CN", "打开 华东", "评估委员会：3个席位，钱总工、孙经理", "孙经理投我们", "孙经理改投对手会怎样", "我方2票，刚过半；丢1票就不够")]
    public async Task Asking_what_a_changed_vote_would_do_changes_no_vote(string locale, string open, string told, string vote, string ask, string outlook)
    {
        await using var office = await Office.OpenAsync();
        var rep = await Office.RepAsync(office, locale);

        await rep.Says(open);
        await rep.Says(told);
        await rep.Says(vote).BotReplies(outlook);
        await rep.Says(ask).BotReplies(outlook);
    }

    [Fact]
    public async Task In_a_legal_tender_no_name_and_no_vote_is_kept()
    {
        await using var office = await Office.OpenAsync();
        var rep = await Office.RepAsync(office, "en-US");

        await rep.Says("open jiangnan");
        await rep.Says("evaluation committee has 5 seats, 4 outside experts, Professor Xu chairs").BotReplies("stays confidential", "5 seats");
        await rep.Says("weights price 40 technical 60").BotReplies("price 40, technical 60");
        await rep.Says("price: we 80, Delta 90").BotReplies("only our own expected points");
        await rep.Says("history").BotReplies("history");
        Assert.DoesNotContain(rep.LastMessage.Lines, line => line.Contains("Xu", StringComparison.Ordinal) || line.Contains("Delta", StringComparison.Ordinal));
    }
}
