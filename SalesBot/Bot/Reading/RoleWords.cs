using SalesBot.Sales.Deals;

namespace SalesBot.Bot.Reading;

/// <summary>The words of a job that tell the role in the purchase (domain 5.1, clarification E8), both languages side by side.</summary>
public static class RoleWords
{
    private static readonly (BuyingRole Role, string[] Words)[] Table =
    [
        (BuyingRole.Evaluator, ["evaluator", "evaluation committee", "bid evaluation", "评标", "评委", "评审专家", "评估委员"]),
        (BuyingRole.DecisionMaker, ["decision maker", "decides", "ceo", "general manager", "managing director", "president", "决策", "拍板", "总经理", "董事长", "院长", "校长", "局长"]),
        (BuyingRole.Purchaser, ["purchas", "procure", "buyer", "sourcing", "采购", "招标"]),
        (BuyingRole.Sponsor, ["sponsor", "发起人"]),
        (BuyingRole.Coach, ["coach", "ally", "盟友", "内线", "教练"]),
        (BuyingRole.TechnicalExpert, ["engineer", "technical", "technology", "r&d", "design", " it", "it ", "cto", "技术", "总工", "工程", "研发", "设计", "信息"]),
        (BuyingRole.User, ["workshop", "production", "operat", "maintenance", "plant", "ward", "lab", "user", "imaging", "影像", "放射", "临床", "病区", "检验科", "手术室", "车间", "生产", "运行", "运维", "维护", "使用", "科室", "班组", "检修"]),
    ];

    /// <summary>The role that a job suggests; null where the words do not tell. The first row that fits decides.</summary>
    public static BuyingRole? RoleOf(string? job) => job is null
        ? null
        : Table.Where(row => row.Words.Any(word => job.Contains(word, StringComparison.OrdinalIgnoreCase))).Select(row => (BuyingRole?)row.Role).FirstOrDefault();
}
