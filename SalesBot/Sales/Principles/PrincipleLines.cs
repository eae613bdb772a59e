using System.Collections.Immutable;
using SalesBot.Sales.Content;
using SalesBot.Sales.Deals;

namespace SalesBot.Sales.Principles;

/// <summary>When a principle has something to say (domain 1.2).</summary>
public enum PrincipleMoment
{
    /// <summary>A deal begins, or is opened.</summary>
    OpeningDeal,

    /// <summary>A deal comes into a stage, forward or back; only the first two stages have a line.</summary>
    EnteringStage,

    /// <summary>A proposal is about to go out.</summary>
    BeforeProposal,

    /// <summary>Somebody of ours is about to meet a decision maker.</summary>
    BeforeDecisionMaker,

    /// <summary>A contact was saved.</summary>
    TouchLogged,

    /// <summary>A deal has no dated next step.</summary>
    NoNextStep,

    /// <summary>The suppliers around an account were edited.</summary>
    RingEdited,
}

/// <summary>
/// The lines of the method, each at its moment (domain 1.2). They are never filler: a moment without a line of its own
/// has none, a frozen deal gets no coaching at all (domain 2.9.4), and one that has ended needs none.
/// </summary>
public static class PrincipleLines
{
    private static readonly Lazy<ImmutableDictionary<string, Text>> Lines = new(() =>
        ContentFile.Read("principles.json").EnumerateObject().ToImmutableDictionary(line => line.Name, line => line.Value.Text(), StringComparer.Ordinal));

    /// <summary>The line that belongs to a moment of a deal; null where nothing is to be said.</summary>
    public static Text? For(PrincipleMoment moment, Deal deal)
    {
        ArgumentNullException.ThrowIfNull(deal);
        return deal is { ComplianceHold: null, Outcome: Outcome.Open or Outcome.WonInDelivery } && NameOf(moment, deal) is { } name ? Lines.Value[name] : null;
    }

    private static string? NameOf(PrincipleMoment moment, Deal deal) => moment switch
    {
        PrincipleMoment.OpeningDeal => "helpProject",
        PrincipleMoment.EnteringStage => deal.Stage is Stage.Research or Stage.Analysis ? "problemFirst" : null,
        PrincipleMoment.BeforeProposal => "problemFirst",

        // Nobody is to be met while it is quiet (domain 2.9.2).
        PrincipleMoment.BeforeDecisionMaker => deal.IsQuiet() ? null : "theirChair",
        PrincipleMoment.TouchLogged => "lastStep",
        PrincipleMoment.NoNextStep => "nextStep",
        _ => "neighbours",
    };
}
