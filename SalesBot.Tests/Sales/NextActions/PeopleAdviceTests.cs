using SalesBot.Sales.Deals;
using SalesBot.Sales.NextActions;
using SalesBot.Sales.Qualification;
using SalesBot.Sales.Stakeholders;
using SalesBot.Tests.Sales.Stakeholders;

namespace SalesBot.Tests.Sales.NextActions;

/// <summary>Each risk of the map leads to advice about the same people (domain 5.5, 5.6, 6.2).</summary>
public class PeopleAdviceTests
{
    private static readonly Deal Calm = RuleCases.Calm(DealType.KeyAccount, Stage.Selection);

    private static readonly Person Ally = new() { Id = "ally", Name = "Dr Chen", Roles = [BuyingRole.Coach], Influence = 2, Stance = 2, Strength = 3, LastTwoWayTouch = SampleDeals.Today.AddDays(-2) };

    private static readonly Person Boss = new() { Id = "dm", Name = "Director He", Roles = [BuyingRole.DecisionMaker], Influence = 5, Stance = 1, OurOwner = "Wang Lei", LastTwoWayTouch = SampleDeals.Today.AddDays(-2) };

    [Fact]
    public void The_way_to_the_director_is_told_door_by_door()
    {
        var deal = MapVectorTests.Worked("M2") with
        {
            Influences = [new("Dr Chen", "Engineer Lu", 2, InfluenceKind.Advises), new("Engineer Lu", "Director He", 3, InfluenceKind.Advises)],
        };
        var advice = Advice(deal, "N10")!;
        Assert.Equal("No talk yet with the decision maker Director He. Ask Dr Chen for an introduction to Engineer Lu, then Engineer Lu to Director He.", advice.Text.En);
        Assert.Equal("尚未与决策者Director He沟通。请Dr Chen引荐Engineer Lu，再请Engineer Lu引荐Director He。", advice.Text.Zh);
        Assert.Equal("Ask Dr Chen for an introduction to Engineer Lu", advice.Step.En);
    }

    [Fact]
    public void One_door_is_told_as_it_always_was()
    {
        var deal = MapVectorTests.Worked("M2") with { Influences = [new("Dr Chen", "Director He", 1, InfluenceKind.Trusts)] };
        Assert.Contains("Shortest way: Dr Chen → Director He.", Advice(deal, "N10")!.Text.En, StringComparison.Ordinal);
    }

    [Fact]
    public void A_weak_tested_ally_alone_asks_for_a_second_one()
    {
        var deal = (Calm with { People = Calm.People.Add(Ally) }).Answered("COACH", "tested_weak", Evidence.Stated);
        Assert.Contains("Your only ally, Dr Chen, has little influence. Ask Mr Chen", Advice(deal, "N12")!.Text.En, StringComparison.Ordinal);
        Assert.Null(Advice(deal.With(Ally with { Influence = 3 }), "N12"));
    }

    [Fact]
    public void Somebody_who_is_only_friendly_is_asked_for_a_favour_first()
    {
        var deal = (Calm with { People = [Ally with { Influence = 3, Profile = Profile.Friend }] }).Answered("COACH", "tested_strong", Evidence.Stated);
        Assert.StartsWith("Ask Dr Chen", Advice(deal, "N12")!.Text.En, StringComparison.Ordinal);
        Assert.Null(Advice(deal.Answered("COACH", "tested_strong", Evidence.Verified), "N12"));
    }

    [Fact]
    public void A_decision_maker_who_is_no_expert_gets_one_plain_page()
    {
        var deal = Calm with { People = Calm.People.Add(Boss with { Expertise = Expertise.NonExpert }) };
        Assert.Equal("Send Director He one page in plain language", Advice(deal, "N19")!.Step.En);
        Assert.Null(Advice(deal.With(Boss with { Expertise = Expertise.NonExpert, BriefSentOn = SampleDeals.Today }), "N19"));
    }

    [Fact]
    public void Where_one_of_ours_holds_the_talks_a_colleague_takes_some_over()
    {
        var people = Enumerable.Range(0, 4).Select(at => new Person { Id = $"p{at}", Name = $"Ms {at}", Influence = 3, Stance = 1, Strength = 2, LastTwoWayTouch = SampleDeals.Today.AddDays(-2) });
        var deal = Calm with { People = [.. people], Touches = [.. Enumerable.Range(0, 4).Select(at => Talk(at, "Wang Lei"))] };
        Assert.Contains("Most talks run through Wang Lei.", Advice(deal, "N48")!.Text.En, StringComparison.Ordinal);
        Assert.Equal("Let a colleague look after the user department", Advice(deal, "N48")!.Step.En);
        Assert.Null(Advice(deal with { Touches = [Talk(0, "Wang Lei"), Talk(1, "Wang Lei"), Talk(2, "Li Na"), Talk(3, "Li Na")] }, "N48"));
    }

    [Fact]
    public void An_expert_of_ours_on_the_team_map_answers_an_expert()
    {
        var expert = new Person { Id = "ex", Name = "Dr Xia", Roles = [BuyingRole.Evaluator], Influence = 3, Expertise = Expertise.Expert };
        var deal = Calm with { People = Calm.People.Add(expert) };
        Assert.NotNull(Advice(deal, "N20"));
        Assert.Null(Advice(deal with { Team = [new TeamAssignment(OurRole.PresalesArchitect, "Li Gong", BuyingRole.TechnicalExpert)] }, "N20"));
    }

    [Fact]
    public void An_opponent_who_left_is_no_risk_no_cap_and_no_advice()
    {
        var against = Boss with { Stance = -2, OurOwner = null };
        var deal = Calm with { People = Calm.People.Add(against) };
        Assert.NotNull(Advice(deal, "N43"));
        Assert.True(DealFacts.From(deal, SampleDeals.Today).OpponentUncovered);

        var gone = deal.With(against with { LeftOn = SampleDeals.Today });
        Assert.Null(Advice(gone, "N43"));
        Assert.False(DealFacts.From(gone, SampleDeals.Today).OpponentUncovered);
        Assert.DoesNotContain(PeopleMap.Of(gone, SampleDeals.Today).Risks, risk => risk.Rule == "R4");
    }

    private static Touch Talk(int at, string ours) => new()
    {
        Id = $"t{at}", On = SampleDeals.Today.AddDays(-2 - at), Channel = TouchChannel.Call, Direction = TouchDirection.TwoWay, Summary = "talked",
        OurPeople = [ours], People = [new Impression($"p{at}", Feeling: 4)], By = "u1", At = SampleDeals.Now.AddDays(-2 - at),
    };

    private static NextAction? Advice(Deal deal, string rule) => BestActions.Firing(deal, null, SampleDeals.Now).SingleOrDefault(action => action.Rule == rule);
}
