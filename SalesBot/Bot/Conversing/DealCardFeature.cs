using Microsoft.Bot.Schema;
using SalesBot.Bot.Reading;
using SalesBot.Sales.Deals;

namespace SalesBot.Bot.Conversing;

/// <summary>A command that shows one card of a deal, and nothing else: the deal is found, becomes the one at hand, and is drawn.</summary>
/// <param name="command">The command.</param>
public abstract class DealCardFeature(CommandKind command) : Feature
{
    /// <inheritdoc/>
    public override bool Serves(Talk talk, Input input) => input.Is(command);

    /// <inheritdoc/>
    public override async Task<Served> ServeAsync(Talk talk, Input input, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(talk);
        if (await DealFinding.FindAsync(talk, ((Input.Said)input).Command!.Argument, command, cancellationToken) is not { } deal)
        {
            return Served.Quiet;
        }

        talk.Turn.FocusDealId = deal.Id;
        await talk.ShowAsync(await CardAsync(talk, deal), cancellationToken);
        return Served.Done;
    }

    /// <summary>The card.</summary>
    protected abstract Task<IMessageActivity> CardAsync(Talk talk, Deal deal);
}
