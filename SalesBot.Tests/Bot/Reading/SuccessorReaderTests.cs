using SalesBot.Bot.Reading;
using SalesBot.Sales.Deals;
using SalesBot.Tests.Sales;

namespace SalesBot.Tests.Bot.Reading;

/// <summary>The answer to "who took over?" is a name; a sentence with a name in it is none.</summary>
public class SuccessorReaderTests
{
    private static readonly Person[] People = [new() { Id = "1", Name = "Dr Chen" }, new() { Id = "2", Name = "陈主任" }, new() { Id = "3", Name = "Engineer Lu" }];

    [Theory]
    [InlineData("Mr Gao, purchasing", "Mr Gao", "purchasing")]
    [InlineData("Ms Gao from the IT centre", "Ms Gao", "IT centre")]
    [InlineData("It's Anna Novak now.", "Anna Novak", null)]
    [InlineData("Anna Novak, head of purchasing", "Anna Novak", "head of purchasing")]
    [InlineData("Lu", "Engineer Lu", null)]
    [InlineData("Dr Chen takes over", "Dr Chen", null)]
    [InlineData("采购科高经理", "高经理", "采购科")]
    [InlineData("高经理接手", "高经理", null)]
    [InlineData("是王建国，设备科", "王建国", "设备科")]
    [InlineData("影像科陈主任接任了", "陈主任", null)]
    public void A_name_is_taken_with_its_job(string text, string name, string? job)
    {
        var read = SuccessorReader.Read(text, People, SampleDeals.Today);

        Assert.Equal(name, read?.Name);
        Assert.Equal(job, read?.Position);
    }

    [Theory]
    [InlineData("Dr Chen pushes for us now")]
    [InlineData("Dr Chen, he likes us")]
    [InlineData("maybe Dr Chen knows")]
    [InlineData("who took over is not clear to Mr Gao")]
    [InlineData("Engineer Lu and Dr Chen")]
    [InlineData("Dr Chen has influence 3")]
    [InlineData("May")]
    [InlineData("陈主任现在积极推动我们")]
    [InlineData("听说陈主任对接手的人不太清楚")]
    [InlineData("陈主任也不知道")]
    [InlineData("高经理说下周再定")]
    [InlineData("明天")]
    [InlineData("周末再说")]
    public void Anything_else_is_no_answer(string text) => Assert.Null(SuccessorReader.Read(text, People, SampleDeals.Today));
}
