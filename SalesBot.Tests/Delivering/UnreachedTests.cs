using Microsoft.Extensions.DependencyInjection;
using SalesBot.Bot.Hosting;
using SalesBot.Tests.Bench;

namespace SalesBot.Tests.Delivering;

/// <summary>A person who cannot be written to: kept, told of once, and delivered as soon as they can (requirement B10).</summary>
public class UnreachedTests
{
    [Fact]
    public async Task The_owner_and_an_administrator_are_told_once_and_delivery_begins_with_the_app()
    {
        await using var office = await DeliveryOffice.OpenAsync();
        var (rep, administrator) = (await office.PersonAsync("Wang Lei"), await office.PersonAsync("Li Na"));
        await rep.Says("demo");
        office.Bot.Services.GetRequiredService<BotOptions>().Administrators.Add(administrator.AadObjectId);
        var manager = office.Person("Chen Jing");
        var deal = $"demo-lakeside-{rep.AadObjectId}";

        await office.TellsAsync(manager, "one", deal: deal);
        await office.RoundsAsync(2);
        await office.TellsAsync(manager, "two", deal: deal);
        await office.RoundsAsync(3);

        var told = Assert.Single(rep.Notices(), words => words.Contains("does not have this app", StringComparison.Ordinal));
        Assert.Contains("Lakeside", told, StringComparison.Ordinal);
        var alsoTold = Assert.Single(administrator.Notices());
        Assert.DoesNotContain("Lakeside", alsoTold, StringComparison.Ordinal);
        Assert.Empty(manager.Notices());
        var known = Assert.Single(await office.Tables().Notices.UnreachedAsync(Bench.Bench.TenantId));
        Assert.Equal((manager.AadObjectId, "NotInstalled"), (known.UserId, known.Reason));

        await manager.Installs();
        await office.RoundsAsync(1);
        Assert.Equal(["one", "two"], manager.Notices());
        Assert.Empty(await office.Tables().Notices.UnreachedAsync(Bench.Bench.TenantId));
    }

    [Fact]
    public async Task Who_removes_the_app_is_not_written_to_until_they_add_it_again()
    {
        await using var office = await DeliveryOffice.OpenAsync();
        var rep = await office.PersonAsync("Wang Lei");
        await rep.Uninstalls();
        await office.TellsAsync(rep, "one");
        var before = office.Connector.Calls.Count;
        await office.RoundsAsync(3);
        Assert.Equal(before, office.Connector.Calls.Count);

        await rep.Installs();
        await office.RoundsAsync(1);
        Assert.Equal(["one"], rep.Notices());
    }

    [Theory]
    [InlineData("en-US", "ConversationBlockedByUser", "has blocked or removed this app")]
    [InlineData("en-US", "BotDisabledByAdmin", "is switched off for Chen Jing")]
    [InlineData("en-US", "SomethingNew", "Teams does not let me write to Chen Jing")]
    [InlineData("zh-CN", "BotNotInConversationRoster", "Chen Jing还没有安装这个应用，关于")]
    [InlineData("zh-CN", "ConversationBlockedByUser", "Chen Jing屏蔽或移除了这个应用")]
    [InlineData("zh-CN", "BotDisabledByAdmin", "管理员在Teams里停用了Chen Jing的这个应用")]
    [InlineData("zh-CN", "SomethingNew", "Teams不让我给Chen Jing发消息")]
    public async Task Each_reason_says_what_can_be_done(string locale, string code, string words)
    {
        await using var office = await DeliveryOffice.OpenAsync();
        var rep = office.Person("王磊", locale);
        await rep.Installs();
        await rep.Says("demo");
        var manager = await office.PersonAsync("Chen Jing");
        office.Connector.Script = call => call.IsMessage && Uri.UnescapeDataString(call.Path).Contains(manager.Chat.Id, StringComparison.Ordinal) ? new Fault(403, code) : null;

        await office.TellsAsync(manager, "one", deal: $"demo-lakeside-{rep.AadObjectId}");
        await office.RoundsAsync(2);

        Assert.Contains(rep.Notices(), line => line.Contains(words, StringComparison.Ordinal));
        office.Connector.ThrowIfRulesWereBroken();
    }
}
