using System.Collections.Immutable;
using System.Globalization;
using SalesBot.Sales;
using SalesBot.Sales.Deals;

namespace SalesBot.Bot.Records;

/// <summary>What the fields of a record hold, by field; what is not there is not known. Each value fits its field.</summary>
/// <param name="All">Words as typed, days as yyyy-MM-dd, numbers in digits, codes with commas between.</param>
/// <param name="Problem">Why it cannot be taken; null if it can.</param>
public sealed record RecordValues(ImmutableDictionary<string, string> All, Text? Problem = null)
{
    /// <summary>Nothing known yet.</summary>
    public static RecordValues Empty { get; } = new(ImmutableDictionary<string, string>.Empty);

    /// <summary>The words, or the code, of a field; null if there are none.</summary>
    public string? this[string field] => All.GetValueOrDefault(field);

    /// <summary>The day in a field.</summary>
    public DateOnly? Day(string field) => this[field] is { } day ? DateOnly.ParseExact(day, "yyyy-MM-dd", CultureInfo.InvariantCulture) : null;

    /// <summary>The number in a field.</summary>
    public int? Number(string field) => this[field] is { } number ? int.Parse(number, CultureInfo.InvariantCulture) : null;

    /// <summary>The amount in a field.</summary>
    public Money? Amount(string field) => this[field]?.Split(' ') is [var currency, var amount] ? new Money(decimal.Parse(amount, CultureInfo.InvariantCulture), currency) : null;

    /// <summary>Whether one of several choices is taken.</summary>
    public bool Has(string field, string code) => this[field]?.Split(',').Contains(code) == true;

    /// <summary>The choice of a field.</summary>
    public TChoice? Choice<TChoice>(string field)
        where TChoice : struct, Enum => this[field] is { } code ? Enum.Parse<TChoice>(code) : null;

    /// <summary>With a value; null leaves it as it is.</summary>
    public RecordValues With(string field, string? value) => value is { Length: > 0 } ? this with { All = All.SetItem(field, value) } : this;

    /// <summary>With a day.</summary>
    public RecordValues With(string field, DateOnly? day) => With(field, day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));

    /// <summary>With an amount.</summary>
    public RecordValues With(string field, Money? amount) => With(field, amount is null ? null : string.Create(CultureInfo.InvariantCulture, $"{amount.Currency} {amount.Amount}"));

    /// <summary>With a choice.</summary>
    public RecordValues With(string field, Enum? choice) => With(field, choice?.ToString());

    /// <summary>With a number.</summary>
    public RecordValues With(string field, int? number) => With(field, number?.ToString(CultureInfo.InvariantCulture));

    /// <summary>With those choices that hold.</summary>
    public RecordValues With(string field, params ReadOnlySpan<(string Code, bool Holds)> codes)
    {
        List<string> held = [];
        foreach (var (code, holds) in codes)
        {
            if (holds)
            {
                held.Add(code);
            }
        }

        return With(field, string.Join(',', held));
    }

    /// <summary>These values over the other ones.</summary>
    public RecordValues Over(RecordValues below)
    {
        ArgumentNullException.ThrowIfNull(below);
        return this with { All = below.All.SetItems(All) };
    }
}
