using SalesBot.Sales.Deals;
using SalesBot.Sales.Qualification;
using SalesBot.Sales.Stakeholders;

namespace SalesBot.Tests.Sales.Stakeholders;

/// <summary>The risk rules, one that fires and one that does not, and what holds for any map (domain 5.4, 5.5).</summary>
public class PeopleMapTests
{
    private static readonly Deal Deal = SampleDeals.New(DealType.ActiveProject, Stage.Selection);

    private static readonly Person Boss = new()
    {
        Id = "b", Name = "Director He", Roles = [BuyingRole.DecisionMaker], Influence = 5, Stance = 1, Strength = 2, LastTwoWayTouch = SampleDeals.Today.AddDays(-3), OurOwner = "Wang Lei",
    };

    private static readonly Person Friend = Boss with { Id = "c", Name = "Dr Chen", Roles = [BuyingRole.User, BuyingRole.Coach], Influence = 3 };

    public static TheoryData<string, Deal, Deal> Rules => new()
    {
        { "R1", With(Boss, Friend), With(Boss, Friend, Someone("x"), Someone("y")) },
        { "R2", With(Boss with { LastTwoWayTouch = null }), With(Boss) },
        { "R3", With(Boss with { Stance = null }), With(Friend with { Stance = null }) },
        { "R4", With(Boss with { Stance = -1, OurOwner = null }), With(Boss with { Stance = -1 }) },
        { "R4", With(Boss with { Stance = -1, LastTwoWayTouch = SampleDeals.Today.AddDays(-31) }), With(Boss with { Stance = -1, LastTwoWayTouch = SampleDeals.Today.AddDays(-30) }) },
        { "R5", With(Boss), With(Boss, Friend) },
        { "R6", With(Friend), With(Friend).Answered("COACH", new AnswerValue.Choice("tested_weak"), Evidence.Stated) },
        { "R6", Said(Profile.Friend, Evidence.Stated), Said(Profile.Friend, Evidence.Verified) }, // friendly is not yet an ally
        { "R6", Said(Profile.Guide, Evidence.Stated), Said(Profile.Skeptic, Evidence.Stated) },
        { "R7", With(Boss with { LastTwoWayTouch = SampleDeals.Today.AddDays(-15) }), With(Boss with { LastTwoWayTouch = SampleDeals.Today.AddDays(-14) }) },
        { "R7", With(Boss with { LastTwoWayTouch = null }), With(Friend with { LastTwoWayTouch = null }) },
        { "R8", Met(With(Boss with { Stance = 0 }), new Impression("b", 1, 0)), Met(With(Boss), new Impression("b", 1, 1)) },
        { "R9", Talks("Wang Lei", "Wang Lei", "Wang Lei", "Li Na"), Talks("Wang Lei", "Wang Lei", "Li Na", "Li Na") },
        { "R10", With(Boss with { IsSeat = true }), With(Boss) },
        { "R11", With(Boss with { LeftOn = SampleDeals.Today, Roles = [], HeldRoles = [BuyingRole.DecisionMaker] }), With(Boss) },
        { "R11", With(Gone(60)), With(Gone(60), Boss) },
        { "R12", With(Friend with { Influence = 2 }), With(Friend with { Influence = 2 }, Friend with { Id = "d" }) },
        { "R13", With(Evaluator), With(Evaluator with { OurOwner = "Li Gong" }) },
        { "R13", With(Evaluator), With(Evaluator) with { Team = [new TeamAssignment(OurRole.PresalesArchitect, "Li Gong", BuyingRole.TechnicalExpert)] } },
        { "R14", With(Boss with { Expertise = Expertise.NonExpert }), With(Boss with { Expertise = Expertise.NonExpert, BriefSentOn = SampleDeals.Today }) },
        { "R-cover", With(Boss), Deal with { Visits = [new StageVisit(Stage.Research, 1, SampleDeals.Now)], People = [Friend] } },
    };

    private static Deal Said(Profile profile, Evidence evidence) => With(Friend with { Profile = profile }).Answered("COACH", new AnswerValue.Choice("tested_weak"), evidence);

    [Theory]
    [MemberData(nameof(Rules))]
    public void A_risk_is_told_where_it_is_and_only_there(string rule, Deal fires, Deal silent)
    {
        Assert.Contains(PeopleMap.Of(fires, SampleDeals.Today).Risks, risk => risk.Rule == rule);
        Assert.DoesNotContain(PeopleMap.Of(silent, SampleDeals.Today).Risks, risk => risk.Rule == rule);
    }

    [Fact]
    public void Every_rule_of_the_table_is_in_the_cases() =>
        Assert.Equal([.. Enumerable.Range(1, 14).Select(number => $"R{number}").Append("R-cover").Order(StringComparer.Ordinal)], Rules.Select(row => (string)row[0]).Distinct().Order(StringComparer.Ordinal));

    [Fact]
    public void The_worked_map_tells_its_three_high_risks_first() =>
        Assert.Equal(["R1", "R2", "R3"], PeopleMap.Of(MapVectorTests.Worked("M2"), SampleDeals.Today).Risks.Take(3).Select(risk => risk.Rule));

    [Fact]
    public void A_healthy_worked_map_tells_no_high_risk() =>
        Assert.DoesNotContain(PeopleMap.Of(MapVectorTests.Worked("M1"), SampleDeals.Today).Risks, risk => risk.Level == RiskLevel.High);

    [Theory]
    [InlineData("R2")]
    [InlineData("R5")]
    [InlineData("R1")]
    public void A_tender_that_reached_us_is_not_pushed_towards_people(string rule) =>
        Assert.DoesNotContain(PeopleMap.Of(With(Boss with { LastTwoWayTouch = null }) with { Type = DealType.PassiveProject }, SampleDeals.Today).Risks, risk => risk.Rule == rule);

    [Fact]
    public void In_a_quiet_period_silence_is_no_risk()
    {
        var deal = With(Boss with { LastTwoWayTouch = null, Stance = null }) with
        {
            ProcurementMode = ProcurementMode.Invited, Tender = TenderCalendar.Empty with { SubmittedAt = SampleDeals.Now },
        };
        Assert.DoesNotContain(PeopleMap.Of(deal, SampleDeals.Today).Risks, risk => risk.Rule is "R1" or "R2" or "R3" or "R4" or "R7");
    }

    [Fact]
    public void A_partner_is_no_voice_of_the_customer()
    {
        var deal = MapVectorTests.Worked("M1");
        var with = deal.With(new Person { Id = "agent", Name = "Agent Gu", Roles = [BuyingRole.Partner], Influence = 5, Stance = -2 });
        Assert.Equal(PeopleMap.Of(deal, SampleDeals.Today).SupportIndex, PeopleMap.Of(with, SampleDeals.Today).SupportIndex);
    }

    [Fact]
    public void Over_random_maps_the_numbers_stay_in_range_and_a_person_more_never_lowers_coverage()
    {
        var random = new Random(20261125);
        for (var round = 0; round < 500; round++)
        {
            var deal = RandomMaps.Next(random, 12);
            var map = PeopleMap.Of(deal, SampleDeals.Today);
            Assert.InRange(map.Coverage.Percent, 0, 100 + 1e-9);
            Assert.InRange(map.SupportIndex, -100, 100);
            Assert.InRange(map.UnknownInfluence, 0, 1);
            var more = PeopleMap.Of(deal.With(RandomMaps.Person(random, 99)), SampleDeals.Today);
            Assert.True(more.Coverage.Percent >= map.Coverage.Percent - 1e-9);
        }
    }

    private static Person Evaluator => Boss with { Id = "e", Name = "Dr Xia", Roles = [BuyingRole.Evaluator], Influence = 3, Expertise = Expertise.Expert, OurOwner = null };

    private static Person Gone(int days) => Boss with { Id = "g", LeftOn = SampleDeals.Today.AddDays(-days), Roles = [], HeldRoles = [BuyingRole.DecisionMaker] };

    private static Person Someone(string id) => Boss with { Id = id, Name = id, Roles = [BuyingRole.Purchaser], Influence = 2 };

    private static Deal With(params Person[] people) => Deal with { People = [.. people] };

    private static Deal Met(Deal deal, params Impression[] met) => deal with { Touches = [New("t1", [], met)] };

    private static Deal Talks(params string[] ours) => With(Boss) with { Touches = [.. ours.Select((name, at) => New($"t{at}", [name], []))] };

    private static Touch New(string id, string[] ours, Impression[] met) => new()
    {
        Id = id, On = SampleDeals.Today.AddDays(-2), Channel = TouchChannel.Meeting, Direction = TouchDirection.TwoWay, Summary = "met", OurPeople = [.. ours], People = [.. met], By = "u1", At = SampleDeals.Now,
    };
}
