using SalesBot.Sales.Accounts;
using SalesBot.Sales.Deals;
using SalesBot.Sales.Deals.Records;

namespace SalesBot.Tests.Sales.Deals;

/// <summary>Partners who win with us, and how much effort goes to customers we have (seed 1.1.d5, 1.5.b).</summary>
public class TallyTests
{
    [Fact]
    public void A_partner_in_the_ring_is_counted_in_the_deals_done_together_within_a_year()
    {
        Account[] accounts = [Of("ac_1") with { Ring = [new("r1", "Delta", IsPartner: true, IsRival: true), new("r2", "Orion", IsPartner: true), new("r3", "Vega", IsRival: true)] }];
        Deal[] deals = [Ended(Outcome.Lost, "Delta", 30), Ended(Outcome.Lost, "delta", 300), Ended(Outcome.Completed, "Delta", 10), Ended(Outcome.Lost, "Delta", 400), Ended(Outcome.Lost, "Vega", 5)];

        var scores = PartnerHealth.Of(deals, accounts, SampleDeals.Today);

        Assert.Equal(["Delta 1-2 True", "Orion 0-0 False"], scores.Select(score => $"{score.Company} {score.Joint.Won}-{score.Joint.Lost} {score.IsRivalToo}"));
    }

    [Fact]
    public void Effort_is_shared_between_customers_who_ordered_before_and_new_ones()
    {
        var old = Deal("ac_old", 3, 20, 200) with { Contract = new SignedContract("4711", SampleDeals.Today.AddDays(-10)) };
        var known = Deal("ac_known", 5);
        var recent = Deal("ac_new", 1, 2);
        Account[] accounts = [Of("ac_old"), Of("ac_known") with { CompletedProjectYears = [2024] }, Of("ac_new")];

        var share = EffortShare.Of([old, known, recent], accounts, SampleDeals.Today);

        // Of the old customer's three talks one came after the order, one before it, and one is too long ago.
        Assert.Equal((2, 5, 40), (share.Existing, share.All, share.Percent));
        Assert.Equal(3, share.Origins.Sum(origin => origin.Deals));
        Assert.Null(EffortShare.Of([], accounts, SampleDeals.Today).Percent);
    }

    private static Account Of(string id) => new() { Id = id, TenantId = "tenant", Name = id };

    private static Deal Deal(string account, params int[] daysAgo) => SampleDeals.New(DealType.ActiveProject, Stage.Selection) with
    {
        AccountId = account,
        OpenedAt = SampleDeals.Now.AddDays(-100),
        Touches = [.. daysAgo.Select((days, at) => new Touch { Id = $"to_{at}", On = SampleDeals.Today.AddDays(-days), Direction = TouchDirection.TwoWay, Channel = TouchChannel.Call, Summary = "talk", By = "rep", At = SampleDeals.Now })],
    };

    private static Deal Ended(Outcome outcome, string partner, int daysAgo) => (SampleDeals.New(DealType.KeyAccount, Stage.Selection) with
    {
        Outcome = outcome,
        Closing = new Closing(outcome, "price", outcome == Outcome.Lost ? "Nova" : null, null, SampleDeals.Now.AddDays(-daysAgo)),
    }).Put(new Partner { Id = "pt_1", Text = partner, Kind = PartnerKind.Supplier });
}
