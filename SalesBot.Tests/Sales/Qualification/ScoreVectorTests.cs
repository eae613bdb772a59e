using SalesBot.Sales.Qualification;

namespace SalesBot.Tests.Sales.Qualification;

public class ScoreVectorTests
{
    public static TheoryData<string> Codes => [.. ScoreVector.Codes.Order(StringComparer.Ordinal)];

    [Fact]
    public void All_24_worked_deals_are_read() => Assert.Equal(24, ScoreVector.Codes.Count());

    [Theory]
    [MemberData(nameof(Codes))]
    public void A_worked_deal_scores_to_the_digit(string code)
    {
        var vector = ScoreVector.Get(code);
        var score = vector.Score;

        AssertDigits("score", 3, score.Value);
        AssertDigits("low", 3, score.Low);
        AssertDigits("high", 3, score.High);
        AssertDigits("coverage", 4, score.Coverage);
        AssertDigits("confidence", 4, score.Confidence);
        Assert.Equal(vector.Expected.GetProperty("verdict").GetString(), score.Verdict.Code());
        Assert.Equal(vector.Expected.GetProperty("reasons").EnumerateArray().Select(reason => reason.GetString()), score.Reasons);

        void AssertDigits(string name, int digits, double actual) =>
            Assert.Equal(vector.Expected.GetProperty(name).GetDouble(), Math.Round(actual, digits));
    }

    [Theory]
    [MemberData(nameof(Codes))]
    public void Each_lost_point_of_a_worked_deal_is_where_it_belongs(string code)
    {
        var vector = ScoreVector.Get(code);
        if (!vector.Expected.TryGetProperty("losses", out var losses))
        {
            return;
        }

        var actual = vector.Score.Losses.ToDictionary(loss => loss.QuestionId);
        foreach (var loss in losses.EnumerateObject())
        {
            actual.Remove(loss.Name, out var found);
            Assert.Equal((loss.Name, loss.Value[0].GetDouble()), (loss.Name, Math.Round(found?.Information ?? 0, 3)));
            Assert.Equal((loss.Name, loss.Value[1].GetDouble()), (loss.Name, Math.Round(found?.Fact ?? 0, 3)));
        }

        Assert.Empty(actual);
    }
}
