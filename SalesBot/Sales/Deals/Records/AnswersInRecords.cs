using System.Collections.Immutable;
using SalesBot.Sales.Qualification;

namespace SalesBot.Sales.Deals.Records;

/// <summary>An answer that the records of a deal stand for, for the rep to confirm with one tap (clarification A13).</summary>
/// <param name="Key">The question.</param>
/// <param name="Value">What the records say.</param>
/// <param name="Evidence">How well they show it.</param>
public sealed record RecordAnswer(string Key, AnswerValue Value, Evidence Evidence);

/// <summary>What the records of a deal say of questions that are asked too. They propose; the score keeps the answer until the rep decides.</summary>
public static class AnswersInRecords
{
    /// <summary>Every answer they propose, on questions this deal has.</summary>
    public static ImmutableArray<RecordAnswer> RecordAnswers(this Deal deal)
    {
        ArgumentNullException.ThrowIfNull(deal);
        return
        [
            .. Charter(deal).Concat(Requirements([.. deal.All<Requirement>()])).Concat(Risks(deal)).Concat(Partners([.. deal.All<Partner>()])).Concat(Rivals([.. deal.All<Competitor>()]))
                .Where(answer => Asks(deal, answer.Key) && IsOffered(deal, answer)),
        ];
    }

    /// <summary>Those that are not on record as they stand.</summary>
    public static IEnumerable<RecordAnswer> OpenRecordAnswers(this Deal deal) => deal.RecordAnswers().Where(answer =>
        deal.Answers.GetValueOrDefault(answer.Key) is not { State: AnswerState.Answered, ReconfirmSince: null } known
        || known.Evidence < answer.Evidence || !Same(known.Value!, answer.Value));

    private static bool Asks(Deal deal, string key) =>
        Checklist.For(deal.Type).Find(key) is not null || Checklist.AnnexOf(deal).Any(entry => entry.Key == key);

    private static bool IsOffered(Deal deal, RecordAnswer answer) =>
        answer.Value is not AnswerValue.Choice choice || deal.OptionsFor(QuestionBank.Get(answer.Key)).Any(option => option.Code == choice.Option);

    // A record compares a dictionary by reference; what counts is what is in it.
    private static bool Same(AnswerValue one, AnswerValue other) => (one, other) switch
    {
        (AnswerValue.Parts left, AnswerValue.Parts right) => left.Known.SequenceEqual(right.Known),
        (AnswerValue.CharterAndBudget left, AnswerValue.CharterAndBudget right) =>
            left.BudgetHalf == right.BudgetHalf && left.Charter is null == right.Charter is null && (left.Charter is null || left.Charter.Known.SequenceEqual(right.Charter!.Known)),
        _ => one == other,
    };

    private static IEnumerable<RecordAnswer> Charter(Deal deal)
    {
        var parts = deal.All<CharterPart>().ToList();
        var approval = deal.Approval();
        var budget = Budget(deal, approval);
        var evidence = approval?.Number is not null ? Evidence.Verified : parts.Exists(part => part.Source is not null) ? Evidence.Stated : Evidence.Assumed;
        if (Checklist.For(deal.Type).Find("CHARTER_BUDGET") is not null)
        {
            var before = deal.Answers.GetValueOrDefault("CHARTER_BUDGET")?.Value as AnswerValue.CharterAndBudget;
            if (parts.Count > 0 || budget is not null)
            {
                var charter = parts.Count > 0 ? Known(parts, before?.Charter) : before?.Charter;
                yield return new("CHARTER_BUDGET", new AnswerValue.CharterAndBudget(
                    charter, parts.Count > 0 ? evidence : before?.CharterEvidence ?? Evidence.Unknown,
                    budget ?? before?.BudgetHalf, budget is not null ? BudgetEvidence(approval) : before?.BudgetEvidence ?? Evidence.Unknown), parts.Count > 0 ? evidence : BudgetEvidence(approval));
            }

            yield break;
        }

        if (parts.Count > 0)
        {
            yield return new("CHARTER", Known(parts, deal.Answers.GetValueOrDefault("CHARTER")?.Value as AnswerValue.Parts), evidence);
        }

        if (budget is not null)
        {
            yield return new("BUDGET", budget, BudgetEvidence(approval));
        }
    }

    // What was answered of other parts stands; what the card holds of a part goes before it.
    private static AnswerValue.Parts Known(List<CharterPart> parts, AnswerValue.Parts? before) => new(
        (before?.Known ?? ImmutableSortedDictionary.Create<string, bool>(StringComparer.Ordinal)).SetItems(parts.Select(part => KeyValuePair.Create(part.Code, part.IsPresent))));

    private static AnswerValue.Budget? Budget(Deal deal, CharterApproval? approval) =>
        approval?.Budget is { } budget && deal.Amount is { Amount: > 0 } price && price.Currency == budget.Currency
            ? new(BudgetBands.Of((double)(budget.Amount / price.Amount)), budget, approval.Year)
            : null;

    private static Evidence BudgetEvidence(CharterApproval? approval) => approval?.Number is not null ? Evidence.Verified : Evidence.Stated;

    private static IEnumerable<RecordAnswer> Requirements(List<Requirement> lines)
    {
        var marked = lines.Where(line => line.Author is not null).ToList();
        if (marked.Count > 0)
        {
            var rival = marked.Exists(line => line is { Author: Author.Rival, IsMandatory: true });
            var most = marked.GroupBy(line => line.Author!.Value).OrderByDescending(group => group.Count()).ThenBy(group => group.Key == Author.Customer ? 0 : 1).First().Key;
            yield return new("CRITERIA_BY", new AnswerValue.Choice(rival || most == Author.Rival ? "rival" : most switch { Author.Ours => "we", Author.Customer => "customer", _ => "third" }), Evidence.Assumed);
            yield return new(
                "NEEDBY",
                new AnswerValue.Choice(rival ? "locked" : marked.Exists(line => line.Author == Author.Ours) ? "ours" : most == Author.Rival ? "vendor_open" : "neutral"),
                Evidence.Assumed);
            if (marked.Exists(line => line.Author == Author.Ours))
            {
                yield return new("NEEDDEF", new AnswerValue.Choice("adopted"), Evidence.Stated);
            }
        }

        if (SpecFit(lines) is { } option)
        {
            yield return new("SPECFIT", new AnswerValue.Choice(option), Evidence.Verified);
        }

        if (lines.Count > 0 && lines.TrueForAll(line => line.Fit is not null))
        {
            // A gap somebody closes counts half.
            var covered = lines.Sum(line => line.Fit == Fit.Met ? 1.0 : line.GapOwner is not null ? 0.5 : 0) / lines.Count;
            yield return new("SOLUTION", new AnswerValue.Scale(1 + (int)Math.Floor((covered * 4) + 1e-9)), Evidence.Verified);
        }
    }

    // One starred line that cannot be met decides at once; that all are met is known only once all are judged.
    private static string? SpecFit(List<Requirement> lines)
    {
        var starred = lines.Where(line => line.IsMandatory).ToList();
        return starred.Exists(line => line.Fit == Fit.Cannot) ? "fail"
            : starred.Count == 0 || starred.Exists(line => line.Fit is null) ? null
            : starred.Exists(line => line.Fit is not Fit.Met) ? "waivable"
            : lines.Exists(line => line.IsGap) ? "minor" : "all";
    }

    // The worst risk that is neither priced nor excluded decides; without a survey nothing is called safe.
    private static IEnumerable<RecordAnswer> Risks(Deal deal)
    {
        var risks = deal.All<DeliveryRisk>().ToList();
        if (risks.Count == 0)
        {
            yield break;
        }

        var surveyed = deal.All<SiteSurvey>().Any();
        var worst = risks.Where(risk => risk.IsOpen).Select(risk => risk.Weight).DefaultIfEmpty(0).Max();
        var rating = worst switch { 0 => 5, <= 2 => 4, <= 4 => 3, <= 6 => 2, _ => 1 };
        yield return new("IMPLRISK", new AnswerValue.Scale(surveyed ? rating : Math.Min(rating, 4)), surveyed ? Evidence.Verified : Evidence.Assumed);
    }

    // The strongest decides; of a tender only what was openly seen.
    private static IEnumerable<RecordAnswer> Rivals(List<Competitor> rivals)
    {
        if (rivals.Max(rival => rival.Position) is { } strongest)
        {
            yield return new("COMPETITOR", new AnswerValue.Choice(strongest switch { RivalPosition.WeLead => "lead", RivalPosition.Level => "even", RivalPosition.TheyLead => "behind", _ => "locked" }), Evidence.Stated);
        }

        var bidders = rivals.Where(rival => !rival.IsNothing).ToList();
        var option = bidders.Exists(rival => rival.Position == RivalPosition.LockedIn) ? "decided"
            : bidders.Exists(rival => rival.IsIncumbent) ? "rival_incumbent"
            : bidders.Count > 0 && bidders.TrueForAll(rival => rival.Position == RivalPosition.WeLead) ? "we_incumbent"
            : bidders.Count is >= 2 and <= 4 ? "open" : null;
        if (option is not null)
        {
            yield return new("COMPETITORS_PP", new AnswerValue.Choice(option), Evidence.Assumed);
        }
    }

    private static IEnumerable<RecordAnswer> Partners(List<Partner> partners)
    {
        if (partners.Count > 0)
        {
            var under = partners.Exists(partner => partner.Kind == PartnerKind.Integrator);
            var option = partners.Exists(partner => partner.Duties is null) ? "unclear"
                : partners.Exists(partner => partner.AgreedOn is null) ? "unsigned"
                : under ? "sub_signed" : "lead_signed";
            yield return new("ROLE_PP", new AnswerValue.Choice(option), option is "unclear" or "unsigned" ? Evidence.Stated : Evidence.Verified);
        }
    }
}
