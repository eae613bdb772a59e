using System.Collections.Immutable;

namespace SalesBot.Sales.Qualification;

/// <summary>The explained score of a deal (domain 4). All numbers are unrounded; tests use them so (clarification A9).</summary>
public sealed record Score
{
    /// <summary>0 to 100. Value + the points of all losses = 100.</summary>
    public required double Value { get; init; }

    /// <summary>The score if everything open turned out against us.</summary>
    public required double Low { get; init; }

    /// <summary>The score if everything open turned out for us.</summary>
    public required double High { get; init; }

    /// <summary>Share of the due weight that is answered, 0 to 1; 0 if nothing is due.</summary>
    public required double Coverage { get; init; }

    /// <summary>Mean evidence of what is answered, 0 to 1; 0 if nothing is.</summary>
    public required double Confidence { get; init; }

    /// <summary>Weight of the due and the answered questions, 0 to 100.</summary>
    public required int ScoredWeight { get; init; }

    public required Verdict Verdict { get; init; }

    /// <summary>
    /// Codes behind the verdict in the order of clarification B1: "HARD:H1" | "INSUFFICIENT" | "LOW_SCORE" |
    /// "CAP:C1" ..., "BELOW_GO", "LOW_COVERAGE", "LOW_CONFIDENCE". Empty for Go. <see cref="Terms.Reason"/> has the words.
    /// </summary>
    public required ImmutableArray<string> Reasons { get; init; }

    /// <summary>Every flag that stands, hard ones first.</summary>
    public required ImmutableArray<Flag> Flags { get; init; }

    /// <summary>What costs points, most first, ties by question id.</summary>
    public required ImmutableArray<Loss> Losses { get; init; }

    /// <summary>How each question of the list stands, in the order of the list.</summary>
    public required ImmutableArray<Standing> Standings { get; init; }

    /// <summary>How each question of the annex stands; shown, never scored.</summary>
    public required ImmutableArray<Standing> Annex { get; init; }

    /// <summary>True if too little is known to show a number (domain 4.1).</summary>
    public required bool HideNumber { get; init; }

    /// <summary>The score from which Go is possible.</summary>
    public required int GoLine { get; init; }

    /// <summary>The numbers it was computed with.</summary>
    public required Parameters Limits { get; init; }

    /// <summary>The score as people see it: "47", or "64.6" where "65" would seem to meet the line it misses.</summary>
    public string Shown => ShownNumber.Of(Value, Limits.NoGoLine, GoLine);

    /// <summary>The range as people see it: "28–76".</summary>
    public string ShownRange => $"{ShownNumber.Of(Low)}–{ShownNumber.Of(High)}";

    /// <summary>Coverage as people see it: "70%".</summary>
    public string ShownCoverage => ShownNumber.Percent(Coverage, Limits.ShowCoverage, Limits.NoGoCoverage, Limits.GoCoverage);

    /// <summary>Confidence as people see it: "75%".</summary>
    public string ShownConfidence => ShownNumber.Percent(Confidence, Limits.GoConfidence);
}
