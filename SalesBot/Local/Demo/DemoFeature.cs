using SalesBot.Bot.Conversing;
using SalesBot.Bot.Reading;
using SalesBot.Bot.Turns;
using SalesBot.Sales;
using SalesBot.Sales.Accounts;
using SalesBot.Storage;

namespace SalesBot.Local.Demo;

/// <summary>
/// Loads sample accounts and deals in the user's language, on a developer's machine only:
/// <code>
/// demo      演示
/// </code>
/// It writes around the turn's commit, which takes one deal; saying it again changes nothing that was changed since. The
/// deals are looked at right away, so that alerts come by themselves.
/// </summary>
public sealed class DemoFeature(Tables tables, LookBell bell, DemoTeam? team = null) : Feature
{
    private static readonly Text Loaded = new(
        "Six sample deals are loaded. Try: my deals, qualify lakeside, why only 40?, open metro.",
        "已载入六个示例商机。可以试试：我的商机、评估 湖畔汽车、怎么才40分？、打开 地铁。");

    private static readonly Text LoadedWithTeam = new(
        "Six sample deals of yours and five of your team are loaded. Alerts come within a minute. What goes to Wang Lei or Li Na shows here under their name; press it as them. Try: my deals, alerts, team.",
        "已载入你的六个商机和团队的五个，一分钟内有预警。发给王磊、李娜的也在这里，可替他们点。可试：我的商机、预警、团队。");

    /// <inheritdoc/>
    public override bool Serves(Talk talk, Input input) => input.Is(CommandKind.Demo);

    /// <inheritdoc/>
    public override async Task<Served> ServeAsync(Talk talk, Input input, CancellationToken cancellationToken)
    {
        var turn = talk.Turn;
        foreach (var (name, @class, region, completed) in DemoDeals.Accounts)
        {
            await SaveAccountAsync(talk, talk.In(name), @class, talk.In(region), completed, cancellationToken);
        }

        foreach (var sample in DemoDeals.All)
        {
            var account = talk.In(sample.Account);
            await SaveAccountAsync(talk, account, sample.Type == Sales.Deals.DealType.KeyAccount ? AccountClass.KeyAccount : AccountClass.ProjectCustomer, null, [], cancellationToken);
            var deal = sample.For(turn.TenantId, turn.UserId, turn.User.DisplayName ?? string.Empty, AccountTable.IdOf(account), talk.Language, turn.Now, turn.TimeZone);
            await tables.Looks.PutAsync(new Look(deal.TenantId, deal.Id, turn.Now, turn.Now), cancellationToken);
            await tables.Deals.CommitAsync(null, deal, new DealWrite("demo", new DealTurn("demo", "{}"), turn.UserId, turn.Now) { LookAt = turn.Now }, cancellationToken);
            await tables.Accounts.ListAsync(new AccountDeal(deal.TenantId, deal.AccountId, deal.Id, deal.OwnerId), cancellationToken);
            await tables.Lists.ConfirmAsync(DealSummary.Of((await tables.Deals.FindAsync(deal.TenantId, deal.Id, cancellationToken: cancellationToken))!.Deal, turn.Numbers, turn.Clock), cancellationToken);
        }

        if (team is not null)
        {
            await team.LoadAsync(turn, cancellationToken);
        }

        bell.Ring();
        await talk.SayAsync(team is null ? Loaded : LoadedWithTeam, cancellationToken);
        return Served.Done;
    }

    private async Task SaveAccountAsync(Talk talk, string name, AccountClass @class, string? region, int[] completed, CancellationToken cancellationToken)
    {
        var account = new Account { Id = AccountTable.IdOf(name), TenantId = talk.Turn.TenantId, Name = name, Class = @class, Region = region, CompletedProjectYears = completed };
        if (await tables.Accounts.FindAsync(account.TenantId, account.Id, cancellationToken) is null
            && AccountTable.Write(null, account, talk.Turn.UserId, talk.Turn.User.DisplayName ?? string.Empty, "demo", talk.Turn.Now) is { } write)
        {
            await tables.Accounts.ApplyAsync(write, cancellationToken);
        }
    }
}
