using System.Collections.Immutable;
using SalesBot.Sales.Deals;

namespace SalesBot.Sales.Content;

/// <summary>Typical days of each stage (domain 2.5).</summary>
internal static class TypicalDurations
{
    private static readonly Lazy<ImmutableDictionary<DealType, int>> Sums = new(() =>
    {
        var durations = ContentFile.Read("domain-data.json").GetProperty("durations");
        return Enum.GetValues<DealType>().ToImmutableDictionary(
            type => type,
            type => durations.GetProperty(type.Code()).EnumerateObject().Sum(stage => stage.Value[1].GetInt32()));
    });

    /// <summary>The sum of the typical days up to the signature.</summary>
    public static int ToSignature(DealType type) => Sums.Value[type];
}
