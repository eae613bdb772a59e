using SalesBot.Bot.Reading;
using SalesBot.Sales.Deals;
using SalesBot.Tests.Sales;

namespace SalesBot.Tests.Bot.Reading;

/// <summary>People read from pasted lines.</summary>
public class PeopleReaderTests
{
    [Fact]
    public void Of_too_many_lines_those_read_are_read_whole()
    {
        const string families = "赵钱孙李周吴郑王冯陈褚卫蒋沈韩杨朱秦许何";
        var lines = Enumerable.Range(0, 300).Select(at => $"{families[at % 20]}{"一二三四五六七八九十甲乙丙丁戊"[at / 20]}，采购部，支持我们");

        var people = PeopleReader.Read(string.Join('\n', lines), [], SampleDeals.Today);

        Assert.Equal(PeopleReader.MostPeople + 1, people.Length);
        Assert.All(people.Take(PeopleReader.MostPeople), person => Assert.Equal(3, person.Influence));
    }

    [Theory]
    [InlineData("Anna Novak, IT director, would like to be known for the best imaging centre", "be known for the best imaging centre")]
    [InlineData("Mr Gao, purchasing, wants to get promoted", "get promoted")]
    [InlineData("周晓燕，信息中心主任，希望在院里做出名声", "在院里做出名声")]
    [InlineData("高经理，采购科，想借这个项目评职称", "评职称")]
    public void A_wish_for_their_own_standing_is_a_win_and_no_role(string told, string win)
    {
        var person = Assert.Single(PeopleReader.Read(told, [], SampleDeals.Today));

        Assert.Equal(win, person.PersonalWin);
        Assert.DoesNotContain(BuyingRole.User, person.Roles);
    }

    [Theory]
    [InlineData("周", "周先生，采购科，支持我们，下周三见", "周先生")]
    [InlineData("Song", "Ms Song, packaging, likes us", "Ms Song")]
    [InlineData("周科长", "周先生，支持我们", "周先生")]
    public void A_family_name_with_a_title_is_the_one_of_that_family(string known, string told, string said)
    {
        var person = Assert.Single(PeopleReader.Read(told, [new Person { Id = "1", Name = known }], SampleDeals.Today));

        Assert.Equal("1", person.Who.Known?.Id);
        Assert.Equal(said, person.Who.Said);
    }

    [Theory]
    [InlineData("周", "上周和孙经理开会")]
    [InlineData("周", "周末再说")]
    [InlineData("高", "他很高兴")]
    [InlineData("周女士", "周先生支持我们")]
    public void A_family_name_inside_a_word_or_with_the_other_title_is_not_them(string known, string told) =>
        Assert.DoesNotContain(PersonSpotter.In(told, [new Person { Id = "1", Name = known }]), mention => mention.Known is not null);

    [Theory]
    [InlineData("Mr Gao, influence: 4, stance: against us", 4, -1)]
    [InlineData("高先生，影响力：4，立场：中立", 4, 0)]
    public void A_label_with_a_colon_belongs_to_what_follows_it(string told, int influence, int stance)
    {
        var person = Assert.Single(PeopleReader.Read(told, [], SampleDeals.Today));

        Assert.Equal(influence, person.Influence);
        Assert.Equal(stance, person.Stance);
    }
}
