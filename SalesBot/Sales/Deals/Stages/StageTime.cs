using SalesBot.Sales.Content;
using SalesBot.Sales.Qualification;

namespace SalesBot.Sales.Deals.Stages;

/// <summary>How long a deal stands where it stands, and how long that usually takes (domain 2.5, clarification B14).</summary>
public static class StageTime
{
    /// <summary>Whole days since the deal came into its stage; 0 on the first day.</summary>
    public static int DaysInStage(this Deal deal, DateTimeOffset now) => Math.Max(0, (now - deal.Visit.EnteredAt).Days);

    /// <summary>Whole days since the deal was opened; a move back does not stop them.</summary>
    public static int TotalAge(this Deal deal, DateTimeOffset now) => Math.Max(0, (now - deal.OpenedAt).Days);

    /// <summary>The usual days of the current visit; null where there are none (implementation, follow-on).</summary>
    public static int? TypicalDays(this Deal deal, Parameters limits) => TypicalDays(deal.Type, deal.Stage, deal.Visit.VisitNo, limits);

    /// <summary>The usual days of a visit; every one after the first is shorter, because part of the work is reusable.</summary>
    /// <param name="type">The kind of deal.</param>
    /// <param name="stage">The stage.</param>
    /// <param name="visitNo">1 for the first visit.</param>
    /// <param name="limits">The tenant's numbers.</param>
    public static int? TypicalDays(DealType type, Stage stage, int visitNo, Parameters limits)
    {
        ArgumentNullException.ThrowIfNull(limits);
        var first = limits.Stages.Typical(type, stage);
        return visitNo <= 1 ? first : first is { } days ? (int)Math.Round(days * limits.RevisitFactor, MidpointRounding.AwayFromZero) : null;
    }

    /// <summary>Least, usual and most days of a first visit; null where the table has none.</summary>
    public static StageDays? DaysOf(DealType type, Stage stage) => TypicalDurations.Of(type, stage);

    /// <summary>The number the next visit of this stage would have.</summary>
    public static int NextVisitNo(this Deal deal, Stage stage) =>
        1 + deal.Visits.Where(visit => visit.Stage == stage && !visit.WasMistake).Select(visit => visit.VisitNo).DefaultIfEmpty(0).Max();
}
