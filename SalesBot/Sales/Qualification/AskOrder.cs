using System.Collections.Immutable;
using SalesBot.Sales.Deals;

namespace SalesBot.Sales.Qualification;

/// <summary>Which question to ask next (domain 3.1, 4.5, clarification A17).</summary>
public static class AskOrder
{
    // Clarification A14: the questions whose answer can raise or lift a flag, and what that is worth (domain 4.5).
    private const double FlagBonus = 3;
    private const double DontKnowMalus = 2;

    /// <summary>
    /// The questions of a sitting, in order: due and unknown by weight, then weak evidence and early answers by the
    /// value of asking, then the unscored annex, and last what the rep did not know within the last 7 days. A caller
    /// takes at most <see cref="Parameters.QuestionsPerSitting"/> and leaves out what this sitting already asked.
    /// </summary>
    public static ImmutableArray<ChecklistEntry> Sitting(Deal deal, DateTimeOffset now, Parameters limits)
    {
        return
        [
            .. Candidates(deal, now, limits)
                .OrderBy(standing => Turn(standing, deal, now, limits))
                .ThenByDescending(standing => Turn(standing, deal, now, limits) == 0
                    ? standing.Entry.Weight
                    : ValueOfAsking(standing, deal, now, limits))
                .ThenBy(standing => standing.Entry.Id, StringComparer.Ordinal)
                .Select(standing => standing.Entry),
        ];
    }

    /// <summary>The questions most worth asking, best first: "what should I ask next" (domain 4.5).</summary>
    public static ImmutableArray<ChecklistEntry> MostValuable(Deal deal, DateTimeOffset now, Parameters limits)
    {
        return
        [
            .. Candidates(deal, now, limits)
                .OrderByDescending(standing => ValueOfAsking(standing, deal, now, limits))
                .ThenBy(standing => standing.Entry.Id, StringComparer.Ordinal)
                .Select(standing => standing.Entry),
        ];
    }

    /// <summary>
    /// w x (1 - e), the weight still open; plus 3 if the answer can raise or lift a flag; minus 2 if it was asked in
    /// the last 7 days and the rep did not know (domain 4.5).
    /// </summary>
    public static double ValueOfAsking(Standing standing, Deal deal, DateTimeOffset now, Parameters limits) =>
        (standing.Entry.Weight * (1 - standing.Factor))
        + (MayFlag(standing.Entry.Key, deal.Type) ? FlagBonus : 0)
        - (IsResting(standing, now, limits) ? DontKnowMalus : 0);

    private static IEnumerable<Standing> Candidates(Deal deal, DateTimeOffset now, Parameters limits)
    {
        // Only the derived question reads the facts about people, and it is never asked.
        var sheet = Sheet.Of(deal, new(0, false, Stakeholders.CommitteeOnMap.Empty), deal.Stage, now, limits);
        return sheet.List.Concat(sheet.Annex).Where(standing =>
            standing.Entry.AskFrom <= deal.Stage && deal.Stage <= Stage.Procurement
            && standing.Entry.Question.Type != QuestionType.Derived
            && !standing.IsNotApplicable
            && standing.Factor < 1
            && deal.MayAsk(standing.Entry.Question));
    }

    private static int Turn(Standing standing, Deal deal, DateTimeOffset now, Parameters limits) =>
        IsResting(standing, now, limits) ? 3
        : standing is { IsDue: true, IsUnknown: true } ? 0
        : Checklist.For(deal.Type).Find(standing.Entry.Key) is not null || MayFlag(standing.Entry.Key, deal.Type) ? 1
        : 2;

    private static bool IsResting(Standing standing, DateTimeOffset now, Parameters limits) =>
        standing.Answer is { State: AnswerState.DontKnow } answer && now - answer.At <= TimeSpan.FromDays(limits.DontKnowDays);

    private static bool MayFlag(string key, DealType type) => key switch
    {
        "QUALIF" or "SPECFIT" or "BUDGET" or "CHARTER_BUDGET" or "DEADLINE" or "TERMS" or "SIGNRISK" or "FEELING"
            or "IMPLRISK" or "CRITERIA_BY" or "NEEDBY" or "COMMITTEE_P" or "COMMITTEES_PP" => true,
        "DM" => true,
        "PROBLEM" => type != DealType.PassiveProject,
        "COACH" => type == DealType.PassiveProject,
        _ => false,
    };
}
