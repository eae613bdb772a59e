using AdaptiveCards;
using SalesBot.Bot.Cards;
using SalesBot.Sales;

namespace SalesBot.Bot.Records;

/// <summary>One record, opened from its list. Texts are ready to show, in the reader's language.</summary>
public sealed record RecordView
{
    /// <summary>Whose, which list, which of it.</summary>
    public required CardIds Ids { get; init; }

    public required RecordRow Row { get; init; }

    /// <summary>The deal's customer, or the customer.</summary>
    public required string Owner { get; init; }

    /// <summary>Who said so last, and when; null where it is not kept.</summary>
    public string? By { get; init; }

    /// <summary>Three at most.</summary>
    public IReadOnlyList<(string Title, string? Value)> Facts { get; init; } = [];

    /// <summary>Quick marks: code and label, two at most.</summary>
    public IReadOnlyList<(string Code, string Label)> Marks { get; init; } = [];

    /// <summary>What else can be done with it, behind More.</summary>
    public IReadOnlyList<AdaptiveAction> Behind { get; init; } = [];

    /// <summary>Its fields.</summary>
    public required IReadOnlyList<RecordField> Fields { get; init; }

    /// <summary>What they hold.</summary>
    public required RecordValues Values { get; init; }
}

/// <summary>One record: mark it, change it, take it out.</summary>
public static class RecordCard
{
    public static AdaptiveCard Draw(RecordView view, Pen pen)
    {
        ArgumentNullException.ThrowIfNull(view);
        ArgumentNullException.ThrowIfNull(pen);
        var row = view.Row;
        return pen.Card(
            CardText.Spoken($"{CardText.Clean(row.Name, RecordListCard.SpokenName)}. {row.Below}", RecordListCard.Spoken(pen)),
            [
                row.Badge is { } badge ? Lines.TitleWithBadge(row.Name, badge, pen) : Lines.Title(row.Name),
                Lines.SubLine(view.Owner, row.Below, row.Figure, row.Date, view.By),
                .. row.Name.Length > CardText.NameLength ? [Lines.Sentence(CardText.Clean(row.Name, CardText.SentenceLength))] : Array.Empty<AdaptiveElement>(),
                .. view.Facts.Any(fact => fact.Value is { Length: > 0 }) ? [Lines.Facts([.. view.Facts])] : Array.Empty<AdaptiveElement>(),
            ],
            [
                .. view.Marks.Select((mark, at) => pen.FreeButton(mark.Label, RecordVerbs.Mark, view.Ids.With(CardIds.Option, mark.Code), isFirst: at == 0)),
                pen.Opens(pen.Say("Change", "修改"), [.. RecordForm.Draw(view.Fields, view.Values, pen)], pen.Button(pen.Say("Save", "保存"), RecordVerbs.Save, view.Ids, isFirst: true)),
                pen.More([], [.. view.Behind, pen.FreeButton(pen.Say("Take out", "删除"), RecordVerbs.Remove, view.Ids), pen.FreeButton(pen.Say("Whole list", "看列表"), RecordVerbs.Page, view.Ids)]),
            ]);
    }
}
