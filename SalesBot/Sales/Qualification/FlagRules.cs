using SalesBot.Sales.Deals;

namespace SalesBot.Sales.Qualification;

/// <summary>When each red flag stands (domain 4.4 with clarifications A5, A14, B29, D2).</summary>
internal static class FlagRules
{
    /// <summary>The flags that stand, hard ones first, then by number.</summary>
    public static IEnumerable<Flag> Raised(
        Sheet sheet, Deal deal, Stage stage, DealFacts facts, DateTimeOffset now, Parameters limits, Remedies remedies)
    {
        foreach (var (code, standing) in Hard(sheet, deal, stage).Concat(Caps(sheet, deal, stage, facts, now, limits)))
        {
            yield return new(code, Terms.Get($"flag.{code}"), ActionFor(code, standing), standing?.Entry.Key);
        }

        // The answer behind a flag says what to do; a flag raised by facts has a sentence of its own (clarification A5).
        Text? ActionFor(string code, Standing? standing) =>
            code == "H5" ? null
            : deal.ComplianceHold is not null ? Phrase.Frozen
            : code is "C1" && deal.IsUnderTender() ? remedies.Lifting(standing!)
            : code is "C1" or "C2" or "C3" or "C6" or "C7" or "C9" or "C10" ? Terms.Get($"lift.{code}")
            : code is "C4" && deal.Type != DealType.PassiveProject ? Terms.Get("lift.C4")
            : remedies.Lifting(standing!);
    }

    private static IEnumerable<(string Code, Standing? Standing)> Hard(Sheet sheet, Deal deal, Stage stage)
    {
        if (First(sheet, ("QUALIF", "fail"), ("SPECFIT", "fail")) is { } audit)
        {
            yield return ("H1", audit);
        }

        if (stage >= Stage.Charter && Budget(sheet) is { } budget)
        {
            yield return ("H2", budget);
        }

        if (deal.Type == DealType.PassiveProject && IsLockedOut(sheet))
        {
            yield return ("H3", sheet.Find("NEEDBY"));
        }

        if (First(sheet, ("DEADLINE", "late")) is { } deadline)
        {
            yield return ("H4", deadline);
        }

        if (deal.ComplianceHold is not null)
        {
            yield return ("H5", null);
        }

        if (First(sheet, ("TERMS", "bad"), ("SIGNRISK", "bad")) is { } terms)
        {
            yield return ("H6", terms);
        }
    }

    private static IEnumerable<(string Code, Standing? Standing)> Caps(
        Sheet sheet, Deal deal, Stage stage, DealFacts facts, DateTimeOffset now, Parameters limits)
    {
        var isPassive = deal.Type == DealType.PassiveProject;
        if (!isPassive && stage >= Stage.Selection && UnknownOr(sheet, "DM", "no") is { } decisionMaker)
        {
            yield return ("C1", decisionMaker);
        }

        if (!isPassive && stage >= Stage.Analysis && facts.ActiveContacts < 2)
        {
            yield return ("C2", null);
        }

        if (facts.OpponentUncovered)
        {
            yield return ("C3", null);
        }

        if (stage >= Stage.Bidding && UnknownOr(sheet, isPassive ? "COMMITTEES_PP" : "COMMITTEE_P") is { } committee)
        {
            yield return ("C4", committee);
        }

        if (stage >= Stage.Bidding
            && (isPassive ? UnknownOr(sheet, "NEEDBY", "locked") : UnknownOr(sheet, "CRITERIA_BY", "rival")) is { } author)
        {
            yield return ("C5", author);
        }

        if (isPassive && sheet.Find("IMPLRISK") is { Rating: <= 2 } risk)
        {
            yield return ("C6", risk);
        }

        if (sheet.Find("FEELING") is { Rating: <= 2 } feeling && now - feeling.Answer!.At <= TimeSpan.FromDays(limits.FeelingDays))
        {
            yield return ("C7", feeling);
        }

        if (!isPassive && stage >= Stage.Charter && UnknownOr(sheet, "PROBLEM", "none") is { } problem)
        {
            yield return ("C8", problem);
        }

        if (sheet.List.Any(standing => standing.IsMarked
            && now - standing.Answer!.ReconfirmSince!.Value > TimeSpan.FromDays(limits.ReconfirmDays)))
        {
            yield return ("C9", null);
        }

        if (deal.IsGovernmentProcurement() && deal.LegalClearance is null
            && First(sheet, ("NEEDDEF", "adopted"), ("CRITERIA_BY", "we"), ("JOINTMGMT", "seat")) is { } design)
        {
            yield return ("C10", design);
        }
    }

    /// <summary>The first of these questions that has this option, at any level of evidence.</summary>
    private static Standing? First(Sheet sheet, params ReadOnlySpan<(string Key, string Option)> answers)
    {
        foreach (var (key, option) in answers)
        {
            if (sheet.Find(key) is { } standing && standing.Option == option)
            {
                return standing;
            }
        }

        return null;
    }

    private static Standing? UnknownOr(Sheet sheet, string key, string? option = null) =>
        sheet.Find(key) is { } standing && (standing.IsUnknown || (option is not null && standing.Option == option))
            ? standing
            : null;

    // As recorded, before decay or reconfirm; in a passive project the budget half of PP-05 (clarification A14, H2).
    private static Standing? Budget(Sheet sheet)
    {
        const string tooSmall = "<60%";
        var standing = sheet.Find("BUDGET") ?? sheet.Find("CHARTER_BUDGET");
        var evidence = standing?.Answer?.Value is AnswerValue.CharterAndBudget both ? both.BudgetEvidence : standing?.Answer?.Evidence;
        return standing?.Option == tooSmall && evidence >= Evidence.Stated ? standing : null;
    }

    private static bool IsLockedOut(Sheet sheet) =>
        sheet.Find("NEEDBY")?.Option == "locked"
        && UnknownOr(sheet, "DM", "no") is not null
        && sheet.Find("COACH")?.Option is not ("tested_strong" or "tested_weak");
}
