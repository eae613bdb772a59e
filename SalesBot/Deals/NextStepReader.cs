using System.Text.RegularExpressions;
using SalesBot.Bot.Reading;
using SalesBot.Sales.Deals;

namespace SalesBot.Deals;

/// <summary>What "site visit with Ms Song on Thursday" says.</summary>
/// <param name="Text">What will be done.</param>
/// <param name="Due">When, if a date was said.</param>
/// <param name="With">The customer's person named, if the deal knows them.</param>
public sealed partial record NextStepReading(string Text, DateOnly? Due, Person? With)
{
    /// <summary>Reads a next step. The words that said the date and the person are taken out of the text.</summary>
    public static NextStepReading Read(string text, IEnumerable<Person> people, DateOnly today)
    {
        var date = DateReader.Read(text, today);
        var rest = date is { } found ? text.Remove(found.Span.At, found.Span.Words.Length) : text;
        var with = people.FirstOrDefault(person => rest.Contains(person.Name, StringComparison.OrdinalIgnoreCase));
        if (with is not null)
        {
            rest = Regex.Replace(rest, $@"\s*(?:\bwith\b|和|跟|与)\s*{Regex.Escape(with.Name)}\s*(?:一起)?", " ", RegexOptions.IgnoreCase);
        }

        rest = DanglingWords().Replace(rest, string.Empty).Trim(' ', ',', '，', '.', '。', '、');
        return new NextStepReading(rest.Length > 0 ? rest : text.Trim(), date is { Problem: DateProblem.None } ? date.Date : null, with);
    }

    // "on", "by" and their like stand before the date that was taken out.
    [GeneratedRegex(@"\s+(?:on|by|at|before|until)\s*$|(?:前|之前)$", RegexOptions.IgnoreCase)]
    private static partial Regex DanglingWords();
}
