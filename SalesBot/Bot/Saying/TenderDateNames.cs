using SalesBot.Sales;
using SalesBot.Sales.Deals;

namespace SalesBot.Bot.Saying;

/// <summary>What the dates of a tender are called.</summary>
public static class TenderDateNames
{
    /// <summary>"Deadline", "截止".</summary>
    public static Text Name(this TenderDate date) => date switch
    {
        TenderDate.Notice => new("Notice", "公告"),
        TenderDate.FileIssued => new("Tender file", "招标文件"),
        TenderDate.ClarificationDeadline => new("Clarification", "澄清"),
        TenderDate.ObjectionDeadline => new("Objection", "异议"),
        TenderDate.DepositDue => new("Deposit", "保证金"),
        TenderDate.BidDeadline => new("Deadline", "截止"),
        TenderDate.Opening => new("Opening", "开标"),
        TenderDate.ResultExpected => new("Result expected", "预计结果"),
        TenderDate.PublicityEnd => new("Notice period ends", "公示结束"),
        TenderDate.AwardNotice => new("Award notice", "中标通知书"),
        _ => new("Contract by", "签约期限"),
    };
}
