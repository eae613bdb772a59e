using SalesBot.Bot.Cards;
using SalesBot.Bot.Conversing;
using SalesBot.Sales;
using SalesBot.Sales.Deals;
using SalesBot.Sales.Deals.Stages;

namespace SalesBot.Stages;

/// <summary>The answers that a move back put in doubt: each is confirmed as it stands by one tap, or answered anew.</summary>
internal static class ReconfirmCard
{
    private const int Most = 8;

    public static async Task<StageChange?> ShowAsync(Talk talk, Deal deal, StageChange change, CancellationToken cancellationToken)
    {
        var open = deal.ToConfirm();
        if (open.IsEmpty)
        {
            await talk.SayAsync(new Text("All answers are confirmed. Say \"score\" to see it.", "答案都已确认。说“评分”看结果。"), cancellationToken);
            return null;
        }

        var pen = talk.Pen;
        await talk.ReplaceAsync(CardMessage.Of(ChangeCard.Draw(
            new ChangeView
            {
                DealId = deal.Id, Session = change.Session,
                Title = pen.Say(open.Length == 1 ? "1 answer to confirm" : $"{open.Length} answers to confirm", $"{open.Length}个答案要确认"),
                Place = deal.AccountName,
                Sentence = pen.Say("Tap what is still true. What changed: \"qualify\".", "仍然成立的点一下；有变化的说“评估”。"),
                Ticks = [.. open.Take(Most).Select(question => new ChangeButton(CardText.Capital(pen.Say(question.Words.Noun)), $"still:{question.Key}"))],
                Buttons = [new(pen.Say("Done", "好了"), "done")],
            },
            pen)), cancellationToken);
        return change with { Phase = StagePhase.Where, To = null };
    }
}
