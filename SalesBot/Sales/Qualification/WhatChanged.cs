using System.Collections.Immutable;
using SalesBot.Sales.Deals;

namespace SalesBot.Sales.Qualification;

/// <summary>What a score card says about the time since the last one.</summary>
/// <param name="Points">Shown score now minus shown score then, whole points.</param>
/// <param name="CoveragePoints">The same for coverage, in per cent points.</param>
/// <param name="VerdictChanged">True if another verdict was shown then.</param>
/// <param name="Answered">The questions that got an answer since, heaviest first.</param>
public sealed record WhatChanged(int Points, int CoveragePoints, bool VerdictChanged, ImmutableArray<Question> Answered)
{
    /// <summary>What changed since the card that was shown last; null if none was shown yet.</summary>
    public static WhatChanged? Since(Deal deal, Score now) => deal.LastShown is { } shown
        ? new(
            Whole(now.Value) - Whole(shown.Score),
            Whole(100 * now.Coverage) - Whole(100 * shown.Coverage),
            now.Verdict.Code() != shown.Verdict,
            AnsweredSince(shown.At, now))
        : null;

    private static ImmutableArray<Question> AnsweredSince(DateTimeOffset then, Score now) =>
    [
        .. now.Standings.Concat(now.Annex)
            .Where(standing => standing.Answer is { State: AnswerState.Answered } answer && answer.At > then)
            .OrderByDescending(standing => standing.Entry.Weight)
            .ThenBy(standing => standing.Entry.Id, StringComparer.Ordinal)
            .Select(standing => standing.Entry.Question),
    ];

    // As ShownNumber rounds: half up.
    private static int Whole(double value) => (int)Math.Floor(value + 0.5 + 1e-9);
}
