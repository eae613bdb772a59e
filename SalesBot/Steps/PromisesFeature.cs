using Microsoft.Bot.Schema;
using SalesBot.Bot.Cards;
using SalesBot.Bot.Conversing;
using SalesBot.Bot.Reading;

namespace SalesBot.Steps;

/// <summary>
/// Lists what is promised over all deals, by us and by them, and what is late:
/// <code>
/// promises      what did I promise?      承诺      我答应过客户什么？
/// </code>
/// </summary>
public sealed class PromisesFeature : Feature
{
    /// <inheritdoc/>
    public override bool Serves(Talk talk, Input input) => input.Is(CommandKind.Promises) || input.Is(StepVerbs.PromisesPage);

    /// <inheritdoc/>
    public override async Task<Served> ServeAsync(Talk talk, Input input, CancellationToken cancellationToken)
    {
        var turned = int.TryParse((input as Input.Clicked)?.Click.Id(CardIds.Page), out var page);
        var card = await CardAsync(talk, turned ? page : 1);
        await (turned ? talk.ReplaceAsync(card, cancellationToken) : talk.ShowAsync(card, cancellationToken));
        return turned ? Served.Quiet : Served.Done;
    }

    internal static async Task<IMessageActivity> CardAsync(Talk talk, int page) =>
        CardMessage.Of(PromisesCard.Draw(new PromisesView(ListedStep.Of(await talk.Turn.MyDealsAsync()), talk.Turn.Today, page), talk.Pen));
}
