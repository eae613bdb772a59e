using AdaptiveCards;
using SalesBot.Bot.Cards;
using SalesBot.Sales;

namespace SalesBot.Bot.Records;

/// <summary>How one record stands in its list. Texts are ready to show.</summary>
/// <param name="Id">Unique in the list.</param>
/// <param name="Name">What it is.</param>
/// <param name="Below">What tells it from the others.</param>
/// <param name="Badge">How it stands; null if nothing is to be said of it.</param>
/// <param name="Figure">At the right; null if there is none.</param>
/// <param name="Date">Under the figure; null if there is none.</param>
public sealed record RecordRow(string Id, string Name, string Below, Badge? Badge = null, string? Figure = null, string? Date = null);

/// <summary>A page of a list of records. Texts are ready to show, in the reader's language.</summary>
public sealed record RecordListView
{
    /// <summary>Whose list, and which.</summary>
    public required CardIds Ids { get; init; }

    /// <summary>"Kangyuan: suppliers".</summary>
    public required string Title { get; init; }

    /// <summary>How the list stands, or how to begin it.</summary>
    public required string Below { get; init; }

    /// <summary>Those of this page.</summary>
    public required IReadOnlyList<RecordRow> Rows { get; init; }

    /// <summary>The one strong line; null if there is none.</summary>
    public (string Lead, string Text)? Band { get; init; }

    /// <summary>The fields of the form to add one.</summary>
    public required IReadOnlyList<RecordField> Fields { get; init; }

    /// <summary>What the form holds already.</summary>
    public RecordValues Known { get; init; } = RecordValues.Empty;

    /// <summary>The question that the records answer, and what it is called; null where there is none.</summary>
    public (string Key, string Noun)? Answers { get; init; }

    /// <summary>One more thing this list can do, by its title; null if there is none.</summary>
    public string? Deed { get; init; }

    /// <summary>Another page, 0 for the first; null where there is one only.</summary>
    public int? NextPage { get; init; }

    /// <summary>What else the list offers, behind More.</summary>
    public IReadOnlyList<AdaptiveAction> Behind { get; init; } = [];

    /// <summary>Back to whose list it is.</summary>
    public required NoteButton Back { get; init; }
}

/// <summary>A list of short records: open one, add one, take what they say as an answer.</summary>
public static class RecordListCard
{
    // Read aloud, a name is followed by how it stands.
    internal const int SpokenName = 40;

    // With the title and the line below it these make six lines; a band takes the place of one.
    private const int MostRows = 4;

    /// <summary>How many stand on a page.</summary>
    public static int PageLength(bool hasBand) => hasBand ? MostRows - 1 : MostRows;

    public static AdaptiveCard Draw(RecordListView view, Pen pen)
    {
        ArgumentNullException.ThrowIfNull(view);
        ArgumentNullException.ThrowIfNull(pen);
        List<AdaptiveElement> body =
        [
            Lines.Title(view.Title),
            Lines.SubLine(CardText.Clean(view.Below, CardText.QuoteLength), view.Answers is { } asked ? pen.Say($"answers “{asked.Noun}”", $"可回答“{asked.Noun}”") : null),
            .. view.Rows.Select(row => Lines.Entry(
                row.Name, row.Badge, row.Below, row.Figure, row.Date,
                pen.FreeButton(row.Name.Length == 0 ? "–" : row.Name, RecordVerbs.Open, view.Ids.With(RecordVerbs.Item, row.Id)), pen)),
        ];
        if (view.Band is var (lead, text))
        {
            body.Add(Lines.NextBand(lead, CardText.Clean(text, CardText.QuoteLength)));
        }

        List<AdaptiveAction> buttons =
        [
            pen.Opens(view.Known.All.IsEmpty ? pen.Say("Add", "添加") : pen.Say("Change", "修改"), [.. RecordForm.Draw(view.Fields, view.Known, pen)], pen.Button(pen.Say("Save", "保存"), RecordVerbs.Add, view.Ids, isFirst: true)),
        ];
        if (view.Deed is { } deed)
        {
            buttons.Add(pen.FreeButton(deed, RecordVerbs.Do, view.Ids));
        }
        else if (view.Answers is { } answers)
        {
            buttons.Add(pen.FreeButton(pen.Say("Use as answer", "作为答案"), RecordVerbs.Answer, view.Ids.With(CardIds.Question, answers.Key)));
        }

        if (view.NextPage is { } page)
        {
            buttons.Add(pen.FreeButton(page == 0 ? pen.Say("From the top", "回到开头") : pen.Say("Show more", "看后面的"), RecordVerbs.Page, view.Ids.With(CardIds.Page, $"{page}")));
        }

        buttons.Add(pen.More([], [.. view.Behind, pen.FreeButton(view.Back.Title, view.Back.Verb, view.Back.Ids)]));
        return pen.Card(CardText.Spoken($"{CardText.Clean(view.Title, SpokenName)}{pen.Say(". ", "。")}{view.Below}", Spoken(pen)), body, buttons);
    }

    // A plain message has forty words, or sixty Chinese signs.
    internal static int Spoken(Pen pen) => pen.Language == Language.Chinese ? 56 : CardText.QuoteLength;
}
