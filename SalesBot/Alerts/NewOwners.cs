using System.Collections.Immutable;
using SalesBot.Bot.Cards;
using SalesBot.Bot.Turns;
using SalesBot.Sales;
using SalesBot.Sales.Deals;
using SalesBot.Storage;

namespace SalesBot.Alerts;

/// <summary>
/// Who of a manager's team could own a deal, in the order of dialogue 7.8: who has deals in the same industry, who knows
/// their people or the customer, who has deals of the same kind. A fact about their deals each, never a grade of a person.
/// </summary>
internal sealed record NewOwners(ImmutableArray<(TeamMember Member, Text Reason, int Fit)> All)
{
    // A customer costs a read; a team with more of them is judged by the rest.
    private const int MostCustomers = 40;

    public static async Task<NewOwners> OfAsync(Turn turn, Deal deal)
    {
        var team = (await turn.TeamDealsAsync()).Where(entry => entry.Member.Id != deal.OwnerId)
            .Select(entry => (entry.Member, Deals: entry.Deals.Where(IsOpen).ToList())).ToList();
        var same = await InIndustryOfAsync(turn, deal, team.SelectMany(entry => entry.Deals).Select(other => other.AccountName));
        return new([.. team.Select(entry => Judged(entry.Member, entry.Deals, deal, same)).OrderByDescending(entry => entry.Fit).ThenBy(entry => entry.Member.Name, StringComparer.Ordinal)]);
    }

    /// <summary>The two that fit best, with why.</summary>
    public ImmutableArray<NewOwner> Suggested(Pen pen) => [.. All.Take(2).Select(entry => new NewOwner(entry.Member.Id, entry.Member.Name, pen.Say(entry.Reason)))];

    private static bool IsOpen(DealSummary deal) => deal.Outcome is Outcome.Open or Outcome.WonInDelivery;

    /// <summary>The customers of the same industry; none where nobody noted that of the deal.</summary>
    private static async Task<IReadOnlySet<string>> InIndustryOfAsync(Turn turn, Deal deal, IEnumerable<string> customers)
    {
        if ((await turn.AccountNamedAsync(deal.AccountName))?.Industry is not { Length: > 0 } industry)
        {
            return ImmutableHashSet<string>.Empty;
        }

        var accounts = await Task.WhenAll(customers.Distinct(StringComparer.OrdinalIgnoreCase).Take(MostCustomers).Select(async name => (Name: name, Account: await turn.AccountNamedAsync(name))));
        return accounts.Where(one => string.Equals(one.Account?.Industry, industry, StringComparison.OrdinalIgnoreCase)).Select(one => one.Name).ToHashSet(StringComparer.OrdinalIgnoreCase);
    }

    private static (TeamMember Member, Text Reason, int Fit) Judged(TeamMember member, List<DealSummary> deals, Deal deal, IReadOnlySet<string> sameIndustry)
    {
        if (deals.Exists(other => string.Equals(other.AccountName, deal.AccountName, StringComparison.OrdinalIgnoreCase)))
        {
            return (member, new("has another deal with this customer", "在跟该客户的另一个商机"), 5);
        }

        if (deals.Count(other => sameIndustry.Contains(other.AccountName)) is > 0 and var alike)
        {
            return (member, new(alike == 1 ? "1 open deal in the same industry" : $"{alike} open deals in the same industry", $"同行业{alike}个进行中商机"), 4);
        }

        var people = deals.SelectMany(other => (other.People ?? "").Split('\n')).ToHashSet(StringComparer.OrdinalIgnoreCase);
        if (deal.People.Find(person => person.LeftOn is null && !person.NameIsTitle && people.Contains(person.Name)) is { } known)
        {
            return (member, known.Roles.IsEmpty ? new($"knows {known.Name}", $"认识{known.Name}") : new($"knows their {known.Roles[0].Name().En}", $"认识对方{known.Roles[0].Name().Zh}"), 3);
        }

        var kind = deals.Count(other => other.Type == deal.Type);
        return kind > 0
            ? (member, new(kind == 1 ? "1 open deal of the same kind" : $"{kind} open deals of the same kind", $"同类型{kind}个进行中商机"), 2)
            : (member, new(deals.Count == 1 ? "1 open deal" : $"{deals.Count} open deals", $"{deals.Count}个进行中商机"), 1);
    }
}
