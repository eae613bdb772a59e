using SalesBot.Bot.Cards;
using SalesBot.Bot.Conversing;
using SalesBot.Sales;

namespace SalesBot.Welcome;

/// <summary>Greets with one field for one deal, and shows an example in it, or itself in the other language, when asked.</summary>
public sealed class WelcomeFeature : Feature
{
    /// <inheritdoc/>
    public override bool Serves(Talk talk, Input input) => input.Is(CardVerbs.WelcomeExample, CardVerbs.SwitchLanguage);

    /// <inheritdoc/>
    public override async Task<Served> ServeAsync(Talk talk, Input input, CancellationToken cancellationToken)
    {
        var example = input.Is(CardVerbs.WelcomeExample);
        if (!example)
        {
            talk.Turn.Save(talk.Turn.User with { Language = talk.Language == Language.English ? Language.Chinese : Language.English });
        }

        await talk.ReplaceAsync(FirstCard.Of(talk, example), cancellationToken);
        return example ? Served.Quiet : Served.AskAgain;
    }
}
