using SalesBot.Sales;
using SalesBot.Storage;

namespace SalesBot.Tests.Storage;

public class UserTableTests(TableFixture fixture) : IClassFixture<TableFixture>
{
    private UserTable Users => fixture.Tables.Users;

    [Fact]
    public async Task Two_devices_that_change_different_things_both_keep_theirs()
    {
        var user = new UserRecord { TenantId = "tenant-1", UserId = "rep-1", DisplayName = "Li Na" };
        await Users.SaveAsync(null, user);

        await Users.SaveAsync(user, user with { Language = Language.Chinese });
        await Users.SaveAsync(user, user with { TimeZone = "Asia/Shanghai", Reference = "{}" });
        await Users.SaveAsync(user with { Language = Language.Chinese }, user with { DisplayName = null });

        Assert.Equal(
            user with { TimeZone = "Asia/Shanghai", Reference = "{}", DisplayName = null },
            await Users.FindAsync("tenant-1", "rep-1"));
    }

    [Fact]
    public async Task A_person_of_another_tenant_is_another_person()
    {
        await Users.SaveAsync(null, new UserRecord { TenantId = "tenant-1", UserId = "rep-2" });

        Assert.Null(await Users.FindAsync("tenant-2", "rep-2"));
    }
}
