namespace SalesBot.Sales.Deals.Records;

/// <summary>One risk of installation and service (domain 2.1 RiskItem, F24).</summary>
public sealed record DeliveryRisk : DealRecord
{
    /// <summary>1 (rare) to 3 (likely); null while not judged.</summary>
    public int? Likelihood { get; init; }

    /// <summary>1 (small) to 3 (grave); null while not judged.</summary>
    public int? Impact { get; init; }

    /// <summary>Who of ours watches it.</summary>
    public string? Owner { get; init; }

    /// <summary>What our price holds for it.</summary>
    public Money? Priced { get; init; }

    /// <summary>The contract or the bid excludes it in writing.</summary>
    public bool IsExcluded { get; init; }

    /// <summary>1 to 9; what is not judged counts as the middle, so that it is not forgotten.</summary>
    public int Weight => (Likelihood ?? 2) * (Impact ?? 2);

    /// <summary>Neither in the price nor excluded in writing.</summary>
    public bool IsOpen => Priced is null && !IsExcluded;
}

/// <summary>The site was looked at, or its drawings were: the day, and <see cref="DealRecord.Text"/> by whom or what came of it.</summary>
public sealed record SiteSurvey : DealRecord
{
    /// <summary>The one there is; a later survey takes its place.</summary>
    public const string TheId = "survey";

    /// <summary>The day.</summary>
    public required DateOnly On { get; init; }
}
