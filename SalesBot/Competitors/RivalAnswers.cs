using System.Collections.Immutable;
using AdaptiveCards;
using SalesBot.Bot.Cards;
using SalesBot.Sales.Deals;
using SalesBot.Sales.Deals.Records;
using SalesBot.Sales.Qualification;

namespace SalesBot.Competitors;

/// <summary>The questions of the checklist, asked of a rival: five at a sitting, those first that are open.</summary>
internal static class RivalAnswers
{
    // A sitting is at most five questions.
    private const int AtOnce = 5;

    public static List<AdaptiveElement> Form(Deal deal, Competitor rival, Pen pen)
    {
        var asked = Asked(deal, rival);
        return asked.Count == 0 ? [] :
        [
            Lines.Sentence(pen.Say($"As if you sat in the chair of {rival.Text}. Leave out what is not openly known.", $"站在{rival.Text}的位置来答。没有公开信息的先空着。")),
            .. asked.Select(question => Fields.Pick(
                question.Key, CardText.Capital(pen.Say(question.Words.Noun)), deal.OptionsFor(question).Select(option => (option.Code, pen.Say(option.Label))), rival.Answers.GetValueOrDefault(question.Key), null, pen)),
        ];
    }

    public static ImmutableSortedDictionary<string, string> Read(Deal deal, Competitor rival, CardClick click) => deal.QuestionsOfARival().Aggregate(rival.Answers, (known, question) =>
        click.Input(question.Key) is { } code && deal.OptionsFor(question).Any(option => option.Code == code) ? known.SetItem(question.Key, code) : known);

    private static List<Question> Asked(Deal deal, Competitor rival) => [.. deal.QuestionsOfARival().OrderBy(question => rival.Answers.ContainsKey(question.Key)).Take(AtOnce)];
}
