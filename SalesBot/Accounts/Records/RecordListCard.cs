using AdaptiveCards;
using SalesBot.Bot.Cards;

namespace SalesBot.Accounts.Records;

/// <summary>One record in its list. Texts are ready to show, in the reader's language.</summary>
/// <param name="Id">Unique in the list.</param>
/// <param name="Name">What it is.</param>
/// <param name="Below">What tells it from the others.</param>
/// <param name="Badge">How it stands; null if nothing is to be said of it.</param>
/// <param name="Figure">At the right; null if there is none.</param>
/// <param name="Date">Under the figure; null if there is none.</param>
public sealed record RecordRow(string Id, string Name, string Below, Badge? Badge = null, string? Figure = null, string? Date = null);

/// <summary>A list of small records.</summary>
public sealed record RecordListView
{
    /// <summary>Whose list, and which.</summary>
    public required CardIds Ids { get; init; }

    /// <summary>"Kangyuan: suppliers".</summary>
    public required string Title { get; init; }

    /// <summary>How to add one where there is none, else what the list comes to.</summary>
    public required string Below { get; init; }

    /// <summary>Those of this page, four at most, three beside a band.</summary>
    public required IReadOnlyList<RecordRow> Rows { get; init; }

    /// <summary>The one strong line; null if there is none.</summary>
    public (string Lead, string Text)? Band { get; init; }

    /// <summary>The fields of the form to add one; empty where nothing is added here.</summary>
    public IReadOnlyList<RecordField> Fields { get; init; } = [];

    /// <summary>What the form holds already.</summary>
    public RecordValues Known { get; init; } = RecordValues.Empty;

    /// <summary>One more thing this list can do; null if there is none.</summary>
    public NoteButton? Deed { get; init; }

    /// <summary>Back to whose list it is.</summary>
    public required NoteButton Back { get; init; }

    /// <summary>1 for the first.</summary>
    public int Page { get; init; } = 1;

    /// <summary>1 or more.</summary>
    public int Pages { get; init; } = 1;
}

/// <summary>A list of small records: a tap opens one, a form adds one.</summary>
public static class RecordListCard
{
    /// <summary>Entries on a page; the title, the line below it and a band make six lines.</summary>
    public const int PageSize = 3;

    public static AdaptiveCard Draw(RecordListView view, Pen pen)
    {
        ArgumentNullException.ThrowIfNull(view);
        ArgumentNullException.ThrowIfNull(pen);
        List<AdaptiveElement> body =
        [
            Lines.Title(view.Title),
            Lines.SubLine(CardText.Clean(view.Below, CardText.QuoteLength)),
            .. view.Rows.Take(PageSize).Select(row => Lines.Entry(
                row.Name, row.Badge, row.Below, row.Figure, row.Date,
                pen.FreeButton(row.Name.Length == 0 ? "–" : row.Name, RecordVerbs.Open, view.Ids.With(RecordVerbs.Item, row.Id)), pen)),
        ];
        if (view.Band is var (lead, text))
        {
            body.Add(Lines.NextBand(lead, CardText.Clean(text, CardText.QuoteLength)));
        }

        List<AdaptiveAction> buttons = [];
        if (view.Fields.Count > 0)
        {
            buttons.Add(pen.Opens(view.Known.All.IsEmpty ? pen.Say("Add", "添加") : pen.Say("Change", "修改"), [.. RecordForm.Draw(view.Fields, view.Known, pen)], pen.Button(pen.Say("Save", "保存"), RecordVerbs.Add, view.Ids, isFirst: true)));
        }

        buttons.AddRange(new[] { view.Deed, view.Back }.OfType<NoteButton>().Select(button => pen.FreeButton(button.Title, button.Verb, button.Ids)));
        if (view.Pages > 1)
        {
            buttons.Add(pen.FreeButton(pen.Say("More", "更多"), RecordVerbs.Show, view.Ids.With(CardIds.Page, $"{(view.Page % view.Pages) + 1}")));
        }

        return pen.Card(CardText.Spoken($"{CardText.Clean(view.Title, 24)}{pen.Say(". ", "。")}{view.Below}", pen.Language == SalesBot.Sales.Language.Chinese ? 56 : CardText.QuoteLength), body, buttons);
    }
}
