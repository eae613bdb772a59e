using SalesBot.Bot.Reading;
using SalesBot.Sales.Deals;
using SalesBot.Sales.Qualification;

namespace SalesBot.Tests.Bot.Reading;

public class CorrectionReaderTests
{
    private static readonly DateOnly Today = new(2026, 11, 23);
    private static readonly Answer Budget = AnswerReaderTests.Answered("BUDGET", new AnswerValue.Budget("80-99%", null, 2026));

    [Theory]
    [InlineData("no, next year", null, 2027, null, null)]
    [InlineData("no, the budget is next year", null, 2027, null, null)]
    [InlineData("no it's next year", null, 2027, null, null)]
    [InlineData("actually, next year", null, 2027, null, null)]
    [InlineData("不对，是明年", null, 2027, null, null)]
    [InlineData("不对，是明年的预算", null, 2027, null, null)]
    [InlineData("不对，是项目经理说的，明年", null, 2027, Evidence.Stated, "项目经理")]
    [InlineData("no, it was the purchaser", null, null, Evidence.Stated, "purchaser")]
    [InlineData("不是，是财务总监说的", null, null, Evidence.Stated, "财务总监")]
    [InlineData("不对，是项目经理", null, null, Evidence.Stated, "项目经理")]
    [InlineData("no, I only guess", null, null, Evidence.Assumed, null)]
    [InlineData("no, 70 percent", "60-79%", null, null, null)]
    [InlineData("不对，七成", "60-79%", null, null, null)]
    [InlineData("说错了，是1200万", ">=100%", null, null, null)]
    [InlineData("wrong, 70%, next year, the CFO said", "60-79%", 2027, Evidence.Stated, "CFO")]
    public void A_correction_names_what_changes(string text, string? band, int? year, Evidence? evidence, string? source)
    {
        var read = Read(text);
        Assert.NotNull(read);
        Assert.Equal((band, year, evidence, source), ((read.Value as AnswerValue.Budget)?.Band, read.Year, read.Evidence, read.Source));
    }

    [Theory]
    [InlineData("no")]
    [InlineData("不对")]
    [InlineData("next year")]
    [InlineData("no, we are helping them write it")]
    [InlineData("notable progress")]
    [InlineData("不是很急")]
    [InlineData("继续")]
    [InlineData("")]
    public void What_corrects_nothing_is_no_correction(string text) => Assert.Null(Read(text));

    [Fact]
    public void Nothing_can_be_corrected_before_there_is_an_answer() =>
        Assert.Null(CorrectionReader.Read(QuestionBank.Get("BUDGET"), "no, next year", new(Today)));

    [Fact]
    public void The_rest_of_the_answer_stays()
    {
        var corrected = Read("不对，是项目经理说的，明年")!.Over(Budget);
        Assert.Equal(Budget with { Value = new AnswerValue.Budget("80-99%", null, 2027), Source = "项目经理" }, corrected);
    }

    [Fact]
    public void Another_band_keeps_the_year()
    {
        var corrected = Read("no, 70 percent")!.Over(Budget);
        Assert.Equal(new AnswerValue.Budget("60-79%", null, 2026), corrected.Value);
    }

    private static Correction? Read(string text) =>
        CorrectionReader.Read(QuestionBank.Get("BUDGET"), text, new(Today, new Money(10_000_000, "CNY"), Budget));
}
