namespace SalesBot.Sales.Qualification;

/// <summary>Why a question costs points, and so which action helps (domain 4.2, clarifications B2 to B7).</summary>
public enum LossKind
{
    /// <summary>(a) Nothing is known.</summary>
    Unknown,

    /// <summary>(b) Known on weak evidence.</summary>
    WeakEvidence,

    /// <summary>(b1) Only some of the parts are known.</summary>
    PartlyKnown,

    /// <summary>(b) Marked after a move back.</summary>
    Reconfirm,

    /// <summary>(c) The fact is against us.</summary>
    Unfavourable,

    /// <summary>(d) It could be better.</summary>
    CouldBeBetter,

    /// <summary>(d) A given of this deal.</summary>
    Given,
}

/// <summary>The points one question costs, and what to do about it.</summary>
public sealed record Loss
{
    /// <summary>"KA-05"; orders ties, never shown.</summary>
    public required string QuestionId { get; init; }

    /// <summary>"BUDGET".</summary>
    public required string Key { get; init; }

    /// <summary>Points lost because we do not know, or not well enough.</summary>
    public required double Information { get; init; }

    /// <summary>Points lost because of what we know.</summary>
    public required double Fact { get; init; }

    public required LossKind Kind { get; init; }

    /// <summary>The kind in words: "not known", "未知".</summary>
    public required Text Reason { get; init; }

    /// <summary>The whole action, one or two sentences.</summary>
    public required Text Action { get; init; }

    /// <summary>The head of a row on the score card: "Rival ahead".</summary>
    public required Text Label { get; init; }

    /// <summary>The rest of that row, small first letter and no full stop: "write one strategy down".</summary>
    public required Text ShortAction { get; init; }

    /// <summary>All points lost, above 0.</summary>
    public double Points => Information + Fact;
}
