using SalesBot.Sales;
using SalesBot.Sales.Deals.Records;
using SalesBot.Sales.Qualification;

namespace SalesBot.Bot.Saying;

/// <summary>What the records of a deal, and the marks on them, are called.</summary>
public static class RecordWords
{
    /// <summary>"1 line", "3 lines".</summary>
    public static string Count(int number, string one) => $"{number} {one}{(number == 1 ? "" : "s")}";

    /// <summary>"Requirement", "需求条目".</summary>
    public static Text Kind(this DealRecord record) => record switch
    {
        CharterPart part => PartName(part.Code) is var name ? new($"Charter, {name.En}", $"立项书·{name.Zh}") : name,
        CharterApproval => new("Charter approval", "立项批复"),
        CharterRest => new("Charter, unplaced text", "立项书·未归位内容"),
        Requirement => new("Requirement", "需求条目"),
        DeliveryRisk => new("Delivery risk", "实施风险"),
        SiteSurvey => new("Site survey", "现场勘查"),
        Partner => new("Partner", "合作伙伴"),
        DealLine => new("Offer line", "报价内容"),
        Competitor => new("Competitor", "竞争对手"),
        GoodStanding => new("Proof of standing", "实力与口碑"),
        OwnAnswer => new("Answer to a company question", "公司问题的答案"),
        _ => new("Record", "记录"),
    };

    /// <summary>The part of a charter by its code, small first letter.</summary>
    public static Text PartName(string code) => Phrase.SmallFirst(QuestionBank.Get("CHARTER").Parts.First(part => part.Code == code).Label);

    /// <summary>"our wording", "我方写法".</summary>
    public static Text Name(this Author author) => author switch
    {
        Author.Ours => new("our wording", "我方写法"),
        Author.Customer => new("customer’s wording", "客户写法"),
        Author.Rival => new("a rival’s wording", "对手写法"),
        _ => new("neutral wording", "中立写法"),
    };

    /// <summary>"met", "满足".</summary>
    public static Text Name(this Fit fit) => fit switch
    {
        Fit.Met => new("met", "满足"),
        Fit.Deviation => new("small deviation", "有小偏离"),
        Fit.Clarify => new("to be clarified", "待澄清"),
        _ => new("cannot be met", "无法满足"),
    };

    /// <summary>"agent", "代理商".</summary>
    public static Text Name(this PartnerKind kind) => kind switch
    {
        PartnerKind.Agent => new("agent", "代理商"),
        PartnerKind.FormerCustomer => new("former customer", "老客户"),
        PartnerKind.Integrator => new("integrator, leads", "集成商（牵头）"),
        PartnerKind.Supplier => new("supplies to us", "给我方供货"),
        _ => new("consortium member", "联合体成员"),
    };

    /// <summary>"product", "产品".</summary>
    public static Text Name(this LineKind kind) => kind switch
    {
        LineKind.Product => new("product", "产品"),
        LineKind.Service => new("service", "服务"),
        _ => new("supply term", "供应条件"),
    };

    /// <summary>"audited accounts", "审计报告".</summary>
    public static Text Name(this StandingKind kind) => kind switch
    {
        StandingKind.Accounts => new("audited accounts", "审计报告"),
        StandingKind.Years => new("years in business", "经营年限"),
        StandingKind.Staff => new("staff", "服务队伍"),
        _ => new("spoke well of us", "口碑"),
    };
}
