using SalesBot.Bot.Turns;
using SalesBot.Sales.Deals;

namespace SalesBot.Bot.Conversing;

/// <summary>Sees to it that every next step is reminded of on its day, whichever feature saved it.</summary>
internal static class StepReminders
{
    /// <summary>Schedules the reminders of the steps that this turn added or moved.</summary>
    public static void ScheduleFor(Turn turn)
    {
        if (turn.Changes is not { IsDealChanged: true, After: { } after } changes)
        {
            return;
        }

        var before = changes.Before?.Deal.NextSteps ?? [];
        foreach (var step in after.OpenSteps().Where(step => before.Find(known => known.Id == step.Id) is not { IsOpen: true } known || known.Due != step.Due))
        {
            if (ReminderOf.Step(turn, after, step) is { } reminder)
            {
                turn.Schedule(reminder);
            }
        }
    }
}
