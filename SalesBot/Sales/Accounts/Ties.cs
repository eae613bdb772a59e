namespace SalesBot.Sales.Accounts;

/// <summary>What two customers have in common, so that what happens at one is heard of at the other (F31).</summary>
public static class Ties
{
    /// <summary>The closest tie: segment, industry, region; null where they share none, or nothing is known.</summary>
    public static Text? Of(Account one, Account other)
    {
        ArgumentNullException.ThrowIfNull(one);
        ArgumentNullException.ThrowIfNull(other);
        return Same(one.Segment, other.Segment) ? new("same segment", "同一细分市场")
            : Same(one.Industry, other.Industry) ? new("same industry", "同行业")
            : Same(one.Region, other.Region) ? new("same region", "同地区")
            : null;
    }

    private static bool Same(string? one, string? other) => one is not null && string.Equals(one.Trim(), other?.Trim(), StringComparison.OrdinalIgnoreCase);
}
