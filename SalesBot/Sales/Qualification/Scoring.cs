using System.Collections.Immutable;
using SalesBot.Sales.Deals;

namespace SalesBot.Sales.Qualification;

/// <summary>The score of a deal (domain 4). Pure: the same input gives the same numbers in both languages.</summary>
public static class Scoring
{
    // Sums of binary fractions miss a line they meet by less than this.
    private const double Noise = 1e-9;

    /// <summary>The score of the deal at its stage.</summary>
    /// <param name="deal">The deal; after the signature it is scored as it stood when it was signed (domain 3.1).</param>
    /// <param name="facts">What the people of the deal add.</param>
    /// <param name="now">The moment evidence ages to.</param>
    /// <param name="parameters">The tenant's numbers.</param>
    public static Score Of(Deal deal, DealFacts facts, DateTimeOffset now, Parameters parameters) =>
        deal.Stage <= Stage.Procurement
            ? At(deal.Stage, deal, facts, now, parameters)
            : At(Stage.Procurement, deal, facts, SignedAt(deal, now), parameters);

    /// <summary>
    /// The bid score of a passive project: as if every question due at bidding were due, whatever the stage. The
    /// bid decision is taken on it (clarification A6).
    /// </summary>
    public static Score BidScore(Deal deal, DealFacts facts, DateTimeOffset now, Parameters parameters) =>
        At(Stage.Bidding, deal, facts, now, parameters);

    private static DateTimeOffset SignedAt(Deal deal, DateTimeOffset now) =>
        deal.Visits.FindLast(visit => visit.Stage <= Stage.Procurement)?.LeftAt ?? now;

    private static Score At(Stage stage, Deal deal, DealFacts facts, DateTimeOffset now, Parameters limits)
    {
        var sheet = Sheet.Of(deal, facts, stage, now, limits);
        var totals = Totals.Of(sheet.List, limits.Prior);
        var remedies = new Remedies(deal);
        ImmutableArray<Flag> flags = [.. FlagRules.Raised(sheet, deal, stage, facts, now, limits, remedies)];
        var (verdict, reasons) = Judge(totals, flags, limits, limits.GoLine(deal.Type));
        return new()
        {
            Value = totals.Value,
            Low = totals.Low,
            High = totals.High,
            Coverage = totals.Coverage,
            Confidence = totals.Confidence,
            ScoredWeight = totals.Weight,
            Verdict = verdict,
            Reasons = reasons,
            Flags = flags,
            Losses = Losses(sheet.List, totals.Weight, limits.Prior, remedies),
            Standings = sheet.List,
            Annex = sheet.Annex,
            HideNumber = totals.Coverage < limits.ShowCoverage - Noise,
            GoLine = limits.GoLine(deal.Type),
            Limits = limits,
        };
    }

    /// <summary>The tests of domain 4.3 in their order; the reason codes in the order of clarification B1.</summary>
    private static (Verdict Verdict, ImmutableArray<string> Reasons) Judge(
        Totals totals, ImmutableArray<Flag> flags, Parameters limits, int goLine)
    {
        if (flags.Any(flag => flag.IsHard))
        {
            return (Verdict.NoGo, [.. flags.Where(flag => flag.IsHard).Select(flag => $"HARD:{flag.Code}")]);
        }

        if (totals.Coverage < limits.ShowCoverage - Noise)
        {
            return (Verdict.NeedsWork, ["INSUFFICIENT"]);
        }

        if (totals.Value < limits.NoGoLine - Noise && totals.Coverage >= limits.NoGoCoverage - Noise)
        {
            return (Verdict.NoGo, ["LOW_SCORE"]);
        }

        var reasons = flags.Select(flag => $"CAP:{flag.Code}").ToImmutableArray().ToBuilder();
        AddIf(totals.Value < goLine - Noise, "BELOW_GO");
        AddIf(totals.Coverage < limits.GoCoverage - Noise, "LOW_COVERAGE");
        AddIf(totals.Confidence < limits.GoConfidence - Noise, "LOW_CONFIDENCE");
        return (reasons.Count == 0 ? Verdict.Go : Verdict.NeedsWork, reasons.ToImmutable());

        void AddIf(bool holds, string reason)
        {
            if (holds)
            {
                reasons.Add(reason);
            }
        }
    }

    /// <summary>What costs points, most first; ties by question id (clarification A16).</summary>
    private static ImmutableArray<Loss> Losses(ImmutableArray<Standing> list, int weight, double prior, Remedies remedies) =>
    [
        .. list.Where(standing => standing.IsScored)
            .Select(standing => (
                Standing: standing,
                Information: 100 * standing.Entry.Weight * (1 - standing.Factor) * (1 - prior) / weight,
                Fact: 100 * standing.Entry.Weight * standing.Factor * (1 - standing.Value) / weight))
            .Where(lost => lost.Information + lost.Fact > Noise)
            .Select(lost => remedies.For(lost.Standing, lost.Information, lost.Fact))
            .OrderByDescending(loss => Math.Round(loss.Points, 9))
            .ThenBy(loss => loss.QuestionId, StringComparer.Ordinal),
    ];
}
