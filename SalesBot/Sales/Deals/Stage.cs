namespace SalesBot.Sales.Deals;

/// <summary>The ten stages of the customer's own project, in their order (domain 2.3).</summary>
public enum Stage
{
    Research,
    Analysis,
    Charter,
    Selection,
    Bidding,
    Testing,
    Procurement,
    Implementation,
    Acceptance,
    FollowOn,
}

/// <summary>How a deal stands as a whole (domain 2.3).</summary>
public enum Outcome
{
    Open,
    WonInDelivery,
    Completed,
    Lost,
    NoDecision,
    Withdrawn,
}

/// <summary>Codes of the domain specification.</summary>
public static class StageCodes
{
    private static readonly string[] Codes = ["RSH", "ANL", "CHR", "SEL", "BID", "TST", "PUR", "IMP", "ACC", "FUP"];

    /// <summary>The three letters of the stage, "RSH" to "FUP".</summary>
    public static string Code(this Stage stage) => Codes[(int)stage];

    /// <summary>The stage with this code.</summary>
    /// <exception cref="FormatException">No stage has this code.</exception>
    public static Stage Parse(string code)
    {
        var at = Array.IndexOf(Codes, code);
        return at >= 0 ? (Stage)at : throw new FormatException($"'{code}' is not a stage code.");
    }
}

/// <summary>One stay of a deal in a stage. Visits are never deleted (domain 2.1, 2.4).</summary>
/// <param name="Stage">The stage.</param>
/// <param name="VisitNo">1 for the first visit of this stage, 2 for the second, ...</param>
/// <param name="EnteredAt">When it began.</param>
/// <param name="LeftAt">When it ended; null for the current one.</param>
/// <param name="Reason">Why the deal came here by a skip or a back move; null otherwise.</param>
public sealed record StageVisit(Stage Stage, int VisitNo, DateTimeOffset EnteredAt, DateTimeOffset? LeftAt = null, string? Reason = null);
