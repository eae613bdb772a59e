using System.Text.Json.Nodes;
using Newtonsoft.Json.Linq;
using SalesBot.Tests.Bench;
using SalesBot.Tests.Cards;

namespace SalesBot.Tests.Conversations;

/// <summary>Dialogue 7.7: a brief before a meeting, one of its people, and a draft that the rep sends.</summary>
public class BriefTests
{
    [Fact]
    public async Task Dialogue_six()
    {
        await using var office = await Office.OpenAsync();
        var rep = await Office.RepAsync(office, "zh-CN");

        await rep.Says("简报 华东电网，明天我们总监见赵总").BotReplies("简报：华东某电网", "给总监看的一页，还是给你自己看的详版？", "[一页]", "[详版]");
        await rep.Says("一页，中英文都要").BotReplies(
            "简报：华东某电网 ● 投入 82",
            "明天拜访赵总 · 40座变电站设备监测 · 选购 · 1,800万元",
            "客户的问题（可行性报告）：“每次停电检修，一个片区要停半天”",
            "对赵总有利：减少停电检修，数字客户已认可",
            "1 核实：心中“最佳决策”的标准",
            "2 确认：关键点验收由谁签字",
            "3 不谈：价格",
            "仅供内部",
            "下面是英文版，数字相同。",
            "Brief: 华东某电网 ● Go 82",
            "Tomorrow with 赵总 · 40座变电站设备监测 · Selection · CNY 18.0m",
            "赵总 gains: 减少停电检修 (figure agreed)",
            "1 Ask: what “best decision” means to them",
            "站在客户的立场上看");
        var cards = rep.Chat.Messages.Where(message => message.Lines.Any(line => line.Contains("82", StringComparison.Ordinal))).TakeLast(2).ToList();
        Says(cards[0], "赵总：决策者，支持，10天前沟通", "钱总工：技术专家、评估委员，积极推动，5天前沟通", "孙经理：采购者，中立", "李工：使用者、盟友，积极推动", "覆盖度：95，最低65", "对手：持平", "吴总：18天没沟通，目标14天");
        Says(cards[1], "赵总: decision maker, in favour, 10 days ago", "孙经理: purchaser, neutral", "Rival: level", "吴总: 18 days silent, target 14");
        await rep.Says("吴总那边怎么办").BotReplies("吴总是发起人，应14天沟通一次，现在已18天。建议你今天就发条消息，告知明天的安排，请对方补充赵总关心的点。要我拟稿吗？", "[拟稿]");
        await rep.Says("拟").BotReplies(
            "给吴总的草稿",
            "吴总您好！明天我们销售总监要拜访赵总，想先请教您：赵总最希望这个项目先解决哪方面的问题？我们好据此准备材料。打扰了，谢谢！",
            "不会自动发送",
            "[复制]", "[修改]");
        await rep.Clicks("复制").BotReplies("吴总您好！明天我们销售总监要拜访赵总");
        await rep.Fills("你的说法", "吴总您好！明天方便通个电话吗？").Clicks("改好了").BotReplies("吴总您好！明天方便通个电话吗？");
        await rep.Says("复制").BotReplies("吴总您好！明天方便通个电话吗？");
    }

    [Theory]
    [InlineData("en-US", "open city hospital", "the director listens to Lu, and Lu asks Dr Chen", "brief city hospital, one page", "Coverage: 49, minimum 65; missing: evaluator, sponsor", "Way in: Dr Chen → Engineer Lu → Director He")]
    [InlineData("zh-CN", "打开 市医院", "院长听鲁工的，鲁工问陈主任", "简报 市医院，一页", "覆盖度：49，最低65；缺少：评估委员、发起人", "路径：陈主任 → 鲁工 → 何院长")]
    public async Task The_people_of_a_brief_end_with_their_coverage_and_the_way_to_who_decides(string locale, string open, string follows, string brief, string coverage, string way)
    {
        await using var office = await Office.OpenAsync();
        var rep = await Office.RepAsync(office, locale);
        await rep.Says(open);
        await rep.Says(follows);
        await rep.Says(brief);
        Says(rep.Chat.Messages.Last(message => message.Card is not null), coverage, way);
    }

    [Fact]
    public async Task The_same_in_English_typed_in_one_go()
    {
        await using var office = await Office.OpenAsync();
        var rep = await Office.RepAsync(office, "en-US");

        await rep.Says("brief huadong one page, our director meets Mr Zhao tomorrow").BotReplies(
            "Brief: Huadong Grid ● Go 82", "Tomorrow with Mr Zhao", "Their problem (feasibility report)", "Mr Zhao gains: fewer repair outages (figure agreed)",
            "Ask: what “best decision” means to them", "Settle: who signs the acceptance", "Leave out: price",
            "Seen from their chair");
        await rep.Says("what about Mr Wu?").BotReplies("Mr Wu, sponsor: talk every 14 days, now 18.", "Shall I draft it?");
        await rep.Says("yes").BotReplies("Dear Mr Wu, our sales director visits Mr Zhao tomorrow.", "Never sent by me");
        await rep.Says("change: Dear Mr Wu, may I call you today?").BotReplies("Dear Mr Wu, may I call you today?");
        await rep.Says("in chinese too").BotReplies("Mr Wu您好！明天我们销售总监要拜访Mr Zhao");
        await rep.Says("brief huadong one page, our director meets Mr Zhao tomorrow").BotRepliesWithout("Seen from their chair");
    }

    [Fact]
    public async Task The_detailed_brief_is_turned_page_by_page()
    {
        await using var office = await Office.OpenAsync();
        var rep = await Office.RepAsync(office, "en-US");

        await rep.Says("open huadong");
        await rep.Clicks("Brief").BotReplies("One page for a meeting, or the detailed one for you?");
        await rep.Clicks("Detailed").BotReplies("Deal · Selection · CNY 18.0m · 1 / ", "Kind: key-account deal");
        var card = rep.LastMessage;
        List<string> seen = [];
        for (var page = 2; card.Lines.Any(line => line == "[Next page]"); page++)
        {
            await rep.Clicks("Next page").BotReplies($" {page} / ");
            seen.AddRange(card.Lines);
        }

        Assert.All(new[] { "People", "Risks", "Checklist", "What costs points", "Steps and promises", "Stages" }, part =>
            Assert.Contains(seen, line => line.StartsWith(part + " · ", StringComparison.Ordinal)));
        Assert.DoesNotContain(seen, line => line.StartsWith("Tender · ", StringComparison.Ordinal) || line.StartsWith("Follow-ons · ", StringComparison.Ordinal));
        await rep.Clicks("One page").BotReplies("Brief: Huadong Grid");
    }

    [Fact]
    public async Task A_brief_asked_in_the_middle_of_a_sitting_goes_back_to_it()
    {
        await using var office = await Office.OpenAsync();
        var rep = await Office.RepAsync(office, "zh-CN");

        await rep.Says("评估 湖畔");
        await rep.Says("简报 华东").BotReplies("会前看的一页，还是给你自己看的详版？");
        await rep.Says("详细的").BotReplies("商机 · 选购 · 1,800万元", "继续第1题吗？");
    }

    [Fact]
    public async Task A_deal_with_little_known_says_little()
    {
        await using var office = await Office.OpenAsync();
        var rep = await Office.RepAsync(office, "en-US");
        await Office.CreatesAsync(rep, "Delta Foods, chilling tunnel, 3m");

        await (await rep.Says("brief delta, one page").BotReplies("Brief: Delta Foods ○ Too early to say", "Chilling tunnel"))
            .BotRepliesWithout("Their problem", "gains:", "[People]", "null");
    }

    [Fact]
    public async Task Several_deals_with_the_name_are_picked_and_what_was_said_is_kept()
    {
        await using var office = await Office.OpenAsync();
        var rep = await Office.RepAsync(office, "en-US");
        await Office.CreatesAsync(rep, "Huadong Grid, spare parts, 1m");

        await rep.Says("brief huadong one page, our director meets Mr Zhao tomorrow").BotReplies("Which deal do you mean?");
        await rep.Clicks("Equipment monitoring").BotReplies("Brief: Huadong Grid", "Tomorrow with Mr Zhao");
    }

    [Theory]
    [InlineData("en-US", "breif huadogn", "Brief for Huadong Grid?", "yes", "One page for a meeting")]
    [InlineData("zh-CN", "建报 华东电往", "是要“华东某电网”的简报吗？", "是", "会前看的一页")]
    public async Task A_misspelt_brief_is_guessed_and_made_on_yes(string locale, string says, string guess, string yes, string asked)
    {
        await using var office = await Office.OpenAsync();
        var rep = await Office.RepAsync(office, locale);

        await rep.Says(says).BotReplies(guess);
        await rep.Says(yes).BotReplies(asked);
    }

    [Fact]
    public async Task Somebody_who_must_not_be_contacted_gets_neither_advice_nor_a_draft()
    {
        await using var office = await Office.OpenAsync();
        var rep = await Office.RepAsync(office, "zh-CN");

        await rep.Says("打开 江南大学");
        await rep.Says("田处长怎么办").BotReplies("招标期间只能书面联系文件指定的联系人。");
        await rep.Says("简报 江南，一页，明天见田处长").BotReplies("招标期间：只通过文件指定的联系人提问。");
    }

    [Fact]
    public async Task An_offer_lapses_when_something_else_is_asked()
    {
        await using var office = await Office.OpenAsync();
        var rep = await Office.RepAsync(office, "en-US");

        await rep.Says("open huadong");
        await rep.Says("what about Mr Sun").BotReplies("Mr Sun, purchaser: talk every 30 days; the last talk was 20 days ago");
        await rep.Says("help");
        await rep.Says("yes").BotReplies("Nothing is open right now");
    }

    // What stands behind the buttons of a card is read by tapping them; here it is read at once.
    private static void Says(Message card, params string[] texts)
    {
        var lines = JObject.Parse(card.Card!.Json.ToJsonString()).All().Where(part => part.Type() == "AdaptiveCard")
            .SelectMany(part => CardLines.Of(JsonNode.Parse(part.ToString())!.AsObject())).ToList();
        Assert.All(texts, text => Assert.Contains(lines, line => line.Contains(text, StringComparison.Ordinal)));
    }
}
