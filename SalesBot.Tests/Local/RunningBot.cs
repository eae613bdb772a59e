using System.Diagnostics;
using System.Globalization;
using System.Runtime.InteropServices;
using System.Threading.Channels;
using SalesBot.Local;
using SalesBot.Tests.Node;

namespace SalesBot.Tests.Local;

/// <summary>The real program in a process of its own, with its own local state.</summary>
internal sealed class RunningBot : IDisposable
{
    private readonly Process _process;

    // What nobody reads must not hold the program up.
    private readonly Channel<string> _later = Channel.CreateBounded<string>(new BoundedChannelOptions(10_000) { FullMode = BoundedChannelFullMode.DropOldest });

    private RunningBot(Process process) => _process = process;

    /// <summary>Everything the program printed until it was asked for.</summary>
    public List<string> Lines { get; } = [];

    /// <summary>Waits until it has printed so many more lines that contain the text.</summary>
    public async Task PrintsAsync(string text, int times)
    {
        for (var seen = 0; seen < times;)
        {
            var line = await _later.Reader.ReadAsync();
            seen += line.Contains(text, StringComparison.Ordinal) ? 1 : 0;
        }
    }

    /// <summary>Starts the built program and waits for a line that contains the text.</summary>
    public static async Task<RunningBot> StartAsync(string folder, string until, params IEnumerable<string> settings)
    {
        var start = NodeJs.Start("dotnet", folder, ["exec", typeof(LocalRun).Assembly.Location,
            $"--urls=http://127.0.0.1:{LoopbackPort.Any().ToString(CultureInfo.InvariantCulture)}", $"--Local:Folder={folder}", .. settings]);
        start.Environment["ASPNETCORE_ENVIRONMENT"] = "Development";
        start.Environment["DOTNET_ENVIRONMENT"] = "Development";
        var bot = new RunningBot(Process.Start(start)!);
        _ = bot._process.StandardError.ReadToEndAsync();
        while (await bot._process.StandardOutput.ReadLineAsync() is { } line)
        {
            bot.Lines.Add(line);
            if (!line.Contains(until, StringComparison.Ordinal)) continue;
            _ = bot.ReadOnAsync();
            return bot;
        }

        throw new InvalidOperationException($"The bot ended before it printed \"{until}\":\n{string.Join('\n', bot.Lines)}");
    }

    /// <summary>As a power cut would: SIGKILL, without a word to the children.</summary>
    public async Task KillAsync()
    {
        Kill();
        await _process.WaitForExitAsync();
    }

    /// <summary>The same, without waiting until it is gone.</summary>
    public void Kill() => _process.Kill();

    /// <summary>Waits until it is gone.</summary>
    public Task EndsAsync() => _process.WaitForExitAsync();

    /// <summary>Stands still, as a machine that swaps or a container that is frozen, until <see cref="GoesOn"/>. Not on Windows.</summary>
    public void StandsStill() => Signal(OperatingSystem.IsMacOS() ? 17 : 19);

    /// <summary>Goes on where it stood still.</summary>
    public void GoesOn() => Signal(OperatingSystem.IsMacOS() ? 19 : 18);

    private async Task ReadOnAsync()
    {
        while (await _process.StandardOutput.ReadLineAsync() is { } line)
        {
            _later.Writer.TryWrite(line);
        }

        _later.Writer.TryComplete();
    }

    public void Dispose()
    {
        if (!_process.HasExited) _process.Kill();
        _process.Dispose();
    }

    private void Signal(int number) => Assert.Equal(0, Send(_process.Id, number));

    [DllImport("libc", EntryPoint = "kill")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern int Send(int process, int signal);
}
