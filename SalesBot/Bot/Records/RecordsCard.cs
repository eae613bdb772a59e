using AdaptiveCards;
using SalesBot.Bot.Cards;

namespace SalesBot.Bot.Records;

/// <summary>How one record stands in its list. Texts are ready to show.</summary>
/// <param name="Name">What it is.</param>
/// <param name="Badge">How it stands; null if nothing is to be said of it.</param>
/// <param name="Below">Under the name.</param>
/// <param name="Figure">At the right; null if there is none.</param>
/// <param name="Date">Under the figure.</param>
public sealed record RecordRow(string Name, Badge? Badge, string Below, string? Figure = null, string? Date = null);

/// <summary>A page of a list of records. Texts are ready to show, in the reader's language.</summary>
public sealed record RecordsView
{
    public required string DealId { get; init; }

    /// <summary>Which list: a CommandKind by name.</summary>
    public required string List { get; init; }

    public required string Title { get; init; }

    /// <summary>How the list stands, or how to begin it.</summary>
    public required string Standing { get; init; }

    /// <summary>The rows of this page with their ids.</summary>
    public required IReadOnlyList<(string Id, RecordRow Row)> Rows { get; init; }

    /// <summary>The fields of a new one.</summary>
    public required List<AdaptiveElement> Form { get; init; }

    /// <summary>The question that the records answer, and what it is called; null where there is none.</summary>
    public (string Key, string Noun)? Answers { get; init; }

    /// <summary>Another page; null where there is one only.</summary>
    public int? NextPage { get; init; }

    /// <summary>What else the list offers, behind More.</summary>
    public IReadOnlyList<AdaptiveAction> Behind { get; init; } = [];
}

/// <summary>A list of short records on a deal: open one, add one, take what they say as an answer.</summary>
public static class RecordsCard
{
    /// <summary>How many stand on a page.</summary>
    public const int PageLength = 4;

    public static AdaptiveCard Draw(RecordsView view, Pen pen)
    {
        ArgumentNullException.ThrowIfNull(view);
        ArgumentNullException.ThrowIfNull(pen);
        var list = CardIds.Of(CardIds.Deal, view.DealId).With(RecordVerbs.List, view.List);
        List<AdaptiveAction> buttons =
        [
            pen.Opens(pen.Say("Add", "添加"), view.Form, pen.Button(pen.Say("Save", "保存"), RecordVerbs.Add, list, isFirst: true)),
        ];
        if (view.Answers is { } answers)
        {
            buttons.Add(pen.FreeButton(pen.Say("Use as answer", "作为答案"), RecordVerbs.Answer, list.With(CardIds.Question, answers.Key)));
        }

        if (view.NextPage is { } page)
        {
            buttons.Add(pen.FreeButton(page == 0 ? pen.Say("From the top", "回到开头") : pen.Say("Show more", "看后面的"), RecordVerbs.Page, list.With(CardIds.Page, $"{page}")));
        }

        buttons.Add(pen.More([], [.. view.Behind, pen.FreeButton(pen.Say("Open deal", "打开商机"), CardVerbs.DealOpen, list)]));
        return pen.Card(
            CardText.Spoken($"{view.Title}. {view.Standing}", CardText.QuoteLength),
            [
                Lines.Title(view.Title),
                Lines.SubLine(view.Standing, view.Answers is { } asked ? pen.Say($"answers “{asked.Noun}”", $"可回答“{asked.Noun}”") : null),
                .. view.Rows.Select(row => Lines.Entry(
                    row.Row.Name, row.Row.Badge, row.Row.Below, row.Row.Figure, row.Row.Date,
                    pen.FreeButton(row.Row.Name, RecordVerbs.Open, list.With(RecordVerbs.Item, row.Id)), pen)),
            ],
            buttons);
    }
}
