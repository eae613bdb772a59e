using Microsoft.Bot.Schema;
using SalesBot.Bot.Cards;
using SalesBot.Bot.Conversing;
using SalesBot.Sales.Deals;
using SalesBot.Sales.Deals.Stages;

namespace SalesBot.Stages;

/// <summary>The evidence a deal does not show yet, of this stage and of those before: each is shown by one tap.</summary>
internal static class EvidenceCard
{
    private const int Most = 6;

    /// <summary>What can be ticked off, what was left open first.</summary>
    public static IReadOnlyList<ExitEvidence> Open(Deal deal) =>
    [
        .. deal.OpenGaps().Select(gap => StageEvidence.All.First(piece => piece.Code == gap.Code)).Concat(deal.MissingEvidence())
            .DistinctBy(piece => piece.Code).Where(piece => piece.MayBeConfirmed()),
    ];

    public static IMessageActivity Of(Talk talk, Deal deal, StageChange change)
    {
        var pen = talk.Pen;
        var open = Open(deal);
        return CardMessage.Of(ChangeCard.Draw(
            new ChangeView
            {
                DealId = deal.Id, Session = change.Session,
                Title = pen.Say(open.Count == 1 ? "1 piece still to show" : $"{open.Count} pieces still to show", $"还差{open.Count}项依据"),
                Place = deal.AccountName,
                Sentence = pen.Say("Tap what is there already.", "已经有的，点一下。"),
                Ticks = [.. open.Take(Most).Select(piece => new ChangeButton(pen.Say(piece.TextFor(deal)), $"proof:{piece.Code}"))],
                Buttons = [new(pen.Say("Move stage", "推进阶段"), "where"), new(pen.Say("Done", "好了"), "done")],
            },
            pen));
    }
}
