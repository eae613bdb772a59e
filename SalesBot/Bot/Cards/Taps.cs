using AdaptiveCards;

namespace SalesBot.Bot.Cards;

/// <summary>
/// Choices made by one tap. Some mobile clients ignore them: every such choice can also be typed, and stands once more
/// as an ordinary input behind More.
/// </summary>
public static class Taps
{
    /// <summary>One auto column per choice, ● chosen or ○.</summary>
    /// <param name="question">Read out before each choice.</param>
    /// <param name="choices">Code and label.</param>
    /// <param name="chosen">The code that is chosen; null if none is.</param>
    /// <param name="verb">What a tap sends, with the code as <c>ids.option</c> and all inputs.</param>
    /// <param name="ids">What it is about.</param>
    /// <param name="pen">Language and keys.</param>
    public static AdaptiveElement Chips(string question, IReadOnlyList<(string Code, string Label)> choices, string? chosen, string verb, CardIds ids, Pen pen) =>
        new AdaptiveColumnSet
        {
            Spacing = AdaptiveSpacing.None,
            Columns =
            [
                .. choices.Select((choice, at) =>
                {
                    var isChosen = choice.Code == chosen;
                    var label = new AdaptiveTextRun(choice.Label) { Weight = isChosen ? AdaptiveTextWeight.Bolder : AdaptiveTextWeight.Default };
                    return Tap(
                        AdaptiveWidth.Auto,
                        at == 0 ? AdaptiveSpacing.None : AdaptiveSpacing.Medium,
                        [Lines.Accent(isChosen ? "●" : "○"), new AdaptiveTextRun(" "), label],
                        pen.Button(Spoken(question, choice.Label, isChosen, pen), verb, ids.With(CardIds.Option, choice.Code)));
                }),
            ],
        };

    /// <summary>A name and five digits; the chosen one as ●4.</summary>
    /// <param name="name">What is rated.</param>
    /// <param name="meanings">What 1 to 5 mean, for screen readers.</param>
    /// <param name="chosen">1 to 5, or null.</param>
    /// <param name="verb">What a tap sends, with the digit as <c>ids.option</c> and all inputs.</param>
    /// <param name="ids">What it is about.</param>
    /// <param name="pen">Language and keys.</param>
    public static AdaptiveElement Rating(string name, IReadOnlyList<string> meanings, int? chosen, string verb, CardIds ids, Pen pen) =>
        new AdaptiveColumnSet
        {
            Spacing = AdaptiveSpacing.Small,
            Columns =
            [
                new AdaptiveColumn
                {
                    Width = AdaptiveWidth.Stretch,
                    VerticalContentAlignment = AdaptiveVerticalContentAlignment.Center,
                    Items = [Lines.Rich([new AdaptiveTextRun(CardText.Clean(name))])],
                },
                .. Enumerable.Range(1, 5).Select(digit => Tap(
                    new AdaptiveWidth(36),
                    AdaptiveSpacing.None,
                    [Lines.Accent(digit == chosen ? $"●{digit}" : $"{digit}")],
                    pen.Button(
                        Spoken($"{name}: {digit}", meanings[digit - 1], digit == chosen, pen),
                        verb,
                        ids.With(CardIds.Option, $"{digit}")),
                    AdaptiveHorizontalAlignment.Center)),
            ],
        };

    private static string Spoken(string question, string choice, bool isChosen, Pen pen) =>
        pen.Say($"{question} {choice}", $"{question}{choice}") + (isChosen ? pen.Say(", chosen", "，已选") : "");

    private static AdaptiveColumn Tap(
        AdaptiveWidth width, AdaptiveSpacing spacing, List<AdaptiveInline> face, AdaptiveAction action, AdaptiveHorizontalAlignment alignment = AdaptiveHorizontalAlignment.Left) => new()
    {
        Width = width,
        Spacing = spacing,

        // A finger needs 32 px.
        PixelMinHeight = 32,
        VerticalContentAlignment = AdaptiveVerticalContentAlignment.Center,
        SelectAction = action,
        Items = [new AdaptiveRichTextBlock { Inlines = face, HorizontalAlignment = alignment }],
    };
}
