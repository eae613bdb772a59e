namespace SalesBot.Sales.Deals.Records;

/// <summary>What kind of thing a line of the offer is (domain 1.2.b, 2.1).</summary>
public enum LineKind
{
    Product,
    Service,

    /// <summary>A special term of supply: consignment stock, call-off, delivery in parts.</summary>
    SupplyTerm,
}

/// <summary>One line of what we sell in this deal.</summary>
public sealed record DealLine : DealRecord
{
    /// <summary>What kind of thing.</summary>
    public required LineKind Kind { get; init; }

    /// <summary>Its price; null while unknown, or where it has none of its own.</summary>
    public Money? Price { get; init; }
}

/// <summary>What speaks for us as a company (11.G 2.3.a).</summary>
public enum StandingKind
{
    /// <summary>Audited accounts.</summary>
    Accounts,

    /// <summary>Years in business.</summary>
    Years,

    /// <summary>Staff on the ground.</summary>
    Staff,

    /// <summary>Somebody spoke well of us.</summary>
    WordOfMouth,
}

/// <summary>A proof of our stability that this customer was shown, or a good word about us; <see cref="DealRecord.Text"/> is what it says or who said it.</summary>
public sealed record GoodStanding : DealRecord
{
    /// <summary>What kind of proof.</summary>
    public required StandingKind Kind { get; init; }

    /// <summary>Whom it was shown or said to; null if nobody was named.</summary>
    public string? ToWhom { get; init; }
}
