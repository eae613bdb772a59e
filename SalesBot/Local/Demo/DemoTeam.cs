using SalesBot.Bot.Tenants;
using SalesBot.Bot.Turns;
using SalesBot.Sales;
using SalesBot.Sales.Alerts;
using SalesBot.Sales.Calendars;
using SalesBot.Sales.Deals;
using SalesBot.Storage;

namespace SalesBot.Local.Demo;

/// <summary>
/// Two invented colleagues who report to whoever tries the bot, and a deal of one of them that does not move (domain
/// 7.8), so that a single person sees a manager's side too. What is written to the colleagues comes to the same chat.
/// </summary>
public sealed class DemoTeam(Tables tables, TenantBook book)
{
    private static readonly Text Owner = new("Wang Lei", "王磊");
    private static readonly Text Other = new("Li Na", "李娜");

    private static readonly DemoDeal Riverside = new("riverside", DealType.ActiveProject, Stage.Procurement, new("Riverside Chemicals", "河岸化工"), new("Drying unit", "干燥装置"), 11_400_000)
    {
        DaysInStage = 25,
        DaysToClose = -20,
        People =
        [
            new(new("Sun", "孙厂长"), new("plant manager", "工厂"), [BuyingRole.User], 3, 1, 3, 9),
            new(new("Mr Zhou", "周总"), null, [BuyingRole.DecisionMaker], 5, 0, 1, 50),
            new(new("Ms Ding", "丁经理"), new("purchasing", "采购部"), [BuyingRole.Purchaser], 3, 0, 2, 12),
            new(new("Engineer Fan", "范工"), null, [BuyingRole.TechnicalExpert], 3, 1, 2, 15),
        ],
        Next = (new("Contract draft back", "合同稿返回"), -5, StepOwner.Customer),
    };

    /// <summary>Loads them. Saying "demo" again changes nothing that was changed since.</summary>
    public async Task LoadAsync(Turn turn, CancellationToken cancellationToken)
    {
        // Whoever tries it at night wants to see it at night.
        turn.Save(turn.User with { Quiet = turn.User.Quiet ?? QuietHours.Off });
        var owner = await JoinsAsync(turn, "demo-wang", Owner, cancellationToken);
        await JoinsAsync(turn, "demo-li", Other, cancellationToken);
        var deal = Stalled(turn, owner);
        await tables.Looks.PutAsync(new Look(deal.TenantId, deal.Id, turn.Now, turn.Now), cancellationToken);
        await tables.Deals.CommitAsync(null, deal, new DealWrite("demo", new DealTurn("demo", "{}"), owner.Id, turn.Now) { LookAt = turn.Now }, cancellationToken);
        await tables.Lists.ConfirmAsync(DealSummary.Of((await tables.Deals.FindAsync(deal.TenantId, deal.Id, cancellationToken: cancellationToken))!.Deal, turn.Numbers, turn.Clock), cancellationToken);
    }

    private async Task<TeamMember> JoinsAsync(Turn turn, string code, Text name, CancellationToken cancellationToken)
    {
        var (id, shown) = ($"{code}-{turn.UserId}", name.In(turn.Language));
        var colleague = new UserRecord
        {
            TenantId = turn.TenantId, UserId = id, DisplayName = shown, Language = turn.Language, TimeZone = turn.User.TimeZone,
            Installed = true, Reference = turn.User.Reference, Quiet = QuietHours.Off,
        };
        await tables.Users.SaveAsync(null, colleague, cancellationToken);
        var manager = new ManagerLink(turn.UserId, turn.User.DisplayName ?? "", turn.Now);
        await tables.Teams.ApplyAsync(new TeamChange(turn.TenantId, id, shown, TeamStep.Set, manager), cancellationToken);
        return new(id, shown);
    }

    // Its owner heard of it yesterday; that their manager hears of it now is for the bot to find out.
    private Deal Stalled(Turn turn, TeamMember owner)
    {
        var (language, today) = (turn.Language, turn.Today);
        var deal = Riverside.For(turn.TenantId, owner.Id, owner.Name, AccountTable.IdOf(Riverside.Account.In(language)), language, turn.Now, turn.TimeZone) with
        {
            Tier = Tier.A,
            CloseMoves =
            [
                new(today.AddDays(-90), today.AddDays(-70), null, turn.Now.AddDays(-80)),
                new(today.AddDays(-70), today.AddDays(-45), null, turn.Now.AddDays(-60)),
                new(today.AddDays(-45), today.AddDays(-20), null, turn.Now.AddDays(-40)),
            ],
            Touches =
            [
                new()
                {
                    Id = $"demo-touch-{owner.Id}", On = today.AddDays(-9), Channel = TouchChannel.Call, Direction = TouchDirection.TwoWay, By = owner.Id, At = turn.Now.AddDays(-9),
                    Summary = new Text("waiting for legal", "在等法务").In(language), People = [new Impression("p1")],
                },
            ],
        };
        var told = Alert.Review(null, book.RulesOf(deal.TenantId).Look(deal, turn.Clock.AddDays(-1), turn.NewId("al"))).Alert;
        return deal with { Alert = told is null ? null : told with { Untold = [], Rung = AlertRung.Owner, Pushes = [.. told.Pushes.Where(push => push.Rung == AlertRung.Owner)] } };
    }
}
