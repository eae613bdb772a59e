using SalesBot.Bot.Reading;

namespace SalesBot.Tests.Bot.Reading;

public class BareDateReaderTests
{
    private static readonly DateOnly Today = new(2026, 11, 23);

    [Theory]
    [InlineData("end of July", "2027-07-31")]
    [InlineData("signing by 31 July 2027", "2027-07-31")]
    [InlineData("now it is end of July", "2027-07-31")]
    [InlineData("改到七月底", "2027-07-31")]
    [InlineData("预计明年7月31日签约", "2027-07-31")]
    public void A_day_and_nothing_else(string text, string day) => Assert.Equal(DateOnly.Parse(day, System.Globalization.CultureInfo.InvariantCulture), BareDateReader.Read(text, Today));

    [Theory]
    [InlineData("they invited us for 4 December")]
    [InlineData("客户说七月底才有预算")]
    [InlineData("price")]
    [InlineData("")]
    public void A_reason_with_a_day_in_it_is_a_reason(string text) => Assert.Null(BareDateReader.Read(text, Today));
}
