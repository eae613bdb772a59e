using System.Text.Json;
using SalesBot.Tests.Local;
using SalesBot.Tests.Node;

namespace SalesBot.Tests.Browser;

/// <summary>A rep in a real browser, in the Playground that the bot itself started.</summary>
public sealed class PlaygroundTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("salesbot-browser-").FullName;

    [SkippableFact]
    public Task A_rep_creates_and_qualifies_a_deal_in_English() => PlayAsync("english.json");

    [SkippableFact]
    public Task A_rep_creates_and_qualifies_a_deal_in_Chinese() => PlayAsync("chinese.json");

    [SkippableFact]
    public Task A_bot_that_was_killed_in_the_middle_goes_on_where_it_stopped() => PlayAsync("before-kill.json", "after-kill.json");

    public void Dispose() => TemporaryFolder.Remove(_folder);

    /// <summary>Plays one script after the other; between two of them the bot is killed and started again.</summary>
    private async Task PlayAsync(params string[] scripts)
    {
        var browser = await TestTools.RunAsync("which-browser.mjs", "");
        Skip.If(browser.Length == 0, "No Chromium, Chrome or Edge was found; install one or set CHROMIUM_PATH.");

        foreach (var script in scripts)
        {
            using var bot = await RunningBot.StartAsync(_folder, "SalesBot is ready: open ");
            var url = bot.Lines[^1].Split(' ').First(word => word.StartsWith("http", StringComparison.Ordinal));
            var pictures = Directory.CreateDirectory(Path.Combine(TestTools.Root, "TestResults", Path.GetFileNameWithoutExtension(script)));
            var steps = await File.ReadAllTextAsync(Path.Combine(TestTools.Root, "SalesBot.Tests", "Browser", script));
            using var valid = JsonDocument.Parse(steps);
            await TestTools.RunAsync("playground.mjs", steps, url, pictures.FullName);
            await bot.KillAsync();
        }
    }
}
