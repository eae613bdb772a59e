using SalesBot.Bot.Conversing;
using SalesBot.Bot.Reading;
using SalesBot.Sales.Deals;
using SalesBot.Storage;

namespace SalesBot.Touches;

/// <summary>Which deals a message speaks of: by the customer's name, by what is bought, by its people.</summary>
/// <param name="Parts">The deals, each with the words about it; empty if that must be asked.</param>
/// <param name="Candidates">Deals it may be, to choose from.</param>
/// <param name="SameCustomer">The candidates are deals of one customer, and it may be all of them.</param>
internal sealed record TouchDeals(IReadOnlyList<(DealSummary Deal, string Words)> Parts, IReadOnlyList<DealSummary> Candidates, bool SameCustomer = false)
{
    /// <summary>Looks for them among the deals that go on.</summary>
    /// <param name="text">What was typed.</param>
    /// <param name="deals">The rep's deals.</param>
    /// <param name="focus">The deal last talked about; null if there is none.</param>
    public static TouchDeals In(string text, IReadOnlyList<DealSummary> deals, string? focus)
    {
        var open = deals.Where(deal => deal.Outcome is Outcome.Open or Outcome.WonInDelivery).ToList();
        var clauses = Clauses.Of(text);
        var named = open.Where(deal => clauses.Any(clause => DealNames.AreIn(clause, deal))).ToList();
        var customers = named.Select(deal => deal.AccountName).Distinct().ToList();
        if (customers.Count > 1 && Split(clauses, named) is { Count: > 1 } parts)
        {
            return new(parts, []);
        }

        var ranked = open
            .Select(deal => (Deal: deal, Score: Score(text, deal, named.Contains(deal))))
            .Where(found => found.Score > 0)
            .OrderByDescending(found => found.Score)
            .ToList();
        if (ranked.Count == 0)
        {
            return open.Find(deal => deal.DealId == focus) is { } here ? new([(here, text)], []) : open.Count == 1 ? new([(open[0], text)], []) : new([], open);
        }

        var best = ranked.TakeWhile(found => found.Score == ranked[0].Score).Select(found => found.Deal).ToList();
        var ofOne = best.Count > 1 && best.TrueForAll(deal => deal.AccountName == best[0].AccountName);
        return best is [var one] ? new([(one, text)], [])
            : !ofOne && best.Find(deal => deal.DealId == focus) is { } current ? new([(current, text)], [])
            : new([], best, ofOne);
    }

    private static List<(DealSummary, string)> Split(IReadOnlyList<string> clauses, List<DealSummary> named)
    {
        var parts = new List<(DealSummary Deal, List<string> Words)>();
        var waiting = new List<string>();
        foreach (var clause in clauses)
        {
            var here = named.Where(deal => DealNames.AreIn(clause, deal)).ToList();
            if (here is [var one] && (parts.Count == 0 || parts[^1].Deal != one))
            {
                parts.Add((one, waiting));
                waiting = [];
            }

            (parts.Count == 0 ? waiting : parts[^1].Words).Add(clause);
        }

        return [.. parts.GroupBy(part => part.Deal).Select(group => (group.Key, string.Join(TypedText.HasHan(clauses[0]) ? "，" : ", ", group.SelectMany(part => part.Words))))];
    }

    private static int Score(string text, DealSummary deal, bool isNamed)
    {
        Person[] people = [.. (deal.People ?? string.Empty).Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(name => new Person { Id = name, Name = name })];
        var mentioned = PersonSpotter.In(text, people).Where(person => person.Known is not null).ToList();
        var exact = mentioned.Count(person => text.Substring(person.At, person.Length).Equals(person.Name, StringComparison.OrdinalIgnoreCase));
        var score = (isNamed ? 6 : 0) + (4 * exact) + (2 * (mentioned.Count - exact));
        return score == 0 && !isNamed ? 0 : score + (DealNames.IsIn(text, deal.Title) ? 1 : 0);
    }
}
