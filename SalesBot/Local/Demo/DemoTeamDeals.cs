using SalesBot.Sales;
using SalesBot.Sales.Deals;
using SalesBot.Sales.Qualification;
using static SalesBot.Local.Demo.DemoDeals;
using static SalesBot.Sales.Qualification.Evidence;

namespace SalesBot.Local.Demo;

/// <summary>The deals of the invented colleagues: one stands still, one was never seen by who decides, three wait for a bid decision (domain 7.8, 7.9).</summary>
internal static class DemoTeamDeals
{
    /// <summary>What is asked or waited for: a condition of a bid.</summary>
    public static readonly Text Condition = new("Duties matched on both sides", "双方责任对等");

    /// <summary>What the owner says with the question whether to bid.</summary>
    public static readonly Text Note = new("The file allows joint bids.", "文件允许联合投标。");

    public static readonly DemoDeal Riverside = new("riverside", DealType.ActiveProject, Stage.Procurement, new("Riverside Chemicals", "河岸化工"), new("Drying unit", "干燥装置"), 11_400_000)
    {
        DaysInStage = 25,
        DaysToClose = -20,
        People =
        [
            new(new("Sun", "孙厂长"), new("plant manager", "工厂"), [BuyingRole.User], 3, 1, 3, 9),
            new(new("Mr Zhou", "周总"), null, [BuyingRole.DecisionMaker], 5, 0, 1, 50),
            new(new("Ms Ding", "丁经理"), new("purchasing", "采购部"), [BuyingRole.Purchaser], 3, 0, 2, 12),
            new(new("Engineer Fan", "范工"), null, [BuyingRole.TechnicalExpert], 3, 1, 2, 15),
        ],
        Next = (new("Contract draft back", "合同稿返回"), -5, StepOwner.Customer),
    };

    public static readonly DemoDeal Institute = new("institute", DealType.ActiveProject, Stage.Selection, new("Design Institute", "设计院"), new("Drawing platform", "图纸平台"), 10_500_000)
    {
        People =
        [
            new(new("Ms Wen", "文工"), null, [BuyingRole.User], 3, 1, 2, 5),
            new(new("Director Wei", "魏院长"), null, [BuyingRole.DecisionMaker], 5, null, 0, null),
        ],
        Next = (new("Demonstration for Ms Wen", "给文工做演示"), 4, StepOwner.Us),
    };

    public static readonly DemoDeal Waterworks = new("waterworks", DealType.PassiveProject, Stage.Selection, new("County Waterworks", "县水厂"), new("Pump control", "泵站控制"), 3_400_000)
    {
        DaysToClose = 60,
        Answers =
        [
            Choice("ORIGIN", "public", Verified), Choice("NEEDBY", "vendor_open", Stated), Choice("DEADLINE", "tight", Stated), Choice("QUALIF", "meets", Verified),
            Choice("COACH", "friendly", Verified), Choice("ROLE_PP", "unsigned", Stated), Choice("DM", "no", Verified),
        ],
        People = [new(new("Mr Kong", "孔工"), null, [BuyingRole.User], 2, 0, 1, 4)],
        Next = (new("Read the tender file", "看招标文件"), 2, StepOwner.Us),
    };

    public static readonly DemoDeal Coastal = With(
        "coastal", new("Coastal Airport", "滨海机场"), new("Luggage scanners", "行李安检"), 7_300_000,
        DemoDeals.All.First(deal => deal.Code == "airport"), new("Ask who could be partner", "找有资质的伙伴"));

    public static readonly DemoDeal Terminal = With(
        "terminal", new("Harbour Terminal", "海港码头"), new("Crane network", "岸桥网络"), 6_100_000,
        DemoDeals.All.First(deal => deal.Code == "university"), new("Partner signs the agreement", "与伙伴签合作协议"));

    private static DemoDeal With(string code, Text account, Text title, decimal amount, DemoDeal like, Text next) =>
        new(code, DealType.PassiveProject, Stage.Selection, account, title, amount) { DaysToClose = 90, Answers = like.Answers, People = like.People, Next = (next, 2, StepOwner.Us) };
}
