namespace SalesBot.Tests.Bench;

/// <summary>The rules of short texts notice what is too long, and only that.</summary>
public class ReadingRulesTests
{
    [Theory]
    [InlineData("word ", 40, 0)]
    [InlineData("word ", 41, 1)]
    [InlineData("湖", 60, 0)]
    [InlineData("湖", 61, 1)]
    public void A_text_one_too_long_is_noticed(string piece, int times, int broken) =>
        Assert.Equal(broken, ReadingRules.BrokenBy(string.Concat(Enumerable.Repeat(piece, times))).Count());
}
