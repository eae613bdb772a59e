namespace SalesBot.Sales.Deals.Records;

/// <summary>
/// One short thing kept on a deal beside its answers and people: a requirement, a risk, a partner. Each has a row of
/// its own, so that a long list costs nothing to what does not touch it; a new kind is one more derived type.
/// </summary>
public abstract record DealRecord
{
    /// <summary>Unique inside the deal.</summary>
    public required string Id { get; init; }

    /// <summary>What it is, in the rep's words; never translated.</summary>
    public required string Text { get; init; }
}

/// <summary>The records of a deal, by kind.</summary>
public static class RecordsOfDeal
{
    /// <summary>Every record of one kind, in the order in which they were added.</summary>
    public static IEnumerable<T> All<T>(this Deal deal)
        where T : DealRecord
    {
        ArgumentNullException.ThrowIfNull(deal);
        return deal.Records.OfType<T>();
    }

    /// <summary>This deal with a record added, or in the place of the one with its id.</summary>
    public static Deal Put(this Deal deal, DealRecord record)
    {
        ArgumentNullException.ThrowIfNull(deal);
        ArgumentNullException.ThrowIfNull(record);
        var at = deal.Records.FindIndex(known => known.Id == record.Id);
        return deal with { Records = at < 0 ? deal.Records.Add(record) : deal.Records.SetItem(at, record) };
    }

    /// <summary>This deal without a record.</summary>
    public static Deal Drop(this Deal deal, string recordId)
    {
        ArgumentNullException.ThrowIfNull(deal);
        return deal with { Records = deal.Records.RemoveAll(record => record.Id == recordId) };
    }
}
