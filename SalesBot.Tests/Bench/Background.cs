using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using SalesBot.Alerts.Sweeping;
using SalesBot.Bot.Delivering;
using SalesBot.Reminders;
using SalesBot.Sales.Calendars;

namespace SalesBot.Tests.Bench;

/// <summary>
/// What the bot does by itself. On the bench time stands still, so nothing is left to timers: a transcript says when it
/// happens.
/// </summary>
internal static class Background
{
    // Those whose work is run by hand here; what runs by itself would answer in the middle of somebody's sentence.
    private static readonly Type[] Timers = [typeof(SweepService), typeof(DeliveryService)];

    private static readonly PersonClock Shanghai = PersonClock.In("Asia/Shanghai", "UTC", WorkCalendar.China);

    /// <summary>Takes the timers out of a bot on the bench.</summary>
    public static void StopTimers(IServiceCollection services)
    {
        foreach (var timer in services.Where(service => service.ServiceType == typeof(IHostedService) && Timers.Contains(service.ImplementationType)).ToList())
        {
            services.Remove(timer);
        }
    }

    /// <summary>Every instance does what it does by itself: first it looks at the deals that are due, then it delivers.</summary>
    public static async Task BackgroundRuns(this Bench bench)
    {
        foreach (var bot in bench.Bots)
        {
            await bot.Services.GetRequiredService<StallSweep>().SweepAsync(bench.Time.GetUtcNow());
        }

        await bench.Delivers();
    }

    /// <summary>
    /// The next working day in Shanghai, just after 08:30: what was found in the nights between is told by then.
    /// </summary>
    public static async Task MorningComes(this Bench bench)
    {
        var today = DateOnly.FromDateTime(Shanghai.Local(bench.Time.GetUtcNow()).DateTime);
        var morning = Shanghai.Calendar.OnOrAfter(today.AddDays(1));
        for (var day = today.AddDays(1); day <= morning; day = day.AddDays(1))
        {
            bench.Time.SetUtcNow(Shanghai.At(day, new TimeOnly(0, 5)));
            await bench.BackgroundRuns();
        }

        bench.Time.SetUtcNow(Shanghai.At(morning, PersonClock.DayBegins).AddMinutes(1));
        await bench.BackgroundRuns();
    }

    /// <summary>Every instance delivers what is due; the clock runs where the send budget makes them wait.</summary>
    /// <returns>What each of them did.</returns>
    public static async Task<IReadOnlyList<DeliveryReport>> Delivers(this Bench bench)
    {
        var reports = new List<DeliveryReport>();
        foreach (var bot in bench.Bots)
        {
            do
            {
                reports.Add(await bench.Delivers(bot));
            }
            while (reports[^1].HasMore);
        }

        return reports;
    }

    /// <summary>One round of one instance.</summary>
    public static Task<DeliveryReport> Delivers(this Bench bench, BotUnderTest bot) =>
        bench.WhileTimePasses(bot.Services.GetRequiredService<NoticeDelivery>().DeliverDueAsync(bench.Time.GetUtcNow()));

    /// <summary>One instance looks for due reminders, and delivers.</summary>
    /// <returns>How many messages came of it.</returns>
    public static async Task<int> Reminds(this Bench bench, BotUnderTest bot)
    {
        await bot.Services.GetRequiredService<ReminderDelivery>().SendDueAsync(bench.Time.GetUtcNow(), CancellationToken.None);
        return (await bench.Delivers(bot)).Delivered;
    }
}
