using AdaptiveCards;
using SalesBot.Bot.Cards;
using SalesBot.Bot.Conversing;
using SalesBot.Bot.Saying;

namespace SalesBot.Steps;

/// <summary>Steps as rows of a card: whose, what, when.</summary>
internal static class StepRows
{
    /// <summary>At most so many rows; how many more there are stands in a line of its own.</summary>
    public static IEnumerable<AdaptiveElement> Draw(IReadOnlyList<ListedStep> steps, int most, DateOnly today, Pen pen)
    {
        var rows = Lines.Rows(steps.Take(most).Select(entry => (
            "•",
            Lead(entry, pen) + pen.Say(": ", "："),
            StepWords.WhatAndWhen(entry.Step, today, pen.Language))));
        return steps.Count > most
            ? rows.Append(Lines.Footnote(pen.Say($"and {steps.Count - most} more", $"另有{steps.Count - most}项")))
            : rows;
    }

    /// <summary>A step in one line of a list to pick from.</summary>
    public static string Label(ListedStep entry, Pen pen) =>
        CardText.Clean((entry.AccountName is { } account ? account + pen.Say(", ", "，") : string.Empty) + entry.Step.Text);

    private static string Lead(ListedStep entry, Pen pen)
    {
        // A sentence that begins with the person needs no second naming.
        var with = entry.Step.With is { } name && entry.Step.Text.Contains(name, StringComparison.OrdinalIgnoreCase) ? null : entry.Step.With;
        var side = StepWords.Side(entry.Step.Owner, with, pen.Language);
        return entry.AccountName is { } account ? $"{account} · {side}" : side;
    }
}
