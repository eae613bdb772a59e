using System.Globalization;
using AdaptiveCards;
using SalesBot.Bot.Cards;
using SalesBot.Bot.Reading;
using SalesBot.Bot.Saying;
using SalesBot.Sales;
using SalesBot.Sales.Deals;

namespace SalesBot.Bot.Records;

/// <summary>The fields of a record as a form, and what was filled in.</summary>
public static class RecordForm
{
    /// <summary>The inputs, filled with what is known.</summary>
    public static IEnumerable<AdaptiveElement> Draw(IEnumerable<RecordField> fields, RecordValues values, Pen pen)
    {
        ArgumentNullException.ThrowIfNull(fields);
        ArgumentNullException.ThrowIfNull(values);
        ArgumentNullException.ThrowIfNull(pen);
        return fields.Select(field => Draw(field, values, pen));
    }

    /// <summary>What was filled in; with a problem where something is missing or does not fit, and then nothing is lost but that.</summary>
    /// <param name="fields">The fields.</param>
    /// <param name="click">The press that sent them.</param>
    /// <param name="currency">What an amount without a currency is in.</param>
    public static RecordValues Read(IEnumerable<RecordField> fields, CardClick click, string currency)
    {
        ArgumentNullException.ThrowIfNull(fields);
        ArgumentNullException.ThrowIfNull(click);
        return fields.Aggregate(RecordValues.Empty, (values, field) => Read(field, click.Input(field.Id)?.Trim(), values, currency));
    }

    /// <summary>A day that was chosen; null if none was.</summary>
    public static DateOnly? Day(string? typed) => DateOnly.TryParseExact(typed, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;

    /// <summary>An amount; null if none was typed or it cannot be read.</summary>
    public static Money? Amount(string? typed, string currency) =>
        typed is not null && AmountReader.Read(typed) is { Problem: AmountProblem.None } read ? new Money(read.Amount, read.Currency ?? currency) : null;

    internal static Text NoNumber(RecordField field) => new(
        $"{field.Label.En}: a whole number from {field.Range.Least} to {field.Range.Most}, please.",
        $"{field.Label.Zh}请填{field.Range.Least}到{field.Range.Most}的整数。");

    internal static Text Past(RecordField field) => new($"{field.Label.En}: that day is over already.", $"{field.Label.Zh}：这一天已经过了。");

    private static RecordValues Read(RecordField field, string? typed, RecordValues values, string currency) => (field.Kind, typed) switch
    {
        (_, null or "") => field.Missing is { } missing ? values with { Problem = missing } : values,
        (FieldKind.Day, _) => Day(typed) is { } day
            ? values.With(field.Id, day)
            : values with { Problem = new($"{field.Label.En}: please pick a day.", $"{field.Label.Zh}：请选择日期。") },
        (FieldKind.Number, _) => int.TryParse(typed.TrimEnd('%', '％', ' '), NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number >= field.Range.Least && number <= field.Range.Most
            ? values.With(field.Id, number)
            : values with { Problem = NoNumber(field) },
        (FieldKind.Amount, _) => Amount(typed, currency) is { } amount ? values.With(field.Id, amount) : values with { Problem = TypedRecord.NoSuchAmount },
        (FieldKind.Choice or FieldKind.Choices, _) => values.With(field.Id, string.Join(',', typed.Split(',').Where(code => field.Options.Any(option => option.Code == code)))),
        _ => values.With(field.Id, typed),
    };

    private static AdaptiveElement Draw(RecordField field, RecordValues values, Pen pen)
    {
        var (label, error) = (pen.Say(field.Label), field.Missing is { } missing ? pen.Say(missing) : null);
        var example = field.Example is { } given ? pen.Say(given) : null;
        var choices = field.Options.Select(option => (option.Code, pen.Say(option.Label)));
        return field.Kind switch
        {
            FieldKind.Day => Fields.Date(field.Id, label, values.Day(field.Id), error, pen),
            FieldKind.Choice => Fields.Pick(field.Id, label, choices, values[field.Id] ?? field.Default, error, pen),
            FieldKind.Amount => Fields.Line(field.Id, label, values.Amount(field.Id) is { } amount ? Say.Amount(amount, pen.Language) : null, error, pen, example),
            FieldKind.Choices => Fields.Checks(field.Id, label, choices, values[field.Id]?.Split(',') ?? [], pen),
            _ => Fields.Line(field.Id, label, values[field.Id], error, pen, example),
        };
    }
}
