using SalesBot.Tests.Bench;

namespace SalesBot.Tests.Conversations;

/// <summary>Every bad input of a deal's life gets a short, specific answer with the way forward, in the rep's language, and leaves the deal as it is.</summary>
public class BadInputInBothLanguagesTests
{
    public static TheoryData<string, string, string[]> Inputs => new()
    {
        { "en-US", "set next step: demo at the plant yesterday", ["Sun 22 Nov is already past. Is it done, or which coming day?", "[Done already]", "[Save the day]"] },
        { "zh-CN", "设下一步：昨天去工厂演示", ["去工厂演示", "11月22日（周日）已经过了。是已经做完了，还是以后的哪一天？", "[已经做完]", "[保存日期]"] },
        { "en-US", "push lakeside to 1 March 2026", ["A signing date is today or later.", "Signing on which day?"] },
        { "zh-CN", "湖畔推迟到2026年3月1日", ["签约日要在今天或以后", "改到哪天签约？"] },
        { "en-US", "move lakeside to acceptance", ["From Selection there is no step to Acceptance. Possible: Bidding, Testing, Procurement", "Where to from Selection?"] },
        { "zh-CN", "推进 湖畔 到验收", ["选购阶段不能直接到验收。可以去：投标、测试、采购", "从选购去哪个阶段？"] },
        { "en-US", "move lakeside to bidding or testing", ["Which one: Bidding or Testing?", "Where to from Selection?"] },
        { "zh-CN", "推进 湖畔 到投标或测试", ["是哪个阶段：投标还是测试？", "从选购去哪个阶段？"] },
        { "en-US", "what about Mr Nobody?", ["I know nobody called Mr Nobody in your deals. Met them? Say: met Mr Nobody at, and the customer."] },
        { "zh-CN", "王经理那边怎么办", ["你的商机里没有“王经理”。如果见过，请说：和王经理开了会，加上客户名。"] },
        { "en-US", "Ms Unknown left", ["I know nobody called Ms Unknown"] },
        { "zh-CN", "庞书记调走了", ["你的商机里没有“庞书记”"] },
        { "en-US", "🎉", ["I did not get that", "[Help]"] },
        { "zh-CN", "🎉", ["这句没看懂", "[帮助]"] },
        { "en-US", new string('x', 20_000), ["I did not get that"] },
        { "zh-CN", new string('好', 20_000), ["这句没看懂"] },
        { "en-US", "From: A <a@b.example>\nSent: Monday\n<p>Dear Wang Lei,</p><p>nothing <b>special</b> here</p>", ["That looks pasted from an e-mail", "Tell me in one line"] },
        { "zh-CN", "发件人：陈工 <chen@lakeside.example>\n<p>王磊你好：</p><p><b>MES</b>方案我们看过了。</p><br>陈工", ["这像是邮件里粘贴的", "请用一句话说"] },
    };

    [Theory]
    [MemberData(nameof(Inputs))]
    public async Task Each_is_answered_with_the_way_forward_and_changes_nothing(string locale, string says, string[] answers)
    {
        await using var office = await Office.OpenAsync();
        var rep = await Office.RepAsync(office, locale);
        var chinese = locale == "zh-CN";
        await rep.Says(chinese ? "打开 湖畔" : "open lakeside");
        var before = rep.LastMessage.Lines;

        await rep.Says(says).BotReplies(answers);
        await rep.Says(chinese ? "算了" : "cancel");
        await rep.Says(chinese ? "打开 湖畔" : "open lakeside");
        Assert.Equal(before, rep.LastMessage.Lines);
        await rep.Says(chinese ? "历史" : "history").BotReplies(chinese ? "新建商机" : "Deal created");
    }

    [Theory]
    [InlineData("en-US", "From: Chen <c@lakeside.example>\nTo: Wang\n<p>Dear Wang Lei,</p><p>Mr Chen <b>met</b> you at Lakeside, please send the offer by Friday.</p><br>Regards<br>Chen", "Lakeside Automotive", "<p>")]
    [InlineData("zh-CN", "发件人：陈\n收件人：王磊\n<p>王磊您好：</p><p>今天和湖畔的<b>陈工</b>开了会，周五前给报价。</p>", "湖畔汽车", "<p>")]
    public async Task A_pasted_mail_that_tells_of_a_contact_is_read_without_its_markup(string locale, string says, string account, string markup)
    {
        await using var office = await Office.OpenAsync();
        var rep = await Office.RepAsync(office, locale);

        await (await rep.Says(says).BotReplies(account)).BotRepliesWithout(markup, "From:", "发件人");
    }

    [Theory]
    [InlineData("en-US", "new deal: Lakeside Automotive, test bench, 3 million", "end of june", "Currency CNY?", "euro", "EUR 3.0m")]
    [InlineData("zh-CN", "新建商机：湖畔汽车，试验台，300万", "明年六月底", "币种是人民币吗？", "欧元", "300万欧元")]
    public async Task An_amount_without_a_currency_is_asked_for_it(string locale, string create, string when, string asked, string euro, string amount)
    {
        await using var office = await Office.OpenAsync();
        var rep = await Office.RepAsync(office, locale);

        await rep.Says(create);
        await rep.Says(when).BotReplies(asked);
        await rep.Says(euro).BotReplies(amount);
    }
}
