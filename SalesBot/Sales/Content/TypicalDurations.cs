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

    private static readonly Lazy<ImmutableDictionary<(DealType, Stage), int>> Days = new(() =>
        (from type in Enum.GetValues<DealType>()
         from stage in ContentFile.Read("domain-data.json").GetProperty("durations").GetProperty(type.Code()).EnumerateObject()
         select ((type, StageCodes.Parse(stage.Name)), stage.Value[1].GetInt32())).ToImmutableDictionary(pair => pair.Item1, pair => pair.Item2));

    /// <summary>Acceptance has no line in the table; its typical days stand beside it.</summary>
    private const int Acceptance = 30;

    /// <summary>Typical days of the first visit of a stage; null where a deal of this type never stands there, or milestones decide.</summary>
    public static int? Of(DealType type, Stage stage) =>
        stage == Stage.Acceptance ? Acceptance : Days.Value.TryGetValue((type, stage), out var days) ? days : null;

    /// <summary>The sum of the typical days up to the signature.</summary>
    public static int ToSignature(DealType type) => Sums.Value[type];
}
