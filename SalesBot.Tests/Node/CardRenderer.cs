using System.Collections.Concurrent;
using System.Diagnostics;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace SalesBot.Tests.Node;

/// <summary>
/// The official JavaScript renderer, asked what it does not like about a card, and whether it can be read in every theme.
/// One node process serves the whole run; it ends with the input, that is with this process.
/// </summary>
internal static partial class CardRenderer
{
    private static readonly ConcurrentDictionary<string, Task<string[]>> Known = new();
    private static readonly SemaphoreSlim One = new(1);
    private static readonly Lazy<Task<Process>> Started = new(() => TestTools.StartAsync("parse.mjs"));

    /// <summary>Fails unless the official renderer parses every card without a parse or validation event.</summary>
    public static async Task AssertParsesAsync(IEnumerable<(string Name, string Json)> cards)
    {
        var problems = await ProblemsAsync(cards);
        Assert.True(problems.Count == 0, string.Join('\n', problems));
    }

    /// <summary>One line for each event.</summary>
    public static async Task<IReadOnlyList<string>> ProblemsAsync(IEnumerable<(string Name, string Json)> cards)
    {
        var all = await Task.WhenAll(cards.Select(async card => (await ProblemsAsync(card.Json)).Select(problem => $"{card.Name}: {problem}")));
        return [.. all.SelectMany(problems => problems)];
    }

    /// <summary>What is wrong with a card; a card that differs only by its keys was asked about before.</summary>
    public static Task<string[]> ProblemsAsync(string json) =>
        Known.GetOrAdd(Once().Replace(JsonNode.Parse(json)!.ToJsonString(), "\"once\":\"\""), AskAsync);

    private static async Task<string[]> AskAsync(string line)
    {
        var process = await Started.Value;
        await One.WaitAsync();
        try
        {
            await process.StandardInput.WriteLineAsync(line);
            await process.StandardInput.FlushAsync();
            return JsonSerializer.Deserialize<string[]>(await process.StandardOutput.ReadLineAsync() ?? throw new InvalidOperationException("The renderer ended: " + await process.StandardError.ReadToEndAsync()))!;
        }
        finally
        {
            One.Release();
        }
    }

    [GeneratedRegex("\"once\":\"[^\"]*\"")]
    private static partial Regex Once();
}
