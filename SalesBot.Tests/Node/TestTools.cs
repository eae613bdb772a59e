using System.Diagnostics;
using SalesBot.Local;

namespace SalesBot.Tests.Node;

/// <summary>The Node scripts of this folder, with their packages installed on first use.</summary>
internal static class TestTools
{
    private static readonly Lazy<Task<NodeJs>> Installed = new(InstallOnceAsync);

    public static string Root { get; } = (SourceTree.Find() ?? throw new InvalidOperationException("No source tree.")).Root;

    public static string Folder { get; } = Path.Combine(Root, "SalesBot.Tests", "Node");

    /// <summary>Installs the packages on first use.</summary>
    public static Task InstallAsync() => Installed.Value;

    /// <summary>Runs a script to its end and gives its output; an exit code other than 0 is an error.</summary>
    public static async Task<string> RunAsync(string script, string input, params IEnumerable<string> arguments)
    {
        using var process = await StartAsync(script, arguments);
        var output = process.StandardOutput.ReadToEndAsync();
        var error = process.StandardError.ReadToEndAsync();
        await process.StandardInput.WriteAsync(input);
        process.StandardInput.Close();
        await process.WaitForExitAsync();
        Assert.True(process.ExitCode == 0, $"{script} ended with {process.ExitCode}:\n{await error}\n{await output}");
        return await output;
    }

    public static async Task<Process> StartAsync(string script, params IEnumerable<string> arguments)
    {
        var node = await Installed.Value;
        return Process.Start(NodeJs.Start(node.Program, Folder, [Path.Combine(Folder, script), .. arguments]))!;
    }

    private static async Task<NodeJs> InstallOnceAsync()
    {
        var node = await NodeJs.FindAsync(Environment.GetEnvironmentVariable("PATH"), CancellationToken.None);
        await new NodeTools(Folder).InstallAsync(node, Console.WriteLine, CancellationToken.None);
        return node;
    }
}
