using SalesBot.Bot.Cards;
using SalesBot.Bot.Conversing;
using SalesBot.Bot.Reading;

namespace SalesBot.Help;

/// <summary>
/// Says what can be said; generated from the catalogue of commands:
/// <code>
/// help      帮助      ?      hello      你好
/// </code>
/// </summary>
public sealed class HelpFeature : Feature
{
    /// <inheritdoc/>
    public override bool Serves(Talk talk, Input input) =>
        input.Is(CommandKind.Help, CommandKind.Greeting) || input.Is(CardVerbs.HelpOpen);

    /// <inheritdoc/>
    public override async Task<Served> ServeAsync(Talk talk, Input input, CancellationToken cancellationToken)
    {
        var page = int.TryParse((input as Input.Clicked)?.Click.Id(CardIds.Page), out var asked) ? asked : 1;
        var card = CardMessage.Of(HelpCard.Draw(new HelpView(talk.ConversationId, CommandCatalog.Shown, page), talk.Pen));
        if (page > 1)
        {
            await talk.ReplaceAsync(card, cancellationToken);
            return Served.Quiet;
        }

        await talk.ShowAsync(card, cancellationToken);
        return Served.Done;
    }
}
