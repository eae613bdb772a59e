using SalesBot.Bot.Reading;
using SalesBot.Storage;

namespace SalesBot.Bot.Conversing;

/// <summary>Names of customers and deals inside free words: 市医院采购让我们返点 names City Hospital, whatever was talked of before.</summary>
public static class DealNames
{
    private static readonly string[] Common = ["city", "group", "company", "limited", "great", "north", "south", "east", "west", "national", "with", "from", "that", "call", "meeting"];

    /// <summary>True if the words name the customer of a deal, or a clear part of the name.</summary>
    public static bool AreIn(string words, DealSummary deal)
    {
        ArgumentNullException.ThrowIfNull(deal);
        return IsIn(words, deal.AccountName);
    }

    /// <summary>True if a name, or a clear part of it, stands in the words.</summary>
    public static bool IsIn(string words, string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        return TypedText.HasHan(name) ? Shared(words, name) >= 2 : Distinctive(name).Any(word => Has(words, word));
    }

    private static IEnumerable<string> Distinctive(string name) =>
        name.Split([' ', ',', '-', '.', '('], StringSplitOptions.RemoveEmptyEntries).Where(word => word.Length >= 3 && !Common.Contains(word.ToLowerInvariant()));

    private static bool Has(string words, string word) =>
        words.Split([' ', ',', '.', ';', ':', '\'', '’', '!', '?', '-', '(', ')', '"'], StringSplitOptions.RemoveEmptyEntries)
            .Any(typed => typed.Equals(word, StringComparison.OrdinalIgnoreCase) || (word.Length >= 6 && Slips.IsSlipOf(typed.ToLowerInvariant(), word.ToLowerInvariant())));

    // The longest run of Chinese characters the two have in common.
    private static int Shared(string text, string name)
    {
        for (var length = name.Length; length >= 2; length--)
        {
            for (var at = 0; at + length <= name.Length; at++)
            {
                if (name.AsSpan(at, length).ToString() is var piece && TypedText.HasHan(piece) && piece is not ("大学" or "集团" or "公司" or "医院" or "中心" or "系统" or "项目" or "平台") && text.Contains(piece, StringComparison.OrdinalIgnoreCase))
                {
                    return length;
                }
            }
        }

        return 0;
    }
}
