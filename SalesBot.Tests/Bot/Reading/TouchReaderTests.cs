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
    [InlineData("刚和钱总工、孙经理开完方案会，钱总工很满意，孙经理担心维护费，下周三要给他五年费用表", "TwoWay Meeting 11-23 | 钱总工=+2 孙经理!维护费 | us 12-02 给五年费用表@孙经理")]
    [InlineData("见了钱总工，现场9号测试", "TwoWay Meeting 11-23 | 钱总工 | us 12-09 现场测试")]
    [InlineData("上周五拜访了赵总，他支持我们", "TwoWay Visit 11-20 | 赵总=+1")]
    [InlineData("昨天给孙经理打了电话，没人接", "OneWay Call 11-22 | 孙经理")]
    [InlineData("给吴总发了邮件，还没回", "OneWay Email 11-23 | 吴总")]
    [InlineData("孙经理回了微信，说周四前给设备清单", "TwoWay Message 11-23 | 孙经理 | them 11-26 给设备清单")]
    [InlineData("上周三见了采购部的王经理，他倾向对手", "TwoWay Meeting 11-18 | +王经理=-1")]
    [InlineData("今天跟李工吃了个饭，聊得不错，他答应周五前把图纸发给我", "TwoWay Meeting 11-23 | 李工 | them 11-27 发图纸@李工")]
    [InlineData("和赵总视频会议，赵总中立", "TwoWay VideoCall 11-23 | 赵总=0")]
    [InlineData("前天见了赵总和吴总，赵总关心停电时间，吴总积极推动", "TwoWay Meeting 11-21 | 赵总!停电时间 吴总=+2")]
    [InlineData("11月20日见了钱总，钱总说预算批了，大概是我们报价的九成", "TwoWay Meeting 11-20 | 钱总工 | BUDGET<钱总工")]
    [InlineData("我和售前李工去见了钱总工", "TwoWay Meeting 11-23 | 钱总工 | &售前李工")]
    [InlineData("拜访了钱总工，李娜陪同，他支持我们", "TwoWay Visit 11-23 | 钱总工=+2 | &李娜")]
    [InlineData("刚见完孙总，他要我们下周一报价", "TwoWay Meeting 11-23 | 孙经理 | us 11-30 报价@孙经理")]
    [InlineData("钱总工没来，只见到了孙经理", "TwoWay Meeting 11-23 | 孙经理 | ?钱总工")]
    [InlineData("拜访了生产科的小刘", "TwoWay Visit 11-23 | +小刘")]
    [InlineData("今天上午去现场，和李工走了一圈，李工挺满意，说要加两个测点", "TwoWay Visit 11-23 | 李工=+2")]
    [InlineData("发了方案给钱总工", "OneWay - 11-23 | 钱总工")]
    [InlineData("跟采购那边通了电话，孙经理嫌价格高", "TwoWay Call 11-23 | 孙经理!价格高")]
    [InlineData("明天见了赵总", "TwoWay Meeting future | 赵总")]
    [InlineData("周四见了吴总", "TwoWay Meeting 11-19 | 吴总")]
    [InlineData("刚开完会", "TwoWay Meeting 11-23")]
    [InlineData("孙经理电话里说领导不看好我们", "TwoWay Call 11-23 | 孙经理")]
    [InlineData("见了技术科长，第一次见，人很专业", "TwoWay Meeting 11-23 | +技术科长")]
    [InlineData("上周五和陈工一起见了生产副总15分钟，他关心停线风险，其他没说", "TwoWay Meeting 11-20 | +陈工 +生产副总!停线风险")]
    [InlineData("昨天给钱总工发了资料，今天他打电话来，说没问题", "OneWay - 11-22 | 钱总工 || TwoWay Call 11-23 | 钱总工")]
    [InlineData("跟孙经理聊了聊，客户下周五开评审会，我们周三前交标书", "TwoWay Meeting 11-23 | 孙经理 | them 12-04 开评审会; us 11-25 交标书")]
    public void Chinese(string says, string record) => Assert.Equal(record, Short(says, Grid));

    [Theory]
    [InlineData("just out of the solution meeting with Mr Qian and Mr Sun, Qian is very happy, Sun worries about maintenance cost, I have to give him a five-year cost sheet by next Wednesday", "TwoWay Meeting 11-23 | Mr Qian=+2 Mr Sun!maintenance cost | us 12-02 five-year cost sheet@Mr Sun")]
    [InlineData("met mr zhao last friday, he supports us", "TwoWay Meeting 11-20 | Mr Zhao=+1")]
    [InlineData("called Sun yesterday, no answer", "OneWay Call 11-22 | Mr Sun")]
    [InlineData("sent a mail to Mr Wu, no reply yet", "OneWay Email 11-23 | Mr Wu")]
    [InlineData("Mr Sun replied on wechat, he will send the equipment list by Thursday", "TwoWay Message 11-23 | Mr Sun | them 11-26 equipment list@Mr Sun")]
    [InlineData("last wednesday I met Ms Wang from purchasing, she prefers the rival", "TwoWay Meeting 11-18 | +Ms Wang=-1")]
    [InlineData("lunch with engineer li today, went well, he promised to send me the drawings by Friday", "TwoWay Meeting 11-23 | Engineer Li | them 11-27 drawings@Engineer Li")]
    [InlineData("video call with Zhao, he is neutral", "TwoWay VideoCall 11-23 | Mr Zhao=0")]
    [InlineData("met Zhao and Wu two days ago. Zhao cares about outage time. Wu pushes for us", "TwoWay Meeting 11-21 | Mr Zhao!outage time Mr Wu=+2")]
    [InlineData("Saw Qian on 20 November, he says the budget is about ninety percent of our price", "TwoWay Meeting 11-20 | Mr Qian | BUDGET<Mr Qian")]
    [InlineData("visited the purchasing lady with our presales Tom", "TwoWay Visit 11-23 | Mr Sun | &presales Tom")]
    [InlineData("just met Sun, he wants a quote by Monday", "TwoWay Meeting 11-23 | Mr Sun | us 11-30 quote@Mr Sun")]
    [InlineData("Qian was not there, only met Sun", "TwoWay Meeting 11-23 | Mr Sun | ?Mr Qian")]
    [InlineData("talked to Bob from maintenance", "TwoWay Meeting 11-23 | +Bob")]
    [InlineData("on site this morning with Li, he's happy and wants two more sensors", "TwoWay Visit 11-23 | Engineer Li=+2")]
    [InlineData("emailed the proposal to Qian", "OneWay Email 11-23 | Mr Qian")]
    [InlineData("phone call with purchasing, Sun is unhappy about the price", "TwoWay Call 11-23 | Mr Sun!the price")]
    [InlineData("tomorrow I met Zhao", "TwoWay Meeting future | Mr Zhao")]
    [InlineData("met Wu on Thursday", "TwoWay Meeting 11-19 | Mr Wu")]
    [InlineData("had a meeting", "TwoWay Meeting 11-23")]
    [InlineData("Mr Sun told me on the phone that Mr Zhao does not support us", "TwoWay Call 11-23 | Mr Sun | ?Mr Zhao")]
    [InlineData("met their CFO for the first time", "TwoWay Meeting 11-23 | +CFO")]
    [InlineData("Sent Qian the specs yesterday, today he called back and said fine", "OneWay - 11-22 | Mr Qian || TwoWay Call 11-23 | Mr Qian")]
    [InlineData("spoke to Sun. They review the bids next Friday. We hand in by Wednesday", "TwoWay Meeting 11-23 | Mr Sun | them 12-04 review the bids@Mr Sun; us 11-25 hand in")]
    [InlineData("left Mr Wu a voicemail", "OneWay Call 11-23 | Mr Wu")]
    public void English(string says, string record) => Assert.Equal(record, Short(says, GridInEnglish));

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
}
