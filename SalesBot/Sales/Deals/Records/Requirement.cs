namespace SalesBot.Sales.Deals.Records;

/// <summary>Whose words a requirement is written in (11.G 2.3.b).</summary>
public enum Author
{
    Ours,
    Customer,
    Rival,
    Neutral,
}

/// <summary>How our solution meets a requirement (question KA-03, SPECFIT).</summary>
public enum Fit
{
    Met,

    /// <summary>A deviation outside the mandatory lines.</summary>
    Deviation,

    /// <summary>It has to be clarified first.</summary>
    Clarify,

    /// <summary>It cannot be met.</summary>
    Cannot,
}

/// <summary>One line of what the customer requires, and how our solution answers it (F21, KA-03).</summary>
public sealed record Requirement : DealRecord
{
    /// <summary>A starred line: missing it is a rejection.</summary>
    public bool IsMandatory { get; init; }

    /// <summary>Whose wording it is; null while not marked.</summary>
    public Author? Author { get; init; }

    /// <summary>How we meet it; null while not judged.</summary>
    public Fit? Fit { get; init; }

    /// <summary>What of ours answers it, in the rep's words.</summary>
    public string? Solution { get; init; }

    /// <summary>Who closes the gap: one of ours or a partner.</summary>
    public string? GapOwner { get; init; }

    /// <summary>Judged, and not met.</summary>
    public bool IsGap => Fit is not null and not Records.Fit.Met;
}
