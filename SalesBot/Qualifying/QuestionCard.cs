using AdaptiveCards;
using SalesBot.Bot.Cards;
using SalesBot.Sales;
using SalesBot.Sales.Qualification;

namespace SalesBot.Qualifying;

/// <summary>
/// One question of a sitting. Answer and evidence are filled in from what was typed; "don't know yet" and "ask later"
/// are normal answers. Save and every tap carry the taps made so far, so a card needs no memory behind it.
/// </summary>
public static class QuestionCard
{
    public static AdaptiveCard Draw(QuestionView view, Pen pen)
    {
        ArgumentNullException.ThrowIfNull(view);
        return pen.Card(
            Spoken(view, pen),
            [
                Lines.Place(SittingWords.Place(view.Account, view.Number, view.Of, pen)),
                Lines.HeadingBelow(pen.Say(view.Question.Words.Heading)),
                .. Heard(view, pen),
                .. Note(view, pen),
                .. AnswerFields.Draw(view, pen),
                .. Chips(view, pen),
            ],
            pen.Button(pen.Say("Save", "保存"), CardVerbs.AnswerSave, view.Draft, isFirst: true),
            pen.FreeButton(pen.Say("Don’t know yet", "还不清楚"), CardVerbs.AnswerUnknown, view.Ids),
            pen.FreeButton(pen.Say("Ask later", "稍后问我"), CardVerbs.AnswerLater, view.Ids),
            More(view, pen));
    }

    private static IEnumerable<AdaptiveElement> Heard(QuestionView view, Pen pen) =>
        view.Heard is null ? [] : [Lines.Quote(pen.Say("I heard: ", "听到的是："), view.Heard, pen)];

    private static IEnumerable<AdaptiveElement> Note(QuestionView view, Pen pen) =>
        view.Question.NoteIn(view.DealType) is { } note ? [Lines.Sentence(CardText.Capital(pen.Say(note)))] : [];

    private static IEnumerable<AdaptiveElement> Chips(QuestionView view, Pen pen) => view.Question.Type == QuestionType.Composite
        ?
        [
            .. EvidenceChips.Draw(pen.Say("How do you know the items?", "立项内容怎么知道的？"), view.Evidence, CardVerbs.AnswerEvidence, view.Draft, pen),
            .. EvidenceChips.Draw(pen.Say("And the budget?", "预算怎么知道的？"), view.BudgetEvidence, CardVerbs.AnswerBudgetEvidence, view.Draft, pen),
        ]
        : EvidenceChips.Draw(pen.Say("How do you know?", "怎么知道的？"), view.Evidence, CardVerbs.AnswerEvidence, view.Draft, pen);

    private static AdaptiveAction More(QuestionView view, Pen pen)
    {
        List<AdaptiveElement> body =
        [
            .. Lines.Rows(
            [
                ("•", pen.Say("Why we ask: ", "为什么问："), pen.Say(view.Question.Why)),
                ("•", pen.Say("Counts as verified: ", "算已核实："), pen.Say(view.Question.Evidence)),
            ]),
            .. view.Question.Type is QuestionType.Parts or QuestionType.Composite ? [AnswerFields.AbsentChecks(view, pen)] : Array.Empty<AdaptiveElement>(),
            .. view.Question.Type == QuestionType.Scale ? [AnswerFields.RatingPick(view, pen)] : Array.Empty<AdaptiveElement>(),
            .. EvidencePicks(view, pen),
            .. NotApplicable(view, pen),
        ];
        return pen.More(body, pen.Button(pen.Say("Save", "保存"), CardVerbs.AnswerSave, view.Draft));
    }

    // The chips once more, as fields: some clients have no taps.
    private static IEnumerable<AdaptiveElement> EvidencePicks(QuestionView view, Pen pen)
    {
        var levels = EvidenceChips.Choices(pen);
        yield return Fields.Pick(
            CardIds.Evidence, pen.Say("How do you know?", "怎么知道的？"), levels, EvidenceChips.Code(view.Evidence), null, pen);
        if (view.Question.Type == QuestionType.Composite)
        {
            yield return Fields.Pick(
                CardIds.BudgetEvidence, pen.Say("And the budget?", "预算怎么知道的？"), levels, EvidenceChips.Code(view.BudgetEvidence), null, pen);
        }
    }

    private static IEnumerable<AdaptiveElement> NotApplicable(QuestionView view, Pen pen) => !view.Question.MayBeNotApplicable
        ? []
        :
        [
            Lines.Sentence(pen.Say("Doesn’t apply, because:", "不适用，因为："), AdaptiveSpacing.Medium),
            new AdaptiveActionSet
            {
                Spacing = AdaptiveSpacing.Small,
                Actions =
                [
                    .. NotApplicableReasons.All.Select(reason => pen.FreeButton(
                        pen.Say(reason.Title), CardVerbs.AnswerNotApplicable, view.Ids.With(CardIds.Option, reason.Code))),
                ],
            },
        ];

    private static string Spoken(QuestionView view, Pen pen)
    {
        var place = CardText.Spoken(SittingWords.Place(view.Account, view.Number, view.Of, pen)).Replace(" ·", ",", StringComparison.Ordinal);
        var chosen = Chosen(view, pen);
        return $"{place}{pen.Say(". ", "。")}{pen.Say(view.Question.Words.Heading)}"
            + (chosen is null ? "" : pen.Say($" Chosen: {chosen}.", $"已选：{chosen}。"));
    }

    private static string? Chosen(QuestionView view, Pen pen) => view.Value switch
    {
        AnswerValue.Choice choice when view.Question.Option(choice.Option) is { } option => CardText.Spoken(pen.Say(option.Label)),
        AnswerValue.Budget budget when view.Question.Option(budget.Band) is { } band => CardText.Spoken(pen.Say(band.Label)),
        AnswerValue.Scale scale => $"{scale.Rating}",
        _ => null,
    };
}
