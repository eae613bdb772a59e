using SalesBot.Bot.Reading;

namespace SalesBot.Tests.Bot.Reading;

public class NameFinderTests
{
    private static readonly string[] Accounts =
    [
        "Kangyuan Pharma", "Lakeside Automotive", "City Hospital", "Riverside Chemicals", "Beicheng Metro", "Huadong Grid",
        "康源药业", "湖畔汽车", "华东某电网", "江南大学", "市医院", "河岸化工", "北城地铁", "某县水厂",
    ];

    [Theory]
    [InlineData("Kangyuan Pharma", "Kangyuan Pharma")]
    [InlineData("kangyuan", "Kangyuan Pharma")]
    [InlineData("lakeside", "Lakeside Automotive")]
    [InlineData("LAKESIDE AUTOMOTIVE", "Lakeside Automotive")]
    [InlineData("automotive", "Lakeside Automotive")]
    [InlineData("the Lakeside deal", "Lakeside Automotive")]
    [InlineData("hospital city", "City Hospital")]
    [InlineData("hosp", "City Hospital")]
    [InlineData("la", "Lakeside Automotive")]
    [InlineData("that metro bid", "Beicheng Metro")]
    [InlineData("ｌａｋｅｓｉｄｅ", "Lakeside Automotive")]
    [InlineData("湖畔", "湖畔汽车")]
    [InlineData("湖畔汽车", "湖畔汽车")]
    [InlineData("汽车", "湖畔汽车")]
    [InlineData("江南大学那个标", "江南大学")]
    [InlineData("地铁的项目", "北城地铁")]
    [InlineData("华东电网", "华东某电网")]
    [InlineData("县水厂", "某县水厂")]
    [InlineData("hupan", "湖畔汽车")]
    [InlineData("hpqc", "湖畔汽车")]
    [InlineData("jiangnan", "江南大学")]
    public void A_clear_name_is_the_one(string typed, string name) => Assert.Equal(name, Find(typed).TheOne?.Name);

    [Theory]
    [InlineData("laekside", "Lakeside Automotive")]
    [InlineData("lakside", "Lakeside Automotive")]
    [InlineData("kangyaun pahrma", "Kangyuan Pharma")]
    [InlineData("riversde", "Riverside Chemicals")]
    [InlineData("huadogn", "Huadong Grid")]
    [InlineData("华东电往", "华东某电网")]
    [InlineData("湖盼汽车", "湖畔汽车")]
    [InlineData("江南打学", "江南大学")]
    [InlineData("北城地贴", "北城地铁")]
    [InlineData("康元药业", "康源药业")]
    [InlineData("hupna", "湖畔汽车")]
    public void A_slip_or_a_homophone_still_comes_first(string typed, string name) => Assert.Equal(name, Find(typed).Matches[0].Name);

    [Theory]
    [InlineData("laekside")]
    [InlineData("huadogn")]
    public void A_slip_alone_is_to_be_confirmed(string typed) => Assert.Null(Find(typed).TheOne);

    [Theory]
    [InlineData("Siemens")]
    [InlineData("东方航空")]
    [InlineData("x")]
    [InlineData("")]
    [InlineData("  ")]
    [InlineData("？？")]
    [InlineData("aksldjf")]
    public void A_name_of_nobody_finds_nothing(string typed) => Assert.Empty(Find(typed).Matches);

    [Fact]
    public void Several_that_fit_alike_leave_the_choice_open()
    {
        (string Account, string Title)[] deals = [("Lakeside", "MES, 3 plants"), ("Lakeside", "Spare parts 2027"), ("Metro", "Line 4")];
        var found = NameFinder.Find("lakeside", deals, deal => [deal.Account, deal.Title, $"{deal.Account} {deal.Title}"]);
        Assert.Equal(2, found.Matches.Count);
        Assert.Null(found.TheOne);
    }

    [Theory]
    [InlineData("lakeside spare parts", "Spare parts 2027")]
    [InlineData("lakeside mes", "MES, 3 plants")]
    [InlineData("line 4", "Line 4")]
    public void Account_and_title_together_choose_among_deals_of_one_customer(string typed, string title)
    {
        (string Account, string Title)[] deals = [("Lakeside", "MES, 3 plants"), ("Lakeside", "Spare parts 2027"), ("Metro", "Line 4")];
        Assert.Equal(title, NameFinder.Find(typed, deals, deal => [deal.Account, deal.Title, $"{deal.Account} {deal.Title}"]).TheOne?.Item.Title);
    }

    private static NameSearch<string> Find(string typed) => NameFinder.Find(typed, Accounts, name => [name]);
}
