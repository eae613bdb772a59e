using System.Diagnostics;
using System.Globalization;
using System.Text;

namespace SalesBot.Local;

/// <summary>The Node.js installation of this machine, which runs the local tools.</summary>
/// <param name="Program">Full path of node.</param>
/// <param name="Npm">Full path of npm.</param>
public sealed record NodeJs(string Program, string Npm)
{
    /// <summary>The oldest major version the tools are locked for: the locked Azurite is the last to run on it.</summary>
    public const int OldestMajor = 20;

    /// <summary>Finds node and npm on the PATH and checks the version.</summary>
    /// <exception cref="LocalSetupException">Missing, unusable or older than <see cref="OldestMajor"/>.</exception>
    public static async Task<NodeJs> FindAsync(string? path, CancellationToken stop)
    {
        var node = OnPath(path, OperatingSystem.IsWindows() ? "node.exe" : "node")
            ?? throw new LocalSetupException($"Node.js was not found. Install version {OldestMajor} or newer from nodejs.org and start again.");
        var npm = OnPath(path, OperatingSystem.IsWindows() ? "npm.cmd" : "npm")
            ?? throw new LocalSetupException("Node.js is here but npm was not found. Install npm, which comes with Node.js, and start again.");

        var version = await VersionAsync(node, stop);
        if (MajorOf(version) < OldestMajor)
        {
            throw new LocalSetupException($"Node.js {version} is too old. Install version {OldestMajor} or newer from nodejs.org and start again.");
        }

        return new NodeJs(node, npm);
    }

    /// <summary>The settings for a process with its output to be read.</summary>
    public static ProcessStartInfo Start(string program, string folder, params IEnumerable<string> arguments)
        => new(program, arguments)
        {
            WorkingDirectory = folder,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardInputEncoding = new UTF8Encoding(false),
            StandardOutputEncoding = Encoding.UTF8,
            StandardErrorEncoding = Encoding.UTF8,
            CreateNoWindow = true,
        };

    private static string? OnPath(string? path, string name)
        => (path ?? "").Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
            .Select(folder => Path.Combine(folder, name))
            .FirstOrDefault(File.Exists);

    private static async Task<string> VersionAsync(string node, CancellationToken stop)
    {
        try
        {
            using var process = Process.Start(Start(node, Path.GetTempPath(), "--version"))!;
            var version = await process.StandardOutput.ReadToEndAsync(stop);
            await process.WaitForExitAsync(stop);
            return version.Trim();
        }
        catch (System.ComponentModel.Win32Exception cause)
        {
            throw new LocalSetupException($"Node.js at {node} does not start: {cause.Message}. Install it anew and start again.", cause);
        }
    }

    // "v20.19.1" -> 20; anything else counts as too old.
    private static int MajorOf(string version)
        => int.TryParse(version.TrimStart('v').Split('.')[0], NumberStyles.None, CultureInfo.InvariantCulture, out var major) ? major : 0;
}
