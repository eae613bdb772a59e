using System.Globalization;
using SalesBot.Bot.Saying;
using SalesBot.Sales;
using SalesBot.Sales.Deals;

namespace SalesBot.Tests.Bot.Saying;

public class SayTests
{
    private static readonly DateOnly Today = new(2026, 11, 23);

    [Theory]
    [InlineData("7200000", "CNY", "CNY 7.2m", "720万元")]
    [InlineData("560000", "CNY", "CNY 560k", "56万元")]
    [InlineData("18000000", "CNY", "CNY 18.0m", "1,800万元")]
    [InlineData("143200000", "CNY", "CNY 143.2m", "1.432亿元")]
    [InlineData("120000000", "CNY", "CNY 120.0m", "1.2亿元")]
    [InlineData("1250000000", "EUR", "EUR 1.25bn", "12.5亿欧元")]
    [InlineData("2500000", "USD", "USD 2.5m", "250万美元")]
    [InlineData("7654321", "CNY", "CNY 7.654m", "765.432万元")]
    [InlineData("9500", "CNY", "CNY 9,500", "9,500元")]
    [InlineData("999999", "CNY", "CNY 1.0m", "100万元")]
    [InlineData("999999999", "CNY", "CNY 1.0bn", "10亿元")]
    [InlineData("99999999", "CNY", "CNY 100.0m", "1亿元")]
    [InlineData("4200000", "CHF", "CHF 4.2m", "420万 CHF")]
    public void Amounts_are_written_as_people_write_them(string amount, string currency, string english, string chinese)
    {
        var money = new Money(decimal.Parse(amount, CultureInfo.InvariantCulture), currency);
        Assert.Equal((english, chinese), (Say.Amount(money, Language.English), Say.Amount(money, Language.Chinese)));
    }

    [Theory]
    [InlineData("2026-11-26", "Thu 26 Nov", "11月26日（周四）")]
    [InlineData("2026-12-06", "Sun 6 Dec", "12月6日（周日）")]
    [InlineData("2027-06-30", "30 Jun 2027", "2027年6月30日")]
    [InlineData("2025-01-05", "5 Jan 2025", "2025年1月5日")]
    public void Dates_show_the_weekday_or_the_year(string date, string english, string chinese)
    {
        var day = DateOnly.ParseExact(date, "yyyy-MM-dd", CultureInfo.InvariantCulture);
        Assert.Equal((english, chinese), (Say.Date(day, Language.English, Today), Say.Date(day, Language.Chinese, Today)));
    }

    [Theory]
    [InlineData(39.5, "40")]
    [InlineData(40.49, "40")]
    [InlineData(1200, "1,200")]
    public void Numbers_are_whole(double number, string said) => Assert.Equal(said, Say.Number(number));

    [Theory]
    [InlineData(0.484, "48%")]
    [InlineData(1, "100%")]
    public void Shares_are_whole_percents(double share, string said) => Assert.Equal(said, Say.Percent(share));

    [Theory]
    [InlineData("", "", "")]
    [InlineData("a", "a", "a")]
    [InlineData("a b", "a and b", "a和b")]
    [InlineData("a b c", "a, b and c", "a、b和c")]
    public void Lists_end_with_and(string items, string english, string chinese)
    {
        var list = items.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        Assert.Equal((english, chinese), (Say.List(list, Language.English), Say.List(list, Language.Chinese)));
    }

    [Fact]
    public void What_is_said_does_not_depend_on_the_machines_culture()
    {
        var before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = new CultureInfo("de-DE");
            Assert.Equal(("CNY 7.2m", "Thu 26 Nov", "09:30"), (Say.Amount(new(7_200_000, "CNY"), Language.English), Say.Date(new(2026, 11, 26), Language.English, Today), Say.Time(new(9, 30))));
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }
}
