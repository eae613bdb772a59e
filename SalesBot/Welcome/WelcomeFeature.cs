using SalesBot.Bot.Cards;
using SalesBot.Bot.Conversing;

namespace SalesBot.Welcome;

/// <summary>Greets with one field for one deal, and shows an example in it when asked.</summary>
public sealed class WelcomeFeature : Feature
{
    /// <inheritdoc/>
    public override bool Serves(Talk talk, Input input) => input.Is(CardVerbs.WelcomeExample);

    /// <inheritdoc/>
    public override async Task<Served> ServeAsync(Talk talk, Input input, CancellationToken cancellationToken)
    {
        await talk.ReplaceAsync(FirstCard.Of(talk, example: true), cancellationToken);
        return Served.Quiet;
    }
}
