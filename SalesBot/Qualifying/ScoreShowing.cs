using SalesBot.Bot.Conversing;
using SalesBot.Sales.Deals;
using SalesBot.Sales.Qualification;

namespace SalesBot.Qualifying;

/// <summary>Shows the score, and remembers that it was shown, so that the next card can say what changed.</summary>
internal static class ScoreShowing
{
    /// <summary>The score of a deal as it stands in this turn.</summary>
    public static Score Of(Talk talk, Deal deal) => talk.Turn.ScoreOf(deal);

    /// <summary>Shows the score card.</summary>
    public static async Task ShowAsync(Talk talk, Deal deal, CancellationToken cancellationToken)
    {
        var score = Of(talk, deal);
        await talk.ShowAsync(QualifyCards.Score(talk, deal, score), cancellationToken);
        talk.Turn.FocusDealId = deal.Id;
        talk.Turn.Save(deal with { LastShown = new ShownScore(talk.Turn.Now, score.Value, score.Coverage, score.Verdict.Code()) });
    }
}
