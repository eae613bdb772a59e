using SalesBot.Sales.Qualification;

namespace SalesBot.Tests.Sales.Qualification;

public class MethodsTests
{
    [Theory]
    [InlineData("K2", Method.Meddpicc)]
    [InlineData("K2", Method.MillerHeiman)]
    [InlineData("A2", Method.Meddpicc)]
    [InlineData("A2", Method.MillerHeiman)]
    [InlineData("P1", Method.Meddpicc)]
    [InlineData("P1", Method.MillerHeiman)]
    [InlineData("E0", Method.Meddpicc)]
    [InlineData("E0", Method.MillerHeiman)]
    public void Another_method_tells_the_same_points_in_other_words(string code, Method method)
    {
        var score = ScoreVector.Get(code).Score;

        var lines = Methods.View(score, method);

        Assert.Equal(100 - score.Value, lines.Sum(line => line.Points), 9);
        Assert.Equal(score.Standings.Count(standing => standing.IsScored), lines.Sum(line => line.All));
        Assert.Equal(score.Standings.Count(standing => standing.IsKnown), lines.Sum(line => line.Known));
    }

    [Fact]
    public void The_economic_buyer_of_Lakeside_is_wholly_unknown()
    {
        var line = Methods.View(ScoreVector.Get("K2").Score, Method.Meddpicc).Single(line => line.Name.En == "Economic buyer (E)");

        // budget and decision maker, 4.33 points each
        Assert.Equal((0, 2), (line.Known, line.All));
        Assert.Equal(8.66, line.Points, 2);
    }

    [Fact]
    public void Every_question_stands_under_one_term_of_each_method()
    {
        foreach (var question in QuestionBank.All)
        {
            foreach (var method in Enum.GetValues<Method>())
            {
                Assert.True(Methods.Covering(question, method).Count() == 1, $"{question.Key} in {method}");
            }
        }
    }
}
