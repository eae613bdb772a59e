using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using SalesBot.Alerts.Sweeping;
using SalesBot.Sales.Calendars;

namespace SalesBot.Tests.Bench;

/// <summary>
/// What the bot does by itself. On the bench time stands still, so nothing is left to timers: a transcript says when it
/// happens.
/// </summary>
internal static class Background
{
    // Those whose work is run by hand here; what runs by itself would answer in the middle of somebody's sentence.
    private static readonly Type[] Timers = [typeof(SweepService)];

    private static readonly PersonClock Shanghai = PersonClock.In("Asia/Shanghai", "UTC", WorkCalendar.China);

    /// <summary>Takes the timers out of a bot on the bench.</summary>
    public static void StopTimers(IServiceCollection services)
    {
        foreach (var timer in services.Where(service => service.ServiceType == typeof(IHostedService) && Timers.Contains(service.ImplementationType)).ToList())
        {
            services.Remove(timer);
        }
    }

    /// <summary>Every instance does what it does by itself: first it looks at the deals that are due.</summary>
    public static async Task BackgroundRuns(this Bench bench)
    {
        foreach (var bot in bench.Bots)
        {
            await bot.Services.GetRequiredService<StallSweep>().SweepAsync(bench.Time.GetUtcNow());
        }
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
}
