using System.Globalization;
using AdaptiveCards;
using SalesBot.Bot.Cards;

namespace SalesBot.Pictures;

/// <summary>The people of a picture as a table of words, behind a button; many of them on pages.</summary>
internal static class InWords
{
    /// <summary>People on a page.</summary>
    public const int OnAPage = 15;

    private static readonly int[] Widths = [3, 1, 3, 4];

    /// <summary>The button that opens the table.</summary>
    /// <param name="people">Everybody.</param>
    /// <param name="page">Which page, from 0; one that is not there is the last.</param>
    /// <param name="verb">Shows another page.</param>
    /// <param name="ids">What the verb is about.</param>
    /// <param name="pen">Language and keys.</param>
    public static AdaptiveAction Opens(IReadOnlyList<PersonInWords> people, int page, string verb, CardIds ids, Pen pen)
    {
        var pages = Math.Max(1, (people.Count + OnAPage - 1) / OnAPage);
        var at = Math.Clamp(page, 0, pages - 1);
        List<AdaptiveElement> body = [Table(people.Skip(at * OnAPage).Take(OnAPage), pen)];
        if (pages > 1)
        {
            var next = (at + 1) % pages;
            body.Add(Lines.Footnote(pen.Say($"Page {at + 1} of {pages}", $"第{at + 1}页，共{pages}页")));
            body.Add(Lines.Buttons(pen.FreeButton(next == 0 ? pen.Say("First page", "第一页") : pen.Say("Next page", "下一页"), verb, ids.With(CardIds.Page, next.ToString(CultureInfo.InvariantCulture)))));
        }

        return pen.Opens(pen.Say("In words", "文字版") + (pages > 1 && at > 0 ? $" {at + 1}/{pages}" : ""), body);
    }

    private static AdaptiveTable Table(IEnumerable<PersonInWords> people, Pen pen) => new()
    {
        ShowGridLines = false,
        FirstRowAsHeaders = true,
        Columns = [.. Widths.Select(width => new AdaptiveTableColumnDefinition { Width = width })],
        Rows =
        [
            Row([pen.Say("Who", "人员"), pen.Say("Infl.", "影响"), pen.Say("Stance", "立场"), pen.Say("Follows", "听谁的")], AdaptiveTextWeight.Bolder),
            .. people.Select(person => Row([pen.Say($"{person.Name} ({person.Role})", $"{person.Name}（{person.Role}）"), person.Influence, person.Stance, person.Ties.Length == 0 ? "·" : person.Ties], AdaptiveTextWeight.Default)),
        ],
    };

    private static AdaptiveTableRow Row(IEnumerable<string> cells, AdaptiveTextWeight weight) => new()
    {
        Cells =
        [
            .. cells.Select(text => new AdaptiveTableCell
            {
                Items = [new AdaptiveRichTextBlock { Inlines = [new AdaptiveTextRun(CardText.Clean(text, CardText.QuoteLength)) { Size = AdaptiveTextSize.Small, Weight = weight }] }],
            }),
        ],
    };
}
