using System.Collections.Immutable;
using CsCheck;
using SalesBot.Sales.Deals;
using SalesBot.Sales.Qualification;
using SalesBot.Sales.Stakeholders;
using static SalesBot.Tests.Sales.SampleDeals;

namespace SalesBot.Tests.Sales.Qualification;

/// <summary>Random deals of all three types at any stage before the signature, with answers of every kind, age and state.</summary>
internal static class AnyDeal
{
    private static readonly Gen<Evidence> Level = Gen.OneOfConst(Evidence.Assumed, Evidence.Stated, Evidence.Verified);

    private static readonly Gen<AnswerValue.Parts> Parts = Gen.Int[0, 2].Array[6].Select(states => new AnswerValue.Parts(
        QuestionBank.Get("CHARTER").Parts.Zip(states).Where(pair => pair.Second > 0)
            .ToImmutableSortedDictionary(pair => pair.First.Code, pair => pair.Second == 2)));

    private static readonly Gen<AnswerValue.Budget> Budget =
        Gen.OneOfConst(">=100%", "80-99%", "60-79%", "<60%").Select(band => new AnswerValue.Budget(band));

    private static readonly Gen<ImmutableSortedDictionary<string, int>> Rating = Gen.Int[0, 5].Array[5].Select(ratings =>
        QuestionBank.Get("SCORECARD").Parts.Zip(ratings).Where(pair => pair.Second > 0)
            .ToImmutableSortedDictionary(pair => pair.First.Code, pair => pair.Second));

    /// <summary>Facts about people, any of them.</summary>
    public static readonly Gen<DealFacts> Facts = Gen.Select(Gen.Int[0, 6], Gen.Bool, Gen.Int[0, 4], Gen.Double[0, 1], (contacts, opponent, named, coverage) =>
        new DealFacts(contacts, opponent, new CommitteeOnMap(named == 0 ? 0 : coverage, [.. CommitteeOnMap.CoreRoles.Take(named)])));

    /// <summary>A deal with any answers.</summary>
    public static readonly Gen<Deal> Any = Blank.SelectMany(deal =>
        Checklist.For(deal.Type).Entries.Aggregate(
            Gen.Const(deal),
            (so, entry) => so.SelectMany(known => Fate(entry.Question).Select(answer =>
                answer is null ? known : known with { Answers = known.Answers.SetItem(entry.Key, answer) }))));

    private static Gen<Deal> Blank => Gen.Select(
        Gen.OneOfConst(Enum.GetValues<DealType>()),
        Gen.Int[(int)Stage.Research, (int)Stage.Procurement],
        Gen.OneOfConst<ProcurementMode?>(null, ProcurementMode.LegalTender, ProcurementMode.GovernmentProcurement, ProcurementMode.Negotiated),
        (type, stage, mode) => New(type, type == DealType.PassiveProject ? (Stage)Math.Max(stage, (int)Stage.Selection) : (Stage)stage) with
        {
            ProcurementMode = mode,
        });

    /// <summary>A value that fits the question.</summary>
    public static Gen<AnswerValue> Value(Question question) => question.Type switch
    {
        QuestionType.Choice => Gen.OneOfConst(question.Options.ToArray()).Select(option => (AnswerValue)new AnswerValue.Choice(option.Code)),
        QuestionType.Scale => Gen.Int[1, 5].Select(rating => (AnswerValue)new AnswerValue.Scale(rating)),
        QuestionType.Amount => Budget.Select(budget => (AnswerValue)budget),
        QuestionType.Parts => Parts.Select(parts => (AnswerValue)parts),
        QuestionType.Scorecard => Gen.Select(Rating, Rating, (us, rival) => (AnswerValue)new AnswerValue.Ratings(us, rival)),
        _ => Gen.Select(Parts, Level, Budget, Level, Gen.Int[0, 2], (parts, partsLevel, budget, budgetLevel, halves) =>
            (AnswerValue)new AnswerValue.CharterAndBudget(halves == 1 ? null : parts, partsLevel, halves == 2 ? null : budget, budgetLevel)),
    };

    // Missing, not known, not applicable, or answered: fresh or old, perhaps waiting to be reconfirmed.
    private static Gen<Answer?> Fate(Question question) => Gen.Select(
        Gen.Int[0, 9], Value(question), Level, Gen.Int[0, 200], Gen.Int[0, 20],
        (fate, value, level, daysAgo, marked) => fate switch
        {
            0 or 1 => null,
            2 => new Answer { Key = question.Key, State = AnswerState.DontKnow, By = "u1", At = Now.AddDays(-daysAgo) },
            3 => new Answer { Key = question.Key, State = AnswerState.NotApplicable, By = "u1", At = Now.AddDays(-daysAgo) },
            _ => new Answer
            {
                Key = question.Key,
                State = AnswerState.Answered,
                Value = value,
                Evidence = level,
                By = "u1",
                At = Now.AddDays(-daysAgo),
                ReconfirmSince = fate > 7 ? Now.AddDays(-marked) : null,
            },
        });
}
