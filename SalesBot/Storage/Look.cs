namespace SalesBot.Storage;

/// <summary>A deal is to be looked at.</summary>
/// <param name="TenantId">Its tenant.</param>
/// <param name="DealId">The deal.</param>
/// <param name="At">Not before; UTC.</param>
/// <param name="WrittenAt">When that was decided, on the clock of whoever did.</param>
public sealed record Look(string TenantId, string DealId, DateTimeOffset At, DateTimeOffset WrittenAt)
{
    /// <summary>
    /// A row is written before its deal's commit, so for a while it may be right though the deal does not say so yet. No
    /// turn takes as long as this, with the difference of two clocks added.
    /// </summary>
    private static readonly TimeSpan Young = TimeSpan.FromMinutes(15);

    /// <summary>Whether the deal is looked at even if it says that it need not be.</summary>
    public bool IsForced { get; init; }

    /// <summary>How often the look failed.</summary>
    public int Failures { get; init; }

    /// <summary>Whether the deal as it is stored asks for a look at a moment.</summary>
    public bool IsRight(StoredDeal? deal, DateTimeOffset now) =>
        deal is not null && (IsForced || deal.LookAt <= now || deal.Deal.Alert is { Untold.IsEmpty: false });

    /// <summary>Whether the deal's commit may still be on its way.</summary>
    public bool MayBecomeRight(DateTimeOffset now) => now - WrittenAt < Young;
}
