using System.Collections.Immutable;
using SalesBot.Sales.Deals;

namespace SalesBot.Sales.Qualification;

/// <summary>All questions of a deal as they stand at one moment, ready to be summed up and tested for flags.</summary>
internal sealed record Sheet(ImmutableArray<Standing> List, ImmutableArray<Standing> Annex)
{
    public static Sheet Of(Deal deal, DealFacts facts, Stage stage, DateTimeOffset now, Parameters limits)
    {
        var assessment = new Assessment(deal, facts, now, limits);
        return new(
            [.. Checklist.For(deal.Type).Entries.Select(entry => assessment.Of(entry, isDue: entry.Due <= stage))],
            [.. Checklist.AnnexOf(deal).Select(entry => assessment.Of(entry, isDue: false))]);
    }

    /// <summary>The standing of a question; null if the deal's type does not have it (clarification A18).</summary>
    public Standing? Find(string key) => In(List, key) ?? In(Annex, key);

    private static Standing? In(ImmutableArray<Standing> standings, string key)
    {
        foreach (var standing in standings)
        {
            if (standing.Entry.Key == key)
            {
                return standing;
            }
        }

        return null;
    }
}
