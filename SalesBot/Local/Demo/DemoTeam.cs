using SalesBot.Alerts;
using SalesBot.Bot.Asking;
using SalesBot.Bot.Tenants;
using SalesBot.Bot.Turns;
using SalesBot.Sales;
using SalesBot.Sales.Alerts;
using SalesBot.Sales.Calendars;
using SalesBot.Sales.Deals;
using SalesBot.Sales.Deals.Asking;
using SalesBot.Storage;
using SalesBot.TeamPipeline.Deciding;

namespace SalesBot.Local.Demo;

/// <summary>
/// Two invented colleagues who report to whoever tries the bot, and deals of theirs, so that a single person sees a
/// manager's side too: an alert (domain 7.8), bids to decide (domain 7.9), the list of a morning and that of a week. What
/// is written to the colleagues comes to the same chat (<see cref="DemoVoices"/>).
/// </summary>
public sealed class DemoTeam(Tables tables, TenantBook book)
{
    private const string Prefix = "demo-";

    private static readonly Text Wang = new("Wang Lei", "王磊");
    private static readonly Text Li = new("Li Na", "李娜");

    // By then the alerts the lists are made of were found.
    private static readonly TimeSpan ListsAfter = TimeSpan.FromSeconds(30);

    /// <summary>Whether somebody is invented.</summary>
    internal static bool IsColleague(string id) => id.StartsWith(Prefix, StringComparison.Ordinal);

    /// <summary>Whether somebody was invented for this person.</summary>
    internal static bool IsColleagueOf(string id, string userId) => IsColleague(id) && id.EndsWith("-" + userId, StringComparison.Ordinal);

    /// <summary>Loads them. Saying "demo" again changes nothing that was changed since.</summary>
    public async Task LoadAsync(Turn turn, CancellationToken cancellationToken)
    {
        // Whoever tries it at night wants to see it at night.
        turn.Save(turn.User with { Quiet = turn.User.Quiet ?? QuietHours.Off });
        var (wang, li) = (await JoinsAsync(turn, "wang", Wang, cancellationToken), await JoinsAsync(turn, "li", Li, cancellationToken));
        await PutAsync(turn, Stalled(turn, wang), isDue: true, cancellationToken);
        await PutAsync(turn, Of(turn, DemoTeamDeals.Institute, li), isDue: true, cancellationToken);
        await PutAsync(turn, Of(turn, DemoTeamDeals.Waterworks, li), isDue: false, cancellationToken);
        await tables.Notices.PutAsync(await AskedAsync(turn, wang, cancellationToken), cancellationToken);
        await tables.Notices.PutAsync(await ConditionalAsync(turn, li, cancellationToken), cancellationToken);
        await tables.Notices.PutAsync(AlertNotice.DigestOf(turn.TenantId, turn.UserId, turn.Today, turn.Now + ListsAfter), cancellationToken);
        await tables.Notices.PutAsync(AlertNotice.WeeklyOf(turn.TenantId, turn.UserId, turn.Today, turn.Now + ListsAfter), cancellationToken);
    }

    private async Task<TeamMember> JoinsAsync(Turn turn, string code, Text name, CancellationToken cancellationToken)
    {
        var (id, shown) = ($"{Prefix}{code}-{turn.UserId}", name.In(turn.Language));
        var colleague = new UserRecord
        {
            TenantId = turn.TenantId, UserId = id, DisplayName = shown, Language = turn.Language, TimeZone = turn.User.TimeZone,
            Installed = true, Reference = turn.User.Reference is { } chat ? In(chat, id) : null, Quiet = QuietHours.Off,
        };
        await tables.Users.SaveAsync(null, colleague, cancellationToken);
        var manager = new ManagerLink(turn.UserId, turn.User.DisplayName ?? "", turn.Now);
        await tables.Teams.ApplyAsync(new TeamChange(turn.TenantId, id, shown, TeamStep.Set, manager), cancellationToken);
        return new(id, shown);
    }

    // The same chat, with somebody else in it.
    private static string In(string chat, string id)
    {
        var reference = StateJson.ReadReference(chat);
        reference.User = new(id: id, aadObjectId: id);
        return StateJson.WriteReference(reference);
    }

    private static Deal Of(Turn turn, DemoDeal sample, TeamMember owner) =>
        sample.For(turn.TenantId, owner.Id, owner.Name, AccountTable.IdOf(sample.Account.In(turn.Language)), turn.Language, turn.Now, turn.TimeZone);

    private async Task PutAsync(Turn turn, Deal deal, bool isDue, CancellationToken cancellationToken)
    {
        var look = isDue ? turn.Now : turn.Now.AddDays(1);
        await tables.Looks.PutAsync(new Look(deal.TenantId, deal.Id, look, turn.Now), cancellationToken);
        await tables.Deals.CommitAsync(null, deal, new DealWrite("demo", new DealTurn("demo", "{}"), deal.OwnerId, turn.Now) { LookAt = look }, cancellationToken);
        await tables.Lists.ConfirmAsync(DealSummary.Of((await tables.Deals.FindAsync(deal.TenantId, deal.Id, cancellationToken: cancellationToken))!.Deal, turn.Numbers, turn.Clock), cancellationToken);
    }

    // Its owner heard of it yesterday; that their manager hears of it now is for the bot to find out.
    private Deal Stalled(Turn turn, TeamMember owner)
    {
        var (language, today) = (turn.Language, turn.Today);
        var deal = Of(turn, DemoTeamDeals.Riverside, owner) with
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

    // A bid the owner asks their manager about.
    private async Task<Notice> AskedAsync(Turn turn, TeamMember owner, CancellationToken cancellationToken)
    {
        var ask = new Ask($"demo-ask-{owner.Id}", AskKind.Bid, owner.Id, owner.Name, turn.Now) { Words = DemoTeamDeals.Note.In(turn.Language) };
        var deal = Of(turn, DemoTeamDeals.Coastal, owner).With(ask);
        await PutAsync(turn, deal, isDue: false, cancellationToken);
        return new Notice($"{ManagerAsking.NoticeKind}|{deal.Id}|{ask.Id}", turn.TenantId, turn.UserId, ManagerAsking.NoticeKind, turn.Now) { DealId = deal.Id, Content = StoredJson.Write(new AskNews(ask.Id)) };
    }

    // A bid that was allowed on a condition, which was due yesterday.
    private async Task<Notice> ConditionalAsync(Turn turn, TeamMember owner, CancellationToken cancellationToken)
    {
        var decided = new BidDecision(BidChoice.Conditional, DemoTeamDeals.Condition.In(turn.Language), turn.Today.AddDays(-1), turn.User.DisplayName ?? "", turn.UserId, turn.Now.AddDays(-4));
        var deal = Of(turn, DemoTeamDeals.Terminal, owner) with { BidDecision = decided };
        await PutAsync(turn, deal, isDue: false, cancellationToken);
        return ConditionNotice.Of(deal, decided, turn.UserId, "demo", turn.Now);
    }
}
