using SalesBot.Sales.Alerts;
using SalesBot.Sales.Deals;
using SalesBot.Sales.Stalls;
using SalesBot.Tests.Sales.Stalls;

namespace SalesBot.Tests.Sales.Alerts;

/// <summary>Why a deal has an alert, in words of each of the three kinds, and the question that goes with it.</summary>
public class AlertReasonTests
{
    [Fact]
    public void A_slipped_and_silent_deal_tells_what_belongs_together_in_one_line()
    {
        var vector = StallVector.Get("ST4");
        var facts = StallFacts.Of(vector.Deal) with { LastTalk = SampleDeals.Today.AddDays(-9) };

        var lines = AlertReasons.Lines(vector.Stall, facts, SampleDeals.Today);

        Assert.Equal(
            ["signing date passed 20 days ago, moved 3 times", "no two-way talk for 9 days, next step 5 days late", "decision maker: last talk 50 days ago"],
            lines.Select(line => line.En));
        Assert.Equal(["签约日已过20天，推迟过3次", "已9天没有双向沟通，下一步逾期5天", "已50天没与决策者沟通"], lines.Select(line => line.Zh));
    }

    [Theory]
    [InlineData("ST2", AlertKind.Silent)]
    [InlineData("ST4", AlertKind.Silent)]
    [InlineData("ST5", AlertKind.BusyButStuck)]
    [InlineData("ST10", AlertKind.Silent)]
    public void Each_worked_case_has_its_kind(string code, AlertKind kind) => Assert.Equal(kind, AlertReasons.Kind(StallVector.Get(code).Stall));

    [Theory]
    [InlineData(AlertKind.DateDriven, "What has to happen on their side before that date can hold, and who decides it?", "日期要能守住，对方还差哪一步？由谁定？", "S3")]
    [InlineData(AlertKind.DateDriven, "Which open bid item worries you most, and who finishes it by when?", "标书哪一项最让你担心？谁在什么时候完成？", "S10")]
    [InlineData(AlertKind.Silent, "Who there did you last reach, and what would make them answer now?", "最后联系上的是谁？现在说什么能让对方回应？", "S1", "S3")]
    [InlineData(AlertKind.BusyButStuck, "We talk, and the stage stands still: which decision is open, and who takes it?", "一直在沟通，但阶段没动：卡在哪个决定上？由谁定？", "S2")]
    [InlineData(AlertKind.BusyButStuck, "Who can bring us to the decision maker, and what would we offer them to talk about?", "谁能引我们见决策者？见面谈什么对他有用？", "S2", "S7")]
    public void Each_kind_has_its_question(AlertKind kind, string english, string chinese, params string[] codes)
    {
        var stall = new Stall(StallState.Stalled, StallLevel.Warning, 4, 4, [.. codes.Select(code => new Signal(code, SignalKind.Movement, 2, new(code, code), code == "S7" ? 0 : 3))]);

        Assert.Equal(kind, AlertReasons.Kind(stall));
        Assert.Equal(new(english, chinese), AlertQuestion.Of(SampleDeals.New(DealType.ActiveProject, Stage.Procurement), stall));
    }

    [Theory]
    [InlineData("waiting for legal", "What exactly is legal waiting for, and who on their side can decide it?")]
    [InlineData("called twice, still waiting for their finance department to sign off", "What exactly is finance department waiting for, and who on their side can decide it?")]
    public void What_is_waited_for_is_asked_about(string note, string question) => Assert.Equal(question, AlertQuestion.Of(Noted(note), StallVector.Get("ST4").Stall).En);

    [Theory]
    [InlineData("在等法务", "法务具体在等什么？对方谁能定？")]
    [InlineData("合同还在等集团财务审批", "集团财务具体在等什么？对方谁能定？")]
    public void And_so_in_Chinese(string note, string question) => Assert.Equal(question, AlertQuestion.Of(Noted(note), StallVector.Get("ST4").Stall).Zh);

    [Fact]
    public void What_ends_it_is_said_as_facts() => Assert.Equal(
        ["two-way contact with the decision maker is logged", "a dated next step is set", "a new signing date with the customer's reason is set"],
        WayOut.Of(StallVector.Get("ST4").Stall).Select(fact => fact.En));

    [Fact]
    public void Every_signal_has_a_line_and_all_movement_has_a_way_out()
    {
        foreach (var code in Enumerable.Range(1, 14).Select(number => $"S{number}"))
        {
            var stall = new Stall(StallState.Stalled, StallLevel.Watch, 2, 2, [new Signal(code, SignalKind.Movement, 2, new("words", "话"), 3)]);
            Assert.Single(AlertReasons.Lines(stall, StallFacts.Of(SampleDeals.New(DealType.ActiveProject, Stage.Selection)), SampleDeals.Today));
        }

        string[] moves = ["S1", "S2", "S3", "S5", "S10", "S12", "S13"];
        Assert.All(moves, code => Assert.NotEmpty(WayOut.Of(new(StallState.Stalled, StallLevel.Watch, 2, 2, [new Signal(code, SignalKind.Movement, 2, new("w", "w"))]))));
    }

    private static Deal Noted(string note) => SampleDeals.New(DealType.ActiveProject, Stage.Procurement) with
    {
        Touches = [new Touch { Id = "t1", On = SampleDeals.Today.AddDays(-3), Channel = TouchChannel.Call, Direction = TouchDirection.TwoWay, Summary = note, By = "u1", At = SampleDeals.Now.AddDays(-3) }],
    };
}
