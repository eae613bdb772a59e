using System.Collections.Immutable;
using System.Text.Json;
using SalesBot.Sales.Deals;

namespace SalesBot.Sales.Content;

/// <summary>Names of our roles, and which stand opposite which of theirs (domain 5.7).</summary>
internal static class TeamContent
{
    private static readonly Lazy<JsonElement> Data = new(() => ContentFile.Read("team.json"));

    public static Text Name(OurRole role) => Data.Value.GetProperty("roles").Text(role.ToString());

    public static ImmutableArray<OurRole> Opposite(BuyingRole role) => Roles(Data.Value.GetProperty("counterparts").GetProperty(role.ToString()));

    /// <summary>Who stands opposite the evaluators once it is being delivered.</summary>
    public static ImmutableArray<OurRole> InDelivery => Roles(Data.Value.GetProperty("inDelivery"));

    public static Text Says(BuyingRole role) => Data.Value.GetProperty("says").Text(role.ToString());

    private static ImmutableArray<OurRole> Roles(JsonElement names) => [.. names.EnumerateArray().Select(name => Enum.Parse<OurRole>(name.GetString()!))];
}
