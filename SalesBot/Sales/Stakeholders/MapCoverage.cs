using System.Text.Json;
using SalesBot.Sales.Content;
using SalesBot.Sales.Deals;

namespace SalesBot.Sales.Stakeholders;

/// <summary>How far the people a stage needs are known and reached (domain 5.4).</summary>
/// <param name="Percent">0 to 100, unrounded.</param>
/// <param name="Minimum">What the stage asks for.</param>
/// <param name="Weakest">The role that costs most and may be worked on; null if none does (clarification A12).</param>
public sealed record MapCoverage(double Percent, int Minimum, BuyingRole? Weakest)
{
    private static readonly Lazy<JsonElement> Content = new(() => ContentFile.Read("domain-data.json"));

    /// <summary>The coverage of a deal on one day.</summary>
    public static MapCoverage Of(Deal deal, DateOnly today)
    {
        ArgumentNullException.ThrowIfNull(deal);
        var bids = deal.Type == DealType.PassiveProject && (deal.Stage is Stage.Selection or Stage.Bidding);
        var roles = Content.Value.GetProperty("requiredRoles").GetProperty(deal.Stage.Code()).EnumerateArray().Select(role => RoleOf(role.GetString()!))
            .Where(role => !bids || role != BuyingRole.Sponsor)
            .Select(role => (Role: role, Weight: bids && role == BuyingRole.DecisionMaker ? 1 : WeightOf(role), Coverage: deal.RoleCoverage(role, today)))
            .ToList();
        var open = roles.Where(role => role.Coverage < 1 && !(bids && IsLimited(role.Role))).ToList();
        return new(
            100 * roles.Sum(role => role.Weight * role.Coverage) / roles.Sum(role => role.Weight),
            Content.Value.GetProperty("minCoverage").GetProperty(deal.Stage.Code()).GetInt32(),
            open.Count == 0 ? null : open.MaxBy(role => role.Weight * (1 - role.Coverage)).Role);
    }

    // Contact is limited while they compare bids: the gap is weighed in the bid decision instead.
    private static bool IsLimited(BuyingRole role) => role is BuyingRole.Coach or BuyingRole.DecisionMaker or BuyingRole.Evaluator;

    private static int WeightOf(BuyingRole role) => Content.Value.GetProperty("roleWeights").GetProperty(CodeOf(role)).GetInt32();

    private static BuyingRole RoleOf(string code) => Enum.GetValues<BuyingRole>().First(role => CodeOf(role) == code);

    private static string CodeOf(BuyingRole role) => role switch
    {
        BuyingRole.User => "USER",
        BuyingRole.TechnicalExpert => "TECH",
        BuyingRole.Purchaser => "PURCH",
        BuyingRole.DecisionMaker => "DM",
        BuyingRole.Sponsor => "SPONSOR",
        BuyingRole.Coach => "COACH",
        _ => "EVAL",
    };
}
