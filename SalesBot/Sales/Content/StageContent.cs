using System.Collections.Immutable;
using System.Text.Json;
using SalesBot.Sales.Deals;
using SalesBot.Sales.Deals.Stages;

namespace SalesBot.Sales.Content;

/// <summary>The tables of the stage engine as they stand in the content (domain 2.3, 2.4).</summary>
internal static class StageContent
{
    private static readonly Lazy<JsonElement> Tables = new(() => ContentFile.Read("stages.json"));

    public static ImmutableArray<StageMove> Moves => LazyMoves.Value;

    public static ImmutableDictionary<BackReason, (Text Name, ImmutableArray<string> Confirm)> Reasons => LazyReasons.Value;

    public static ImmutableArray<ExitEvidence> Evidence => LazyEvidence.Value;

    public static Text Entry(Stage stage) => Tables.Value.GetProperty("entry").Text(stage.Code());

    public static Text Short(Stage stage) => Tables.Value.GetProperty("short").Text(stage.ToString());

    private static readonly Lazy<ImmutableArray<StageMove>> LazyMoves = new(() =>
        [.. Tables.Value.GetProperty("moves").EnumerateArray().SelectMany(MovesFrom)]);

    private static readonly Lazy<ImmutableDictionary<BackReason, (Text Name, ImmutableArray<string> Confirm)>> LazyReasons = new(() =>
        Tables.Value.GetProperty("reasons").EnumerateObject().ToImmutableDictionary(
            reason => Enum.Parse<BackReason>(reason.Name),
            reason => (reason.Value.Text("name"), Strings(reason.Value, "confirm"))));

    private static readonly Lazy<ImmutableArray<ExitEvidence>> LazyEvidence = new(() =>
    [
        .. Tables.Value.GetProperty("evidence").EnumerateArray().Select(row => new ExitEvidence(
            row.String("code"), StageCodes.Parse(row.String("stage")), row.Text("text"))
        {
            Types = [.. Strings(row, "types").Select(DealTypeCodes.Parse)],
            InLegalTender = row.TryGetProperty("legalTender", out var other) ? other.Text() : null,
        }),
    ]);

    private static IEnumerable<StageMove> MovesFrom(JsonElement row)
    {
        var from = StageCodes.Parse(row.String("from"));
        var approved = Strings(row, "approved");
        return
        [
            .. To("forward", MoveKind.Forward),
            .. To("skip", MoveKind.Skip),
            .. To("back", MoveKind.Back),
        ];

        IEnumerable<StageMove> To(string property, MoveKind kind) =>
            Strings(row, property).Select(to => new StageMove(from, StageCodes.Parse(to), kind, approved.Contains(to)));
    }

    private static ImmutableArray<string> Strings(JsonElement row, string property) =>
        row.TryGetProperty(property, out var list) ? [.. list.EnumerateArray().Select(item => item.GetString()!)] : [];
}
