using SalesBot.Briefs;
using SalesBot.Sales;
using SalesBot.Sales.Deals;
using SalesBot.Sales.Qualification;
using SalesBot.Tests.Sales;

namespace SalesBot.Tests.Cards;

/// <summary>Briefs of a deal with something in every part, of one with nothing, and of one whose every word is hostile.</summary>
internal static class BriefSamples
{
    /// <summary>Everything a brief can tell is there, each name being <paramref name="name"/> if given.</summary>
    public static Brief Full(string? name = null)
    {
        var deal = Rich(name);
        return BriefWriter.Write(
            deal,
            Scoring.Of(deal, DealFacts.From(deal, SampleDeals.Today), SampleDeals.Now),
            new Visit(deal.People[0], SampleDeals.Today.AddDays(1), null),
            SampleDeals.Now);
    }

    /// <summary>A deal nobody told anything of.</summary>
    public static Brief Bare()
    {
        var deal = SampleDeals.New(DealType.ActiveProject, Stage.Research);
        return BriefWriter.Write(deal, Scoring.Of(deal, DealFacts.From(deal, SampleDeals.Today), SampleDeals.Now), Visit.None, SampleDeals.Now);
    }

    /// <summary>Bidding, with the result outstanding.</summary>
    public static Brief Quiet()
    {
        var deal = Rich(null) with
        {
            ProcurementMode = ProcurementMode.Invited,
            Tender = new TenderCalendar { BidDeadline = SampleDeals.Now.AddDays(-3), SubmittedAt = SampleDeals.Now.AddDays(-4) },
        };
        return BriefWriter.Write(deal, Scoring.Of(deal, DealFacts.From(deal, SampleDeals.Today), SampleDeals.Now), Visit.None, SampleDeals.Now);
    }

    public static Deal Rich(string? name)
    {
        var at = SampleDeals.Now;
        string Said(string words) => name ?? words;
        var deal = SampleDeals.New(DealType.KeyAccount, Stage.Selection)
            .Answered("PROBLEM", "customer_words", Evidence.Verified)
            .Answered("VALUE", "ours_only", Evidence.Stated)
            .Answered("COMPETITOR", "even", Evidence.Stated)
            .Answered("DM", "yes", Evidence.Stated)
            .Answered("COMMITTEE_E", "composition", Evidence.Stated);
        return deal with
        {
            AccountName = Said("华东某电网"),
            Title = Said("40座变电站设备监测"),
            Amount = new Money(18_000_000, "CNY"),
            ExpectedClose = SampleDeals.Today.AddDays(-5),
            CloseMoves = [new CloseMove(SampleDeals.Today.AddDays(-60), SampleDeals.Today.AddDays(-5), Said("预算"), at)],
            Answers = deal.Answers
                .SetItem("PROBLEM", deal.Answers["PROBLEM"] with { Quote = Said("每次停电检修，一个片区要停半天"), Source = Said("可行性报告") })
                .SetItem("VALUE", deal.Answers["VALUE"] with { Quote = Said("减少停电检修") }),
            People =
            [
                Person("p1", Said("赵总"), 5, 1, 10, BuyingRole.DecisionMaker), Person("p2", Said("钱总工"), 4, 2, 5, BuyingRole.TechnicalExpert),
                Person("p3", Said("孙经理"), 3, 0, 20, BuyingRole.Purchaser), Person("p4", Said("李工"), 3, null, null, BuyingRole.User, BuyingRole.Coach),
                Person("p5", Said("吴总"), 4, 1, 18, BuyingRole.Sponsor), Person("p6", Said("周工"), 2, -2, 1),
            ],
            NextSteps =
            [
                new NextStep("s1", Said("五年费用表"), SampleDeals.Today.AddDays(2), StepOwner.Us),
                new NextStep("s2", Said("设备清单"), SampleDeals.Today.AddDays(-1), StepOwner.Customer),
            ],
            Touches =
            [
                new Touch
                {
                    Id = "t1", On = SampleDeals.Today.AddDays(-20), Channel = TouchChannel.Meeting, Direction = TouchDirection.TwoWay, Summary = Said("方案会"), By = "u1", At = at,
                    People = [new Impression("p3", Feeling: 2, Concern: Said("五年维护费"))],
                },
            ],
            Visits = [new StageVisit(Stage.Charter, 1, at.AddDays(-90), at.AddDays(-20)), new StageVisit(Stage.Selection, 2, at.AddDays(-20), null, Said("委员会重组"))],
            Gaps = [new EvidenceGap("MATRIX", Stage.Analysis, Said("客户先口头同意"), at.AddDays(-20))],
            Milestones = [new Milestone("m1", Said("首批安装"), SampleDeals.Today.AddDays(100))],
            FollowOns = [new FollowOn("f1", FollowOnGroup.SystemMaintenance, Said("系统维护"), new DateOnly(2028, 1, 1))],
            Tender = new TenderCalendar { Notice = SampleDeals.Today.AddDays(30), BidDeadline = at.AddDays(60), Opening = SampleDeals.Today.AddDays(61), ContractBy = SampleDeals.Today.AddDays(100), OpenItems = [Said("报价表")] },
        };
    }

    private static Person Person(string id, string name, int influence, int? stance, int? daysAgo, params BuyingRole[] roles) => new()
    {
        Id = id, Name = name, Influence = influence, Stance = stance, Strength = 2, Roles = [.. roles],
        LastTwoWayTouch = daysAgo is { } days ? SampleDeals.Today.AddDays(-days) : null,
    };
}
