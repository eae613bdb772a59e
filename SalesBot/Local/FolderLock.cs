namespace SalesBot.Local;

/// <summary>
/// A file held open so that one process at a time does something. The system lets go of it when the process
/// ends, in whatever way.
/// </summary>
internal sealed class FolderLock : IAsyncDisposable
{
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(100);

    private readonly FileStream _file;

    private FolderLock(FileStream file) => _file = file;

    /// <summary>Takes the lock, or returns null when another process has it.</summary>
    public static FolderLock? TryTake(string path)
    {
        try
        {
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            return new FolderLock(new FileStream(path, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None));
        }
        catch (IOException)
        {
            return null;
        }
    }

    /// <summary>Takes the lock as soon as it is free.</summary>
    public static async Task<FolderLock> WaitAsync(string path, CancellationToken stop)
    {
        while (true)
        {
            if (TryTake(path) is { } taken) return taken;
            await Task.Delay(Pause, stop);
        }
    }

    /// <inheritdoc/>
    public ValueTask DisposeAsync() => _file.DisposeAsync();
}
