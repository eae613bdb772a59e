using SalesBot.Tests.Local;
using SalesBot.Tests.Node;
using System.Text.Json;

namespace SalesBot.Tests.Browser;

/// <summary>A rep in a real browser, in the Playground that the bot itself started.</summary>
public sealed class PlaygroundTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("salesbot-browser-").FullName;

    [SkippableFact]
    public Task A_rep_creates_and_qualifies_a_deal_in_English() => PlayAsync("english.json");

    [SkippableFact]
    public Task A_rep_creates_and_qualifies_a_deal_in_Chinese() => PlayAsync("chinese.json");

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    private async Task PlayAsync(string steps)
    {
        var browser = await TestTools.RunAsync("which-browser.mjs", "");
        Skip.If(browser.Length == 0, "No Chromium, Chrome or Edge was found; install one or set CHROMIUM_PATH.");

        using var bot = await RunningBot.StartAsync(_folder, "SalesBot is ready: open ");
        var url = bot.Lines[^1].Split(' ').First(word => word.StartsWith("http", StringComparison.Ordinal));
        var pictures = Directory.CreateDirectory(Path.Combine(TestTools.Root, "TestResults", Path.GetFileNameWithoutExtension(steps)));
        var script = await File.ReadAllTextAsync(Path.Combine(TestTools.Root, "SalesBot.Tests", "Browser", steps));
        using var valid = JsonDocument.Parse(script);
        await TestTools.RunAsync("playground.mjs", script, url, pictures.FullName);
        await bot.KillAsync();
    }
}
