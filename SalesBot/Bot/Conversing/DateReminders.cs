using SalesBot.Bot.Turns;
using SalesBot.Sales.Deals;

namespace SalesBot.Bot.Conversing;

/// <summary>Sees to it that the dates of a deal come up in time, once, whichever feature saved them.</summary>
internal static class DateReminders
{
    /// <summary>Schedules the reminders of the dates that this turn added or moved.</summary>
    public static void ScheduleFor(Turn turn)
    {
        if (turn.Changes is not { IsDealChanged: true, After: { } after } changes)
        {
            return;
        }

        var known = changes.Before?.Deal.ComingDates(DayOf).Select(date => date.Key).ToHashSet(StringComparer.Ordinal) ?? [];
        foreach (var date in after.ComingDates(DayOf).Where(date => !known.Contains(date.Key)))
        {
            if (ReminderOf.Date(turn, after, date) is { } reminder)
            {
                turn.Schedule(reminder);
            }
        }

        DateOnly DayOf(DateTimeOffset moment) => DateOnly.FromDateTime(turn.Local(moment));
    }
}
