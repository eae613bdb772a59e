using SalesBot.Sales.Accounts;
using SalesBot.Sales.Stakeholders;
using SalesBot.Storage;

namespace SalesBot.Tests.Storage;

/// <summary>An account that several people touch: nothing is lost, and who was later is told by the turns, not by the wires.</summary>
public class AccountTableTests(TableFixture fixture) : IClassFixture<TableFixture>
{
    private static readonly DateTimeOffset Nine = new(2026, 11, 23, 1, 0, 0, TimeSpan.Zero);

    private AccountTable Accounts => fixture.Tables.Accounts;

    [Fact]
    public async Task An_account_is_found_however_its_name_is_spelled()
    {
        var id = await NewAsync("Kangyuan Pharma", account => account with { CompletedProjectYears = [2024] });

        Assert.Equal([2024], (await Accounts.FindAsync("tenant-1", AccountTable.IdOf("  ＫＡＮＧＹＵＡＮ   pharma ")))!.Account.CompletedProjectYears);
        Assert.Null(await Accounts.FindAsync("tenant-2", id));
        Assert.Equal(id, AccountTable.IdOf("KANGYUAN PHARMA"));
        Assert.NotEqual(id, AccountTable.IdOf("\ud83d"));
    }

    [Fact]
    public async Task Two_people_who_change_different_parts_at_once_both_keep_theirs()
    {
        var id = await NewAsync("City Works", account => account);
        var read = (await Accounts.FindAsync("tenant-1", id))!;

        await ChangeAsync(read, "li", 1, account => account with { Industry = "water", Ring = [new RingMember("r1", "Delta", IsRival: true)] });
        await ChangeAsync(read, "zhao", 2, account => account with { Region = "Jiangsu", Ring = [new RingMember("r2", "Orion", IsPartner: true)] });

        var stored = (await Accounts.FindAsync("tenant-1", id))!;
        Assert.Equal(("water", "Jiangsu"), (stored.Account.Industry, stored.Account.Region));
        Assert.Equal(["Delta", "Orion"], stored.Account.Ring.Select(member => member.Company));
        Assert.Equal("li", stored.Stamps["Industry"].ByName);
    }

    [Theory]
    [InlineData(1, 2, "later")]
    [InlineData(2, 1, "sooner")]
    public async Task Of_two_who_change_the_same_part_the_later_turn_wins_and_the_audit_keeps_both(int first, int second, string name)
    {
        var id = await NewAsync("Works " + name, account => account with { Industry = "steel" });
        var read = (await Accounts.FindAsync("tenant-1", id))!;

        await ChangeAsync(read, "one", first, account => account with { Industry = $"at {first}" });
        await ChangeAsync(read, "two", second, account => account with { Industry = $"at {second}" });

        Assert.Equal("at 2", (await Accounts.FindAsync("tenant-1", id))!.Account.Industry);
        var events = await Accounts.EventsAsync("tenant-1", id, 10);
        Assert.Equal(["\"at 2\"", "\"at 1\"", "\"steel\""], events.Select(done => done.Changes.Single().After));
        Assert.Equal(first > second, events[1].Overtaken.Contains("Industry"));
    }

    [Fact]
    public async Task What_was_taken_out_stays_out_when_an_earlier_change_of_it_comes_late()
    {
        var id = await NewAsync("Harbour", account => account with { Ring = [new RingMember("r1", "Delta")] });
        var read = (await Accounts.FindAsync("tenant-1", id))!;

        await ChangeAsync(read, "one", 5, account => account with { Ring = [] });
        await ChangeAsync(read, "two", 4, account => account with { Ring = [new RingMember("r1", "Delta", Share: 30)] });

        Assert.Empty((await Accounts.FindAsync("tenant-1", id))!.Account.Ring);
    }

    [Fact]
    public async Task A_change_that_is_written_again_after_a_crash_changes_nothing_again()
    {
        var id = await NewAsync("Airport", account => account);
        var read = (await Accounts.FindAsync("tenant-1", id))!;
        var write = AccountTable.Write(read, read.Account with { Industry = "air" }, "li", "Li", "op-1", Nine.AddMinutes(1))!;

        await Accounts.ApplyAsync(write);
        await ChangeAsync((await Accounts.FindAsync("tenant-1", id))!, "zhao", 1, account => account with { Industry = "transport" });
        await Accounts.ApplyAsync(write);

        Assert.Equal("transport", (await Accounts.FindAsync("tenant-1", id))!.Account.Industry);
        Assert.Equal(3, (await Accounts.EventsAsync("tenant-1", id, 10)).Count);
    }

    [Fact]
    public async Task A_deal_is_listed_once_under_who_owns_it_now()
    {
        var id = await NewAsync("Bridge", account => account);

        await Accounts.ListAsync(new AccountDeal("tenant-1", id, "dl-1", "li"));
        await Accounts.ListAsync(new AccountDeal("tenant-1", id, "dl-1", "zhao"));

        Assert.Equal("zhao", Assert.Single((await Accounts.FindAsync("tenant-1", id))!.Deals).OwnerId);
    }

    [Fact]
    public async Task A_person_who_is_to_be_forgotten_is_named_nowhere_in_the_account_or_its_audit()
    {
        var id = await NewAsync("Lake", account => account with
        {
            References = [new Reference("r1", "downtime cut, says Mr Sun", "Mr Sun", MayVisit: true, new DateOnly(2026, 11, 23))],
            Referrals = [new Referral("i1", "Mr Sun", "Ms Li of Bridge Foods", new DateOnly(2026, 11, 23))],
        });

        await Accounts.EraseAsync("tenant-1", id, new Erasure("p1", "Mr Sun", "a purchaser"));

        var stored = (await Accounts.FindAsync("tenant-1", id))!;
        Assert.Equal("a purchaser", stored.Account.References[0].PermittedBy);
        Assert.Equal(("a purchaser", "Ms Li of Bridge Foods"), (stored.Account.Referrals[0].Introducer, stored.Account.Referrals[0].Target));
        var told = (await Accounts.EventsAsync("tenant-1", id, 10)).SelectMany(done => done.Changes).Select(change => change.After!).ToList();
        Assert.Contains(told, text => text.Contains("a purchaser", StringComparison.Ordinal));
        Assert.DoesNotContain(told, text => text.Contains("Sun", StringComparison.Ordinal));
        Assert.Equal("Li", (await Accounts.EventsAsync("tenant-1", id, 1))[0].ByName);
    }

    private async Task<string> NewAsync(string name, Func<Account, Account> with)
    {
        var account = with(new Account { Id = AccountTable.IdOf(name), TenantId = "tenant-1", Name = name });
        await Accounts.ApplyAsync(AccountTable.Write(null, account, "li", "Li", "new", Nine)!);
        return account.Id;
    }

    private Task ChangeAsync(StoredAccount read, string by, int minute, Func<Account, Account> change) =>
        Accounts.ApplyAsync(AccountTable.Write(read, change(read.Account), by, by, "op-" + by, Nine.AddMinutes(minute))!);
}
