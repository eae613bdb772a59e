using System.Globalization;

namespace SalesBot.Bot.Reading;

/// <summary>From or up to which amount deals are wanted: "over 10 million", 1000万以下. The amount itself belongs to it.</summary>
/// <param name="Amount">In whole units of the currency, above 0.</param>
/// <param name="IsLeast">True for "over", false for "under".</param>
/// <param name="Currency">ISO 4217; null if none was said: each deal is then judged in its own.</param>
public sealed record AmountBound(decimal Amount, bool IsLeast, string? Currency = null)
{
    /// <summary>As a button carries it: "least:10000000:CNY".</summary>
    public string Code => string.Join(':', IsLeast ? "least" : "most", Amount.ToString("0", CultureInfo.InvariantCulture), Currency ?? "-");

    /// <summary>The bound of a button; null for none, and for anything else a client makes up.</summary>
    public static AmountBound? Parse(string code) =>
        code.Split(':') is ["least" or "most", var figure, { Length: <= 3 } currency]
        && decimal.TryParse(figure, NumberStyles.None, CultureInfo.InvariantCulture, out var amount) && amount is > 0 and < AmountReader.Absurd
            ? new(amount, code[0] == 'l', currency == "-" ? null : currency)
            : null;

    /// <summary>Whether an amount is wanted.</summary>
    public bool Holds(decimal amount, string currency) =>
        (Currency is null || Currency == currency) && (IsLeast ? amount >= Amount : amount <= Amount);
}
