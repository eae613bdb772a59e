using Microsoft.Extensions.DependencyInjection;
using SalesBot.Bot.Conversing;
using SalesBot.Local.Demo;
using SalesBot.Tests.Bench;

namespace SalesBot.Tests.Conversations;

/// <summary>A bench on the Monday of the worked dialogues, with the sample deals at hand.</summary>
internal static class Office
{
    /// <summary>Monday 23 November 2026, 09:00 in Shanghai.</summary>
    public static readonly DateTimeOffset Monday = new(2026, 11, 23, 1, 0, 0, TimeSpan.Zero);

    /// <summary>Opens the office.</summary>
    /// <param name="settings">Further settings, as on the command line.</param>
    public static async Task<Bench.Bench> OpenAsync(params string[] settings)
    {
        var bench = await Bench.Bench.OpenAsync(services => services.AddSingleton<Feature, DemoFeature>(), settings);
        bench.Time.SetUtcNow(Monday);
        return bench;
    }

    /// <summary>Somebody whose sample deals are loaded, in the language of their client.</summary>
    public static async Task<Person> RepAsync(Bench.Bench bench, string locale)
    {
        var rep = bench.Person(locale == "zh-CN" ? "王磊" : "Wang Lei", locale);
        await rep.Installs();
        await rep.Says("demo");
        return rep;
    }

    /// <summary>Tells a deal in one line and answers what is asked, in English: an active project, nothing else known.</summary>
    public static async Task CreatesAsync(Person rep, string line)
    {
        await rep.Says($"new deal: {line}");
        if (rep.LastMessage.Lines.Contains("Is it key-account business?"))
        {
            await rep.Says("no");
        }

        if (rep.LastMessage.Lines.Contains("Is there a tender already?"))
        {
            await rep.Says("no");
        }

        await rep.Says("don't know yet");
        await rep.Says("yes").BotReplies("[Later]");
    }
}
