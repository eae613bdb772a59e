using System.Text.RegularExpressions;

namespace SalesBot.Tests.Sales;

/// <summary>The sales core stays pure: no I/O, no clock, no framework, and nothing of ours from outside.</summary>
public partial class ImportTests
{
    private static readonly string Sales = SourceTree.PathOf("SalesBot", "Sales");

    // What the base library offers beyond plain values: reading of files, the network, threads and tasks, reflection, JSON.
    private static readonly string[] Impure =
        ["System.IO", "System.Net", "System.Threading", "System.Reflection", "System.Text.Json", "System.Diagnostics", "System.Data"];

    [Fact]
    public void The_sales_core_imports_only_plain_values_and_itself()
    {
        var foreign = from file in Directory.EnumerateFiles(Sales, "*.cs", SearchOption.AllDirectories)
                      from line in File.ReadLines(file)
                      let import = UsingLine().Match(line)
                      where import.Success && !IsOwn(import.Groups[1].Value, isContent: Path.GetDirectoryName(file)!.EndsWith("Content", StringComparison.Ordinal))
                      select $"{Path.GetRelativePath(Sales, file)}: {line}";

        Assert.Empty(foreign);
    }

    [Fact]
    public void The_sales_core_reads_no_clock_waits_for_nothing_and_opens_nothing()
    {
        var impure = from file in Directory.EnumerateFiles(Sales, "*.cs", SearchOption.AllDirectories)
                     where Path.GetFileName(file) != "ContentFile.cs"
                     from line in File.ReadLines(file)
                     where Forbidden().IsMatch(line)
                     select $"{Path.GetRelativePath(Sales, file)}: {line.Trim()}";

        Assert.Empty(impure);
    }

    private static bool IsOwn(string import, bool isContent) =>
        IsUnder(import, "SalesBot.Sales")
        || (IsUnder(import, "System") && (isContent ? import != "System.IO" : !Impure.Any(space => IsUnder(import, space))));

    private static bool IsUnder(string import, string space) =>
        import == space || import.StartsWith(space + ".", StringComparison.Ordinal);

    [GeneratedRegex(@"^\s*(?:global )?using (?:static )?([\w.]+);|^\s*using \w+ = ([\w.]+)")]
    private static partial Regex UsingLine();

    [GeneratedRegex(@"\b(await|async|Task<|TimeProvider|UtcNow|DateTime\.Now|File\.|Console\.|HttpClient|ILogger)\b|\bRandom\b")]
    private static partial Regex Forbidden();
}
