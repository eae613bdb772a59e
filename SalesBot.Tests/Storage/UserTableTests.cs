using SalesBot.Sales;
using SalesBot.Sales.Accounts;
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

    [Fact]
    public async Task An_account_is_found_however_its_name_is_spelled()
    {
        var account = new Account { Id = AccountTable.IdOf("Kangyuan Pharma"), TenantId = "tenant-1", Name = "Kangyuan Pharma", CompletedProjectYears = [2024] };
        await fixture.Tables.Accounts.SaveAsync(account);

        var found = await fixture.Tables.Accounts.FindAsync("tenant-1", "  ＫＡＮＧＹＵＡＮ   pharma ");

        Assert.Equal(account.Id, found?.Id);
        Assert.Equal([2024], found!.CompletedProjectYears);
        Assert.Null(await fixture.Tables.Accounts.FindAsync("tenant-2", "Kangyuan Pharma"));
        Assert.Equal(account.Id, AccountTable.IdOf("KANGYUAN PHARMA"));
        Assert.NotEqual(account.Id, AccountTable.IdOf("\ud83d"));
    }
}
