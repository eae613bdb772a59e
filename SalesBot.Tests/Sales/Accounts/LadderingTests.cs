using System.Collections.Immutable;
using SalesBot.Sales.Accounts;

namespace SalesBot.Tests.Sales.Accounts;

/// <summary>One step at a time: up with two proofs, down with a cause (domain 2.6).</summary>
public class LadderingTests
{
    private static readonly DateOnly Today = new(2026, 11, 23);

    private static readonly Account Vendor = new() { Id = "a", TenantId = "t", Name = "Harbour", LadderLevel = 1 };

    [Theory]
    [InlineData(0, 1)]
    [InlineData(1, 1)]
    [InlineData(2, 2)]
    [InlineData(3, 2)]
    public void A_step_up_takes_two_proofs_of_the_step_above(int proofs, int level) =>
        Assert.Equal(level, With(Vendor, proofs, 2).MovedUp(Today).LadderLevel);

    [Fact]
    public void Proofs_of_another_step_prove_nothing() => Assert.False(With(Vendor, 2, 3).MayMoveUp());

    [Fact]
    public void There_is_nothing_above_the_top() => Assert.False(With(Vendor with { LadderLevel = 4 }, 5, 4).MayMoveUp());

    [Theory]
    [InlineData(3, 1, true)]
    [InlineData(3, 3, false)]
    public void An_appraisal_that_fell_by_20_points_brings_it_a_step_down_once(int before, int after, bool falls)
    {
        var account = Vendor with { LadderLevel = 2, Scorecards = [Card(before, 40), Card(after, 1)] };

        Assert.Equal(falls ? 1 : 2, account.MovedDown(Today).LadderLevel);
        Assert.Null(account.MovedDown(Today).ReasonToMoveDown());
    }

    [Fact]
    public void A_failed_acceptance_brings_it_a_step_down_and_never_below_nothing()
    {
        var failed = Vendor with { AcceptanceFailedOn = Today.AddDays(-1) };

        Assert.Equal(0, failed.MovedDown(Today).LadderLevel);
        Assert.Equal(0, (failed with { LadderLevel = 0 }).MovedDown(Today).LadderLevel);
    }

    private static Account With(Account account, int proofs, int level) =>
        account with { LadderProofs = [.. Enumerable.Range(0, proofs).Select(at => new LadderProof($"p{at}", level, "proof", Today))] };

    private static Scorecard Card(int rating, int daysAgo) => new(
        $"{daysAgo}", Today.AddDays(-daysAgo),
        ImmutableSortedDictionary.CreateRange(new[] { "credit", "delivery", "innovation", "service", "cooperation" }.Select(code => KeyValuePair.Create(code, rating))),
        ImmutableSortedDictionary<string, int>.Empty);
}
