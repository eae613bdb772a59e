using SalesBot.Sales.Deals;
using SalesBot.Sales.Qualification;
using SalesBot.Sales.Stalls;

namespace SalesBot.Sales.Teams;

/// <summary>What is special about the deals that are wanted.</summary>
public enum TeamOnly
{
    Any,

    /// <summary>Critical and serious.</summary>
    Pressing,

    /// <summary>The decision maker was never talked with, or not for too long.</summary>
    NoDecisionMaker,

    /// <summary>Less is known than a Go needs.</summary>
    Thin,

    /// <summary>A No-go is proposed and nobody has looked at it.</summary>
    AwaitingNoGo,

    NoNextStep,
}

/// <summary>Which deals of a team are wanted; what is null does not matter.</summary>
/// <param name="Only">What is special about them.</param>
/// <param name="Level">The alert level.</param>
/// <param name="Stage">The stage.</param>
/// <param name="Type">The kind.</param>
/// <param name="Verdict">What the score proposes.</param>
/// <param name="OwnerId">Entra object id of the owner.</param>
public sealed record TeamFilter(
    TeamOnly Only = TeamOnly.Any, StallLevel? Level = null, Stage? Stage = null, DealType? Type = null, Verdict? Verdict = null, string? OwnerId = null)
{
    /// <summary>As a button carries it: "Any.Critical.-.-.-.-"; ids have no dots.</summary>
    public string Code => string.Join('.', Only, Word(Level), Word(Stage), Word(Type), Word(Verdict), OwnerId ?? "-");

    /// <summary>The filter of a button; everything for anything else a client makes up.</summary>
    public static TeamFilter Parse(string? code)
    {
        var parts = (code ?? string.Empty).Split('.');
        return parts.Length == 6
            ? new(Named<TeamOnly>(parts[0]) ?? default, Named<StallLevel>(parts[1]), Named<Stage>(parts[2]), Named<DealType>(parts[3]), Named<Verdict>(parts[4]), parts[5] is "-" or "" ? null : parts[5])
            : new();
    }

    /// <summary>Whether a deal is of this level, stage, kind, verdict and owner; <see cref="Only"/> is the picture's to judge.</summary>
    public bool Fits(TeamDeal deal)
    {
        ArgumentNullException.ThrowIfNull(deal);
        return (Level is null || (deal.Level == Level && (Level != StallLevel.None || deal.Rest == DealRest.None)))
            && (Stage is null || deal.Stage == Stage)
            && (Type is null || deal.Type == Type)
            && (Verdict is null || deal.Verdict == Verdict)
            && (OwnerId is null || string.Equals(deal.OwnerId, OwnerId, StringComparison.Ordinal));
    }

    private static string Word<TEnum>(TEnum? value)
        where TEnum : struct, Enum => value?.ToString() ?? "-";

    private static TEnum? Named<TEnum>(string name)
        where TEnum : struct, Enum =>
        name.Length > 0 && char.IsAsciiLetter(name[0]) && Enum.TryParse<TEnum>(name, out var value) ? value : null;
}
