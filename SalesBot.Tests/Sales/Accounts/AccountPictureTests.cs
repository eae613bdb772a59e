using System.Collections.Immutable;
using SalesBot.Sales.Accounts;
using SalesBot.Sales.Deals;

namespace SalesBot.Tests.Sales.Accounts;

/// <summary>What a customer comes to over all deals.</summary>
public class AccountPictureTests
{
    private static readonly DateOnly Today = new(2026, 11, 23);

    private static readonly Account Harbour = new() { Id = "a", TenantId = "t", Name = "Harbour", Class = AccountClass.ProjectCustomer };

    [Fact]
    public void Breadth_counts_distinct_people_departments_and_levels_of_the_last_90_days()
    {
        var deals = new[]
        {
            New("1") with { People = [Met("Mr Sun", "purchasing", 10), Met("Ms Li", "purchasing", 20), Met("Mr Old", "finance", 91)] },
            New("2") with { People = [Met("mr sun", "purchasing", 80), Met("Mr Zhao", "board", 5) with { Influence = 5 }] },
        };

        Assert.Equal(new AccountBreadth(3, 2, 2), AccountPicture.Of(Harbour, deals, Today).Breadth);
    }

    [Fact]
    public void Amounts_are_added_in_their_own_currency_only()
    {
        var deals = new[] { 1m, 2m }.Select(amount => New($"{amount}") with { Amount = new Money(amount, "CNY") }).Append(New("3") with { Amount = new Money(5, "USD") })
            .Append(New("4") with { Amount = new Money(9, "CNY"), Outcome = Outcome.Lost });

        Assert.Equal<Money>([new Money(5, "USD"), new Money(3, "CNY")], AccountPicture.Of(Harbour, deals, Today).Worth);
    }

    [Theory]
    [InlineData(ProcurementMode.SingleSource, 23, true)]
    [InlineData(ProcurementMode.SingleSource, 25, false)]
    [InlineData(ProcurementMode.LegalTender, 1, false)]
    public void Two_directed_orders_within_24_months_are_a_reason_to_upgrade(ProcurementMode mode, int monthsAgo, bool isReason)
    {
        var signed = Today.AddMonths(-monthsAgo);
        var deals = new[] { signed, signed.AddDays(3) }.Select((day, at) => New($"{at}") with { ProcurementMode = mode, Outcome = Outcome.Completed, Contract = new SignedContract("4711", day) });

        var picture = AccountPicture.Of(Harbour, deals, Today);
        Assert.Equal(isReason, picture.ReasonToUpgrade is not null);
        Assert.Null(AccountPicture.Of(Harbour with { Class = AccountClass.KeyAccount }, deals, Today).ReasonToUpgrade);
    }

    [Theory]
    [InlineData(11, false)]
    [InlineData(12, true)]
    public void A_contract_over_a_year_is_one_too(int months, bool isReason)
    {
        var deal = New("1") with { Contract = new SignedContract("4711", Today), Outcome = Outcome.WonInDelivery };

        Assert.Equal(isReason, AccountPicture.Of(Harbour with { ContractEnd = Today.AddMonths(months) }, [deal], Today).ReasonToUpgrade is not null);
    }

    [Fact]
    public void What_is_due_comes_from_steps_qualifications_needs_and_the_next_move()
    {
        var account = Harbour with
        {
            Qualifications = [new QualificationItem("q1", "ISO 27001", ValidUntil: Today.AddDays(30)), new QualificationItem("q2", "fire permit", ValidUntil: Today.AddDays(300))],
            LayerMove = new LayerMove("joint offer", Today.AddDays(10), SupplierLayer.First),
        };
        var deal = New("1") with
        {
            NextSteps = [new NextStep("s1", "send the plan", Today.AddDays(20), StepOwner.Us), new NextStep("s2", "done", Today, StepOwner.Us, DoneAt: DateTimeOffset.UnixEpoch)],
            FollowOns = [new FollowOn("f1", FollowOnGroup.Repair, "pumps", Today.AddDays(80)), new FollowOn("f2", FollowOnGroup.Repair, "late", Today.AddDays(100))],
        };

        Assert.Equal(["joint offer", "send the plan", "ISO 27001 ends", "pumps"], AccountPicture.Of(account, [deal], Today).Due.Select(due => due.What.En));
    }

    [Fact]
    public void The_years_are_remembered_by_how_deals_ended()
    {
        var deals = new[] { Outcome.Completed, Outcome.WonInDelivery, Outcome.Lost, Outcome.NoDecision, Outcome.Withdrawn, Outcome.Open }
            .Select((outcome, at) => New($"{at}") with { Outcome = outcome, OpenedAt = new DateTimeOffset(2020 + at, 1, 1, 0, 0, 0, TimeSpan.Zero), People = [Met("Mr Sun", null, 1)] });

        Assert.Equal(new AccountMemory(2020, 2, 1, 2, 1, 0), AccountPicture.Of(Harbour, deals, Today).Memory);
    }

    private static Deal New(string id) => SampleDeals.New(DealType.ActiveProject, Stage.Selection) with { Id = id };

    private static Person Met(string name, string? position, int daysAgo) => new() { Id = name, Name = name, Position = position, LastTwoWayTouch = Today.AddDays(-daysAgo) };
}
