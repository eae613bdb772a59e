using System.ComponentModel;

namespace SalesBot.Local;

/// <summary>
/// What one <c>dotnet run</c> starts on a developer's machine besides the bot: a table store before it and a
/// Teams client after it. Outside Development it starts nothing.
/// </summary>
public sealed class LocalRun : IAsyncDisposable
{
    private readonly CancellationTokenSource _stopping = new();
    private readonly LocalOptions _options;
    private readonly Action<string> _print;
    private Azurite? _azurite;
    private Playground? _playground;
    private Task _playgroundStart = Task.CompletedTask;
    private WebApplication? _app;

    private readonly List<string> _arguments = [];

    private LocalRun(LocalOptions options, Action<string> print)
    {
        _options = options;
        _print = print;
    }

    /// <summary>To be added to the bot's command line: its address, and where its tables are.</summary>
    public IReadOnlyList<string> Arguments => _arguments;

    /// <summary>The clock of the bot: the system's, moved by <see cref="LocalOptions.ClockOffset"/>, at <see cref="LocalOptions.ClockPace"/>.</summary>
    public TimeProvider Clock => _options is { ClockOffset.Ticks: 0, ClockPace: 1 } ? TimeProvider.System : new OffsetTimeProvider(_options.ClockOffset, _options.ClockPace);

    /// <summary>Starts the table store, if wanted, and chooses the bot's address.</summary>
    /// <param name="args">The bot's command line.</param>
    /// <returns>Null when the bot cannot run; the reason has then been printed.</returns>
    public static async Task<LocalRun?> StartAsync(string[] args)
    {
        var bot = WebApplication.CreateBuilder(args); // never built: it tells the settings as the bot will see them
        var isDevelopment = bot.Environment.IsDevelopment();
        LocalRun? stack = null;
        try
        {
            stack = new LocalRun(LocalOptions.From(bot.Configuration, isDevelopment), Console.WriteLine);
            if (isDevelopment) await stack.StartAsync(bot.Configuration);
            return stack;
        }
        catch (LocalSetupException problem)
        {
            await Console.Error.WriteLineAsync(problem.Message);
            if (stack is not null) await stack.DisposeAsync();
            return null;
        }
    }

    /// <summary>Starts the Playground once the bot listens, and prints where to go and what to type.</summary>
    public void AttachTo(WebApplication app)
    {
        _app = app;
        app.Lifetime.ApplicationStopping.Register(_stopping.Cancel);
        if (_options.Playground) app.Lifetime.ApplicationStarted.Register(() => _playgroundStart = StartPlaygroundAsync(app));
    }

    /// <summary>Stops the Playground, then the table store, which flushes.</summary>
    public async ValueTask DisposeAsync()
    {
        await _stopping.CancelAsync();
        await _playgroundStart;
        if (_playground is not null) await _playground.DisposeAsync();
        if (_azurite is not null) await _azurite.DisposeAsync();
        _stopping.Dispose();
    }

    private async Task StartAsync(ConfigurationManager settings)
    {
        if (BotAddress.Choose(settings) is { } address) _arguments.Add($"--urls={address}");
        if (_options.Azurite) await StartAzuriteAsync();
        _ = ParentWatch.RunAsync(Leave, _stopping.Token);
    }

    private async Task StartAzuriteAsync()
    {
        try
        {
            var (node, tools, folder) = await ToolsAsync();
            _azurite = await Azurite.StartAsync(node, tools, Path.Combine(folder, "azurite"), _stopping.Token);
        }
        catch (Exception problem) when (IsOfThisMachine(problem))
        {
            throw new LocalSetupException($"{problem.Message}{Environment.NewLine}Without the local table store: set Storage:ConnectionString "
                + "to a table store of yours, and Local:Playground=false if there is no Node.js.", problem);
        }

        _arguments.Add($"--Storage:ConnectionString={_azurite.ConnectionString}");
        _ = _azurite.WatchAsync(code => _print(
            $"The table store Azurite ended by itself (exit code {code}). Nothing can be saved: stop the bot and start it again."));
    }

    private async Task StartPlaygroundAsync(WebApplication app)
    {
        var bot = BotAddress.Reachable(app.Urls);
        try
        {
            var (node, tools, folder) = await ToolsAsync();
            _playground = await Playground.StartAsync(node, tools, Path.Combine(folder, "playground"), bot, _stopping.Token);
            _print(Greeting.Text(_playground.Url, bot));
            _ = _playground.WatchAsync(code => _print(
                $"The Playground ended by itself (exit code {code}). The bot still serves at {bot}: start again to get the Playground back."));
        }
        catch (Exception problem) when (IsOfThisMachine(problem))
        {
            _print($"{problem.Message}{Environment.NewLine}Without the Playground: the bot serves at {bot}api/messages. Start again to get the Playground.");
        }
        catch (OperationCanceledException)
        {
            // The bot is stopping.
        }
    }

    private async Task<(NodeJs Node, NodeTools Tools, string Folder)> ToolsAsync()
    {
        var tree = SourceTree.Find()
            ?? throw new LocalSetupException("The local tools come with the source checkout, and this program runs outside of it.");
        var node = await NodeJs.FindAsync(Environment.GetEnvironmentVariable("PATH"), _stopping.Token);
        var tools = new NodeTools(tree.DevTools);
        await tools.InstallAsync(node, _print, _stopping.Token);
        return (node, tools, Path.GetFullPath(_options.Folder ?? tree.LocalState));
    }

    // A folder that cannot be written or a program that cannot be started is no fault of ours either.
    private static bool IsOfThisMachine(Exception problem)
        => problem is LocalSetupException or IOException or UnauthorizedAccessException or Win32Exception;

    private void Leave()
    {
        if (_app is not null) _app.Lifetime.StopApplication();
        else Environment.Exit(1);
    }
}
