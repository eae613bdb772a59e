using SalesBot.Sales.Deals;

namespace SalesBot.Sales.Qualification;

/// <summary>The numbers of qualification that a tenant may change, with their defaults (domain 9).</summary>
public sealed record Parameters
{
    /// <summary>The defaults of the specification.</summary>
    public static Parameters Default { get; } = new();

    /// <summary>What an unknown answer counts, 0 to 1; between published win rates (domain 4.1).</summary>
    public double Prior { get; init; } = 0.40;

    /// <summary>How much of an assumed answer counts.</summary>
    public double Assumed { get; init; } = 0.6;

    /// <summary>How much of a stated answer counts.</summary>
    public double Stated { get; init; } = 0.8;

    /// <summary>How much of a verified answer counts.</summary>
    public double Verified { get; init; } = 1.0;

    /// <summary>Factor on the evidence while an answer waits to be reconfirmed.</summary>
    public double Reconfirm { get; init; } = 0.5;

    /// <summary>Age in days after which a stated answer counts as assumed.</summary>
    public int StatedDays { get; init; } = 90;

    /// <summary>Age in days after which a feeling falls one level of evidence.</summary>
    public int FeelingDays { get; init; } = 30;

    /// <summary>Days an answer may wait to be reconfirmed before it caps the verdict (C9).</summary>
    public int ReconfirmDays { get; init; } = 14;

    /// <summary>Score for Go in a key-account deal.</summary>
    public int GoLineKeyAccount { get; init; } = 65;

    /// <summary>Score for Go in an active project.</summary>
    public int GoLineActive { get; init; } = 65;

    /// <summary>Score for Go in a passive project.</summary>
    public int GoLinePassive { get; init; } = 70;

    /// <summary>Below this score No-go is proposed.</summary>
    public int NoGoLine { get; init; } = 40;

    /// <summary>Coverage needed for Go, 0 to 1.</summary>
    public double GoCoverage { get; init; } = 0.70;

    /// <summary>Coverage needed to propose No-go by score.</summary>
    public double NoGoCoverage { get; init; } = 0.60;

    /// <summary>Coverage below which no number is shown.</summary>
    public double ShowCoverage { get; init; } = 0.40;

    /// <summary>Confidence needed for Go.</summary>
    public double GoConfidence { get; init; } = 0.70;

    /// <summary>Days a two-way talk keeps a contact active.</summary>
    public int ActiveContactDays { get; init; } = 60;

    /// <summary>Days without a talk after which an opponent is uncovered (R4).</summary>
    public int OpponentDays { get; init; } = 30;

    /// <summary>Days a question rests after "don't know yet".</summary>
    public int DontKnowDays { get; init; } = 7;

    /// <summary>Questions in one sitting at most (domain 3.1).</summary>
    public int QuestionsPerSitting { get; init; } = 5;

    /// <summary>The score from which Go is possible.</summary>
    public int GoLine(DealType type) => type switch
    {
        DealType.KeyAccount => GoLineKeyAccount,
        DealType.ActiveProject => GoLineActive,
        _ => GoLinePassive,
    };

    /// <summary>The evidence factor e of a level, 0 to 1.</summary>
    public double Factor(Evidence level) => level switch
    {
        Evidence.Assumed => Assumed,
        Evidence.Stated => Stated,
        Evidence.Verified => Verified,
        _ => 0,
    };
}
