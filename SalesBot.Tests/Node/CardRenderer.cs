using System.Text.Json;

namespace SalesBot.Tests.Node;

/// <summary>The official JavaScript renderer, asked what it does not like about a card.</summary>
internal static class CardRenderer
{
    private static readonly JsonSerializerOptions Web = new(JsonSerializerDefaults.Web);

    /// <summary>Fails unless the official renderer parses every card without a parse or validation event.</summary>
    public static async Task AssertParsesAsync(IEnumerable<(string Name, string Json)> cards)
    {
        var problems = await ProblemsAsync(cards);
        Assert.True(problems.Count == 0, string.Join('\n', problems));
    }

    /// <summary>One line for each event, in one node process for all cards.</summary>
    public static async Task<IReadOnlyList<string>> ProblemsAsync(IEnumerable<(string Name, string Json)> cards)
    {
        var input = JsonSerializer.Serialize(cards.Select(card => new { name = card.Name, card = JsonDocument.Parse(card.Json).RootElement }));
        var answers = JsonSerializer.Deserialize<Answer[]>(await TestTools.RunAsync("parse.mjs", input), Web)!;
        return [.. answers.SelectMany(answer => answer.Problems.Select(problem => $"{answer.Name}: {problem}"))];
    }

    private sealed record Answer(string Name, string[] Problems);
}
