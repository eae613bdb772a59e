using SalesBot.Sales;
using SalesBot.Sales.Deals;

namespace SalesBot.Committees;

/// <summary>The names of where a committee comes from and what it does (domain 2.1).</summary>
internal static class CommitteeWords
{
    public static Text Name(CommitteeOrigin origin) => origin switch
    {
        CommitteeOrigin.PurchasingItself => new("the purchasing committee itself", "采购委员会兼任"),
        CommitteeOrigin.Internal => new("internal", "内部产生"),
        CommitteeOrigin.Outside => new("outside experts", "外聘专家"),
        CommitteeOrigin.Mixed => new("internal and outside", "内部和外聘"),
        _ => new("not known yet", "还不清楚"),
    };

    public static Text Name(CommitteeDuty duty) => duty switch
    {
        CommitteeDuty.Feasibility => new("feasibility", "可行性分析"),
        CommitteeDuty.SolutionReview => new("solution review", "方案评估"),
        CommitteeDuty.KeyPoints => new("key points", "关键点验收"),
        _ => new("final acceptance", "成果验收"),
    };
}
