using System.Collections.Immutable;
using SalesBot.Sales;

namespace SalesBot.Bot.Documents;

/// <summary>
/// A page to print or to forward, as plain content: what people typed is shown as they typed it and never becomes
/// markup. Make it with the words in the language it is read in.
/// </summary>
/// <param name="Title">What it is: its heading and the name of the window.</param>
/// <param name="Language">The language of its words.</param>
/// <param name="Parts">What stands on it, in order.</param>
public sealed record PrintedPage(string Title, Language Language, ImmutableArray<PrintedPart> Parts);

/// <summary>A heading, a line or a table of a printed page.</summary>
public sealed record PrintedPart
{
    /// <summary>The heading or the line; null for a table.</summary>
    public string? Words { get; init; }

    /// <summary>Whether <see cref="Words"/> is a heading.</summary>
    public bool IsHeading { get; init; }

    /// <summary>The headings of a table's columns; empty for anything else.</summary>
    public ImmutableArray<string> Columns { get; init; } = [];

    /// <summary>The rows of a table; a row may be shorter than the columns.</summary>
    public ImmutableArray<ImmutableArray<string>> Rows { get; init; } = [];

    /// <summary>A heading over what follows.</summary>
    public static PrintedPart Heading(string words) => new() { Words = words, IsHeading = true };

    /// <summary>A line or a paragraph.</summary>
    public static PrintedPart Line(string words) => new() { Words = words };

    /// <summary>A table.</summary>
    public static PrintedPart Table(IEnumerable<string> columns, IEnumerable<IEnumerable<string>> rows) =>
        new() { Columns = [.. columns], Rows = [.. rows.Select(row => row.ToImmutableArray())] };
}
