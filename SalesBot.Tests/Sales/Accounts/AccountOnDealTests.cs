using System.Collections.Immutable;
using SalesBot.Sales.Accounts;
using SalesBot.Sales.Deals;
using SalesBot.Sales.Qualification;
using SalesBot.Sales.Stalls;

namespace SalesBot.Tests.Sales.Accounts;

/// <summary>What a customer's own papers mean for its deals (signal S14).</summary>
public class AccountOnDealTests
{
    private static readonly DateOnly Today = SampleDeals.Today;
    private static readonly Account Bare = new() { Id = "a1", TenantId = "t1", Name = "Harbour" };

    [Theory]
    [InlineData(true, -1, true)]
    [InlineData(true, 59, true)]
    [InlineData(true, 60, false)]
    [InlineData(false, -1, false)]
    public void A_mandatory_qualification_must_reach_the_signature(bool mandatory, int ends, bool fires)
    {
        var account = Bare with { Qualifications = [new("q1", "ISO 27001", mandatory, ValidUntil: Today.AddDays(ends)), new("q2", "site audit")] };

        Assert.Equal(fires, Signals(Deal.Heeding(account)).Contains("S14"));
    }

    [Theory]
    [InlineData(5, 4, true)]
    [InlineData(4, 4, false)]
    public void An_appraisal_that_fell_counts_on_every_deal(int before, int after, bool fires)
    {
        var account = Bare with { Scorecards = [Card(Today.AddDays(-1), after), Card(Today.AddDays(-100), before)] };

        Assert.Equal(fires, Signals(Deal.Heeding(account)).Contains("S14"));
    }

    [Fact]
    public void An_answer_that_only_took_the_scorecard_over_hides_no_fall()
    {
        var account = Bare with { Scorecards = [Card(Today.AddDays(-100), 5), Card(Today.AddDays(-5), 4)] };
        var taken = Deal.With(new Answer { Key = "SCORECARD", State = AnswerState.Answered, Value = new AnswerValue.Ratings(Ratings(4), Ratings()), By = "u1", At = SampleDeals.Now });

        Assert.Equal(25, taken.Heeding(account).AppraisalFall(Parameters.Default));
    }

    [Fact]
    public void A_deal_that_has_it_already_and_one_that_is_over_stay_the_same()
    {
        var account = Bare with { Qualifications = [new("q1", "ISO 27001", ValidUntil: Today)] };
        var heeding = Deal.Heeding(account);
        var over = Deal with { Outcome = Outcome.Completed };

        Assert.Same(heeding, heeding.Heeding(account));
        Assert.Same(over, over.Heeding(account));
        Assert.Empty(heeding.Heeding(Bare).Certificates);
    }

    private static Deal Deal => SampleDeals.New(DealType.KeyAccount, Stage.Selection) with { ExpectedClose = Today.AddDays(60) };

    private static Scorecard Card(DateOnly on, int rating) => new(on.ToString("O", System.Globalization.CultureInfo.InvariantCulture), on, Ratings(rating), Ratings());

    private static ImmutableSortedDictionary<string, int> Ratings(int? rating = null) =>
        rating is { } value ? QuestionBank.Get("SCORECARD").Parts.ToImmutableSortedDictionary(part => part.Code, _ => value, StringComparer.Ordinal) : ImmutableSortedDictionary<string, int>.Empty;

    private static IEnumerable<string> Signals(Deal deal) => Stall.Of(deal, SampleDeals.Now, Parameters.Default).Signals.Select(signal => signal.Code);
}
