using System.Diagnostics;
using System.Runtime.InteropServices;

namespace SalesBot.Local;

/// <summary>
/// Ends the bot when <c>dotnet run</c> is killed. Windows does that itself; elsewhere the bot would live on
/// unseen and keep its ports. A bot started by anything but dotnet, a shell for instance, is left alone.
/// </summary>
internal static class ParentWatch
{
    private static readonly TimeSpan Interval = TimeSpan.FromMilliseconds(500);

    public static async Task RunAsync(Action parentGone, CancellationToken stop)
    {
        if (OperatingSystem.IsWindows()) return;
        var parent = ParentId();
        if (!IsDotnet(parent)) return;

        using var timer = new PeriodicTimer(Interval);
        try
        {
            while (await timer.WaitForNextTickAsync(stop))
            {
                if (ParentId() != parent)
                {
                    parentGone();
                    return;
                }
            }
        }
        catch (OperationCanceledException)
        {
            // The bot is stopping anyway.
        }
    }

    private static bool IsDotnet(int id)
    {
        try
        {
            using var parent = Process.GetProcessById(id);
            return parent.ProcessName == "dotnet";
        }
        catch (ArgumentException)
        {
            return false;
        }
    }

    [DllImport("libc", EntryPoint = "getppid")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern int ParentId();
}
