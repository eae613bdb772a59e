using SalesBot.Sales.Deals;
using SalesBot.Sales.Qualification;
using SalesBot.Sales.Stakeholders;

namespace SalesBot.Tests.Sales.Stakeholders;

/// <summary>What the map answers by itself, and where an answer says something else (clarification A13).</summary>
public class AnswersOnMapTests
{
    private static readonly Person Boss = new() { Id = "b", Name = "Director He", Roles = [BuyingRole.DecisionMaker], Influence = 5 };
    private static readonly Person Met = Boss with { LastTwoWayTouch = SampleDeals.Today.AddDays(-3), Strength = 1 };
    private static readonly Person Friend = new() { Id = "c", Name = "Dr Chen", Roles = [BuyingRole.Coach], Influence = 3 };

    public static TheoryData<string, Person, string?, string?, bool> Cases => new()
    {
        { "DM", Boss, null, "no", false },
        { "DM", Boss, "yes", "no", true },
        { "DM", Boss, "no", "no", false },
        { "DM", Met, "no", "partial", true },
        { "DM", Met, "yes", "partial", false }, // what they want may be known without being noted
        { "DM", Met with { DecisionCriteria = "runs ten years" }, "partial", "yes", true },
        { "DM", Friend, "yes", null, false },
        { "COACH", Boss, null, null, false },
        { "COACH", Boss, "none", null, false },
        { "COACH", Boss, "tested_strong", null, true },
        { "COACH", Friend, null, "friendly", false },
        { "COACH", Friend, "none", "friendly", true },
        { "COACH", Friend, "tested_strong", "tested_strong", false },
        { "COACH", Friend with { Influence = 2 }, "tested_strong", "tested_weak", true },
        { "COACH", Friend with { Influence = null }, "tested_strong", "tested_strong", false },
        { "COACH", Friend with { Profile = Profile.Friend }, "tested_strong", "friendly", true },
        { "TEAM", Boss, "all", null, false },
    };

    [Theory]
    [MemberData(nameof(Cases))]
    public void The_map_proposes_and_says_where_an_answer_differs(string key, Person person, string? said, string? proposed, bool differs)
    {
        var deal = SampleDeals.New(DealType.KeyAccount, Stage.Selection) with { People = [person] };
        deal = said is null ? deal : deal.Answered(key, said, Evidence.Stated);
        Assert.Equal(new MapAnswer(key, proposed, differs), deal.MapAnswers(SampleDeals.Today).Single(answer => answer.Key == key));
        Assert.Equal(differs, deal.MapDiffers(SampleDeals.Today).Any(question => question.Key == key));
    }

    // At research only the user is needed.
    [Theory]
    [InlineData(2, "all", "all", false)]
    [InlineData(2, "part", "part", false)] // nobody said that the analysis on site was done
    [InlineData(2, "none", "part", true)]
    [InlineData(121, "all", "none", true)]
    public void The_team_map_answers_the_question_of_the_team(int daysAgo, string said, string proposed, bool differs)
    {
        var on = SampleDeals.Today.AddDays(-daysAgo);
        var user = new Person { Id = "u", Name = "Li", Roles = [BuyingRole.User], Influence = 2, LastTwoWayTouch = on };
        var deal = SampleDeals.New(DealType.KeyAccount, Stage.Research) with
        {
            People = [user],
            Team = [new TeamAssignment(OurRole.ProductSpecialist, "Li Na", BuyingRole.User)],
            Touches = [new Touch { Id = "t", On = on, Channel = TouchChannel.Visit, Direction = TouchDirection.TwoWay, Summary = "met", OurPeople = ["Li Na"], People = [new Impression("u")], By = "u1", At = SampleDeals.Now }],
        };
        Assert.Equal(new MapAnswer("TEAM", proposed, differs), deal.Answered("TEAM", said, Evidence.Stated).MapAnswers(SampleDeals.Today)[2]);
    }

    [Fact]
    public void A_deal_without_people_has_no_map_to_differ_from() =>
        Assert.Empty(SampleDeals.New(DealType.KeyAccount, Stage.Selection).Answered("COACH", "tested_strong", Evidence.Stated).MapAnswers(SampleDeals.Today));
}
