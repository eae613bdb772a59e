using System.Collections.Immutable;
using System.Text.Json;
using SalesBot.Sales.Deals;

namespace SalesBot.Sales.Content;

/// <summary>Which roles a stage needs, what each weighs and how much coverage is enough (domain 5.4).</summary>
internal static class RoleRequirements
{
    private static readonly Lazy<JsonElement> Data = new(() => ContentFile.Read("domain-data.json"));

    /// <summary>The roles, in the order of the table.</summary>
    public static ImmutableArray<BuyingRole> At(Stage stage) =>
        [.. Data.Value.GetProperty("requiredRoles").GetProperty(stage.Code()).EnumerateArray().Select(code => Enum.GetValues<BuyingRole>().First(role => CodeOf(role) == code.GetString()))];

    /// <summary>The least coverage, 0 to 100.</summary>
    public static int MinimumAt(Stage stage) => Data.Value.GetProperty("minCoverage").GetProperty(stage.Code()).GetInt32();

    /// <summary>1 to 3.</summary>
    public static int Weight(BuyingRole role) => Data.Value.GetProperty("roleWeights").GetProperty(CodeOf(role)).GetInt32();

    private static string CodeOf(BuyingRole role) => role switch
    {
        BuyingRole.User => "USER",
        BuyingRole.TechnicalExpert => "TECH",
        BuyingRole.Purchaser => "PURCH",
        BuyingRole.DecisionMaker => "DM",
        BuyingRole.Sponsor => "SPONSOR",
        BuyingRole.Coach => "COACH",
        BuyingRole.Evaluator => "EVAL",
        BuyingRole.Gatekeeper => "GATE",
        BuyingRole.Partner => "PARTNER",
        _ => "BLOCKER",
    };
}
