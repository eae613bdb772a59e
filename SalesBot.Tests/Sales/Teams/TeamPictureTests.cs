using SalesBot.Sales.Deals;
using SalesBot.Sales.Qualification;
using SalesBot.Sales.Stalls;
using SalesBot.Sales.Teams;

namespace SalesBot.Tests.Sales.Teams;

/// <summary>The counts and sums a manager sees, by table and by property.</summary>
public class TeamPictureTests
{
    private static readonly DateOnly Monday = new(2026, 11, 23);

    [Theory]
    [InlineData(DealType.KeyAccount, Stage.Selection, null, true)]
    [InlineData(DealType.ActiveProject, Stage.Procurement, 46, true)]
    [InlineData(DealType.ActiveProject, Stage.Procurement, 45, false)]
    [InlineData(DealType.KeyAccount, Stage.Charter, null, false)]
    [InlineData(DealType.KeyAccount, Stage.Implementation, null, false)]
    [InlineData(DealType.PassiveProject, Stage.Selection, null, false)]
    public void A_decision_maker_is_missed_from_selection_to_signing(DealType type, Stage stage, int? daysAgo, bool isMissed) =>
        Assert.Equal(isMissed, Deal("a", type, stage, daysAgo: daysAgo).MissesDecisionMaker(Monday, Parameters.Default));

    [Fact]
    public void Nobody_is_missed_where_nobody_may_be_contacted()
    {
        var deal = Deal("a", DealType.KeyAccount, Stage.Bidding);
        Assert.True(deal.MissesDecisionMaker(Monday, Parameters.Default));
        Assert.False((deal with { IsFrozen = true }).MissesDecisionMaker(Monday, Parameters.Default));
        Assert.False((deal with { Facts = deal.Facts! with { IsQuiet = true } }).MissesDecisionMaker(Monday, Parameters.Default));
        Assert.False((deal with { Facts = deal.Facts! with { DecisionMakerIsOffLimits = true } }).MissesDecisionMaker(Monday, Parameters.Default));
    }

    [Fact]
    public void Currencies_are_summed_apart_and_what_has_no_amount_counts()
    {
        var sum = TeamPicture.Of([Deal("a", amount: new(3, "USD")), Deal("b", amount: new(5, "CNY")), Deal("c", amount: new(4, "USD")), Deal("d")], Monday).All;
        Assert.Equal(4, sum.Count);
        Assert.Equal([new(7, "USD"), new(5, "CNY")], sum.Amounts.AsEnumerable());
    }

    [Fact]
    public void A_proposed_no_go_waits_until_somebody_decides()
    {
        var proposed = Deal("a", verdict: Verdict.NoGo);
        var decided = proposed with { DealId = "b", Team = proposed.Team! with { Bid = BidChoice.Conditional } };
        var reviewed = proposed with { DealId = "c", Team = proposed.Team! with { IsNoGoReviewed = true } };
        Assert.Equal(["a"], TeamPicture.Of([proposed, decided, reviewed], Monday).AwaitingNoGo.Select(deal => deal.DealId));
    }

    [Fact]
    public void A_deal_of_which_too_little_is_known_counts_under_no_verdict_but_what_stops_it()
    {
        var known = Deal("a", verdict: Verdict.NeedsWork);
        var early = known with { DealId = "b", Team = known.Team! with { HidesNumber = true } };
        var stopped = early with { DealId = "c", Team = early.Team! with { Verdict = Verdict.NoGo } };

        var picture = TeamPicture.Of([known, early, stopped], Monday);

        Assert.Equal([(Verdict.NeedsWork, 1), (Verdict.NoGo, 1)], picture.ByVerdict().Select(group => (group.Verdict, group.Sum.Count)).OrderBy(group => group.Verdict == Verdict.NoGo));
        Assert.Equal(["b"], picture.TooEarly.Select(deal => deal.DealId));
        Assert.Equal(["c"], picture.AwaitingNoGo.Select(deal => deal.DealId));
    }

    [Theory]
    [InlineData(0.69, Stage.Selection, true)]
    [InlineData(0.70, Stage.Selection, false)]
    [InlineData(0.30, Stage.Implementation, false)]
    public void A_deal_is_thin_below_seventy_per_cent_until_it_is_signed(double coverage, Stage stage, bool isThin)
    {
        var deal = Deal("a", stage: stage);
        Assert.Equal(isThin, (deal with { Team = deal.Team! with { Coverage = coverage } }).IsThin(Parameters.Default));
    }

    [Theory]
    [InlineData(DealRest.Snoozed)]
    [InlineData(DealRest.Dismissed)]
    [InlineData(DealRest.OnHold)]
    public void A_deal_that_rests_is_not_pressing_however_it_moves(DealRest rest)
    {
        var critical = Deal("a", level: StallLevel.Critical);
        var picture = TeamPicture.Of([critical with { Rest = rest }, Deal("b", level: StallLevel.Watch)], Monday);
        Assert.Equal([StallLevel.Watch], picture.ByLevel().Select(group => group.Level));
        Assert.Equal([(rest, 1)], picture.ByRest().Select(group => (group.Why, group.Sum.Count)));
        Assert.Empty(picture.Where(new(TeamOnly.Pressing)));
        Assert.Empty(picture.Where(new(Level: StallLevel.Critical)));
        Assert.Equal(["b", "a"], picture.Deals.Select(deal => deal.DealId));
    }

    [Fact]
    public void Every_way_to_count_counts_each_deal_once_in_any_order()
    {
        var random = new Random(7);
        for (var round = 0; round < 50; round++)
        {
            TeamDeal[] deals = [.. Enumerable.Range(0, random.Next(0, 30)).Select(at => Any(random, at))];
            var picture = TeamPicture.Of(deals, Monday);
            Assert.Equal(deals.Length, picture.All.Count);
            Same(picture.All, picture.ByLevel().Select(group => group.Sum).Concat(picture.ByRest().Select(group => group.Sum)));
            Same(picture.All, picture.ByVerdict().Select(group => group.Sum));
            Same(picture.All, picture.ByType().Select(group => group.Sum));
            Same(picture.All, picture.ByStage().Select(group => group.Sum));
            Same(picture.All, picture.ByPerson().Select(group => group.Sum));
            random.Shuffle(deals);
            Assert.Equal(picture.Deals.Select(deal => deal.DealId), TeamPicture.Of(deals, Monday).Deals.Select(deal => deal.DealId));
        }
    }

    [Fact]
    public void A_filter_keeps_what_its_count_said_and_comes_back_from_a_button()
    {
        var random = new Random(8);
        var picture = TeamPicture.Of(Enumerable.Range(0, 40).Select(at => Any(random, at)), Monday);
        foreach (var (level, sum) in picture.ByLevel())
        {
            Assert.Equal(sum, TeamSum.Of(picture.Where(TeamFilter.Parse(new TeamFilter(Level: level).Code))), SumComparer);
        }

        foreach (var (owner, sum) in picture.ByPerson())
        {
            Assert.Equal(sum, TeamSum.Of(picture.Where(TeamFilter.Parse(new TeamFilter(OwnerId: owner).Code))), SumComparer);
        }

        Assert.Equal(picture.WithoutDecisionMaker.Length, picture.Where(new(TeamOnly.NoDecisionMaker)).Length);
        Assert.Equal(new TeamFilter(TeamOnly.Thin, StallLevel.Watch, Stage.Bidding, DealType.KeyAccount, Verdict.Go, "o1"), TeamFilter.Parse("Thin.Watch.Bidding.KeyAccount.Go.o1"));
        Assert.Equal(new TeamFilter(), TeamFilter.Parse("made up"));
        Assert.Equal(new TeamFilter(), TeamFilter.Parse("7.7.7.7.7.-"));
    }

    private static bool SumComparer(TeamSum one, TeamSum other) => one.Count == other.Count && one.Amounts.SequenceEqual(other.Amounts);

    private static void Same(TeamSum all, IEnumerable<TeamSum> groups)
    {
        var parts = groups.ToList();
        Assert.Equal(all.Count, parts.Sum(part => part.Count));
        Assert.Equal(
            all.Amounts.OrderBy(sum => sum.Currency, StringComparer.Ordinal),
            parts.SelectMany(part => part.Amounts).GroupBy(sum => sum.Currency, StringComparer.Ordinal)
                .Select(sums => new Money(sums.Sum(sum => sum.Amount), sums.Key)).OrderBy(sum => sum.Currency, StringComparer.Ordinal));
        Assert.DoesNotContain(parts, part => part.Count == 0);
    }

    private static TeamDeal Any(Random random, int at) => Deal(
        $"d{at}",
        (DealType)random.Next(3),
        (Stage)random.Next(10),
        random.Next(3) == 0 ? null : new(random.Next(1, 99), random.Next(2) == 0 ? "CNY" : "USD"),
        (Verdict)random.Next(3),
        random.Next(2) == 0 ? null : random.Next(90),
        (StallLevel)random.Next(5),
        $"o{random.Next(4)}") with { Rest = random.Next(4) == 0 ? (DealRest)random.Next(4) : DealRest.None };

    private static TeamDeal Deal(
        string id, DealType type = DealType.KeyAccount, Stage stage = Stage.Selection, Money? amount = null, Verdict verdict = Verdict.Go,
        int? daysAgo = null, StallLevel level = StallLevel.None, string owner = "o1")
    {
        var opened = new DateTimeOffset(2026, 9, 1, 8, 0, 0, TimeSpan.FromHours(8));
        return new(
            id, owner, "Lakeside", "MES", type, stage, amount, null, IsFrozen: false,
            new Stall(StallState.Healthy, level, 0, 0, []),
            new StallFacts
            {
                Type = type, Stage = stage, VisitNo = 1, Outcome = Outcome.Open, OpenedAt = opened, EnteredAt = opened,
                DecisionMakerTalk = daysAgo is { } days ? Monday.AddDays(-days) : null,
            },
            new TeamFacts { Owner = owner, Score = 50, Coverage = 0.8, Verdict = verdict });
    }
}
