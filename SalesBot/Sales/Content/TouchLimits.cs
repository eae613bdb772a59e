using System.Collections.Immutable;
using SalesBot.Sales.Deals;

namespace SalesBot.Sales.Content;

/// <summary>Days without two-way contact that are too many (domain 2.7.1).</summary>
internal static class TouchLimits
{
    private static readonly Lazy<ImmutableDictionary<(DealType, Stage), (int Warn, int Critical)>> ByStage = new(() =>
        (from type in Enum.GetValues<DealType>()
         from stage in ContentFile.Read("domain-data.json").GetProperty("touchLimits").GetProperty(type.Code()).EnumerateObject()
         select ((type, StageCodes.Parse(stage.Name)), (stage.Value[0].GetInt32(), stage.Value[1].GetInt32()))).ToImmutableDictionary(pair => pair.Item1, pair => pair.Item2));

    /// <summary>The first and the second limit. A stage the type does not know has the limits of its selection.</summary>
    public static (int Warn, int Critical) Of(DealType type, Stage stage) =>
        ByStage.Value.TryGetValue((type, stage), out var limits) ? limits : ByStage.Value[(type, Stage.Selection)];
}
