using System.Collections.Immutable;
using SalesBot.Sales.Deals;

namespace SalesBot.Sales.Content;

/// <summary>Typical days of each stage (domain 2.5).</summary>
internal static class TypicalDurations
{
    private static readonly Lazy<ImmutableDictionary<(DealType Type, Stage Stage), StageDays>> Table = new(() =>
        (from type in ContentFile.Read("domain-data.json").GetProperty("durations").EnumerateObject()
         from stage in type.Value.EnumerateObject()
         select ((DealTypeCodes.Parse(type.Name), StageCodes.Parse(stage.Name)), new StageDays(stage.Value[0].GetInt32(), stage.Value[1].GetInt32(), stage.Value[2].GetInt32())))
        .ToImmutableDictionary(row => row.Item1, row => row.Item2));

    /// <summary>The days of one stage; null where the table has none: after the signature, and before the selection of a passive project.</summary>
    public static StageDays? Of(DealType type, Stage stage) => Table.Value.GetValueOrDefault((type, stage));
}

/// <summary>How long a stage lasts, in days; least and most are for display only (clarification B30).</summary>
public sealed record StageDays(int Least, int Typical, int Most);
