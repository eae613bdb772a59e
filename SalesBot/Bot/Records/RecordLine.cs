using System.Text.RegularExpressions;
using SalesBot.Bot.Conversing;

namespace SalesBot.Bot.Records;

/// <summary>A typed command about a list: whose, and after a colon what is to be taken down.</summary>
/// <param name="Name">The deal or the customer in words; null for the one at hand.</param>
/// <param name="Told">What is to be taken down, with its line breaks; null if nothing.</param>
public sealed partial record RecordLine(string? Name, string? Told)
{
    // A command is short; a colon further on is part of what is told.
    private const int LongestCommand = 40;

    /// <summary>"suppliers kangyuan: Delta, rival" names both, "suppliers: Delta" only the second, "suppliers kangyuan" only the first.</summary>
    public static RecordLine Of(Input.Said said)
    {
        ArgumentNullException.ThrowIfNull(said);
        var argument = said.Command!.Argument;
        var at = ColonIn(said.Whole);
        if (at is < 0 or > LongestCommand || said.Whole[..at].Contains('\n', StringComparison.Ordinal) || said.Whole[(at + 1)..].Trim() is not { Length: > 0 } told)
        {
            return new(argument, null);
        }

        // The reader of commands takes the first colon away, unless a name stands before it.
        var name = argument is null ? -1 : ColonIn(argument);
        return new(name > 0 && argument!.Length > said.Text.Length - ColonIn(said.Text) ? argument[..name].Trim() : null, told);
    }

    /// <summary>What is told, record by record, without bullets and numbers.</summary>
    /// <param name="bySemicolon">Whether a semicolon parts records too, not only a new line.</param>
    public IReadOnlyList<string> Records(bool bySemicolon) => Told is null ? []
        : [.. Told.Split(bySemicolon ? ['\n', '\r', '；', ';'] : ['\n', '\r'], StringSplitOptions.TrimEntries).Select(line => Bullet().Replace(line, string.Empty).Trim()).Where(line => line.Length > 0)];

    private static int ColonIn(string text) => text.IndexOfAny([':', '：']);

    [GeneratedRegex(@"^(?:[-•·–]\s*|\(?\d{1,3}\s*[.、)）](?!\d)\s*|（\d{1,3}）\s*)")]
    private static partial Regex Bullet();
}
