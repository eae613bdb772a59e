using System.Collections.Immutable;
using CsCheck;
using SalesBot.Sales.Deals;
using SalesBot.Sales.Stalls;
using SalesBot.Sales.Touches;
using static SalesBot.Tests.Sales.SampleDeals;

namespace SalesBot.Tests.Sales.Touches;

/// <summary>What a contact changes (clarification A14), whatever the order in which contacts are logged.</summary>
public class TouchLogTests
{
    private static readonly Deal Deal = New(DealType.ActiveProject, Stage.Research) with
    {
        People = [new Person { Id = "a", Name = "Ann", Influence = 5, Roles = [BuyingRole.DecisionMaker] }, new Person { Id = "b", Name = "Bo", Influence = 3, Roles = [BuyingRole.User] }],
    };

    private static readonly Gen<Touch> AnyTouch =
        from daysAgo in Gen.Int[0, 120]
        from isTwoWay in Gen.Bool
        from who in Gen.OneOfConst("a", "b")
        from stance in Gen.OneOfConst<int?>(null, -2, -1, 0, 1, 2)
        from feeling in Gen.OneOfConst<int?>(null, 1, 2, 3, 4, 5)
        from id in Gen.Int[1, int.MaxValue]
        select Talk(daysAgo, isTwoWay, new Impression(who, null, stance, feeling)) with { Id = $"t{id}" };

    [Fact]
    public void The_last_talk_never_moves_backwards() => AnyTouch.Array[0, 20].Sample(touches =>
    {
        var before = Deal;
        foreach (var touch in touches)
        {
            var after = before.With(touch);
            Assert.All(before.People.Zip(after.People), pair => Assert.True(pair.First.LastTwoWayTouch is null || pair.Second.LastTwoWayTouch >= pair.First.LastTwoWayTouch));
            before = after;
        }
    });

    [Fact]
    public void The_last_talk_is_the_latest_that_went_both_ways_in_any_order() => AnyTouch.Array[0, 20].Sample(touches =>
    {
        var deal = touches.Aggregate(Deal, (before, touch) => before.With(touch));
        Assert.All(deal.People, person => Assert.Equal(
            touches.Where(touch => touch.Direction == TouchDirection.TwoWay && touch.People[0].PersonId == person.Id).Max(touch => (DateOnly?)touch.On),
            person.LastTwoWayTouch));
    });

    [Fact]
    public void What_nobody_answered_resets_no_clock() => AnyTouch.Array[1, 20].Sample(touches =>
    {
        var talked = Deal.With(Talk(40, isTwoWay: true, new Impression("a")));
        var written = touches.Select(touch => touch with { Direction = TouchDirection.OneWay }).Aggregate(talked, (before, touch) => before.With(touch));
        Assert.Equal(StallFacts.Of(talked).LastTalk, StallFacts.Of(written).LastTalk);
        Assert.Equal(Silence(talked), Silence(written));
        Assert.NotNull(Silence(written));
        Assert.Equal(talked.People.Select(person => person.Strength), written.People.Select(person => person.Strength));
    });

    [Fact]
    public void A_stance_logged_late_does_not_overtake_a_newer_one()
    {
        var deal = Deal.With(Talk(2, true, new Impression("a", 0, 2))).With(Talk(9, true, new Impression("a", 0, -1)));
        Assert.Equal(2, deal.People[0].Stance);
    }

    [Fact]
    public void Somebody_the_deal_does_not_know_is_refused() => Assert.Throws<ArgumentException>(() => Deal.With(Talk(0, true, new Impression("z"))));

    [Theory]
    [InlineData(new[] { 2 }, true)]
    [InlineData(new[] { 3 }, false)]
    [InlineData(new[] { 5, 3 }, true)]
    [InlineData(new[] { 4, 3 }, false)]
    [InlineData(new[] { 1, 3 }, false)]
    [InlineData(new[] { 5, 3, 3 }, false)]
    public void A_feeling_drops_when_it_is_low_or_falls_by_two(int[] told, bool drops)
    {
        var deal = told.Index().Aggregate(Deal, (before, one) => before.With(Talk(told.Length - one.Index, true, new Impression("b", Feeling: one.Item))));
        Assert.Equal(drops, deal.FeelingDrops(Today).Any());
    }

    [Theory]
    [InlineData(30, 1)]
    [InlineData(31, 0)]
    public void A_drop_is_news_for_thirty_days(int daysAgo, int drops)
    {
        var deal = Deal.With(Talk(daysAgo, true, new Impression("a", 1, -1, 1)));
        Assert.Equal(drops, deal.FeelingDrops(Today).Count());
        Assert.Equal(drops, deal.StanceDrops(Today).Count());
    }

    [Fact]
    public void A_stance_that_is_back_is_no_drop_and_little_influence_is_none_either()
    {
        Assert.Empty(Deal.With(Talk(9, true, new Impression("a", 1, -1))).With(Talk(1, true, new Impression("a", -1, 1))).StanceDrops(Today));
        Assert.Empty(Deal.With(Talk(1, true, new Impression("b", 1, -1))).StanceDrops(Today));
    }

    [Fact]
    public void A_contact_that_was_taken_out_no_longer_counts()
    {
        var deal = Deal.With(Talk(1, true, new Impression("a", 1, -1, 1)));
        var without = deal.Replacing(deal.Touches[0] with { RemovedAt = Now });
        Assert.Empty(without.CountingTouches());
        Assert.Empty(without.FeelingDrops(Today));
        Assert.Null(without.FindTouch(deal.Touches[0].Id));
    }

    private static int? Silence(Deal deal) => Stall.Of(deal, Now).Signals.FirstOrDefault(signal => signal.Code == "S1")?.Days;

    private static Touch Talk(int daysAgo, bool isTwoWay, Impression seen) => new()
    {
        Id = $"t{daysAgo}", On = Today.AddDays(-daysAgo), Channel = TouchChannel.Call, Direction = isTwoWay ? TouchDirection.TwoWay : TouchDirection.OneWay,
        Summary = "call", People = [seen], By = "u1", At = Now.AddDays(-daysAgo),
    };
}
