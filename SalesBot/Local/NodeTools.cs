using System.Diagnostics;
using System.Security.Cryptography;
using System.Text;

namespace SalesBot.Local;

/// <summary>A folder with a package.json and its lock, whose packages are installed on first use.</summary>
/// <param name="folder">The folder that holds the lock.</param>
public sealed class NodeTools(string folder)
{
    private const string InstallArguments = "ci --ignore-scripts --omit=dev --no-fund --no-audit --loglevel=error "
        // Without a network npm would otherwise try for minutes before it says so.
        + "--fetch-retries=2 --fetch-retry-mintimeout=500 --fetch-retry-maxtimeout=4000";

    private string Lock => Path.Combine(folder, "package-lock.json");

    private string Stamp => Path.Combine(folder, "node_modules", ".installed");

    /// <summary>Installs the packages unless the ones of this very lock are there already.</summary>
    /// <param name="node">What to install with.</param>
    /// <param name="print">Gets the progress lines.</param>
    /// <param name="stop">Ends the waiting.</param>
    /// <exception cref="LocalSetupException">npm could not install them, for want of a network for instance.</exception>
    public async Task InstallAsync(NodeJs node, Action<string> print, CancellationToken stop)
    {
        var wanted = Convert.ToHexString(SHA256.HashData(await File.ReadAllBytesAsync(Lock, stop)));
        if (await IsInstalledAsync(wanted, stop)) return;

        // Two starts at once must not install into one folder. npm empties node_modules, so the lock is elsewhere.
        await using var turn = await FolderLock.WaitAsync(InstallLock(), stop);
        if (await IsInstalledAsync(wanted, stop)) return;

        print($"Installing the Node tools of {Path.GetFileName(folder)} (once, a minute or less) ...");
        await RunNpmAsync(node, stop);
        await File.WriteAllTextAsync(Stamp, wanted, stop);
        print("Node tools installed.");
    }

    /// <summary>The path of a file inside an installed package.</summary>
    public string PathOf(string file) => Path.Combine(folder, "node_modules", file);

    /// <summary>The path of a file that lies beside the lock.</summary>
    public string Beside(string file) => Path.Combine(folder, file);

    private async Task<bool> IsInstalledAsync(string wanted, CancellationToken stop)
        => File.Exists(Stamp) && await File.ReadAllTextAsync(Stamp, stop) == wanted;

    private string InstallLock()
    {
        var name = Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(Path.GetFullPath(folder))))[..16];
        return Path.Combine(Path.GetTempPath(), $"salesbot-npm-{name}.lock");
    }

    private async Task RunNpmAsync(NodeJs node, CancellationToken stop)
    {
        using var process = Process.Start(NodeJs.Start(node.Npm, folder, InstallArguments.Split(' ')))!;
        process.StandardInput.Close();
        var output = process.StandardOutput.ReadToEndAsync(stop);
        var error = await process.StandardError.ReadToEndAsync(stop);
        await output;
        await process.WaitForExitAsync(stop);
        if (process.ExitCode != 0) throw Failed(process.ExitCode, error);
    }

    private static LocalSetupException Failed(int exitCode, string error)
    {
        var reason = error.Split('\n', StringSplitOptions.TrimEntries)
            .FirstOrDefault(line => line.StartsWith("npm error", StringComparison.Ordinal)) ?? $"exit code {exitCode}";
        return new LocalSetupException($"npm could not install the Node tools ({reason}). "
            + "Check the network and npm's registry setting (npm ping) and start again.");
    }
}
