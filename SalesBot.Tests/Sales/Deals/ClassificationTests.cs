using SalesBot.Sales.Deals;
using SalesBot.Sales.Qualification;

namespace SalesBot.Tests.Sales.Deals;

public class ClassificationTests
{
    [Theory]
    [InlineData(true, false, DealType.KeyAccount, Stage.Research, "about 9 months", "约9个月")]
    [InlineData(true, true, DealType.KeyAccount, Stage.Research, "about 9 months", "约9个月")] // a tender inside a key account stays one
    [InlineData(false, false, DealType.ActiveProject, Stage.Research, "about 7 months", "约7个月")]
    [InlineData(false, true, DealType.PassiveProject, Stage.Selection, "about 5 months", "约5个月")]
    public void Two_answers_decide_the_type(bool keyAccount, bool tender, DealType type, Stage first, string english, string chinese)
    {
        var classification = Classification.Of(keyAccount, tender);

        Assert.Equal((type, first), (classification.Type, classification.FirstStage));
        Assert.Equal((english, chinese), (classification.TypicalTime(Parameters.Default).En, classification.TypicalTime(Parameters.Default).Zh));
    }

    [Fact]
    public void Only_a_passive_project_has_an_origin()
    {
        Assert.Equal(TenderOrigin.Agent, Classification.Of(false, true, TenderOrigin.Agent).Origin);
        Assert.Null(Classification.Of(false, false, TenderOrigin.Agent).Origin);
    }

    [Theory]
    [InlineData(DealType.KeyAccount, 270)]
    [InlineData(DealType.ActiveProject, 210)]
    [InlineData(DealType.PassiveProject, 150)]
    public void Typical_stages_add_up_to_the_typical_cycle(DealType type, int days) =>
        Assert.Equal(days, new Classification(type).TypicalDays(Parameters.Default));
}
