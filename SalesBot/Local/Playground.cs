using System.Globalization;

namespace SalesBot.Local;

/// <summary>Microsoft's Agents Playground: a Teams client in the browser, for one developer on one machine.</summary>
internal sealed class Playground : IAsyncDisposable
{
    /// <summary>The Playground's own default port.</summary>
    public const int DefaultPort = 56150;

    private readonly ChildTool _tool;

    private Playground(ChildTool tool, int port)
    {
        _tool = tool;
        Url = $"http://127.0.0.1:{port}";
    }

    public string Url { get; }

    /// <summary>Starts the client for the bot at an address and waits until it answers.</summary>
    /// <exception cref="LocalSetupException">It does not come up.</exception>
    public static async Task<Playground> StartAsync(NodeJs node, NodeTools tools, string folder, Uri bot, CancellationToken stop)
    {
        Directory.CreateDirectory(folder);
        await File.WriteAllTextAsync(Path.Combine(folder, PlaygroundConfig.FileName), PlaygroundConfig.Text, stop);
        if (File.Exists(LogOf(folder))) File.Delete(LogOf(folder));

        // A taken port would make it listen on a random one without a word, so the choice is ours.
        var port = LoopbackPort.Choose(DefaultPort);
        var playground = new Playground(ChildTool.Start(node, tools, folder, "@microsoft/m365agentsplayground/cli.js",
            "-e", new Uri(bot, "/api/messages").ToString(), "-c", "msteams", "-p", port.ToString(CultureInfo.InvariantCulture),
            "--service-url", $"http://127.0.0.1:{port}/_connector", "--disable-telemetry"), port);

        // It prints "Listening on" before it has read its settings; only the ping tells that it stays.
        if (await playground._tool.BecomesReadyAsync(playground.AnswersPingAsync, stop)) return playground;

        await playground.DisposeAsync();
        throw new LocalSetupException($"The Playground did not start ({ReasonIn(LogOf(folder))}).");
    }

    /// <summary>Calls back if the client ends before the bot.</summary>
    public Task WatchAsync(Action<int> endedByItself) => _tool.WatchAsync(endedByItself);

    /// <inheritdoc/>
    public ValueTask DisposeAsync() => _tool.DisposeAsync();

    private async Task<bool> AnswersPingAsync(CancellationToken stop)
        => await Http.GetAsync($"{Url}/_debug/ping", stop) == "pong";

    private static string LogOf(string folder) => Path.Combine(folder, "devTools", "m365agentsplayground.log");

    private static string ReasonIn(string log)
    {
        const string mark = "Reason: ";
        var line = File.Exists(log) ? File.ReadLines(log).LastOrDefault(text => text.Contains(mark, StringComparison.Ordinal)) : null;
        return line is null ? "it gave no reason" : line[(line.LastIndexOf(mark, StringComparison.Ordinal) + mark.Length)..].TrimEnd('.');
    }
}
