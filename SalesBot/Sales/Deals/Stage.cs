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
