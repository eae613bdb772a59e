using System.Collections.Immutable;
using SalesBot.Bot.Cards;
using SalesBot.Bot.Turns;
using SalesBot.Sales;
using SalesBot.Sales.Deals;
using SalesBot.Storage;

namespace SalesBot.Alerts;

/// <summary>Who of a manager's team could own a deal: a fact about their deals each, never a grade of a person.</summary>
internal sealed record NewOwners(ImmutableArray<(TeamMember Member, Text Reason, int Fit)> All)
{
    public static async Task<NewOwners> OfAsync(Turn turn, Deal deal)
    {
        var team = (await turn.TeamDealsAsync()).Where(entry => entry.Member.Id != deal.OwnerId);
        return new([.. team.Select(entry => Judged(entry.Member, [.. entry.Deals.Where(IsOpen)], deal)).OrderByDescending(entry => entry.Fit).ThenBy(entry => entry.Member.Name, StringComparer.Ordinal)]);
    }

    /// <summary>The two that fit best, with why.</summary>
    public ImmutableArray<NewOwner> Suggested(Pen pen) => [.. All.Take(2).Select(entry => new NewOwner(entry.Member.Id, entry.Member.Name, pen.Say(entry.Reason)))];

    private static bool IsOpen(DealSummary deal) => deal.Outcome is Outcome.Open or Outcome.WonInDelivery;

    private static (TeamMember Member, Text Reason, int Fit) Judged(TeamMember member, List<DealSummary> deals, Deal deal)
    {
        var people = deals.SelectMany(other => (other.People ?? "").Split('\n')).ToHashSet(StringComparer.OrdinalIgnoreCase);
        if (deal.People.Find(person => person.LeftOn is null && !person.NameIsTitle && people.Contains(person.Name)) is { } known)
        {
            return (member, known.Roles.IsEmpty ? new($"knows {known.Name}", $"认识{known.Name}") : new($"knows their {known.Roles[0].Name().En}", $"认识对方{known.Roles[0].Name().Zh}"), 3);
        }

        if (deals.Exists(other => string.Equals(other.AccountName, deal.AccountName, StringComparison.OrdinalIgnoreCase)))
        {
            return (member, new("has another deal with this customer", "在跟该客户的另一个商机"), 3);
        }

        var alike = deals.Count(other => other.Type == deal.Type);
        return alike > 0
            ? (member, new(alike == 1 ? "1 open deal of the same kind" : $"{alike} open deals of the same kind", $"同类型{alike}个进行中商机"), 2)
            : (member, new(deals.Count == 1 ? "1 open deal" : $"{deals.Count} open deals", $"{deals.Count}个进行中商机"), 1);
    }
}
