using System.Globalization;
using SalesBot.Bot.Reading;

namespace SalesBot.Tests.Bot.Reading;

public class NewDealReaderTests
{
    private static readonly DateOnly Today = new(2026, 11, 23);

    [Theory]
    [InlineData("Kangyuan Pharma, cold-chain packaging line, about 7.2 million", "Kangyuan Pharma", "cold-chain packaging line", 7_200_000, null, null)]
    [InlineData("康源药业，冷链包装线，约720万", "康源药业", "冷链包装线", 7_200_000, null, null)]
    [InlineData("康源药业,冷链包装线,720万元", "康源药业", "冷链包装线", 7_200_000, "CNY", null)]
    [InlineData("康源药业、冷链包装线、约720万、六月底", "康源药业", "冷链包装线", 7_200_000, null, "2027-06-30")]
    [InlineData("康源药业 冷链包装线 约720万", "康源药业", "冷链包装线", 7_200_000, null, null)]
    [InlineData("康源药业——冷链包装线——720万", "康源药业", "冷链包装线", 7_200_000, null, null)]
    [InlineData("about 7.2 million, Kangyuan Pharma, packaging line", "Kangyuan Pharma", "packaging line", 7_200_000, null, null)]
    [InlineData("Kangyuan Pharma, 7.2m, packaging line", "Kangyuan Pharma", "packaging line", 7_200_000, null, null)]
    [InlineData("Kangyuan Pharma - packaging line - CNY 7.2m", "Kangyuan Pharma", "packaging line", 7_200_000, "CNY", null)]
    [InlineData("Kangyuan Pharma, packaging line, CNY 7,200,000, end of June", "Kangyuan Pharma", "packaging line", 7_200_000, "CNY", "2027-06-30")]
    [InlineData("Kangyuan Pharma, packaging line, 7.2m, close by 30 June 2027", "Kangyuan Pharma", "packaging line", 7_200_000, null, "2027-06-30")]
    [InlineData("end of June, Kangyuan Pharma, packaging line, $1.2m", "Kangyuan Pharma", "packaging line", 1_200_000, "USD", "2027-06-30")]
    [InlineData("康源药业，冷链包装线，1,800万元，预计明年三月签", "康源药业", "冷链包装线", 18_000_000, "CNY", "2027-03-31")]
    [InlineData("康源药业，冷链包装线，金额720万", "康源药业", "冷链包装线", 7_200_000, null, null)]
    [InlineData("Lakeside, Spare parts 2027, 500k", "Lakeside", "Spare parts 2027", 500_000, null, null)]
    [InlineData("Lakeside, June 2027 overhaul, 500k", "Lakeside", "June 2027 overhaul", 500_000, null, null)]
    [InlineData("湖畔汽车，三个工厂MES系统，1.2亿", "湖畔汽车", "三个工厂MES系统", 120_000_000, null, null)]
    [InlineData("Metro, line 4, signalling, 12 million euro", "Metro", "line 4, signalling", 12_000_000, "EUR", null)]
    [InlineData("Kangyuan Pharma", "Kangyuan Pharma", null, null, null, null)]
    [InlineData("康源药业", "康源药业", null, null, null, null)]
    [InlineData("康源药业，冷链包装线", "康源药业", "冷链包装线", null, null, null)]
    [InlineData("Kangyuan Pharma, about 7.2 million", "Kangyuan Pharma", null, 7_200_000, null, null)]
    [InlineData("康源药业，冷链包装线720万", "康源药业", "冷链包装线", 7_200_000, null, null)]
    [InlineData("约720万", null, null, 7_200_000, null, null)]
    [InlineData("", null, null, null, null, null)]
    public void A_line_is_taken_apart(string line, string? account, string? title, int? amount, string? currency, string? close)
    {
        var read = NewDealReader.Read(line, Today);
        Assert.Equal(
            (account, title, (decimal?)amount, currency, close),
            (read.Account, read.Title, read.Amount?.Amount, read.Amount?.Currency, read.Close?.Date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)));
    }

    [Theory]
    [InlineData("Kangyuan Pharma, packaging line, 7.2m, end of June", "")]
    [InlineData("Kangyuan Pharma", "Title Amount Close")]
    [InlineData("康源药业，冷链包装线，约720万", "Close")]
    [InlineData("", "Account Title Amount Close")]
    [InlineData("Kangyuan, line, -7.2m, 31 June", "Amount Close")]
    public void What_is_missing_or_impossible_is_asked(string line, string missing) =>
        Assert.Equal(missing, string.Join(' ', NewDealReader.Read(line, Today).Missing));
}
