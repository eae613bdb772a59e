using SalesBot.Accounts;
using SalesBot.Bot.Delivering;
using SalesBot.Sales;
using SalesBot.Sales.Accounts;
using SalesBot.Storage;
using SalesBot.Tests.Storage;

namespace SalesBot.Tests.Accounts;

/// <summary>That a qualification ends is told in time; what was renewed since is not.</summary>
public class QualificationNoticeTests(TableFixture fixture) : IClassFixture<TableFixture>
{
    private static readonly DateTimeOffset Now = new(2026, 11, 23, 9, 0, 0, TimeSpan.FromHours(8));

    [Theory]
    [InlineData(Language.English, 30, "It ends Wed 23 Dec. Who renews it, and by when?")]
    [InlineData(Language.Chinese, 30, "12月23日（周三）到期。谁来续办，何时完成？")]
    [InlineData(Language.English, -1, "It ended Sun 22 Nov. Who renews it?")]
    public async Task It_is_told_in_time_and_once_and_not_where_it_was_renewed(Language language, int days, string said)
    {
        var ends = DateOnly.FromDateTime(Now.Date).AddDays(days);
        var account = new Account
        {
            Id = AccountTable.IdOf($"Harbour {language} {days}"), TenantId = "tenant-1", Name = "Harbour", Qualifications = [new QualificationItem("q1", "ISO 27001", ValidUntil: ends)],
        };
        await fixture.Tables.Accounts.ApplyAsync(AccountTable.Write(null, account, "li", "Li", "new", Now)!);

        var sent = Assert.IsType<NoticeDraft.Send>(await WriteAsync(account, ends, language));
        Assert.Contains(said, sent.Message.Attachments[0].Content!.ToString(), StringComparison.Ordinal);

        var renewed = await WriteAsync(account, ends.AddYears(-1), language);
        Assert.Equal("renewed", Assert.IsType<NoticeDraft.Drop>(renewed).Why);
    }

    private Task<NoticeDraft> WriteAsync(Account account, DateOnly ends, Language language) => new QualificationNotice().WriteAsync(
        new NoticeReading(
            new Notice("key", account.TenantId, "li", QualificationNotice.KindName, Now) { Content = QualificationNotice.About(account.Id, "q1", ends) },
            new UserRecord { TenantId = account.TenantId, UserId = "li", Language = language },
            Now,
            fixture.Tables),
        CancellationToken.None);
}
