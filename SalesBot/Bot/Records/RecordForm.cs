using System.Globalization;
using SalesBot.Bot.Cards;
using SalesBot.Bot.Reading;
using SalesBot.Sales.Deals;

namespace SalesBot.Bot.Records;

/// <summary>The fields of a form as they came back; none is trusted to be there or to fit.</summary>
/// <param name="Click">The press that sent it.</param>
/// <param name="Currency">What an amount without a currency is in.</param>
public sealed record RecordForm(CardClick Click, string Currency)
{
    /// <summary>A line of text; null if it was left empty.</summary>
    public string? Line(string field) => Click.Input(field)?.Trim() is { Length: > 0 } typed ? typed : null;

    /// <summary>A day; null if none was chosen.</summary>
    public DateOnly? Day(string field) => DayOf(Click, field);

    /// <inheritdoc cref="Day"/>
    public static DateOnly? DayOf(CardClick click, string field)
    {
        ArgumentNullException.ThrowIfNull(click);
        return DateOnly.TryParseExact(click.Input(field), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;
    }

    /// <summary>One of several by name; null if none was chosen.</summary>
    public T? Choice<T>(string field)
        where T : struct, Enum =>
        Enum.TryParse<T>(Click.Input(field), out var chosen) && Enum.IsDefined(chosen) ? chosen : null;

    /// <summary>A small number from a list; null if none was chosen.</summary>
    public int? Number(string field, int most) =>
        int.TryParse(Click.Input(field), NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number >= 1 && number <= most ? number : null;

    /// <summary>Whether "yes" was chosen.</summary>
    public bool IsYes(string field) => Click.Input(field) == "yes";

    /// <summary>An amount; null if none was typed or it cannot be read.</summary>
    public Money? Amount(string field) => Click.Input(field) is { } typed && AmountReader.Read(typed) is { Problem: AmountProblem.None } read
        ? new Money(read.Amount, read.Currency ?? Currency)
        : null;
}
