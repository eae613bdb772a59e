using System.Text.RegularExpressions;
using SalesBot.Bot.Reading;
using SalesBot.Sales;

namespace SalesBot.Bot.Records;

/// <summary>
/// Reads a record from one line: its parts between commas, each field told by its own words, the rest its name.
/// "Delta, first layer, 30%, rival"; ISO 27001，有效期到2027年底.
/// </summary>
public static partial class RecordReader
{
    /// <summary>A name longer than this is a pasted page.</summary>
    public const int Longest = 200;

    private static readonly Text TooLong = new(
        "That is a whole page. Say it in one line; the page can stay where it is.",
        "内容太长了。请用一句话说，原文留在原处就好。");

    /// <summary>What a line says.</summary>
    /// <param name="fields">The fields of the record.</param>
    /// <param name="line">What was typed after the command and the name of its owner.</param>
    /// <param name="today">The person's day.</param>
    public static RecordValues Read(IReadOnlyList<RecordField> fields, string line, DateOnly today)
    {
        ArgumentNullException.ThrowIfNull(fields);
        ArgumentNullException.ThrowIfNull(line);
        if (line.Length > Longest)
        {
            return RecordValues.Empty with { Problem = TooLong };
        }

        var values = RecordValues.Empty;
        var name = fields.FirstOrDefault(IsName);
        List<string> rest = [];
        foreach (var part in Parts().Split(TypedText.WithoutNoise(line)))
        {
            var left = part;
            foreach (var field in fields.Where(field => !IsName(field)))
            {
                (left, values) = Take(field, left, values, today);
            }

            if (Trimmed(left) is { Length: > 0 } words)
            {
                rest.Add(words);
            }
        }

        return name is null || rest.Count == 0 ? values : values.With(name.Id, string.Join(TypedText.HasHan(line) ? "，" : ", ", rest));
    }

    private static bool IsName(RecordField field) => field is { Kind: FieldKind.Words, Told: null };

    private static (string Left, RecordValues Values) Take(RecordField field, string part, RecordValues values, DateOnly today) => field.Kind switch
    {
        FieldKind.Choice or FieldKind.Choices => TakeChoices(field, part, values),
        FieldKind.Number when Find(field.Told!, part) is { Success: true } found => TakeNumber(field, part, found, values),
        FieldKind.Day when Find(field.Told!, part) is { Success: true } found => TakeDay(field, part, found, values, today),
        FieldKind.Words when Find($"(?:{field.Told})(?<v>.+)", part) is { Success: true } found =>
            (Without(part, found), values.With(field.Id, Trimmed(part.Substring(found.Groups["v"].Index, found.Groups["v"].Length)))),
        _ => (part, values),
    };

    private static (string Left, RecordValues Values) TakeChoices(RecordField field, string part, RecordValues values)
    {
        foreach (var option in field.Options)
        {
            if ((field.Kind == FieldKind.Choices || values[field.Id] is null) && FindAlone(option.Told, part) is { Success: true } found)
            {
                part = Without(part, found);
                values = values.With(field.Id, field.Kind == FieldKind.Choices && values[field.Id] is { } before ? $"{before},{option.Code}" : option.Code);
            }
        }

        return (part, values);
    }

    private static (string Left, RecordValues Values) TakeNumber(RecordField field, string part, Match found, RecordValues values)
    {
        var fits = int.TryParse(found.Groups["v"].Value, out var number) && number >= field.Range.Least && number <= field.Range.Most;
        return (Without(part, found), fits ? values.With(field.Id, number) : values with { Problem = RecordForm.NoNumber(field) });
    }

    // What introduces a day must be followed by one; whatever else stands there is said back, not dropped.
    private static (string Left, RecordValues Values) TakeDay(RecordField field, string part, Match found, RecordValues values, DateOnly today)
    {
        var after = part[(found.Index + found.Length)..];
        if (DateReader.Read(after, today) is not { Problem: DateProblem.None } day || Trimmed(after[..day.Span.At]) is { Length: > 0 })
        {
            return (part[..found.Index], values with { Problem = NoDay(Trimmed(after)) });
        }

        return (part[..found.Index] + " " + after[day.Span.End..], day.Past && !field.MayBePast ? values with { Problem = RecordForm.Past(field) } : values.With(field.Id, day.Date));
    }

    private static Text NoDay(string said) => new(
        $"I cannot read a day in \"{said}\". Write it like 31 Dec 2027.",
        $"“{said}”读不出日期。请写成2027年12月31日这样。");

    // What introduces a value ends its word; in Chinese the value follows without a space.
    private static Match Find(string told, string part) =>
        Regex.Match(TypedText.Fold(part), $@"(?<![\p{{L}}\p{{N}}])(?:{told})(?![a-z])", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant);

    // Words of a choice stand alone: "rival" is one, "Rivalry Ltd" is a name.
    private static Match FindAlone(string told, string part) =>
        Regex.Match(TypedText.Fold(part), $@"(?<![\p{{L}}\p{{N}}])(?:{told})(?![\p{{L}}\p{{N}}])", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant);

    private static string Without(string part, Match found) => part.Remove(found.Index, found.Length);

    private static string Trimmed(string words) => words.Trim(' ', ',', '.', ';', ':', '，', '。', '；', '：', '、', '-');

    [GeneratedRegex("[,，;；、\n]")]
    private static partial Regex Parts();
}
