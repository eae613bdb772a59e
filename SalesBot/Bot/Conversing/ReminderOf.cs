using SalesBot.Sales;
using SalesBot.Sales.Deals;
using SalesBot.Storage;

namespace SalesBot.Bot.Conversing;

/// <summary>The reminders that a conversation leaves behind. Their words are in the person's language of that moment.</summary>
public static class ReminderOf
{
    /// <summary>To go on with the questions of a deal.</summary>
    /// <param name="talk">The conversation.</param>
    /// <param name="deal">The deal.</param>
    /// <param name="at">When, on the person's clock.</param>
    public static Reminder Questions(Talk talk, Deal deal, DateTime at) => For(talk, deal, at, new Text(
        $"{deal.AccountName}: shall we go on with the questions? About 3 minutes.",
        $"{deal.AccountName}：接着答几道题吗？大约3分钟。"));

    /// <summary>To confirm the budget line when its year has begun.</summary>
    public static Reminder BudgetLine(Talk talk, Deal deal, int year) => For(talk, deal, new DateTime(year, 1, 8, 9, 0, 0, DateTimeKind.Unspecified), new Text(
        $"{deal.AccountName}: please confirm the {year} budget line with the customer.",
        $"{deal.AccountName}：请向客户确认{year}年的预算科目。"));

    private static Reminder For(Talk talk, Deal deal, DateTime at, Text words) =>
        new(talk.Turn.NewId("rm"), talk.Turn.TenantId, talk.Turn.UserId, deal.Id, talk.In(words), talk.Turn.Moment(at));
}
