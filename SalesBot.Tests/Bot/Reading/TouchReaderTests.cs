using System.Globalization;
using SalesBot.Bot.Reading;
using SalesBot.Sales.Deals;

namespace SalesBot.Tests.Bot.Reading;

/// <summary>
/// Sentences as reps type them, and the record each proposes, in short:
/// "direction channel day | who=stance!concern ... | ?who was not clearly there | us/them day what | facts".
/// </summary>
public class TouchReaderTests
{
    // A Monday.
    private static readonly DateOnly Today = new(2026, 11, 23);

    private static readonly Person[] Grid =
    [
        New("p1", "赵总", 1, BuyingRole.DecisionMaker), New("p2", "钱总工", 2, BuyingRole.TechnicalExpert, BuyingRole.Evaluator),
        New("p3", "孙经理", 0, BuyingRole.Purchaser) with { Position = "采购部" }, New("p4", "李工", 2, BuyingRole.User, BuyingRole.Coach), New("p5", "吴总", 1, BuyingRole.Sponsor),
    ];

    private static readonly Person[] GridInEnglish =
    [
        New("p1", "Mr Zhao", 1, BuyingRole.DecisionMaker), New("p2", "Mr Qian", 2, BuyingRole.TechnicalExpert),
        New("p3", "Mr Sun", 0, BuyingRole.Purchaser) with { Position = "purchasing" }, New("p4", "Engineer Li", 2, BuyingRole.User, BuyingRole.Coach), New("p5", "Mr Wu", 1, BuyingRole.Sponsor),
    ];

    [Theory]
    [InlineData("刚和钱总工、孙经理开完方案会，钱总工很满意，孙经理担心维护费，下周三要给他五年费用表", "")]
    [InlineData("上周五拜访了赵总，他支持我们", "")]
    [InlineData("昨天给孙经理打了电话，没人接", "")]
    [InlineData("给吴总发了邮件，还没回", "")]
    [InlineData("孙经理回了微信，说周四前给设备清单", "")]
    [InlineData("上周三见了采购部的王经理，他倾向对手", "")]
    [InlineData("今天跟李工吃了个饭，聊得不错，他答应周五前把图纸发给我", "")]
    [InlineData("和赵总视频会议，赵总中立", "")]
    [InlineData("前天见了赵总和吴总，赵总关心停电时间，吴总积极推动", "")]
    [InlineData("11月20日见了钱总，钱总说预算批了，大概是我们报价的九成", "")]
    [InlineData("我和售前李工去见了钱总工", "")]
    [InlineData("刚见完孙总，他要我们下周一报价", "")]
    [InlineData("钱总工没来，只见到了孙经理", "")]
    [InlineData("拜访了生产科的小刘", "")]
    [InlineData("今天上午去现场，和李工走了一圈，李工挺满意，说要加两个测点", "")]
    [InlineData("发了方案给钱总工", "")]
    [InlineData("跟采购那边通了电话，孙经理嫌价格高", "")]
    [InlineData("明天见了赵总", "")]
    [InlineData("周四见了吴总", "")]
    [InlineData("刚开完会", "")]
    [InlineData("孙经理电话里说领导不看好我们", "")]
    [InlineData("见了技术科长，第一次见，人很专业", "")]
    [InlineData("上周五和陈工一起见了生产副总15分钟，他关心停线风险，其他没说", "")]
    [InlineData("昨天给钱总工发了资料，今天他打电话来，说没问题", "")]
    [InlineData("跟孙经理聊了聊，客户下周五开评审会，我们周三前交标书", "")]
    public void Chinese(string says, string record) => Dump(says, record, Short(says, Grid));

    [Theory]
    [InlineData("just out of the solution meeting with Mr Qian and Mr Sun, Qian is very happy, Sun worries about maintenance cost, I have to give him a five-year cost sheet by next Wednesday", "")]
    [InlineData("met mr zhao last friday, he supports us", "")]
    [InlineData("called Sun yesterday, no answer", "")]
    [InlineData("sent a mail to Mr Wu, no reply yet", "")]
    [InlineData("Mr Sun replied on wechat, he will send the equipment list by Thursday", "")]
    [InlineData("last wednesday I met Ms Wang from purchasing, she prefers the rival", "")]
    [InlineData("lunch with engineer li today, went well, he promised to send me the drawings by Friday", "")]
    [InlineData("video call with Zhao, he is neutral", "")]
    [InlineData("met Zhao and Wu two days ago. Zhao cares about outage time. Wu pushes for us", "")]
    [InlineData("Saw Qian on 20 November, he says the budget is about ninety percent of our price", "")]
    [InlineData("visited the purchasing lady with our presales Tom", "")]
    [InlineData("just met Sun, he wants a quote by Monday", "")]
    [InlineData("Qian was not there, only met Sun", "")]
    [InlineData("talked to Bob from maintenance", "")]
    [InlineData("on site this morning with Li, he's happy and wants two more sensors", "")]
    [InlineData("emailed the proposal to Qian", "")]
    [InlineData("phone call with purchasing, Sun is unhappy about the price", "")]
    [InlineData("tomorrow I met Zhao", "")]
    [InlineData("met Wu on Thursday", "")]
    [InlineData("had a meeting", "")]
    [InlineData("Mr Sun told me on the phone that Mr Zhao does not support us", "")]
    [InlineData("met their CFO for the first time", "")]
    [InlineData("Sent Qian the specs yesterday, today he called back and said fine", "")]
    [InlineData("spoke to Sun. They review the bids next Friday. We hand in by Wednesday", "")]
    [InlineData("left Mr Wu a voicemail", "")]
    public void English(string says, string record) => Dump(says, record, Short(says, GridInEnglish));

    private static Person New(string id, string name, int? stance, params BuyingRole[] roles) => new() { Id = id, Name = name, Stance = stance, Roles = [.. roles] };

    private static string Short(string says, Person[] people) => string.Join(" || ", TouchReader.Read(says, people, Today).Select(Short));

    private static string Short(TouchReading reading) => string.Join(" | ", new[]
    {
        reading.IsContact ? $"{reading.Direction} {reading.Channel?.ToString() ?? "-"} {(reading.IsInFuture ? "future" : Day(reading.On ?? Today))}" : "no contact",
        string.Join(' ', reading.People.Select(Short)),
        string.Join(' ', reading.NotThere.Select(person => "?" + person.Name)),
        string.Join(' ', reading.OurPeople.Select(person => "&" + person)),
        string.Join("; ", reading.Steps.Select(step => $"{(step.Owner == StepOwner.Us ? "us" : "them")} {(step.Due is { } due ? Day(due) : "-")} {step.Text}{(step.With is { } with ? "@" + with.Name : "")}")),
        string.Join("; ", reading.Facts.Select(fact => $"{fact.Key}<{fact.Source}")),
    }.Where(part => part.Length > 0));

    private static string Short(PersonHeard person) =>
        (person.Who.Known is null ? "+" : "") + person.Who.Name
        + (person.Stance is { } stance ? "=" + stance.After(person.Who.Known?.Stance).ToString("+0;-0;0", CultureInfo.InvariantCulture) : "")
        + (person.Concern is { } concern ? "!" + concern : "");

    private static string Day(DateOnly day) => day.ToString("MM-dd", CultureInfo.InvariantCulture);

    private static void Dump(string says, string record, string got)
    {
        lock (Grid) { File.AppendAllText("/tmp/touch_out.txt", says + "\n      " + got + "\n"); }
        Assert.Equal(record, got);
    }
}
