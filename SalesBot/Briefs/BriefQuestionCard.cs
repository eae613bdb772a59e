using AdaptiveCards;
using SalesBot.Bot.Cards;
using SalesBot.Sales;

namespace SalesBot.Briefs;

/// <summary>"One page or detailed?", with what is known of the meeting already.</summary>
/// <param name="DealId">The deal.</param>
/// <param name="Account">The customer.</param>
/// <param name="Visitor">Who goes there; null if it was not said.</param>
/// <param name="PersonId">Who is met, by id; null if it was not said.</param>
/// <param name="Day">When, "2026-11-24"; null if it was not said.</param>
/// <param name="Languages">What was said of the language; null if nothing was.</param>
public sealed record BriefQuestionView(string DealId, string Account, Text? Visitor, string? PersonId, string? Day, BriefLanguages? Languages);

/// <summary>Asks how long a brief is to be; both languages at once is one tap further.</summary>
public static class BriefQuestionCard
{
    public static AdaptiveCard Draw(BriefQuestionView view, Pen pen)
    {
        ArgumentNullException.ThrowIfNull(view);
        ArgumentNullException.ThrowIfNull(pen);
        var ids = CardIds.Of(CardIds.Deal, view.DealId)
            .With(BriefIds.Person, view.PersonId).With(BriefIds.Day, view.Day).With(BriefIds.Languages, view.Languages?.ToString());
        var both = ids.With(BriefIds.Languages, nameof(BriefLanguages.Both));
        var question = view.Visitor is { } visitor
            ? pen.Say($"One page for the {visitor.En}, or the detailed one for you?", $"给{visitor.Zh}看的一页，还是给你自己看的详版？")
            : pen.Say("One page for a meeting, or the detailed one for you?", "会前看的一页，还是给你自己看的详版？");
        List<AdaptiveAction> buttons =
        [
            pen.FreeButton(pen.Say("One page", "一页"), BriefVerbs.Page, ids, isFirst: true),
            pen.FreeButton(pen.Say("Detailed", "详版"), BriefVerbs.Detailed, ids),
        ];
        if (view.Languages is null)
        {
            buttons.Add(pen.FreeButton(pen.Say("Both languages", "一页，中英文"), BriefVerbs.Page, both));
        }

        return pen.Card(
            CardText.Spoken(question, CardText.QuoteLength),
            [Lines.Title(pen.Say($"Brief: {view.Account}", $"简报：{view.Account}")), Lines.Sentence(question)],
            buttons);
    }
}
