using SalesBot.Bot.Turns;
using SalesBot.Sales;
using SalesBot.Sales.Deals;
using SalesBot.Storage;

namespace SalesBot.Bot.Conversing;

/// <summary>The reminders that a conversation leaves behind. Their words are in the person's language of that moment.</summary>
public static class ReminderOf
{
    private static readonly TimeOnly Morning = new(9, 0);

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

    /// <summary>
    /// To do what is due, on the morning of its day; null if that is over. Scheduling it again changes nothing: its id
    /// follows from the step and the day.
    /// </summary>
    public static Reminder? Step(Turn turn, Deal deal, NextStep step)
    {
        var at = turn.Moment(step.Due.ToDateTime(Morning));
        return at <= turn.Now
            ? null
            : new("rm-" + Keys.Hash($"{deal.Id}\n{step.Id}\n{step.Due:O}")[..20], turn.TenantId, turn.UserId, deal.Id, string.Empty, at, step.Id, step.Due);
    }

    /// <summary>
    /// To prepare for a date, some days before it; on its own morning where it is nearer than that, and null if that is
    /// over. Scheduling it again changes nothing: its id follows from the date.
    /// </summary>
    public static Reminder? Date(Turn turn, Deal deal, DealDate date)
    {
        ArgumentNullException.ThrowIfNull(turn);
        ArgumentNullException.ThrowIfNull(deal);
        ArgumentNullException.ThrowIfNull(date);
        var early = turn.Moment(date.Day.AddDays(-date.DaysBefore).ToDateTime(Morning));
        var at = early > turn.Now ? early : turn.Moment(date.Day.ToDateTime(Morning));
        return at <= turn.Now
            ? null
            : new("rm-" + Keys.Hash($"{deal.Id}\n{date.Key}")[..20], turn.TenantId, turn.UserId, deal.Id, string.Empty, at, DateKey: date.Key);
    }

    private static Reminder For(Talk talk, Deal deal, DateTime at, Text words) =>
        new(talk.Turn.NewId("rm"), talk.Turn.TenantId, talk.Turn.UserId, deal.Id, talk.In(words), talk.Turn.Moment(at));
}
