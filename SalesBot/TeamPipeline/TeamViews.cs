using System.Collections.Immutable;
using Microsoft.Bot.Schema;
using SalesBot.Bot.Cards;
using SalesBot.Bot.Saying;
using SalesBot.Sales;
using SalesBot.Sales.Calendars;
using SalesBot.Sales.Deals;
using SalesBot.Sales.Deals.Stages;
using SalesBot.Sales.Stalls;
using SalesBot.Sales.Teams;

namespace SalesBot.TeamPipeline;

/// <summary>From a team's picture to its cards.</summary>
internal static class TeamViews
{
    private const int PageSize = 4;

    // A proposal takes a line of its own.
    private const int PageSizeWithVisit = 3;

    // A partner's agreement is decided within two working days (rule N25, dialogue 7.9).
    private const int DaysForPartner = 2;

    private const string Arrow = " → ";

    /// <summary>The picture.</summary>
    public static IMessageActivity Home(TeamBoard board, bool isWeekly, Pen pen)
    {
        var (picture, language) = (board.Picture, pen.Language);
        var people = pen.Say(board.People.Length == 1 ? "1 person" : $"{board.People.Length} people", $"{board.People.Length}人");
        var place = TeamWords.Amounts(picture.All, language) is { Length: > 0 } amounts ? $"{amounts} · {people}" : people;
        return CardMessage.Of(TeamCard.Draw(
            new TeamView(picture.Deals.Length, place, picture.Deals.IsEmpty ? [] : [.. TeamWords.Counts(picture).Select(row => (pen.Say(row.Lead), pen.Say(row.Text)))], isWeekly),
            pen));
    }

    /// <summary>The deals of a filter.</summary>
    public static IMessageActivity List(TeamBoard board, TeamFilter filter, int page, Pen pen) => CardMessage.Of(TeamListCard.Draw(ListOf(board, filter, page, pen), pen));

    /// <summary>The deal of a list for which a visit is proposed: the first whose decision maker is known and may be visited.</summary>
    public static TeamDeal? ToVisit(TeamBoard board, TeamFilter filter) => filter.Only != TeamOnly.NoDecisionMaker
        ? null
        : board.Picture.Where(filter) is var deals && deals.FirstOrDefault(deal => MayVisit(deal) && !deal.Team!.WayIn.IsEmpty) is { } known ? known : deals.FirstOrDefault(MayVisit);

    /// <summary>Counts by stage or by person.</summary>
    public static IMessageActivity Groups(TeamBoard board, bool byPerson, int page, Pen pen)
    {
        var picture = board.Picture;
        ImmutableArray<TeamGroup> groups = byPerson
            ? [.. picture.ByPerson().OrderBy(group => board.NameOf(group.OwnerId), StringComparer.Ordinal).Select(group =>
                Group(board.NameOf(group.OwnerId), group.Sum, new(OwnerId: group.OwnerId), group.OwnerId))]
            : [.. picture.ByStage().Select(group => Group(pen.Say(group.Stage.ShortName()), group.Sum, new(Stage: group.Stage), null))];
        return CardMessage.Of(TeamGroupsCard.Draw(
            byPerson ? pen.Say("By person", "按人员") : pen.Say("By stage", "按阶段"), TeamWords.Sum(picture.All, pen.Language), byPerson ? "person" : "stage", groups, page, pen));

        TeamGroup Group(string name, TeamSum sum, TeamFilter filter, string? person) =>
            new(name, TeamWords.Sum(sum, pen.Language), filter.Code, person, Badge.Of(picture.Where(filter).Max(deal => deal.Level)));
    }

    /// <summary>How somebody's deals do.</summary>
    /// <param name="personId">Entra object id.</param>
    /// <param name="name">By name; null where it is the reader.</param>
    /// <param name="deals">Their open deals.</param>
    /// <param name="help">What they asked for help with, by account.</param>
    /// <param name="pen">Language and keys.</param>
    public static IMessageActivity Person(string personId, string? name, IReadOnlyList<TeamDeal> deals, IReadOnlyList<(string Account, string Words)> help, Pen pen)
    {
        List<(string, string, string)> rows = [];
        foreach (var level in new[] { StallLevel.Critical, StallLevel.Serious })
        {
            if (deals.Where(deal => deal.Level == level).ToList() is { Count: > 0 } bad)
            {
                var badge = Badge.Of(level);
                rows.Add((badge.Shape, pen.Say(badge.Word) + pen.Say(": ", "："), pen.Say($"{bad.Count}, ", $"{bad.Count}个，") + Names(bad)));
            }
        }

        if (deals.Where(deal => deal.NextStepDue is null && !deal.IsFrozen).ToList() is { Count: > 0 } idle)
        {
            rows.Add(("•", pen.Say("Without next step: ", "没有下一步："), pen.Say($"{idle.Count}, ", $"{idle.Count}个，") + Names(idle)));
        }

        rows.AddRange(help.Take(2).Select(one => ("→", pen.Say($"{CardText.Clean(one.Account, 30)}, help wanted: ", $"{CardText.Clean(one.Account, 30)}，要帮忙："), CardText.Clean(one.Words, 60))));
        if (rows.Count == 0)
        {
            rows.Add(("✓", string.Empty, deals.Count == 0 ? pen.Say("Nothing open.", "没有进行中的商机。") : pen.Say("Nothing needs help now.", "目前没有需要帮忙的。")));
        }

        return CardMessage.Of(TeamPersonCard.Draw(new(name, personId, deals.Count, [.. rows]), pen));

        string Names(List<TeamDeal> some) => Say.List([.. some.Take(2).Select(deal => CardText.Clean(deal.Account, 30))], pen.Language) + (some.Count > 2 ? pen.Say(" and more", "等") : string.Empty);
    }

    /// <summary>"Dr Chen → Engineer Lu → Director He"; null if no way is known.</summary>
    public static string? Way(IEnumerable<string> names) => string.Join(Arrow, names) is { Length: > 0 } way ? way : null;

    /// <summary>The day by which a partner's agreement is proposed to be signed.</summary>
    public static DateOnly PartnerBy(DateOnly today, WorkCalendar calendar) => calendar.After(today, DaysForPartner);

    private static bool MayVisit(TeamDeal deal) => deal.Team is { MayBeApproached: true, DecisionMakers.IsEmpty: false };

    private static TeamListView ListOf(TeamBoard board, TeamFilter filter, int page, Pen pen)
    {
        var deals = board.Picture.Where(filter);
        var visit = ToVisit(board, filter);
        var size = visit is null ? PageSize : PageSizeWithVisit;
        var pages = Math.Max(1, (deals.Length + size - 1) / size);
        var shown = Math.Clamp(page, 1, pages);
        var waiting = deals.Where(deal => deal.AwaitsNoGo && !deal.IsFrozen).ToList();
        return new()
        {
            Title = pen.Say(TeamWords.Title(filter, filter.OwnerId is { } owner ? board.NameOf(owner) : null)),
            Place = deals.IsEmpty ? pen.Say("None", "没有") : TeamWords.Sum(TeamSum.Of(deals), pen.Language),
            Filter = filter.Code,
            Entries = [.. deals.Skip((shown - 1) * size).Take(size).Select(deal => Entry(board, deal, filter, pen))],
            Page = shown,
            Pages = pages,
            Visit = visit is null ? null : new(visit.DealId, visit.Account, board.NameOf(visit.OwnerId), Way(visit.Team!.WayIn)),
            Joint = waiting.Find(deal => deal.Team is { PartnerHelps: true }) is { } joint ? new(joint.DealId, joint.Account) : null,
            GiveUp = waiting.Find(deal => deal.Team is { PartnerHelps: false }) is { } hopeless ? new(hopeless.DealId, hopeless.Account) : null,
            Due = PartnerBy(board.Picture.Today, board.Picture.Limits.Calendar),
        };
    }

    private static TeamEntry Entry(TeamBoard board, TeamDeal deal, TeamFilter filter, Pen pen) => new()
    {
        DealId = deal.DealId,
        Account = deal.Account,
        Badge = TeamWords.BadgeOf(deal),
        Standing = pen.Say(TeamWords.Standing(deal, board.Picture.Limits)),
        Amount = deal.Amount is { } amount ? Say.Amount(amount, pen.Language) : null,
        Owner = board.NameOf(deal.OwnerId),
        Remark = TeamWords.Remark(deal, filter, board.Picture.Today) is { } remark ? CardText.Capital(pen.Say(remark)) : null,
    };
}
