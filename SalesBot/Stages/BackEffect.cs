using System.Collections.Immutable;
using SalesBot.Bot.Conversing;
using SalesBot.Bot.Saying;
using SalesBot.Bot.Turns;
using SalesBot.Sales;
using SalesBot.Sales.Deals;
using SalesBot.Sales.Deals.Stages;
using SalesBot.Sales.Qualification;

namespace SalesBot.Stages;

/// <summary>What a move back does to the score (clarification A8).</summary>
/// <param name="Before">At the stage the deal stands in.</param>
/// <param name="After">At the stage it would go to, with the answers still to be confirmed.</param>
/// <param name="Confirmed">There, with all of them confirmed.</param>
internal sealed record BackEffect(Score Before, Score After, Score Confirmed)
{
    /// <summary>Both scores as people see them; null while one is hidden.</summary>
    public (string Before, string After)? Scores => Before.HideNumber || After.HideNumber ? null : (Before.Shown, After.Shown);

    public static BackEffect Of(Deal deal, StageChange change, Turn turn)
    {
        var to = deal.NeedsOurPartInTheNeed(change.To!.Value) && change.Share != true ? Stage.Selection : change.To.Value;
        var moved = (change.Share == true ? deal.ToActive() : deal).IfSentBack(to, change.SentBack!.Value, turn.Now);
        var confirmed = moved.ToConfirm().Aggregate(moved, (so, question) => so.Reconfirm(question.Key, deal.OwnerId, so.Answers[question.Key].At));
        return new(turn.ScoreOf(deal), turn.ScoreOf(moved), turn.ScoreOf(confirmed));
    }

    /// <summary>The day after which unconfirmed answers cap the verdict.</summary>
    public static DateOnly Limit(Turn turn) => turn.Today.AddDays(turn.Numbers.ReconfirmDays + 1);

    /// <summary>Which answers, and what becomes of the score.</summary>
    public IReadOnlyList<string> Details(ImmutableArray<Question> doubted, Talk talk)
    {
        List<string> sentences = [Names(doubted, talk.Language)];
        var (day, pen) = (Limit(talk.Turn), talk.Pen);
        if (Scores is not null)
        {
            sentences.Add(pen.Say(
                $"Evidence {Before.ShownConfidence} → {After.ShownConfidence}; range {ShownNumber.Of(After.Low)} to {ShownNumber.Of(After.High)}. All confirmed: {Confirmed.Shown}.",
                $"可信度{Before.ShownConfidence} → {After.ShownConfidence}；区间{ShownNumber.Of(After.Low)}到{ShownNumber.Of(After.High)}。全部确认后{Confirmed.Shown}分。"));
        }

        sentences.Add(After.Verdict == Verdict.Go
            ? pen.Say($"Confirm them by {Say.Date(day, Language.English, talk.Turn.Today)}, else the verdict drops to Needs work.", $"{Say.Date(day, Language.Chinese, talk.Turn.Today)}前确认，否则结论降为“待补强”。")
            : pen.Say($"Confirm them by {Say.Date(day, Language.English, talk.Turn.Today)}.", $"请在{Say.Date(day, Language.Chinese, talk.Turn.Today)}前确认。"));
        return sentences;
    }

    /// <summary>"Problem, value, solution."</summary>
    public static string Names(ImmutableArray<Question> questions, Language language) => language == Language.Chinese
        ? string.Join('、', questions.Select(question => question.Words.Noun.Zh)) + "。"
        : Bot.Cards.CardText.Capital(string.Join(", ", questions.Select(question => question.Words.Noun.En))) + ".";
}
