using SalesBot.Bot.Reading;
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
    [InlineData("Mr Gao, influence: 4, stance: against us", 4, -1)]
    [InlineData("高先生，影响力：4，立场：中立", 4, 0)]
    public void A_label_with_a_colon_belongs_to_what_follows_it(string told, int influence, int stance)
    {
        var person = Assert.Single(PeopleReader.Read(told, [], SampleDeals.Today));

        Assert.Equal(influence, person.Influence);
        Assert.Equal(stance, person.Stance);
    }
}
