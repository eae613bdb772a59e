using Microsoft.Bot.Builder.Dialogs;
using SalesBot.Bot.Cards;
using SalesBot.Bot.Conversing;
using SalesBot.Bot.Reading;

namespace SalesBot.Deals;

/// <summary>Starts a new deal, from a message or from a card.</summary>
public sealed class NewDealFeature(NewDealDialog dialog) : Feature
{
    /// <inheritdoc/>
    public override Dialog Dialog => dialog;

    /// <inheritdoc/>
    public override bool Serves(Talk talk, Input input) =>
        input.Is(CommandKind.NewDeal) || input.Is(CardVerbs.DealNew, CardVerbs.DealCreate) || IsDraftAnswer(input);

    /// <inheritdoc/>
    public override async Task<Served> ServeAsync(Talk talk, Input input, CancellationToken cancellationToken)
    {
        if (IsDraftAnswer(input))
        {
            // A button of a draft that is finished or was dropped.
            await talk.SayAsync(NewDealTexts.NoDraftOpen, cancellationToken);
            return Served.Done;
        }

        return Served.Begin(input switch
        {
            Input.Said { Command.Argument: { } line } => line,
            Input.Clicked { Click: var click } => click.Input("dealLine") ?? string.Empty,
            _ => string.Empty,
        });
    }

    private static bool IsDraftAnswer(Input input) =>
        input is Input.Clicked { Click: { Verb: CardVerbs.NewDealAnswer } click } && click.Id(CardIds.Question) != NewDealCards.BuyerQuestion;
}
