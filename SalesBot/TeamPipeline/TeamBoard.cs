using System.Collections.Immutable;
using SalesBot.Bot.Turns;
using SalesBot.Sales.Alerts;
using SalesBot.Sales.Deals;
using SalesBot.Sales.Qualification;
using SalesBot.Sales.Teams;
using SalesBot.Storage;

namespace SalesBot.TeamPipeline;

/// <summary>A manager's team on one day: the picture of its open deals, and who they belong to.</summary>
/// <param name="Picture">The open deals.</param>
/// <param name="People">Everybody below the manager, by name.</param>
internal sealed record TeamBoard(TeamPicture Picture, ImmutableArray<TeamMember> People)
{
    /// <summary>The speaker's; null where nobody reports to them.</summary>
    public static async Task<TeamBoard?> OfAsync(Turn turn) => Of(await turn.TeamDealsAsync(), turn.Clock, turn.Numbers);

    /// <summary>A manager's at any time, straight from the lists; null where nobody reports to them.</summary>
    public static async Task<TeamBoard?> OfAsync(Tables tables, UserRecord manager, DateTimeOffset now, Parameters numbers, CancellationToken cancellationToken) => Of(
        await TeamLists.BelowAsync(
            manager.UserId,
            id => tables.Teams.MembersAsync(manager.TenantId, id, cancellationToken),
            id => tables.Lists.OfAsync(manager.TenantId, id, cancellationToken)),
        now,
        numbers);

    /// <summary>The name of an owner.</summary>
    public string NameOf(string ownerId) => People.FirstOrDefault(member => member.Id == ownerId)?.Name ?? string.Empty;

    /// <summary>A deal of the list as it stands on a day.</summary>
    public static TeamDeal Deal(DealSummary deal, DateTimeOffset now, Parameters numbers) => new(
        deal.DealId, deal.OwnerId, deal.AccountName, deal.Title, deal.Type, deal.Stage, deal.Amount, deal.NextStepDue, deal.IsFrozen, deal.StallOn(now, numbers), deal.Facts, deal.Team)
    {
        Rest = RestOf(deal, DateOnly.FromDateTime(now.DateTime)),
    };

    /// <summary>Whether it goes on: selling, or in delivery.</summary>
    public static bool IsOpen(DealSummary deal) => deal.Outcome is Outcome.Open or Outcome.WonInDelivery;

    private static DealRest RestOf(DealSummary deal, DateOnly today) =>
        deal.Facts?.HeldUntil(today) is not null ? DealRest.OnHold
        : deal.Alert is not { } alert || !alert.Rests(today) ? DealRest.None
        : alert.State == AlertState.Dismissed ? DealRest.Dismissed
        : DealRest.Snoozed;

    private static TeamBoard? Of(IReadOnlyList<(TeamMember Member, IReadOnlyList<DealSummary> Deals)> lists, DateTimeOffset now, Parameters numbers) => lists.Count == 0 ? null : new(
        TeamPicture.Of(lists.SelectMany(list => list.Deals).Where(IsOpen).Select(deal => Deal(deal, now, numbers)), DateOnly.FromDateTime(now.DateTime), numbers),
        [.. lists.Select(list => list.Member).OrderBy(member => member.Name, StringComparer.Ordinal)]);
}
