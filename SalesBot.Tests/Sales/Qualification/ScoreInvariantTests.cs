using System.Collections.Immutable;
using CsCheck;
using SalesBot.Sales.Deals;
using SalesBot.Sales.Qualification;
using static SalesBot.Tests.Sales.SampleDeals;

namespace SalesBot.Tests.Sales.Qualification;

/// <summary>What holds for every deal (domain 4.7 as clarified in A8 and B12).</summary>
public class ScoreInvariantTests
{
    private const double Noise = 1e-9;

    private static readonly Gen<(Deal Deal, DealFacts Facts)> Case = Gen.Select(AnyDeal.Any, AnyDeal.Facts);

    /// <summary>A deal and one question that is due, unknown, and answered by the rep (not read from the map).</summary>
    private static readonly Gen<(Deal Deal, DealFacts Facts, Question Question)> WithUnknown =
        from deal in AnyDeal.Any
        from facts in AnyDeal.Facts
        let open = Of(deal, facts).Standings
            .Where(standing => standing.IsDue && standing.IsUnknown && standing.Entry.Question.Type != QuestionType.Derived)
            .Select(standing => standing.Entry.Question).ToArray()
        where open.Length > 0
        from question in Gen.OneOfConst(open)
        select (deal, facts, question);

    [Fact]
    public void The_score_lies_in_its_range_where_the_prior_puts_it() => Case.Sample(any =>
    {
        var score = Of(any.Deal, any.Facts);

        Assert.Equal(score.Low + (0.4 * (score.High - score.Low)), score.Value, 9);
        Assert.True(-Noise <= score.Low && score.Low <= score.Value + Noise && score.Value <= score.High + Noise && score.High <= 100 + Noise);
        Assert.InRange(score.Coverage, 0, 1);
        Assert.InRange(score.Confidence, 0, 1);
    });

    [Fact]
    public void Every_point_that_is_missing_is_accounted_for() => Case.Sample(any =>
    {
        var score = Of(any.Deal, any.Facts);

        Assert.Equal(100, score.Value + score.Losses.Sum(loss => loss.Points) + Unscored(score), 6);

        // With nothing to score the number is the prior, and hidden; there is no question to hold the rest.
        static double Unscored(Score score) => score.ScoredWeight == 0 ? 100 - score.Value : 0;
    });

    [Fact]
    public void Answering_what_is_due_never_lowers_the_coverage() =>
        (from open in WithUnknown
         from value in AnyDeal.Value(open.Question)
         from level in Gen.OneOfConst(Evidence.Assumed, Evidence.Stated, Evidence.Verified)
         select (open, value, level))
        .Sample(any =>
        {
            var answered = any.open.Deal.Answered(any.open.Question.Key, any.value, any.level);

            Assert.True(Of(answered, any.open.Facts).Coverage >= Of(any.open.Deal, any.open.Facts).Coverage);
        });

    [Fact]
    public void Better_evidence_never_widens_the_range() => Case.Sample(any =>
    {
        var before = Of(any.Deal, any.Facts);
        foreach (var answer in any.Deal.Answers.Values.Where(answer => answer.State == AnswerState.Answered))
        {
            var after = Of(any.Deal with { Answers = any.Deal.Answers.SetItem(answer.Key, Verified(answer)) }, any.Facts);
            Assert.True(after.High - after.Low <= before.High - before.Low + Noise, answer.Key);
        }
    });

    [Fact]
    public void With_nothing_answered_the_score_is_the_prior_and_no_number_is_shown() => Case.Sample(any =>
    {
        var score = Of(any.Deal with { Answers = any.Deal.Answers.Clear() }, CalmFacts);

        Assert.Equal(40, score.Value, 9);
        Assert.Equal(0, score.Coverage);
        Assert.True(score.HideNumber);
    });

    [Fact]
    public void The_worst_answer_to_what_is_due_lowers_the_score_and_the_best_raises_it() =>
        (from open in WithUnknown
         where open.Question.Type is QuestionType.Choice or QuestionType.Amount or QuestionType.Scale
         from level in Gen.OneOfConst(Evidence.Assumed, Evidence.Stated, Evidence.Verified)
         select (open.Deal, open.Facts, open.Question, level))
        .Sample(any =>
        {
            var unknown = Of(any.Deal, any.Facts).Value;

            Assert.True(Of(any.Deal.Answered(any.Question.Key, Worst(any.Question), any.level), any.Facts).Value < unknown);
            Assert.True(Of(any.Deal.Answered(any.Question.Key, Best(any.Question), any.level), any.Facts).Value > unknown);
        });

    [Fact]
    public void Setting_a_question_aside_leaves_the_other_losses_in_proportion() =>
        WithUnknown.Where(any => any.Question.MayBeNotApplicable).Sample(any =>
        {
            var before = Of(any.Deal, any.Facts);
            var after = Of(any.Deal.NotApplicable(any.Question.Key), any.Facts);

            foreach (var loss in after.Losses)
            {
                Assert.Equal(before.Loss(loss.Key).Points * before.ScoredWeight, loss.Points * after.ScoredWeight, 6);
            }
        });

    [Fact]
    public void A_move_back_changes_the_evidence_and_never_the_values_and_confirming_all_restores_the_score() => Case.Sample(any =>
    {
        var confirmed = any.Deal with { Answers = Each(any.Deal, answer => answer with { ReconfirmSince = null }) };
        var moved = confirmed with { Answers = Each(confirmed, answer => answer with { ReconfirmSince = Now.AddDays(-1) }) };

        var before = Of(confirmed, any.Facts);
        var after = Of(moved, any.Facts);

        Assert.All(before.Standings.Zip(after.Standings).Where(pair => pair.First.IsKnown), pair =>
        {
            Assert.Equal(pair.First.Value, pair.Second.Value);
            Assert.True(pair.Second.Factor <= pair.First.Factor);
        });
        Assert.Equal(before.Value, Of(moved with { Answers = Each(moved, answer => answer with { ReconfirmSince = null }) }, any.Facts).Value);
    });

    [Fact]
    public void Flags_change_the_verdict_and_never_the_number() => Case.Sample(any =>
    {
        var score = Of(any.Deal, any.Facts);
        var frozen = Of(any.Deal with { ComplianceHold = new(ComplianceKind.ImproperBenefit, "rep", default) }, any.Facts);
        // Facts about contacts and opponents raise flags and enter no sum.
        var alone = Of(any.Deal, any.Facts with { ActiveContacts = 0, OpponentUncovered = true });

        Assert.Equal((score.Value, score.Low, score.High), (frozen.Value, frozen.Low, frozen.High));
        Assert.Equal(Verdict.NoGo, frozen.Verdict);
        Assert.Equal(score.Value, alone.Value);
        Assert.True(alone.Verdict == score.Verdict || (score.Verdict, alone.Verdict) == (Verdict.Go, Verdict.NeedsWork));
    });

    [Fact]
    public void A_sitting_asks_only_what_is_open_and_never_twice() => Case.Sample(any =>
    {
        var sitting = AskOrder.Sitting(any.Deal, Now);
        var score = Of(any.Deal, any.Facts);

        Assert.Equal(sitting.Length, sitting.Select(entry => entry.Key).Distinct().Count());
        Assert.All(sitting, entry =>
        {
            var standing = score.Standings.Concat(score.Annex).Single(standing => standing.Entry.Key == entry.Key);
            Assert.True(standing.Factor < 1 && !standing.IsNotApplicable && entry.AskFrom <= any.Deal.Stage, entry.Key);
            Assert.NotEqual(QuestionType.Derived, entry.Question.Type);
        });
    });

    private static Score Of(Deal deal, DealFacts facts) => Scoring.Of(deal, facts, Now);

    private static Answer Verified(Answer answer) => answer with
    {
        Evidence = Evidence.Verified,
        Value = answer.Value is AnswerValue.CharterAndBudget both
            ? both with { CharterEvidence = Evidence.Verified, BudgetEvidence = Evidence.Verified }
            : answer.Value,
    };

    private static AnswerValue Worst(Question question) => question.Type switch
    {
        QuestionType.Scale => new AnswerValue.Scale(1),
        QuestionType.Amount => new AnswerValue.Budget(question.Options[^1].Code),
        _ => new AnswerValue.Choice(question.Options[^1].Code),
    };

    private static AnswerValue Best(Question question) => question.Type switch
    {
        QuestionType.Scale => new AnswerValue.Scale(5),
        QuestionType.Amount => new AnswerValue.Budget(question.Options[0].Code),
        _ => new AnswerValue.Choice(question.Options[0].Code),
    };

    private static ImmutableSortedDictionary<string, Answer> Each(Deal deal, Func<Answer, Answer> change) =>
        deal.Answers.SetItems(deal.Answers.Where(pair => pair.Value.State == AnswerState.Answered)
            .Select(pair => KeyValuePair.Create(pair.Key, change(pair.Value))));
}
