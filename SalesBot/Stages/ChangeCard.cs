using AdaptiveCards;
using SalesBot.Bot.Cards;

namespace SalesBot.Stages;

/// <summary>An answer that can be tapped.</summary>
/// <param name="Title">One to three words.</param>
/// <param name="Option">What the tap says; the dialog reads it.</param>
public sealed record ChangeButton(string Title, string Option);

/// <summary>A part that opens and asks for something written.</summary>
/// <param name="Title">The button that opens it.</param>
/// <param name="Fields">The fields.</param>
/// <param name="Save">The button inside.</param>
public sealed record ChangeForm(string Title, List<AdaptiveElement> Fields, ChangeButton Save);

/// <summary>One question about a change of a deal: what it would do, and what can be answered.</summary>
public sealed record ChangeView
{
    public required string DealId { get; init; }

    /// <summary>Tells the cards of this change from those of an earlier one.</summary>
    public required string Session { get; init; }

    public required string Title { get; init; }

    /// <summary>Place and standing: "Beicheng Metro · now in Testing".</summary>
    public string? Place { get; init; }

    /// <summary>One sentence of ours.</summary>
    public string? Sentence { get; init; }

    /// <summary>What the change does: lead and text.</summary>
    public IReadOnlyList<(string Lead, string Text)> Rows { get; init; } = [];

    /// <summary>Things to tick off, each by one tap.</summary>
    public IReadOnlyList<ChangeButton> Ticks { get; init; } = [];

    public string? Footnote { get; init; }

    /// <summary>At most three with the details and the form; the first is the likeliest.</summary>
    public IReadOnlyList<ChangeButton> Buttons { get; init; } = [];

    /// <summary>What opens behind a button: its title, and sentences.</summary>
    public (string Title, IReadOnlyList<string> Sentences)? Details { get; init; }

    public ChangeForm? Form { get; init; }

    /// <summary>Buttons that are less likely.</summary>
    public IReadOnlyList<ChangeButton> More { get; init; } = [];

    /// <summary>Spoken instead of title and first rows, where those are too much.</summary>
    public string? Spoken { get; init; }
}

/// <summary>Asks about a change of a deal and says what it would do. Nothing is changed by drawing it.</summary>
public static class ChangeCard
{
    private const int ButtonsInARow = 3;

    public static AdaptiveCard Draw(ChangeView view, Pen pen)
    {
        ArgumentNullException.ThrowIfNull(view);
        ArgumentNullException.ThrowIfNull(pen);
        var ids = CardIds.Of(CardIds.Deal, view.DealId).With(CardIds.Action, view.Session);
        List<AdaptiveElement> body = [Lines.Title(view.Title)];
        if (view.Place is { } place)
        {
            body.Add(Lines.SubLine(place));
        }

        if (view.Sentence is { } sentence)
        {
            body.Add(Lines.Sentence(sentence));
        }

        body.AddRange(Lines.Rows(view.Rows.Select(row => ("•", row.Lead + pen.Say(": ", "："), row.Text))));
        body.AddRange(view.Ticks.Select(tick => Taps.Chips(string.Empty, [(tick.Option, tick.Title)], null, StageVerbs.Answer, ids, pen)));
        if (view.Footnote is { } footnote)
        {
            body.Add(Lines.Footnote(footnote));
        }

        return pen.Card(view.Spoken ?? CardText.Spoken($"{view.Title} {view.Sentence ?? view.Place}".Trim(), CardText.QuoteLength), body, Actions(view, ids, pen));
    }

    private static List<AdaptiveAction> Actions(ChangeView view, CardIds ids, Pen pen)
    {
        List<AdaptiveAction> actions = [.. view.Buttons.Select((button, at) => Button(button, ids, pen, isFirst: at == 0))];
        if (view.Details is { } details)
        {
            actions.Insert(Math.Min(1, actions.Count), pen.Opens(details.Title, [.. details.Sentences.Select(sentence => Lines.Sentence(sentence))]));
        }

        if (view.Form is { } form)
        {
            actions.Insert(Math.Min(1, actions.Count), pen.Opens(
                form.Title, form.Fields, pen.Button(form.Save.Title, StageVerbs.Answer, ids.With(CardIds.Option, form.Save.Option), isFirst: true)));
        }

        if (view.More.Count > 0)
        {
            actions.Add(pen.More([.. view.More.Chunk(ButtonsInARow).Select(row => Lines.Buttons([.. row.Select(button => Button(button, ids, pen))]))]));
        }

        return actions;
    }

    private static AdaptiveAction Button(ChangeButton button, CardIds ids, Pen pen, bool isFirst = false) =>
        pen.FreeButton(button.Title, StageVerbs.Answer, ids.With(CardIds.Option, button.Option), isFirst);
}

/// <summary>What can be tapped on the cards of this folder.</summary>
internal static class StageVerbs
{
    /// <summary>An answer to the open question of a change; <c>ids.action</c> names the change, <c>ids.option</c> the answer.</summary>
    public const string Answer = "stage.answer";
}
