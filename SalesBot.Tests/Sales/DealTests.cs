using SalesBot.Sales.Deals;

namespace SalesBot.Tests.Sales;

public class DealTests
{
    [Theory]
    [InlineData(DealType.KeyAccount, "KA")]
    [InlineData(DealType.ActiveProject, "AP")]
    [InlineData(DealType.PassiveProject, "PP")]
    public void A_deal_type_reads_back_from_its_code(DealType type, string code)
    {
        Assert.Equal(code, type.Code());
        Assert.Equal(type, DealTypeCodes.Parse(code));
    }
}
