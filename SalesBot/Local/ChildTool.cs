using System.Diagnostics;
using System.Text;

namespace SalesBot.Local;

/// <summary>
/// A Node tool that runs beside the bot and leaves with it: its standard input is a pipe we hold, and
/// die-with-parent.js ends the tool when the pipe closes, however we came to our end.
/// </summary>
internal sealed class ChildTool : IAsyncDisposable
{
    // Azurite writes its whole file when it stops; a big one was seen to take 5 s.
    private static readonly TimeSpan LongestStop = TimeSpan.FromSeconds(30);
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(50);
    private static readonly TimeSpan LongestStart = TimeSpan.FromSeconds(30);

    private readonly Process _process;
    private readonly StringBuilder _output = new();
    private bool _stopping;

    private ChildTool(Process process) => _process = process;

    public int ProcessId => _process.Id;

    /// <summary>The last line the tool printed, or an empty text.</summary>
    public string LastLine
    {
        get { lock (_output) return _output.ToString().Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).LastOrDefault() ?? ""; }
    }

    public static ChildTool Start(NodeJs node, NodeTools tools, string folder, string script, params IEnumerable<string> arguments)
    {
        var start = NodeJs.Start(node.Program, folder, ["-r", tools.Beside("die-with-parent.js"), tools.PathOf(script), .. arguments]);
        start.Environment["BROWSER"] = "none"; // the developer opens the page; CI has no screen
        var tool = new ChildTool(Process.Start(start)!);
        tool._process.OutputDataReceived += tool.Keep;
        tool._process.ErrorDataReceived += tool.Keep;
        tool._process.BeginOutputReadLine();
        tool._process.BeginErrorReadLine();
        return tool;
    }

    /// <summary>Asks until the tool is ready. False: it ended, or did not become ready in time.</summary>
    public async Task<bool> BecomesReadyAsync(Func<CancellationToken, Task<bool>> isReady, CancellationToken stop)
    {
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(stop);
        limit.CancelAfter(LongestStart);
        try
        {
            while (!_process.HasExited)
            {
                if (await isReady(limit.Token)) return true;
                await Task.Delay(Pause, limit.Token);
            }
        }
        catch (OperationCanceledException) when (!stop.IsCancellationRequested)
        {
            // Too slow: the same to the caller as an early end.
        }

        return false;
    }

    /// <summary>Calls back if the tool ends before we ask it to.</summary>
    public async Task WatchAsync(Action<int> endedByItself)
    {
        await _process.WaitForExitAsync();
        if (!_stopping) endedByItself(_process.ExitCode);
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        _stopping = true;
        _process.StandardInput.Close();
        using var limit = new CancellationTokenSource(LongestStop);
        try
        {
            await _process.WaitForExitAsync(limit.Token);
        }
        catch (OperationCanceledException)
        {
            _process.Kill(entireProcessTree: true);
        }

        _process.Dispose();
    }

    private void Keep(object sender, DataReceivedEventArgs line)
    {
        lock (_output)
        {
            if (_output.Length > 100_000) _output.Clear();
            _output.AppendLine(line.Data);
        }
    }
}
