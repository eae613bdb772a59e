namespace SalesBot.Sales.Deals.Records;

/// <summary>How somebody else takes part in our deal (domain 2.2.P2, 2.2.P3, F23).</summary>
public enum PartnerKind
{
    /// <summary>An agent of our own channel.</summary>
    Agent,

    /// <summary>A customer served before, who brings us in.</summary>
    FormerCustomer,

    /// <summary>Runs the group we supply to.</summary>
    Integrator,

    /// <summary>Supplies to us.</summary>
    Supplier,

    /// <summary>Bids together with us as one bidder.</summary>
    ConsortiumMember,
}

/// <summary>A partner in the deal; <see cref="DealRecord.Text"/> is the company. Duties and risks are matched on both sides (clarification D6).</summary>
public sealed record Partner : DealRecord
{
    /// <summary>How they take part.</summary>
    public required PartnerKind Kind { get; init; }

    /// <summary>What they do.</summary>
    public string? Duties { get; init; }

    /// <summary>What risk they carry with it.</summary>
    public string? Risks { get; init; }

    /// <summary>The day duties and risks were agreed in writing; null while they are not.</summary>
    public DateOnly? AgreedOn { get; init; }

    /// <summary>Our terms towards them are those of the customer towards us; null while nobody checked.</summary>
    public bool? IsBackToBack { get; init; }

    /// <summary>What is still to be agreed.</summary>
    public bool IsOpen => AgreedOn is null || Duties is null || Risks is null;
}

/// <summary>What partners may do in a deal.</summary>
public static class PartnersOfDeal
{
    /// <summary>Whether a consortium may be spoken of: in a legal tender only once there is a file that can allow it (clarification D6).</summary>
    public static bool MayFormConsortium(this Deal deal)
    {
        ArgumentNullException.ThrowIfNull(deal);
        return !deal.IsLegalTender() || deal.Tender.FileIssued is not null;
    }
}
