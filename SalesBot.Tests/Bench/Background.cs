using Microsoft.Extensions.DependencyInjection;
using SalesBot.Bot.Delivering;

namespace SalesBot.Tests.Bench;

/// <summary>What the bot does though nobody said anything.</summary>
public static class Background
{
    /// <summary>Every instance delivers what is due; the clock runs where the send budget makes them wait.</summary>
    public static async Task<IReadOnlyList<DeliveryReport>> Delivers(this Bench bench)
    {
        ArgumentNullException.ThrowIfNull(bench);
        var reports = new List<DeliveryReport>();
        foreach (var bot in bench.Bots)
        {
            var delivery = bot.Services.GetRequiredService<NoticeDelivery>();
            do
            {
                reports.Add(await bench.WhileTimePasses(delivery.DeliverDueAsync(bench.Time.GetUtcNow())));
            }
            while (reports[^1].HasMore);
        }

        return reports;
    }
}
