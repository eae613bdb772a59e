using SalesBot.Bot.Cards;
using SalesBot.Bot.Conversing;
using SalesBot.Bot.Saying;
using SalesBot.Sales;
using SalesBot.Sales.Deals;
using SalesBot.Sales.Qualification;
using SalesBot.Sales.Stakeholders;

namespace SalesBot.TeamMaps;

/// <summary>The team map of a deal as its cards show it.</summary>
internal static class TeamMapViews
{
    private const int MostColleagues = 20;
    private const int MostRehearsed = 5;

    public static TeamMapView Of(Talk talk, Deal deal)
    {
        var coverage = TeamCoverage.Of(deal, talk.Turn.Today, talk.Turn.Numbers);
        var roles = MapCoverage.RolesAt(deal).Concat(deal.Team.Select(ours => ours.Covers)).Distinct().ToList();
        var named = roles.Count(role => deal.Counterparts(role).Any());
        var asleep = coverage.Asleep.Length;
        var below = asleep == 0 || named == 0
            ? new Text(roles.Count == 1 ? $"{named} of 1 role has one of ours" : $"{named} of {roles.Count} roles have one of ours", $"{roles.Count}个角色中{named}个有我方对口")
            : new Text($"{named} of {roles.Count} roles have one of ours, {asleep} long without contact", $"{roles.Count}个角色中{named}个有我方对口，{asleep}个久未联系");
        return new(
            deal.Id,
            deal.AccountName,
            talk.In(below),
            [.. roles.OrderBy(role => deal.Counterparts(role).Any()).Select(role => (CardText.Capital(talk.In(role.Name())), talk.In(Opposite(deal, role))))],
            BlindSpot(deal, talk.Turn.Today) is { } spot ? talk.In(spot) : null,
            deal.TeamOption(talk.Turn.Today, talk.Turn.Numbers) != (deal.Answers.GetValueOrDefault("TEAM")?.Value as AnswerValue.Choice)?.Option && deal.Type != DealType.PassiveProject,
            [.. Enum.GetValues<BuyingRole>().Select(role => (role.ToString(), talk.In(role.Name())))],
            [.. Enum.GetValues<OurRole>().Select(role => (role.ToString(), talk.In(role.Name())))])
        {
            Rehearsed = Rehearsed(talk, deal) is { } day ? talk.In(day) : null,
            Colleagues = [.. deal.Team.Select(ours => ours.Name).Prepend(deal.OwnerName).Where(name => name.Length > 0).Distinct().Take(MostColleagues)],
        };
    }

    /// <summary>"rehearsed on Mon 30 Nov"; null if they never did.</summary>
    public static Text? Rehearsed(Talk talk, Deal deal) =>
        deal.RehearsedOn is { } day ? new($"rehearsed on {Say.Date(day, Language.English, talk.Turn.Today)}", $"{Say.Date(day, Language.Chinese, talk.Turn.Today)}演练过") : null;

    /// <summary>Who meets whom, and what they say: what that person asked for, else what their role needs.</summary>
    public static IReadOnlyList<(string Lead, string Text)> Rehearsal(Talk talk, Deal deal) =>
    [
        .. MapCoverage.RolesAt(deal).Concat(deal.Team.Select(ours => ours.Covers)).Distinct()
            .SelectMany(role => deal.Counterparts(role).Select(name => (Name: name, Covers: role)))
            .Select(ours =>
            {
                var met = deal.InRole(ours.Covers).FirstOrDefault(person => person.LeftOn is null && !deal.IsOffLimits(person));
                return ($"{ours.Name} → {met?.Name ?? talk.In(ours.Covers.Name())}", met?.DecisionCriteria ?? talk.In(OurTeam.Says(ours.Covers)));
            })
            .Take(MostRehearsed),
    ];

    private static Text Opposite(Deal deal, BuyingRole role)
    {
        var names = string.Join(", ", deal.Counterparts(role).Take(2));
        var fits = OurTeam.For(role, deal.Stage)[0].Name();
        return names.Length > 0 ? new(names, names) : new($"nobody yet, {fits.En} would fit", $"还没有，建议{fits.Zh}");
    }

    private static Text? BlindSpot(Deal deal, DateOnly today) =>
        !deal.MayBeApproached() ? null
        : OurTalks.Of(deal, today) is { IsMost: true } talks ? new($"{talks.Name} holds most of the talks; take somebody along", $"多数沟通由{talks.Name}一人负责，下次带上同事")
        : deal.People.Find(deal.IsUnattended) is { } person
            ? new($"nobody of ours looks after {person.Name}; name somebody", $"我方没人负责{person.Name}，请指定一位")
        : null;
}
