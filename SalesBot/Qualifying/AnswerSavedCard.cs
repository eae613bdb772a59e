using AdaptiveCards;
using SalesBot.Bot.Cards;

namespace SalesBot.Qualifying;

/// <summary>What replaces the question card once it was answered.</summary>
public sealed record AnswerSavedView
{
    public required string DealId { get; init; }

    public required string SessionId { get; init; }

    /// <summary>"BUDGET".</summary>
    public required string QuestionKey { get; init; }

    public required string Account { get; init; }

    public required int Number { get; init; }

    public required int Of { get; init; }

    /// <summary>What was asked, small first letter: "budget".</summary>
    public required string Noun { get; init; }

    /// <summary>What was recorded: "80 to 99% of our price", "not known yet", "asked again later".</summary>
    public required string Recorded { get; init; }

    /// <summary>How we know, and who said it: "They said so, purchasing"; null where there is no value.</summary>
    public string? Known { get; init; }
}

/// <summary>One line of what was recorded, and a way to change it.</summary>
public static class AnswerSavedCard
{
    public static AdaptiveCard Draw(AnswerSavedView view, Pen pen)
    {
        ArgumentNullException.ThrowIfNull(view);
        var ids = CardIds.Of(CardIds.Deal, view.DealId).With(CardIds.Question, view.QuestionKey).With(CardIds.Session, view.SessionId);
        var lead = CardText.Capital(view.Noun) + pen.Say(": ", "：");
        var spoken = CardText.Spoken($"{lead}{view.Recorded}", CardText.QuoteLength);
        return pen.Card(
            pen.Say($"Saved. {spoken}.", $"已保存。{spoken}。"),
            [
                Lines.Place(SittingWords.Place(view.Account, view.Number, view.Of, pen)),
                Lines.Row("✓", lead, view.Recorded),
                .. view.Known is null ? Array.Empty<AdaptiveElement>() : [Lines.Footnote(view.Known)],
            ],
            pen.FreeButton(pen.Say("Change", "修改"), CardVerbs.AnswerChange, ids));
    }
}
