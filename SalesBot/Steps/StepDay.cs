using System.Globalization;
using SalesBot.Bot.Cards;
using SalesBot.Bot.Conversing;
using SalesBot.Bot.Reading;

namespace SalesBot.Steps;

/// <summary>The day that was typed, tapped or entered for a step.</summary>
internal static class StepDay
{
    /// <summary>What the input makes of a step; null if it says no day.</summary>
    public static Func<PendingStep, PendingStep>? Of(Input input, DateOnly today) => input switch
    {
        Input.Said { Text: var text } => DateReader.Read(text, today) is { } said ? step => step.On(said) : null,
        Input.Clicked { Click: var click } => Pressed(click) is { } day
            ? step => step with { Due = day, IsProposed = false, IsAgreed = click.Id(CardIds.Action) == "agreed" }
            : null,
        _ => null,
    };

    /// <summary>The day of a tap or of the card's field; null if there is none.</summary>
    public static DateOnly? Pressed(CardClick click) =>
        DateOnly.TryParseExact(click.Id(CardIds.Option) ?? click.Input(StepForms.DayField), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;
}
