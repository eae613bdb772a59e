using SalesBot.Bot.Cards;
using SalesBot.Bot.Conversing;
using SalesBot.Bot.Reading;
using SalesBot.Bot.Saying;
using SalesBot.Sales;
using SalesBot.Sales.Deals;

namespace SalesBot.Qualifying;

/// <summary>Comes back to a sitting that was stopped.</summary>
internal static class ResumeLater
{
    /// <summary>When somebody stops without saying until when, the bot asks once, the next working day.</summary>
    private static readonly TimeOnly AskAgainAt = new(9, 0);

    /// <summary>Schedules the one reminder for a sitting that was stopped in the middle.</summary>
    public static void Schedule(Talk talk, Deal deal)
    {
        var at = talk.Turn.WorkingDaysOn(1).ToDateTime(AskAgainAt);
        talk.Turn.Schedule(ReminderOf.Questions(talk, deal, at));
    }

    /// <summary>"Later" on a card, or "this afternoon": schedules what was asked for.</summary>
    public static async Task OfferAsync(Talk talk, Deal deal, CardClick click, CancellationToken cancellationToken)
    {
        var now = talk.Turn.LocalNow;
        var at = click.Id("option") switch
        {
            "afternoon" when now.Hour < 15 => now.Date.AddHours(15),
            _ => talk.Turn.WorkingDaysOn(1).ToDateTime(AskAgainAt),
        };
        talk.Turn.Schedule(ReminderOf.Questions(talk, deal, at));
        await talk.SayAsync(WillAsk(at, talk.Turn.Today), cancellationToken);
    }

    /// <summary>"I will open it tomorrow at 09:00."</summary>
    public static Text WillAsk(DateTime at, DateOnly today)
    {
        var day = DateOnly.FromDateTime(at);
        var time = Say.Time(TimeOnly.FromDateTime(at));
        return (day.DayNumber - today.DayNumber) switch
        {
            0 => new($"I will open it today at {time}.", $"好，今天{time}我来打开。"),
            1 => new($"I will open it tomorrow at {time}.", $"好，明天{time}我来打开。"),
            _ => new($"I will open it on {Say.Date(day, Language.English, today)} at {time}.", $"好，{Say.Date(day, Language.Chinese, today)}{time}我来打开。"),
        };
    }
}
