using SalesBot.Sales.Content;
using SalesBot.Sales.Deals;
using SalesBot.Sales.Qualification;

namespace SalesBot.Sales.Stakeholders;

/// <summary>How far the people a stage needs are known and reached (domain 5.4).</summary>
/// <param name="Percent">0 to 100, unrounded.</param>
/// <param name="Minimum">What the stage asks for.</param>
/// <param name="Weakest">The role that costs most and may be worked on; null if none does (clarification A12).</param>
public sealed record MapCoverage(double Percent, int Minimum, BuyingRole? Weakest)
{
    /// <summary>The coverage of a deal on one day.</summary>
    public static MapCoverage Of(Deal deal, DateOnly today, Parameters limits)
    {
        ArgumentNullException.ThrowIfNull(deal);
        ArgumentNullException.ThrowIfNull(limits);
        var bids = IsBidding(deal);
        var roles = RolesAt(deal)
            .Select(role => (Role: role, Weight: bids && role == BuyingRole.DecisionMaker ? 1 : limits.Map.Weight(role), Coverage: deal.RoleCoverage(role, today, limits)))
            .ToList();
        var open = roles.Where(role => role.Coverage < 1 && !(bids && IsLimited(role.Role))).ToList();
        return new(
            100 * roles.Sum(role => role.Weight * role.Coverage) / roles.Sum(role => role.Weight),
            limits.Map.MinimumAt(deal.Stage),
            open.Count == 0 ? null : open.MaxBy(role => role.Weight * (1 - role.Coverage)).Role);
    }

    /// <summary>The roles a deal needs where it stands, in the order of the table.</summary>
    public static IEnumerable<BuyingRole> RolesAt(Deal deal)
    {
        ArgumentNullException.ThrowIfNull(deal);
        return RoleRequirements.At(deal.Stage).Where(role => role != BuyingRole.Sponsor || !IsBidding(deal));
    }

    private static bool IsBidding(Deal deal) => deal.Type == DealType.PassiveProject && (deal.Stage is Stage.Selection or Stage.Bidding);

    // Contact is limited while they compare bids: the gap is weighed in the bid decision instead.
    private static bool IsLimited(BuyingRole role) => role is BuyingRole.Coach or BuyingRole.DecisionMaker or BuyingRole.Evaluator;
}
