using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using SalesBot.Bot.Delivering;
using SalesBot.Reminders;

namespace SalesBot.Tests.Bench;

/// <summary>
/// What the bot does by itself. On the bench time stands still, so nothing is left to timers: a transcript says when it
/// happens.
/// </summary>
internal static class Background
{
    // Those whose work is run by hand here; what runs by itself would answer in the middle of somebody's sentence.
    private static readonly Type[] Timers = [typeof(DeliveryService)];

    /// <summary>Takes the timers out of a bot on the bench.</summary>
    public static void StopTimers(IServiceCollection services)
    {
        foreach (var timer in services.Where(service => service.ServiceType == typeof(IHostedService) && Timers.Contains(service.ImplementationType)).ToList())
        {
            services.Remove(timer);
        }
    }

    /// <summary>Every instance does what it does by itself: it delivers what is due.</summary>
    public static async Task BackgroundRuns(this Bench bench) => await bench.Delivers();

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
