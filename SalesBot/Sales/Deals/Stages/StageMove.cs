using SalesBot.Sales.Content;

namespace SalesBot.Sales.Deals.Stages;

/// <summary>How a deal can change its stage (domain 2.4).</summary>
public enum MoveKind
{
    /// <summary>On to what comes next; needs the exit evidence, or a reason for each gap. A test before the bid counts too.</summary>
    Forward,

    /// <summary>On, leaving a stage out; needs a reason.</summary>
    Skip,

    /// <summary>The customer went back; needs one of the <see cref="BackReason"/>s.</summary>
    Back,
}

/// <summary>One row of the table of allowed transitions.</summary>
/// <param name="From">The stage it leaves.</param>
/// <param name="To">The stage it comes to.</param>
/// <param name="Kind">How.</param>
/// <param name="NeedsApproval">Whether a manager must confirm it.</param>
public sealed record StageMove(Stage From, Stage To, MoveKind Kind, bool NeedsApproval);

/// <summary>Which moves there are.</summary>
public static class StageMoves
{
    /// <summary>The whole table, in the order of the specification.</summary>
    public static IReadOnlyList<StageMove> All => StageContent.Moves;

    /// <summary>
    /// The moves this deal has from its stage. A passive project never stands before the selection (clarification A11);
    /// a move there is in the list all the same: it is asked whether we may help define the need.
    /// </summary>
    public static IEnumerable<StageMove> PossibleMoves(this Deal deal) =>
        deal.Outcome is Outcome.Open or Outcome.WonInDelivery ? All.Where(move => move.From == deal.Stage) : [];

    /// <summary>The move of this kind to this stage; null if the table has none.</summary>
    public static StageMove? FindMove(this Deal deal, Stage to, MoveKind kind) =>
        deal.PossibleMoves().FirstOrDefault(move => move.To == to && move.Kind == kind);

    /// <summary>Whether a passive project would have to become an active one to go there.</summary>
    public static bool NeedsOurPartInTheNeed(this Deal deal, Stage to) => deal.Type == DealType.PassiveProject && to < Stage.Selection;

    /// <summary>"Charter", "立项": the name on a button.</summary>
    public static Text ShortName(this Stage stage) => StageContent.Short(stage);

    /// <summary>What a deal that enters this stage should have: "a signed contract" (domain 2.3).</summary>
    public static Text EntryEvidence(this Stage stage) => StageContent.Entry(stage);
}
