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

    /// <summary>Completed projects, by the year of completion.</summary>
    public IReadOnlyList<int> CompletedProjectYears { get; init; } = [];
}
