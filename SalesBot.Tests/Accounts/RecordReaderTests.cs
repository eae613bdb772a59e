using SalesBot.Bot.Records;
using SalesBot.Sales;

namespace SalesBot.Tests.Accounts;

/// <summary>One line to a record: each field by its own words, the rest is the name.</summary>
public class RecordReaderTests
{
    private static readonly DateOnly Today = new(2026, 11, 23);

    private static readonly RecordField[] Fields =
    [
        new("name", FieldKind.Words, new("Name", "名称")),
        new("layer", FieldKind.Choice, new("Layer", "层级")) { Options = [new("first", new("First", "第一层"), "first(?: layer)?|第一层"), new("second", new("Second", "第二层"), "second(?: layer)?|第二层")] },
        new("kind", FieldKind.Choices, new("Kind", "关系")) { Options = [new("partner", new("Partner", "合作"), "partner|合作"), new("rival", new("Rival", "竞争"), "rival|对手")] },
        new("share", FieldKind.Number, new("Share", "份额")) { Told = @"(?<v>\d{1,4}) ?%" },
        new("until", FieldKind.Day, new("Until", "有效期")) { Told = "until|有效期到" },
        new("by", FieldKind.Words, new("By", "许可人")) { Told = "permitted by |许可人" },
    ];

    [Theory]
    [InlineData("Delta, first layer, 30%, rival", "name=Delta layer=first kind=rival share=30")]
    [InlineData("德尔塔，第一层，30%，对手", "name=德尔塔 layer=first kind=rival share=30")]
    [InlineData("Delta partner rival, 5 %", "name=Delta kind=partner,rival share=5")]
    [InlineData("Rivalry Ltd, second", "name=Rivalry Ltd layer=second")]
    [InlineData("ISO 27001 until 31 Dec 2027", "name=ISO 27001 until=2027-12-31")]
    [InlineData("ISO 27001，有效期到2027年12月31日", "name=ISO 27001 until=2027-12-31")]
    [InlineData("downtime cut by a third, permitted by Mr Sun", "name=downtime cut by a third by=Mr Sun")]
    [InlineData("停机减少三成，许可人孙经理", "name=停机减少三成 by=孙经理")]
    [InlineData("30%", "share=30")]
    [InlineData("合作社，对手", "name=合作社 kind=rival")]
    public void A_line_is_read(string line, string read)
    {
        var values = RecordReader.Read(Fields, line, Today);

        Assert.Null(values.Problem);
        Assert.Equal(read, string.Join(' ', Fields.Where(field => values[field.Id] is not null).Select(field => $"{field.Id}={values[field.Id]}")));
    }

    [Theory]
    [InlineData("ISO until the cows come home", "I cannot read a day in \"the cows come home\"")]
    [InlineData("ISO until 31 June 2027", "I cannot read a day")]
    [InlineData("ISO until 1 March 2026", "that day is over already")]
    [InlineData("Delta, 400%", "a whole number from 0 to 100")]
    public void What_does_not_fit_is_said_back(string line, string problem) =>
        Assert.Contains(problem, RecordReader.Read(Fields, line, Today).Problem!.En, StringComparison.Ordinal);

    [Fact]
    public void A_pasted_page_is_not_a_line() =>
        Assert.Contains("one line", RecordReader.Read(Fields, new string('x', 5000), Today).Problem!.En, StringComparison.Ordinal);
}
