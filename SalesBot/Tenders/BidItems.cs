using System.Collections.Immutable;
using SalesBot.Bot.Reading;
using SalesBot.Sales.Deals;
using SalesBot.Storage;

namespace SalesBot.Tenders;

/// <summary>What a bid still needs. A card names an item by a mark of its name, so that no text travels in a button.</summary>
internal static class BidItems
{
    /// <summary>A bid with more open items than this is planned elsewhere.</summary>
    public const int Most = 30;

    private const int LongestName = 80;

    /// <summary>The mark of an item.</summary>
    public static string MarkOf(string item) => Keys.Hash(item)[..16];

    /// <summary>The open item of this mark; null if it is no longer open.</summary>
    public static string? Marked(Deal deal, string? mark) => deal.Tender.OpenItems.FirstOrDefault(item => MarkOf(item) == mark);

    /// <summary>The open item these words mean, alone of all; null if none or several do.</summary>
    public static string? Meant(Deal deal, string words) => NameFinder.Find(words, deal.Tender.OpenItems, item => [item]).TheOne?.Item;

    /// <summary>The deal with one item done.</summary>
    public static Deal Without(Deal deal, string item) => deal with { Tender = deal.Tender with { OpenItems = deal.Tender.OpenItems.Remove(item) } };

    /// <summary>The items of a typed list, each once and none that is open already: "price sheet, stamped authorisation".</summary>
    public static ImmutableArray<string> New(Deal deal, string typed) =>
    [
        .. typed.Split([',', ';', '，', '；', '、', '\n'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
            .Select(item => item.Length > LongestName ? item[..LongestName] : item)
            .Distinct(StringComparer.OrdinalIgnoreCase)
            .Where(item => !deal.Tender.OpenItems.Contains(item, StringComparer.OrdinalIgnoreCase))
            .Take(Most - Math.Min(Most, deal.Tender.OpenItems.Length)),
    ];

    /// <summary>The deal with more items.</summary>
    public static Deal With(Deal deal, ImmutableArray<string> items) => deal with { Tender = deal.Tender with { OpenItems = deal.Tender.OpenItems.AddRange(items) } };
}
