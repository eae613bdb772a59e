using System.Collections.Immutable;
using SalesBot.Sales.Deals;

namespace SalesBot.Sales.Accounts;

/// <summary>How we serve an account (domain 2.1).</summary>
public enum AccountClass
{
    Prospect,
    ProjectCustomer,
    KeyAccount,
}

/// <summary>One of several of its kind that an account holds; each is kept, changed and audited by itself.</summary>
public interface IAccountPart
{
    /// <summary>Unique among its kind in the account.</summary>
    string Id { get; }
}

/// <summary>
/// A customer of the tenant, and what outlives a single deal. It is a value: a change gives another one, and storage
/// writes the parts that differ.
/// </summary>
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

    /// <summary>The part of our market it buys in (clarification G, 1.1.a).</summary>
    public string? Segment { get; init; }

    /// <summary>Whether we treat it as strategic, whatever its class (clarification A15).</summary>
    public bool IsStrategic { get; init; }

    /// <summary>The last day of a contract over several orders; null if there is none.</summary>
    public DateOnly? ContractEnd { get; init; }

    /// <summary>What presses this customer from outside and inside (domain 1.1.b).</summary>
    public ImmutableArray<Pressure> Pressures { get; init; } = [];

    /// <summary>0 (no relation) to 4 (strategic alliance), as the customer sees it (domain 3.7); null while not judged.</summary>
    public int? LadderLevel { get; init; }

    /// <summary>What was shown so far for the next step of the ladder, in the rep's words (domain 3.7).</summary>
    public ImmutableList<LadderProof> LadderProofs { get; init; } = [];

    /// <summary>The day an acceptance last failed here; null if none did.</summary>
    public DateOnly? AcceptanceFailedOn { get; init; }

    /// <summary>The suppliers around us at this customer, and ourselves (domain 2.1, F02).</summary>
    public ImmutableList<RingMember> Ring { get; init; } = [];

    /// <summary>The one dated move that brings us closer (domain 1.1.d2); null if none is planned.</summary>
    public LayerMove? LayerMove { get; init; }

    /// <summary>What the customer asks of its suppliers before they may sell (F07).</summary>
    public ImmutableList<QualificationItem> Qualifications { get; init; } = [];

    /// <summary>How the customer appraises us and the best rival, one for each day it was told (domain 3.6).</summary>
    public ImmutableList<Scorecard> Scorecards { get; init; } = [];

    /// <summary>What this customer lets us show to others (F25).</summary>
    public ImmutableList<Reference> References { get; init; } = [];

    /// <summary>Introductions asked for and made (F17).</summary>
    public ImmutableList<Referral> Referrals { get; init; } = [];

    /// <summary>Orders they gave us without asking anybody else, by day.</summary>
    public IReadOnlyList<DateOnly> DirectedOrders { get; init; } = [];

    /// <summary>The day its class or its ladder level last changed; null if it never did.</summary>
    public DateOnly? ClassChangedOn { get; init; }

    /// <summary>How it is served as agreed with it; null where the default of its class holds (F33).</summary>
    public ServicePolicy? Policy { get; init; }

    /// <summary>The day its service policy was last agreed; null if it never was.</summary>
    public DateOnly? PolicyUpdatedOn { get; init; }

    /// <summary>The month its fiscal year begins, 1 to 12.</summary>
    public int FiscalYearStart { get; init; } = 1;

    /// <summary>Completed projects, by the year of completion.</summary>
    public IReadOnlyList<int> CompletedProjectYears { get; init; } = [];

    /// <summary>The customer of a deal of whom nothing else is on record.</summary>
    public static Account Of(Deal deal)
    {
        ArgumentNullException.ThrowIfNull(deal);
        return new() { Id = deal.AccountId, TenantId = deal.TenantId, Name = deal.AccountName };
    }
}

/// <summary>What presses a customer to buy better (domain 1.1.b).</summary>
public enum Pressure
{
    Peers,
    Cost,
    Return,
    Results,
}
