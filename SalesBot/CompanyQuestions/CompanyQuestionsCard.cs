using System.Collections.Immutable;
using AdaptiveCards;
using SalesBot.Bot.Cards;

namespace SalesBot.CompanyQuestions;

/// <summary>A question of the company's own in a deal.</summary>
/// <param name="Id">Which.</param>
/// <param name="Text">As it is asked.</param>
/// <param name="Answer">In the rep's words; null while it is open.</param>
public sealed record CompanyQuestion(string Id, string Text, string? Answer);

/// <summary>The company's own questions in one deal, the open ones with fields.</summary>
public static class CompanyQuestionsCard
{
    /// <summary>What the field of an answer begins with; the question's id follows.</summary>
    public const string Field = "own-";

    // No more free text at once than somebody types on a phone.
    private const int MostFields = 2;
    private const int MostShown = 5;
    private const int LongestAnswer = 120;

    /// <param name="dealId">The deal.</param>
    /// <param name="account">Its customer.</param>
    /// <param name="questions">In the company's order.</param>
    /// <param name="pen">Language and keys.</param>
    public static AdaptiveCard Draw(string dealId, string account, ImmutableArray<CompanyQuestion> questions, Pen pen)
    {
        ArgumentNullException.ThrowIfNull(pen);
        var (ids, open) = (CardIds.Of(CardIds.Deal, dealId), questions.Where(question => question.Answer is null).ToList());
        var title = pen.Say($"{account}: company questions", $"{account}：公司问题");
        var fields = (open.Count > 0 ? open : [.. questions]).Take(MostFields)
            .Select(question => Fields.Line(Field + question.Id, CardText.Clean(question.Text, CardText.QuoteLength), question.Answer, null, pen)).ToList();
        return pen.Card(
            CardText.Spoken(title, CardText.QuoteLength),
            [
                Lines.Title(title),
                Lines.SubLine(questions.IsEmpty ? pen.Say("Your company asks none beside the checklist.", "公司没有在清单之外另设问题。")
                    : open.Count == 0 ? pen.Say("All answered", "已全部回答") : pen.Say($"{open.Count} of {questions.Length} open", $"{questions.Length}题，还有{open.Count}题未答")),
                .. Lines.Rows(questions.Where(question => question.Answer is not null).Take(MostShown)
                    .Select(question => ("✓", CardText.Clean(question.Text, CardText.QuoteLength) + " ", CardText.Clean(question.Answer, LongestAnswer)))),
                .. open.Count > 0 ? fields : [],
            ],
            [
                .. open.Count > 0 ? [pen.Button(pen.Say("Save", "保存"), CompanyQuestionVerbs.Save, ids, isFirst: true)]
                    : questions.IsEmpty ? Array.Empty<AdaptiveAction>() : [pen.Opens(pen.Say("Change", "修改"), fields, pen.Button(pen.Say("Save", "保存"), CompanyQuestionVerbs.Save, ids, isFirst: true))],
                pen.FreeButton(pen.Say("Open deal", "打开商机"), CardVerbs.DealOpen, ids),
            ]);
    }
}
