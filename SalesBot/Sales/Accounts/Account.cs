namespace SalesBot.Sales.Accounts;

/// <summary>How we serve an account (domain 2.1).</summary>
public enum AccountClass
{
    Prospect,
    ProjectCustomer,
    KeyAccount,
}

/// <summary>A customer of the tenant.</summary>
public sealed record Account
{
    /// <summary>Opaque, unique in the tenant.</summary>
    public required string Id { get; init; }

    public required string TenantId { get; init; }

    /// <summary>As first written; never translated.</summary>
    public required string Name { get; init; }

    public AccountClass Class { get; init; } = AccountClass.Prospect;

    /// <summary>The manager who confirmed that it is a key account, by name; null if it was one from the start, or is none.</summary>
    public string? KeyAccountApprovedBy { get; init; }

    /// <summary>When it was made a key account.</summary>
    public DateTimeOffset? KeyAccountSince { get; init; }

    public string? Industry { get; init; }

    public string? Region { get; init; }

    /// <summary>0 (no relation) to 4 (strategic alliance), as the customer sees it (domain 3.7); null while not judged.</summary>
    public int? LadderLevel { get; init; }

    /// <summary>The suppliers around us at this customer (domain 2.1, F02).</summary>
    public IReadOnlyList<RingMember> Ring { get; init; } = [];

    /// <summary>Orders they gave us without asking anybody else, by day.</summary>
    public IReadOnlyList<DateOnly> DirectedOrders { get; init; } = [];

    /// <summary>The day its class or its ladder level last changed; null if it never did.</summary>
    public DateOnly? ClassChangedOn { get; init; }

    /// <summary>The day its service policy was last agreed; null if it never was.</summary>
    public DateOnly? PolicyUpdatedOn { get; init; }

    /// <summary>The month its fiscal year begins, 1 to 12.</summary>
    public int FiscalYearStart { get; init; } = 1;

    /// <summary>Completed projects, by the year of completion.</summary>
    public IReadOnlyList<int> CompletedProjectYears { get; init; } = [];
}

/// <summary>Another supplier of the account.</summary>
/// <param name="Company">By name.</param>
/// <param name="IsPartner">We work together.</param>
/// <param name="IsRival">We compete.</param>
public sealed record RingMember(string Company, bool IsPartner = false, bool IsRival = false);
