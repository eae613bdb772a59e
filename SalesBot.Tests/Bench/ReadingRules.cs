using System.Text.Json.Nodes;
using Newtonsoft.Json.Linq;
using SalesBot.Tests.Cards;

namespace SalesBot.Tests.Bench;

/// <summary>What is short enough to be read on a phone between two meetings (clarification E1).</summary>
public static class ReadingRules
{
    private const int MostWords = 40;
    private const int MostHan = 60;
    private const int MostLines = 6;

    /// <summary>The rules a plain message breaks, in words.</summary>
    public static IEnumerable<string> BrokenBy(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var words = text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Count(word => word.Any(char.IsAsciiLetterOrDigit));
        if (words > MostWords)
        {
            yield return $"{words} English words, more than {MostWords}: {text}";
        }

        var han = text.Count(letter => letter is >= '\u4e00' and <= '\u9fff');
        if (han > MostHan)
        {
            yield return $"{han} Chinese characters, more than {MostHan}: {text}";
        }
    }

    /// <summary>The rules a card breaks, in words: of each part, the card and what opens in it.</summary>
    public static IEnumerable<string> BrokenBy(JsonObject card)
    {
        ArgumentNullException.ThrowIfNull(card);
        return from part in JObject.Parse(card.ToJsonString()).All()
               where part.Type() == "AdaptiveCard" && part["body"] is JArray
               let lines = ((JArray)part["body"]!).Lines()
               where lines > MostLines
               select $"{lines} lines, more than {MostLines}: {string.Join(" / ", part.Texts())}";
    }
}
