using System.Globalization;
using SalesBot.Bot.Reading;

namespace SalesBot.Tests.Bot.Reading;

public class AmountReaderTests
{
    [Theory]
    // English
    [InlineData("about 7.2 million", "7200000", null, true)]
    [InlineData("7.2m", "7200000", null, false)]
    [InlineData("7.2 m", "7200000", null, false)]
    [InlineData("7.2mn", "7200000", null, false)]
    [InlineData("CNY 18.0m", "18000000", "CNY", false)]
    [InlineData("CNY18m", "18000000", "CNY", false)]
    [InlineData("18 million yuan", "18000000", "CNY", false)]
    [InlineData("$2.5m", "2500000", "USD", false)]
    [InlineData("US$ 2.5 million", "2500000", "USD", false)]
    [InlineData("HK$3m", "3000000", "HKD", false)]
    [InlineData("€1.2bn", "1200000000", "EUR", false)]
    [InlineData("1.2 bn euro", "1200000000", "EUR", false)]
    [InlineData("£500k", "500000", "GBP", false)]
    [InlineData("500k", "500000", null, false)]
    [InlineData("560 thousand RMB", "560000", "CNY", false)]
    [InlineData("half a million", "500000", null, false)]
    [InlineData("two million dollars", "2000000", "USD", false)]
    [InlineData("about two million or so", "2000000", null, true)]
    [InlineData("~11.4m", "11400000", null, true)]
    [InlineData("roughly CNY 11.4 million", "11400000", "CNY", true)]
    [InlineData("CNY about 7 million", "7000000", "CNY", true)]
    [InlineData("8800000", "8800000", null, false)]
    [InlineData("8,800,000", "8800000", null, false)]
    [InlineData("1,800,000.50 yuan", "1800000.50", "CNY", false)]
    [InlineData("Budget is 6 million, purchasing said", "6000000", null, false)]
    [InlineData("USD 45000", "45000", "USD", false)]
    [InlineData("$900", "900", "USD", false)]
    // Chinese
    [InlineData("720万", "7200000", null, false)]
    [InlineData("约720万", "7200000", null, true)]
    [InlineData("720万元", "7200000", "CNY", false)]
    [InlineData("720万左右", "7200000", null, true)]
    [InlineData("大概720万元左右", "7200000", "CNY", true)]
    [InlineData("７２０万", "7200000", null, false)]
    [InlineData("1.2亿", "120000000", null, false)]
    [InlineData("1.432亿元", "143200000", "CNY", false)]
    [InlineData("1,800万元", "18000000", "CNY", false)]
    [InlineData("¥560万", "5600000", "CNY", false)]
    [InlineData("￥5,600,000", "5600000", "CNY", false)]
    [InlineData("人民币560万", "5600000", "CNY", false)]
    [InlineData("三千万", "30000000", null, false)]
    [InlineData("五百六十万", "5600000", null, false)]
    [InlineData("一亿两千万", "120000000", null, false)]
    [InlineData("1亿2000万", "120000000", null, false)]
    [InlineData("十二点五亿", "1250000000", null, false)]
    [InlineData("一亿二", "120000000", null, false)]
    [InlineData("三千多万", "30000000", null, true)]
    [InlineData("720多万元", "7200000", "CNY", true)]
    [InlineData("720w", "7200000", null, false)]
    [InlineData("250万美元", "2500000", "USD", false)]
    [InlineData("80万欧元", "800000", "EUR", false)]
    [InlineData("预算600万", "6000000", null, false)]
    [InlineData("最高限价1180万", "11800000", null, false)]
    [InlineData("两百万", "2000000", null, false)]
    [InlineData("5千万", "50000000", null, false)]
    [InlineData("3百万港币", "3000000", "HKD", false)]
    [InlineData("8800000元", "8800000", "CNY", false)]
    [InlineData("康源药业——冷链包装线——720万", "7200000", null, false)]
    [InlineData("康源药业,冷链,720万", "7200000", null, false)]
    [InlineData("不到500万", "5000000", null, true)]
    public void Amounts_are_read(string text, string amount, string? currency, bool approximate)
    {
        var read = AmountReader.Read(text);
        Assert.NotNull(read);
        Assert.Equal(
            (decimal.Parse(amount, CultureInfo.InvariantCulture), currency, approximate, AmountProblem.None),
            (read.Amount, read.Currency, read.Approximate, read.Problem));
    }

    [Theory]
    [InlineData("-7.2m", AmountProblem.Negative)]
    [InlineData("minus 5 million", AmountProblem.Negative)]
    [InlineData("负500万", AmountProblem.Negative)]
    [InlineData("0万", AmountProblem.Zero)]
    [InlineData("CNY 0", AmountProblem.Zero)]
    [InlineData("7200 billion", AmountProblem.Absurd)]
    [InlineData("99999999999999999", AmountProblem.Absurd)]
    [InlineData("九千九百九十九万亿", AmountProblem.Absurd)]
    public void An_amount_that_cannot_be_is_a_reading_that_says_so(string text, AmountProblem problem) =>
        Assert.Equal(problem, AmountReader.Read(text)!.Problem);

    [Theory]
    [InlineData("end of June")]
    [InlineData("30 June 2027")]
    [InlineData("2027-06-30")]
    [InlineData("2027")]
    [InlineData("三个工厂MES系统")]
    [InlineData("40座变电站")]
    [InlineData("90% of our price")]
    [InlineData("13800138000")]
    [InlineData("question 2 of 5")]
    [InlineData("15分钟")]
    [InlineData("tomorrow 9")]
    [InlineData("4 4 3 5 4")]
    [InlineData("万总说可以")]
    [InlineData("千万别告诉他")]
    [InlineData("12000 units")]
    [InlineData("2万台设备")]
    [InlineData("Line 4 metro")]
    [InlineData("")]
    public void What_is_no_amount_is_not_read_as_one(string text) => Assert.Null(AmountReader.Read(text));

    [Theory]
    [InlineData("Kangyuan Pharma, packaging, about 7.2 million", 28, "about 7.2 million")]
    [InlineData("康源药业，冷链包装线，约７２０万元", 11, "约７２０万元")]
    public void The_span_holds_currency_and_about(string text, int at, string words) =>
        Assert.Equal(new Span(at, words), AmountReader.Read(text)!.Span);
}
