namespace SalesBot.Sales.Qualification;

/// <summary>What the score proposes (domain 4.3).</summary>
public enum Verdict
{
    /// <summary>GO, 投入.</summary>
    Go,

    /// <summary>WORK_ON, 待补强.</summary>
    NeedsWork,

    /// <summary>NO_GO, 放弃: proposed; the manager confirms.</summary>
    NoGo,
}

/// <summary>Codes of the domain specification.</summary>
public static class VerdictCodes
{
    /// <summary>"GO", "WORK_ON" or "NO_GO".</summary>
    public static string Code(this Verdict verdict) => verdict switch
    {
        Verdict.Go => "GO",
        Verdict.NeedsWork => "WORK_ON",
        _ => "NO_GO",
    };
}
