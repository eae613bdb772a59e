using System.Collections.Immutable;
using SalesBot.Bot.Reading;
using SalesBot.Sales;
using SalesBot.Sales.Deals;

namespace SalesBot.Deals;

/// <summary>
/// Reads who buys and how, said alone: "state-owned enterprise, legal tender", 国企，公开招标. Words that say anything
/// else beside it are about something else.
/// </summary>
internal static class BuyerReader
{
    private const int Longest = 60;

    private static readonly ImmutableDictionary<string, BuyerKind> Kinds = Words(
        Enum.GetValues<BuyerKind>(), kind => kind.Name(),
        ("soe", BuyerKind.StateOwnedEnterprise), ("state-owned", BuyerKind.StateOwnedEnterprise), ("state owned", BuyerKind.StateOwnedEnterprise),
        ("国企", BuyerKind.StateOwnedEnterprise), ("央企", BuyerKind.StateOwnedEnterprise), ("private company", BuyerKind.Private), ("private", BuyerKind.Private),
        ("民企", BuyerKind.Private), ("私企", BuyerKind.Private), ("民营", BuyerKind.Private), ("民营企业", BuyerKind.Private), ("政府", BuyerKind.StateOrgan), ("机关", BuyerKind.StateOrgan));

    private static readonly ImmutableDictionary<string, ProcurementMode> Modes = Words(
        Enum.GetValues<ProcurementMode>(), mode => mode.Name(),
        ("公开招标", ProcurementMode.LegalTender), ("招标", ProcurementMode.LegalTender), ("tender", ProcurementMode.LegalTender), ("open tender", ProcurementMode.LegalTender),
        ("invited", ProcurementMode.Invited), ("邀标", ProcurementMode.Invited), ("邀请招标", ProcurementMode.Invited), ("negotiated", ProcurementMode.Negotiated), ("谈判", ProcurementMode.Negotiated));

    /// <summary>What is said of it; null if it says nothing, or more than that.</summary>
    public static (BuyerKind? Kind, ProcurementMode? Mode)? Read(string text)
    {
        var folded = TypedText.Fold(TypedText.WithoutNoise(text)).TrimEnd('.', '!', ' ');
        if (folded.Length is 0 or > Longest)
        {
            return null;
        }

        (BuyerKind? Kind, ProcurementMode? Mode) told = default;
        foreach (var piece in folded.Split([",", ";", " and "], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
        {
            if (told.Kind is null && Kinds.TryGetValue(piece, out var kind))
            {
                told.Kind = kind;
            }
            else if (told.Mode is null && Modes.TryGetValue(piece, out var mode))
            {
                told.Mode = mode;
            }
            else
            {
                return null;
            }
        }

        return told is (null, null) ? null : told;
    }

    private static ImmutableDictionary<string, T> Words<T>(IEnumerable<T> all, Func<T, Text> name, params (string Words, T Value)[] others)
        where T : struct, Enum =>
        all.SelectMany(value => new (string Words, T Value)[] { (TypedText.Fold(name(value).En), value), (TypedText.Fold(name(value).Zh), value) })
            .Concat(others)
            .DistinctBy(pair => pair.Words)
            .ToImmutableDictionary(pair => pair.Words, pair => pair.Value);
}
