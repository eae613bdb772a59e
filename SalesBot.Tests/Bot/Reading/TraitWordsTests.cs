using SalesBot.Bot.Reading;
using SalesBot.Sales.Deals;

namespace SalesBot.Tests.Bot.Reading;

/// <summary>How somebody responds and what profile they have, in both languages; words that mean something else are let alone.</summary>
public class TraitWordsTests
{
    private static readonly DateOnly Today = new(2026, 11, 23);

    [Theory]
    [InlineData("Dr Chen, uses it every day, growth mode, profile: friend", ResponseMode.Growth, Profile.Friend)]
    [InlineData("Dr Chen, response mode: trouble, go-getter", ResponseMode.Trouble, Profile.GoGetter)]
    [InlineData("Dr Chen, even keel, skeptic", ResponseMode.EvenKeel, Profile.Skeptic)]
    [InlineData("Dr Chen, overconfident, profile is a blocker", ResponseMode.Overconfident, Profile.Blocker)]
    [InlineData("陈主任，天天用，如虎添翼，类型：朋友", ResponseMode.Growth, Profile.Friend)]
    [InlineData("陈主任，反应模式：亡羊补牢，实干家", ResponseMode.Trouble, Profile.GoGetter)]
    [InlineData("陈主任，我行我素，类型是导师", ResponseMode.EvenKeel, Profile.Teacher)]
    [InlineData("陈主任，班门弄斧，攀登者", ResponseMode.Overconfident, Profile.Climber)]
    [InlineData("Dr Chen, a friend of the director, had trouble with the old one, plans growth", null, null)]
    [InlineData("陈主任，导师，院长的朋友，增长很快", null, null)]
    public void They_are_read_where_they_are_said(string line, ResponseMode? mode, Profile? profile)
    {
        var told = Assert.Single(PeopleReader.Read(line, [], Today));
        Assert.Equal((mode, profile), (told.ResponseMode, told.Profile));
    }

    [Fact]
    public void A_blocker_by_profile_is_not_yet_an_opponent() =>
        Assert.DoesNotContain(BuyingRole.Blocker, Assert.Single(PeopleReader.Read("Dr Chen, uses it every day, profile: blocker", [], Today)).Roles);
}
