using System.Collections.Immutable;
using SalesBot.Sales.Content;

namespace SalesBot.Sales.Deals.Stages;

/// <summary>One piece of evidence that a deal must show before it leaves a stage (domain 2.3).</summary>
/// <param name="Code">Unique: "REPORT"; never shown.</param>
/// <param name="Stage">The stage it belongs to.</param>
/// <param name="Text">"Report sent and answered", "现场分析报告已发出并有回复".</param>
public sealed record ExitEvidence(string Code, Stage Stage, Text Text)
{
    /// <summary>The deal types it holds for; empty for all.</summary>
    public ImmutableArray<DealType> Types { get; init; } = [];

    /// <summary>Its words in a legal tender, where they differ (clarification D4).</summary>
    public Text? InLegalTender { get; init; }

    /// <summary>Its words for this deal.</summary>
    public Text TextFor(Deal deal) => deal.IsLegalTender() && InLegalTender is { } other ? other : Text;
}

/// <summary>Which evidence a deal shows and which it lacks.</summary>
public static class StageEvidence
{
    /// <summary>The bid decision of a passive project and the signed contract: no reason replaces them.</summary>
    public const string BidDecision = "BID_DECISION";

    /// <inheritdoc cref="BidDecision"/>
    public const string Contract = "CONTRACT";

    /// <summary>Our bid is in: not confirmed as a proof, but recorded with its moment, for the quiet period begins with it.</summary>
    public const string BidSubmitted = "BID_SUBMITTED";

    /// <summary>The whole table.</summary>
    public static IReadOnlyList<ExitEvidence> All => StageContent.Evidence;

    /// <summary>What this deal must show before it leaves the stage.</summary>
    public static IEnumerable<ExitEvidence> ExitEvidence(this Deal deal, Stage stage) =>
        All.Where(piece => piece.Stage == stage && (piece.Types.IsEmpty || piece.Types.Contains(deal.Type)));

    /// <summary>What it does not show yet, in the order of the table.</summary>
    public static ImmutableArray<ExitEvidence> MissingEvidence(this Deal deal, Stage stage) =>
        [.. deal.ExitEvidence(stage).Where(piece => !deal.Shows(piece))];

    /// <summary>What it does not show yet at the stage it stands in.</summary>
    public static ImmutableArray<ExitEvidence> MissingEvidence(this Deal deal) => deal.MissingEvidence(deal.Stage);

    /// <summary>The gaps that nothing has closed so far; they are next actions until then.</summary>
    public static ImmutableArray<EvidenceGap> OpenGaps(this Deal deal) =>
        [.. deal.Gaps.Where(gap => gap.ClosedAt is null && All.FirstOrDefault(piece => piece.Code == gap.Code) is { } piece && !deal.Shows(piece))];

    /// <summary>The words of an open gap.</summary>
    public static Text TextOf(this Deal deal, EvidenceGap gap) => All.First(piece => piece.Code == gap.Code).TextFor(deal);

    /// <summary>The gaps as they are now: one whose evidence has shown up is closed.</summary>
    public static ImmutableArray<EvidenceGap> GapsNow(this Deal deal, DateTimeOffset now)
    {
        var open = deal.OpenGaps();
        return [.. deal.Gaps.Select(gap => gap.ClosedAt is null && !open.Contains(gap) ? gap with { ClosedAt = now } : gap)];
    }

    /// <summary>Whether the deal shows this piece: its own data say so, or the rep confirmed it.</summary>
    public static bool Shows(this Deal deal, ExitEvidence piece) => DerivedEvidence.Shows(deal, piece.Code) || deal.IsConfirmed(piece);

    /// <summary>Whether the rep can confirm it with one tap; a decision and a contract are recorded, not confirmed.</summary>
    public static bool MayBeConfirmed(this ExitEvidence piece) => piece.Code is not (BidDecision or Contract);

    /// <summary>Whether one tap is all it takes to show this piece: a bid handed in has its moment recorded besides.</summary>
    public static bool MayBeTicked(string code) => code != BidSubmitted && All.FirstOrDefault(piece => piece.Code == code) is { } piece && piece.MayBeConfirmed();

    /// <summary>This deal with a piece of evidence confirmed by somebody.</summary>
    /// <exception cref="ArgumentException">There is no such piece, or it cannot be confirmed by word.</exception>
    public static Deal Confirm(this Deal deal, string code, string? note, string by, DateTimeOffset at)
    {
        var piece = All.FirstOrDefault(piece => piece.Code == code && piece.MayBeConfirmed())
            ?? throw new ArgumentException($"'{code}' is no evidence that can be confirmed.", nameof(code));
        var confirmed = deal with { Proofs = [.. deal.Proofs, new EvidenceProof(piece.Code, note, by, at)] };
        return confirmed with { Gaps = confirmed.GapsNow(at) };
    }

    // A stage that was entered again must be shown again: what was confirmed in the round before is history.
    private static bool IsConfirmed(this Deal deal, ExitEvidence piece)
    {
        var since = deal.Visits.FindLast(visit => visit.Stage == piece.Stage && !visit.WasMistake)?.EnteredAt ?? DateTimeOffset.MinValue;
        return piece.MayBeConfirmed() && deal.Proofs.Any(proof => proof.Code == piece.Code && proof.At >= since);
    }
}
