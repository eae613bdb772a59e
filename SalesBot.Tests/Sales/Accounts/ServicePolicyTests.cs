using SalesBot.Sales.Accounts;

namespace SalesBot.Tests.Sales.Accounts;

/// <summary>Five default rows (clarification G, 1.2.c): the closer, the faster.</summary>
public class ServicePolicyTests
{
    [Theory]
    [InlineData(AccountClass.Prospect, null, 48, 90)]
    [InlineData(AccountClass.ProjectCustomer, 1, 24, 60)]
    [InlineData(AccountClass.KeyAccount, 2, 8, 45)]
    [InlineData(AccountClass.ProjectCustomer, 3, 4, 30)]
    [InlineData(AccountClass.KeyAccount, 4, 2, 30)]
    public void The_default_follows_from_level_and_class(AccountClass @class, int? level, int hours, int visit) =>
        Assert.Equal(new ServicePolicy(hours, null, visit), ServicePolicy.For(new Account { Id = "a", TenantId = "t", Name = "Harbour", Class = @class, LadderLevel = level }));
}
