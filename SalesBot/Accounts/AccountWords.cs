using SalesBot.Sales;
using SalesBot.Sales.Accounts;
using SalesBot.Sales.Content;
using SalesBot.Sales.Deals;

namespace SalesBot.Accounts;

/// <summary>What an account is called in each language.</summary>
internal static class AccountWords
{
    public static Text Name(AccountClass @class) => @class switch
    {
        AccountClass.KeyAccount => new("Key account", "大客户"),
        AccountClass.ProjectCustomer => new("Project customer", "大项目客户"),
        _ => new("Prospect", "潜在客户"),
    };

    public static Text Name(Pressure pressure) => pressure switch
    {
        Pressure.Peers => new("Peers", "同行竞争"),
        Pressure.Cost => new("Buying cost", "购买成本"),
        Pressure.Return => new("Return", "投资收益"),
        _ => new("Results", "业绩"),
    };

    public static Text Name(SupplierLayer layer) => layer switch
    {
        SupplierLayer.Inner => new("inner layer", "核心层"),
        SupplierLayer.First => new("first layer", "第一层"),
        SupplierLayer.Second => new("second layer", "第二层"),
        SupplierLayer.Outer => new("outer layer", "外围"),
        _ => new("outside", "圈外"),
    };

    /// <summary>"preferred supplier"; "no relation" for level 0.</summary>
    public static Text Ladder(int level) => level == 0 ? new("no relation yet", "还没有关系") : ActionWords.Ladder(level).Name;

    /// <summary>How a deal ended: "won", "lost to Delta".</summary>
    public static Text Ended(Deal deal) => deal.Outcome switch
    {
        Outcome.Lost => deal.Closing?.Rival is { Length: > 0 } rival ? new($"lost to {rival}", $"输给{rival}") : new("lost", "丢单"),
        Outcome.NoDecision => new("no decision", "客户搁置"),
        Outcome.Withdrawn => new("withdrawn", "我方退出"),
        _ => new("won", "赢单"),
    };
}
