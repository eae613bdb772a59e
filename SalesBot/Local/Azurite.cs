using System.Diagnostics;
using System.Globalization;

namespace SalesBot.Local;

/// <summary>The local table store, on a port of its own, with its data in a folder that survives restarts.</summary>
internal sealed class Azurite : IAsyncDisposable
{
    private const string Account = "devstoreaccount1";

    // Azurite's published key: the same on every machine in the world, so no secret.
    private const string AccountKey = "Eby8vdM02xNOcqFlqUwJPLlmEtlCDXJ1OUzFT50uSRZ6IFsuFq2UVErCz4I6tq/K1SZFPTOtr/KBHBeksoGMGw==";

    private static readonly TimeSpan LongestFlush = TimeSpan.FromSeconds(30);

    private readonly FolderLock _folder;
    private readonly ChildTool _tool;

    private Azurite(FolderLock folder, ChildTool tool, int port)
    {
        _folder = folder;
        _tool = tool;
        ConnectionString = ConnectionTo(port);
    }

    public string ConnectionString { get; }

    internal static string ConnectionTo(int port)
        => $"DefaultEndpointsProtocol=http;AccountName={Account};AccountKey={AccountKey};TableEndpoint=http://127.0.0.1:{port}/{Account};";

    /// <summary>Starts the store on the folder and waits until it answers.</summary>
    /// <exception cref="LocalSetupException">The folder is in use, or the store does not come up.</exception>
    public static async Task<Azurite> StartAsync(NodeJs node, NodeTools tools, string folder, CancellationToken stop)
    {
        var taken = FolderLock.TryTake(Path.Combine(folder, "lock"))
            ?? throw new LocalSetupException($"Another SalesBot is running on {folder}. Stop it, or give this one its own with --Local:Folder=<folder>.");
        ChildTool? tool = null;
        try
        {
            await LetThePreviousFinishAsync(ProcessFile(folder), stop);
            var port = LoopbackPort.Any();
            tool = ChildTool.Start(node, tools, folder, "azurite/dist/src/table/main.js", "--tableHost", "127.0.0.1",
                "--tablePort", port.ToString(CultureInfo.InvariantCulture), "--location", folder, "--silent", "--disableTelemetry");
            await File.WriteAllTextAsync(ProcessFile(folder), $"{tool.ProcessId} {port}", stop);
            if (!await tool.BecomesReadyAsync(cancel => Http.AnswersAsync($"http://127.0.0.1:{port}/{Account}", cancel), stop))
            {
                throw new LocalSetupException($"The table store Azurite did not start on {folder} ({tool.LastLine}). "
                    + "If its file there is damaged, move the folder away and start again.");
            }

            return new Azurite(taken, tool, port);
        }
        catch
        {
            if (tool is not null) await tool.DisposeAsync();
            await taken.DisposeAsync();
            throw;
        }
    }

    /// <summary>Calls back if the store ends before the bot.</summary>
    public Task WatchAsync(Action<int> endedByItself) => _tool.WatchAsync(endedByItself);

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        await _tool.DisposeAsync();
        await _folder.DisposeAsync();
    }

    // Process id and port, for whoever looks for them.
    internal static string ProcessFile(string folder) => Path.Combine(folder, "process");

    // When the bot is killed its lock is free at once, but its Azurite may still be writing the same file.
    private static async Task LetThePreviousFinishAsync(string processFile, CancellationToken stop)
    {
        if (!File.Exists(processFile)) return;
        var id = (await File.ReadAllTextAsync(processFile, stop)).Split(' ')[0];
        if (!int.TryParse(id, NumberStyles.None, CultureInfo.InvariantCulture, out var number)) return;
        try
        {
            using var previous = Process.GetProcessById(number);
            if (previous.ProcessName != "node") return; // the number has been given to another program
            using var limit = CancellationTokenSource.CreateLinkedTokenSource(stop);
            limit.CancelAfter(LongestFlush);
            await previous.WaitForExitAsync(limit.Token);
        }
        catch (ArgumentException)
        {
            // It has ended.
        }
        catch (OperationCanceledException) when (!stop.IsCancellationRequested)
        {
            throw new LocalSetupException($"An earlier Azurite (process {number}) still holds the local tables. End it and start again.");
        }
    }
}
