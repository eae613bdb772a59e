using System.Globalization;
using AdaptiveCards;

namespace SalesBot.Bot.Cards;

/// <summary>Input fields. Each has a label; a required one says what is missing, another says that it is optional.</summary>
public static class Fields
{
    /// <summary>One line of text. Required if there is an error text.</summary>
    /// <param name="id">Unique in the card; the key of the value in <see cref="CardClick.Inputs"/>.</param>
    /// <param name="label">Without "(optional)", which is added where it is.</param>
    /// <param name="value">What the bot already knows.</param>
    /// <param name="error">What to do when it is empty; null for an optional field.</param>
    /// <param name="pen">The language.</param>
    /// <param name="placeholder">An example.</param>
    public static AdaptiveElement Line(string id, string label, string? value, string? error, Pen pen, string? placeholder = null) => With(
        new AdaptiveTextInput { Value = value is null ? null : CardText.Clean(value, LineLength), MaxLength = LineLength, Placeholder = placeholder },
        id, label, error, pen);

    /// <summary>A day.</summary>
    public static AdaptiveElement Date(string id, string label, DateOnly? value, string? error, Pen pen) => With(
        new AdaptiveDateInput { Value = value?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) },
        id, label, error, pen);

    /// <summary>One of several, all in view.</summary>
    public static AdaptiveElement Choice(string id, string label, IEnumerable<(string Code, string Label)> choices, string? value, string? error, Pen pen) =>
        With(Choices(AdaptiveChoiceInputStyle.Expanded, choices, value), id, label, error, pen);

    /// <summary>One of several in a drop-down list.</summary>
    public static AdaptiveElement Pick(string id, string label, IEnumerable<(string Code, string Label)> choices, string? value, string? error, Pen pen) =>
        With(Choices(AdaptiveChoiceInputStyle.Compact, choices, value), id, label, error, pen);

    /// <summary>Any number of several; the value is the codes with commas between.</summary>
    public static AdaptiveElement Checks(string id, string label, IEnumerable<(string Code, string Label)> choices, IEnumerable<string> values, Pen pen)
    {
        var field = Choices(AdaptiveChoiceInputStyle.Expanded, choices, string.Join(',', values));
        field.IsMultiSelect = true;
        return With(field, id, label, error: null, pen);
    }

    /// <summary>
    /// A colleague, searched in the whole organisation where the client can (Teams on the web and the desktop); elsewhere
    /// one of those known, which is why a typed name always stands beside it. The value is an Entra object id or one of
    /// the codes; both come from the client and are to be checked.
    /// </summary>
    public static AdaptiveElement Colleague(string id, string label, IEnumerable<(string Code, string Label)> known, Pen pen)
    {
        // A list without a choice is refused by the official renderer; the one it has then points to the field beside it.
        var choices = known.DefaultIfEmpty(("typed", pen.Say("I type the name", "我来填写姓名")));
        var field = Choices(AdaptiveChoiceInputStyle.Compact, choices, null);
        field.DataQuery = new AdaptiveDataQuery { Dataset = "graph.microsoft.com/users" };
        return With(field, id, label, error: null, pen);
    }

    // A whole deal in one line must fit.
    private const int LineLength = 300;

    private static AdaptiveChoiceSetInput Choices(AdaptiveChoiceInputStyle style, IEnumerable<(string Code, string Label)> choices, string? value) => new()
    {
        Style = style,
        Wrap = style == AdaptiveChoiceInputStyle.Expanded,
        Value = string.IsNullOrEmpty(value) ? null : value,
        // The official renderer refuses a choice without a title.
        Choices = [.. choices.Select(choice => new AdaptiveChoice { Title = string.IsNullOrWhiteSpace(choice.Label) ? "–" : choice.Label, Value = choice.Code })],
    };

    private static TInput With<TInput>(TInput input, string id, string label, string? error, Pen pen)
        where TInput : AdaptiveInput
    {
        input.Id = id;
        input.Label = error is null ? label + pen.Say(" (optional)", "（可不填）") : label;
        input.IsRequired = error is not null;
        input.ErrorMessage = error;
        input.Spacing = AdaptiveSpacing.Medium;
        return input;
    }
}
