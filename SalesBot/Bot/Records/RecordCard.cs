using AdaptiveCards;
using SalesBot.Bot.Cards;

namespace SalesBot.Bot.Records;

/// <summary>One record, opened from its list. Texts are ready to show, in the reader's language.</summary>
public sealed record RecordView
{
    public required string DealId { get; init; }

    /// <summary>Which list: a CommandKind by name.</summary>
    public required string List { get; init; }

    public required string Id { get; init; }

    public required RecordRow Row { get; init; }

    public required string Account { get; init; }

    /// <summary>The rep's words in full, where the title is only their beginning.</summary>
    public string? Whole { get; init; }

    /// <summary>Three at most.</summary>
    public IReadOnlyList<(string Title, string? Value)> Facts { get; init; } = [];

    /// <summary>Quick marks: code and label, two at most.</summary>
    public IReadOnlyList<(string Code, string Label)> Marks { get; init; } = [];

    /// <summary>Its fields as they stand.</summary>
    public required List<AdaptiveElement> Form { get; init; }
}

/// <summary>One record: mark it, change it, take it out.</summary>
public static class RecordCard
{
    public static AdaptiveCard Draw(RecordView view, Pen pen)
    {
        ArgumentNullException.ThrowIfNull(view);
        ArgumentNullException.ThrowIfNull(pen);
        var list = CardIds.Of(CardIds.Deal, view.DealId).With(RecordVerbs.List, view.List);
        var ids = list.With(RecordVerbs.Item, view.Id);
        return pen.Card(
            CardText.Spoken($"{view.Row.Name}. {view.Row.Below}", CardText.QuoteLength),
            [
                view.Row.Badge is { } badge ? Lines.TitleWithBadge(view.Row.Name, badge, pen) : Lines.Title(view.Row.Name),
                Lines.SubLine(view.Account, view.Row.Below),
                .. view.Whole is { } whole ? [Lines.Sentence(whole)] : Array.Empty<AdaptiveElement>(),
                .. view.Facts.Any(fact => fact.Value is { Length: > 0 }) ? [Lines.Facts([.. view.Facts])] : Array.Empty<AdaptiveElement>(),
            ],
            [
                .. view.Marks.Select((mark, at) => pen.FreeButton(mark.Label, RecordVerbs.Mark, ids.With(CardIds.Option, mark.Code), isFirst: at == 0)),
                pen.Opens(pen.Say("Change", "修改"), view.Form, pen.Button(pen.Say("Save", "保存"), RecordVerbs.Save, ids, isFirst: true)),
                pen.More([], pen.FreeButton(pen.Say("Take out", "删除"), RecordVerbs.Remove, ids), pen.FreeButton(pen.Say("Whole list", "看列表"), RecordVerbs.Page, list)),
            ]);
    }
}
