using System.Collections.Immutable;

namespace SalesBot.Sales.Qualification;

/// <summary>The sums of domain 4.1 over one list.</summary>
/// <param name="Low">100 x sum(w e v) / sum(w).</param>
/// <param name="High">Low + 100 x sum(w (1 - e)) / sum(w).</param>
/// <param name="Value">Low + prior x (High - Low), which is 100 x sum(w c) / sum(w).</param>
/// <param name="Coverage">Answered due weight / due weight; 0 if nothing is due (clarification A11).</param>
/// <param name="Confidence">Mean evidence factor of the answers, by weight; 0 if there are none.</param>
/// <param name="Weight">Weight of what is scored.</param>
internal sealed record Totals(double Low, double High, double Value, double Coverage, double Confidence, int Weight)
{
    public static Totals Of(ImmutableArray<Standing> list, double prior)
    {
        var scored = list.Where(standing => standing.IsScored).ToList();
        var known = scored.Where(standing => standing.IsKnown).ToList();
        var due = scored.Where(standing => standing.IsDue).ToList();
        var weight = Weigh(scored);
        var low = Share(scored.Sum(standing => standing.Entry.Weight * standing.Factor * standing.Value), weight);
        // Nothing due and nothing known: everything is open, and the number is the prior and hidden.
        var open = weight == 0 ? 1 : Share(scored.Sum(standing => standing.Entry.Weight * (1 - standing.Factor)), weight);
        return new(
            Low: 100 * low,
            High: 100 * (low + open),
            Value: 100 * (low + (prior * open)),
            Coverage: Share(Weigh(due.Where(standing => standing.IsKnown)), Weigh(due)),
            Confidence: Share(known.Sum(standing => standing.Entry.Weight * standing.Factor), Weigh(known)),
            weight);
    }

    private static int Weigh(IEnumerable<Standing> standings) => standings.Sum(standing => standing.Entry.Weight);

    private static double Share(double part, double whole) => whole == 0 ? 0 : part / whole;
}
