using SalesBot.Bot.Reading;
using SalesBot.Storage;

namespace SalesBot.Bot.Conversing;

/// <summary>A deal named before what is told of it: "Lakeside: Ms Lin sends the drawings on Friday", 湖畔：林经理周五前发图纸, 湖畔的林经理周五前发图纸.</summary>
public static class DealBefore
{
    private const int LongestName = 40;
    private static readonly string[] Small = ["for ", "on ", "at "];

    /// <summary>The name of the deal and the rest; no name where what stands before the pause is no deal of theirs.</summary>
    public static async Task<(string? Deal, string Words)> ReadAsync(Talk talk, string words)
    {
        ArgumentNullException.ThrowIfNull(talk);
        ArgumentNullException.ThrowIfNull(words);
        foreach (var at in new[] { words.IndexOf('的', StringComparison.Ordinal), Pause(words) })
        {
            if (at is < 2 or > LongestName || string.IsNullOrWhiteSpace(words[(at + 1)..]))
            {
                continue;
            }

            var name = words[..at].Trim();
            name = name[(Small.FirstOrDefault(word => name.StartsWith(word, StringComparison.OrdinalIgnoreCase))?.Length ?? 0)..];
            if (DealFinding.Search(name, await talk.Turn.MyDealsAsync()).Matches is [{ Score: >= NameSearch<DealSummary>.Sure }, ..])
            {
                return (name, words[(at + 1)..].Trim());
            }
        }

        return (null, words);
    }

    // In Chinese a space will do: 湖畔 周五打电话.
    private static int Pause(string words)
    {
        var pause = words.IndexOfAny([':', '：', ',', '，']);
        var space = words.IndexOf(' ', StringComparison.Ordinal);
        return space > 0 && TypedText.IsHan(words[space - 1]) && (pause < 0 || space < pause) ? space : pause;
    }
}
