namespace SalesBot.Bot.Reading;

/// <summary>Why an amount is refused.</summary>
public enum AmountProblem
{
    None,
    Negative,
    Zero,

    /// <summary>More than any deal: a slip of the unit, most likely.</summary>
    Absurd,
}

/// <summary>An amount found in free text.</summary>
/// <param name="Amount">In whole units of the currency (yuan, not 万元).</param>
/// <param name="Currency">ISO 4217, or null if none was said.</param>
/// <param name="Approximate">True after "about", 约, 左右 and the like.</param>
/// <param name="Span">Where it stands, with currency and "about".</param>
public sealed record AmountReading(decimal Amount, string? Currency, bool Approximate, Span Span)
{
    /// <summary>Why it is refused, or None.</summary>
    public AmountProblem Problem { get; init; }
}
