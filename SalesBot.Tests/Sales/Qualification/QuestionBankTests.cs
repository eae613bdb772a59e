using SalesBot.Sales.Deals;
using SalesBot.Sales.Qualification;
using static SalesBot.Tests.Sales.SampleDeals;

namespace SalesBot.Tests.Sales.Qualification;

public class QuestionBankTests
{
    [Fact]
    public void An_unknown_key_is_named_in_the_error() =>
        Assert.Contains("NOSUCH", Assert.Throws<KeyNotFoundException>(() => QuestionBank.Get("NOSUCH")).Message, StringComparison.Ordinal);

    [Fact]
    public void The_bank_is_read_once() => Assert.Same(QuestionBank.Get("DM"), QuestionBank.Get("DM"));

    [Fact]
    public void Five_questions_always_apply() =>
        Assert.Equal(
            ["BUDGET", "DM", "PROBLEM", "QUALIF", "SPECFIT"],
            QuestionBank.All.Where(question => !question.MayBeNotApplicable).Select(question => question.Key).Order(StringComparer.Ordinal));

    [Fact]
    public void Options_go_from_the_best_to_the_worst() =>
        Assert.All(QuestionBank.All.Where(question => question.Options.Length > 0), question =>
        {
            Assert.Equal(1, question.Options[0].Value);
            Assert.Equal(question.Options.Select(option => option.Value).OrderDescending(), question.Options.Select(option => option.Value));
            Assert.Equal(question.Options.Length, question.Options.Select(option => option.Code).Distinct().Count());
        });

    [Fact]
    public void In_a_passive_project_decision_maker_and_ally_carry_a_note_on_channels()
    {
        var noted = QuestionBank.All.Where(question => question.NoteIn(DealType.PassiveProject) is not null).Select(question => question.Key);

        Assert.Equal(["COACH", "DM"], noted.Order(StringComparer.Ordinal));
        Assert.Null(QuestionBank.Get("DM").NoteIn(DealType.KeyAccount));
    }

    [Theory]
    [InlineData("DM", "yes", true)]
    [InlineData("DM", "maybe", false)]
    [InlineData("BUDGET", "yes", false)]
    public void A_choice_must_be_one_of_the_options(string key, string option, bool fits) =>
        Assert.Equal(fits, QuestionBank.Get(key).Accepts(new AnswerValue.Choice(option)));

    [Theory]
    [InlineData(0, false)]
    [InlineData(1, true)]
    [InlineData(5, true)]
    [InlineData(6, false)]
    public void A_rating_goes_from_1_to_5(int rating, bool fits) =>
        Assert.Equal(fits, QuestionBank.Get("FEELING").Accepts(new AnswerValue.Scale(rating)));

    [Fact]
    public void Parts_and_criteria_must_be_those_of_the_question()
    {
        var charter = QuestionBank.Get("CHARTER");
        var scorecard = QuestionBank.Get("SCORECARD");
        var known = Charter(2).Known;

        Assert.True(charter.Accepts(new AnswerValue.Parts(known)));
        Assert.False(charter.Accepts(new AnswerValue.Parts(known.Add("price", true))));
        Assert.True(scorecard.Accepts(Ratings("credit", 4)));
        Assert.False(scorecard.Accepts(Ratings("credit", 9)));
        Assert.False(scorecard.Accepts(Ratings("beauty", 4)));
        Assert.True(QuestionBank.Get("CHARTER_BUDGET").Accepts(
            new AnswerValue.CharterAndBudget(new(known), Evidence.Stated, new("80-99%"), Evidence.Stated)));
        Assert.False(QuestionBank.Get("CHARTER_BUDGET").Accepts(
            new AnswerValue.CharterAndBudget(null, Evidence.Unknown, new("plenty"), Evidence.Stated)));

        static AnswerValue Ratings(string code, int rating)
        {
            var us = System.Collections.Immutable.ImmutableSortedDictionary<string, int>.Empty.Add(code, rating);
            return new AnswerValue.Ratings(us, us.Clear());
        }
    }

    [Fact]
    public void No_answer_fits_the_question_that_is_read_from_the_map() =>
        Assert.False(QuestionBank.Get("COMMITTEE_P").Accepts(new AnswerValue.Choice("full")));
}
