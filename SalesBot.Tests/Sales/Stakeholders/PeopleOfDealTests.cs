using SalesBot.Sales.Deals;
using SalesBot.Sales.Deals.Stages;
using SalesBot.Sales.Qualification;
using SalesBot.Sales.Stakeholders;

namespace SalesBot.Tests.Sales.Stakeholders;

/// <summary>What an arrow between two people may not be, and what a removed person leaves behind.</summary>
public class PeopleOfDealTests
{
    private static readonly Deal Deal = SampleDeals.New(DealType.KeyAccount, Stage.Selection) with
    {
        People = [.. "abc".Select(id => new Person { Id = $"{id}", Name = $"{id}" })],
        Influences = [Reports("a", "b"), Reports("b", "c")],
        Committees = [new Committee { Kind = CommitteeKind.Purchasing, Members = [new CommitteeMember("b"), new CommitteeMember("c", IsChair: true)] }],
    };

    [Theory]
    [InlineData("a", "a", EdgeFault.Oneself)]
    [InlineData("b", "a", EdgeFault.Circle)]
    [InlineData("c", "a", EdgeFault.Circle)]
    [InlineData("a", "z", EdgeFault.Unknown)]
    [InlineData("a", "c", null)]
    public void Nobody_is_their_own_boss_nor_the_boss_of_their_boss(string from, string to, EdgeFault? fault)
    {
        var result = Deal.WithInfluence(Reports(from, to));
        Assert.Equal(fault, result.Fault);
        Assert.Equal(fault is null, result.Deal.Influences.Contains(Reports(from, to)));
    }

    [Fact]
    public void Somebody_has_one_boss() =>
        Assert.Equal([Reports("b", "c"), Reports("a", "c")], Deal.WithInfluence(Reports("a", "c")).Deal.Influences.ToArray());

    [Fact]
    public void Two_people_may_listen_to_each_other()
    {
        var one = Deal.WithInfluence(new InfluenceEdge("a", "b", 2, InfluenceKind.Advises)).Deal;
        Assert.Null(one.WithInfluence(new InfluenceEdge("b", "a", 2, InfluenceKind.Advises)).Fault);
    }

    [Fact]
    public void Who_reported_to_somebody_removed_is_told_and_nothing_points_to_them()
    {
        var (deal, reported) = Deal.WithoutPerson("b");
        Assert.Equal(["a"], reported.Select(person => person.Id));
        Assert.Empty(deal.Influences);
        Assert.Equal(["c"], deal.Committees[0].Members.Select(member => member.PersonId));
        Assert.Equal(["a", "c"], deal.People.Select(person => person.Id));
    }

    [Theory]
    [InlineData(BuyingRole.DecisionMaker, Stage.Selection, true)]
    [InlineData(BuyingRole.Coach, Stage.Selection, true)]
    [InlineData(BuyingRole.Purchaser, Stage.Selection, false)]
    [InlineData(BuyingRole.DecisionMaker, Stage.Implementation, false)]
    public void Who_decided_leaves_answers_to_be_confirmed_again(BuyingRole role, Stage stage, bool inDoubt)
    {
        var key = BackReason.OrganisationChange.Doubts().First(question => Checklist.For(DealType.KeyAccount).Find(question) is { Question.Type: QuestionType.Choice });
        var person = new Person { Id = "x", Name = "Ms Song", Roles = [role] };
        var deal = (SampleDeals.New(DealType.KeyAccount, stage) with { People = [person] }).Answered(key, "yes", Evidence.Verified);
        var left = deal.WithLeft(person, SampleDeals.Now);
        Assert.Equal(inDoubt, left.Answers[key].ReconfirmSince is not null);
        Assert.Equal((SampleDeals.Today, role), (left.People[0].LeftOn, left.People[0].HeldRoles[0]));
        Assert.Empty(left.People[0].Roles);
    }

    private static InfluenceEdge Reports(string from, string to) => new(from, to, 2, InfluenceKind.Reports);
}
