using AdaptiveCards;
using SalesBot.Sales;

namespace SalesBot.Bot.Cards;

/// <summary>The lines cards are made of. Each parameter is plain text, also where a person typed it.</summary>
public static class Lines
{
    // One mark, or two digits.
    private const uint MarkWidth = 16;

    /// <summary>What it is: one per card, a heading for screen readers too.</summary>
    public static AdaptiveElement Title(string text) => new AdaptiveTextBlock(CardText.Markdown(text))
    {
        Size = AdaptiveTextSize.Large,
        Weight = AdaptiveTextWeight.Bolder,
        Style = AdaptiveTextBlockStyle.Heading,
        Wrap = true,
    };

    /// <summary>The title right under a place line.</summary>
    public static AdaptiveElement HeadingBelow(string text)
    {
        var title = Title(text);
        title.Spacing = AdaptiveSpacing.None;
        return title;
    }

    /// <summary>The title, with shape and word at the right, and a figure after the word if there is one.</summary>
    public static AdaptiveElement TitleWithBadge(string text, Badge badge, Pen pen, string? figure = null) =>
        TitleRow(text, [Glyph(badge), Bold(pen.Say(badge.Word) + (figure is null ? "" : $" {figure}"))]);

    /// <summary>
    /// The title, with "47 / 100" at the right; while too little is known for a number, "35% known" stands there.
    /// </summary>
    public static AdaptiveElement TitleWithScore(string text, string? score, string coverage, Pen pen) => TitleRow(
        text,
        score is null ? [Figure(coverage), Subtle(pen.Say(" known", " 已掌握"))] : [Figure(score), Subtle(" / 100")]);

    /// <summary>Under the title: place · stage · amount. Empty parts are left out.</summary>
    public static AdaptiveElement SubLine(params ReadOnlySpan<string?> parts) =>
        Small(string.Join(" · ", parts.ToArray().Where(part => !string.IsNullOrEmpty(part)).Select(part => CardText.Clean(part))), AdaptiveSpacing.None);

    /// <summary>Above the title, where the place matters more than the heading.</summary>
    public static AdaptiveElement Place(string text) => Small(CardText.Clean(text), AdaptiveSpacing.Default);

    /// <summary>One sentence of ours.</summary>
    public static AdaptiveElement Sentence(string text, AdaptiveSpacing spacing = AdaptiveSpacing.Small) =>
        Rich([Run(text)], spacing);

    /// <summary>A lead-in and a person's own words. English sets them in italics, Chinese does not.</summary>
    public static AdaptiveElement Quote(string lead, string words, Pen pen) => Rich(
        [
            new AdaptiveTextRun(lead),
            new AdaptiveTextRun($"“{CardText.Clean(words, CardText.QuoteLength)}”") { Italic = pen.Language == Language.English },
        ],
        AdaptiveSpacing.Small);

    /// <summary>The one strong line: shape, word and what belongs to it.</summary>
    public static AdaptiveElement Verdict(Badge badge, string rest, Pen pen) =>
        Rich([Glyph(badge), Bold(pen.Say(badge.Word)), Run(rest)], AdaptiveSpacing.Small);

    /// <summary>Rows: a mark, a bold lead and the text; wrapped text hangs under itself.</summary>
    public static IEnumerable<AdaptiveElement> Rows(IEnumerable<(string Mark, string Lead, string Text)> rows) =>
        rows.Select((row, at) => Row(row.Mark, row.Lead, row.Text, isFirst: at == 0));

    /// <summary>One row.</summary>
    public static AdaptiveElement Row(string mark, string lead, string text, bool isFirst = true) =>
        Marked(mark, [Rich([Bold(lead.EndsWith(':') ? lead + " " : lead), Run(text)])], isFirst);

    /// <summary>One row of two lines: a bold lead with a subtle remark, and the text under it.</summary>
    public static AdaptiveElement TallRow(string mark, string lead, string remark, string text, bool isFirst) =>
        Marked(mark, [Rich([Bold(lead), Subtle(" · " + remark)]), Rich([Run(text)], AdaptiveSpacing.None)], isFirst);

    /// <summary>
    /// One entry of a list that opens on a tap: name and how it stands at the left, figure and date at the right.
    /// </summary>
    /// <param name="name">What it is.</param>
    /// <param name="badge">How it stands; null if nothing is to be said of it.</param>
    /// <param name="below">Beside the badge, under the name.</param>
    /// <param name="figure">At the right; null if there is none.</param>
    /// <param name="date">Under the figure.</param>
    /// <param name="opens">What a tap does.</param>
    /// <param name="pen">Language and keys.</param>
    /// <param name="last">A third, subtle line over the whole width; null if there is none.</param>
    public static AdaptiveElement Entry(string name, Badge? badge, string below, string? figure, string? date, AdaptiveAction opens, Pen pen, string? last = null)
    {
        List<AdaptiveInline> standing = badge is null
            ? [Subtle(CardText.Clean(below))]
            : [SmallRun(badge.Shape + " ", AdaptiveTextWeight.Bolder), SmallRun(pen.Say(badge.Word)), Subtle(" · " + CardText.Clean(below))];
        return new AdaptiveContainer
        {
            Spacing = AdaptiveSpacing.Medium,
            SelectAction = opens,
            Items =
            [
                new AdaptiveColumnSet
                {
                    Columns =
                    [
                        Column(AdaptiveWidth.Stretch, [Rich([Accent(name)]), Rich(standing, AdaptiveSpacing.None)]),
                        Column(AdaptiveWidth.Auto, [.. EntryRight(figure, date)]),
                    ],
                },
                .. last is null ? Array.Empty<AdaptiveElement>() : [Small(CardText.Clean(last), AdaptiveSpacing.None)],
            ],
        };
    }

    /// <summary>At most four facts with one-word titles.</summary>
    public static AdaptiveElement Facts(params ReadOnlySpan<(string Title, string? Value)> facts) => new AdaptiveFactSet
    {
        Spacing = AdaptiveSpacing.Medium,
        Facts =
        [
            .. facts.ToArray().Where(fact => !string.IsNullOrEmpty(fact.Value))
                .Select(fact => new AdaptiveFact(fact.Title, CardText.Markdown(fact.Value, CardText.QuoteLength))),
        ],
    };

    /// <summary>The one band of a card, last in its body.</summary>
    public static AdaptiveElement NextBand(string lead, string text) => new AdaptiveContainer
    {
        Style = AdaptiveContainerStyle.Emphasis,
        Bleed = true,
        Spacing = AdaptiveSpacing.Medium,
        Items = [Rich([Bold(lead), Run(text)])],
    };

    /// <summary>The one band of a card with several rows: a mark, a bold lead and the text each.</summary>
    public static AdaptiveElement Band(IEnumerable<(string Mark, string Lead, string Text)> rows) => new AdaptiveContainer
    {
        Style = AdaptiveContainerStyle.Emphasis,
        Bleed = true,
        Spacing = AdaptiveSpacing.Medium,
        Items = [.. Rows(rows)],
    };

    /// <summary>A row of buttons inside a part that opens.</summary>
    public static AdaptiveElement Buttons(params List<AdaptiveAction> buttons) => new AdaptiveActionSet { Actions = buttons };

    /// <summary>Last and least.</summary>
    public static AdaptiveElement Footnote(string text) => Small(CardText.Clean(text, CardText.QuoteLength), AdaptiveSpacing.Small);

    internal static AdaptiveRichTextBlock Rich(List<AdaptiveInline> inlines, AdaptiveSpacing spacing = AdaptiveSpacing.Default) =>
        new() { Inlines = inlines, Spacing = spacing };

    internal static AdaptiveTextRun Bold(string text) => new(Kept(text)) { Weight = AdaptiveTextWeight.Bolder };

    internal static AdaptiveTextRun Accent(string text) =>
        new(CardText.Clean(text)) { Weight = AdaptiveTextWeight.Bolder, Color = AdaptiveTextColor.Accent };

    private static AdaptiveColumnSet Marked(string mark, List<AdaptiveElement> items, bool isFirst) => new()
    {
        Spacing = isFirst ? AdaptiveSpacing.Medium : AdaptiveSpacing.Small,
        Columns =
        [
            Column(new AdaptiveWidth(MarkWidth), [Rich([Bold(mark)])]),
            new AdaptiveColumn { Width = AdaptiveWidth.Stretch, Spacing = AdaptiveSpacing.Small, Items = items },
        ],
    };

    private static AdaptiveColumnSet TitleRow(string text, List<AdaptiveInline> right) => new()
    {
        Columns =
        [
            Centred(Column(AdaptiveWidth.Stretch, [Title(text)])),
            Centred(Column(AdaptiveWidth.Auto, [new AdaptiveRichTextBlock { Inlines = right, HorizontalAlignment = AdaptiveHorizontalAlignment.Right }])),
        ],
    };

    private static AdaptiveTextRun Figure(string text) => new(text) { Size = AdaptiveTextSize.ExtraLarge, Weight = AdaptiveTextWeight.Bolder };

    private static IEnumerable<AdaptiveElement> EntryRight(string? figure, string? date)
    {
        if (figure is not null)
        {
            yield return new AdaptiveRichTextBlock { Inlines = [Run(figure)], HorizontalAlignment = AdaptiveHorizontalAlignment.Right };
        }

        if (date is not null)
        {
            yield return new AdaptiveRichTextBlock
            {
                Inlines = [Subtle(date)],
                HorizontalAlignment = AdaptiveHorizontalAlignment.Right,
                Spacing = AdaptiveSpacing.None,
            };
        }
    }

    private static AdaptiveRichTextBlock Small(string text, AdaptiveSpacing spacing) => Rich([Subtle(text)], spacing);

    private static AdaptiveTextRun Run(string text) => new(Kept(text));

    // A run may lead on to the next one: the space at its edge is ours and stays.
    private static string Kept(string text) =>
        (text.StartsWith(' ') ? " " : "") + CardText.Clean(text, CardText.SentenceLength) + (text.EndsWith(' ') ? " " : "");

    private static AdaptiveTextRun Subtle(string text) => new(Kept(text)) { Size = AdaptiveTextSize.Small, IsSubtle = true };

    private static AdaptiveTextRun SmallRun(string text, AdaptiveTextWeight weight = AdaptiveTextWeight.Default) =>
        new(text) { Size = AdaptiveTextSize.Small, Weight = weight };

    private static AdaptiveTextRun Glyph(Badge badge) => new(badge.Shape + " ")
    {
        Weight = AdaptiveTextWeight.Bolder,
        Color = badge.IsAlarm ? AdaptiveTextColor.Attention : AdaptiveTextColor.Default,
    };

    private static AdaptiveColumn Column(AdaptiveWidth width, List<AdaptiveElement> items) => new() { Width = width, Items = items };

    private static AdaptiveColumn Centred(AdaptiveColumn column)
    {
        column.VerticalContentAlignment = AdaptiveVerticalContentAlignment.Center;
        return column;
    }
}
