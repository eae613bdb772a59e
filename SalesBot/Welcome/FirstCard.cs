using Microsoft.Bot.Schema;
using SalesBot.Bot.Cards;
using SalesBot.Bot.Conversing;
using SalesBot.Sales;

namespace SalesBot.Welcome;

/// <summary>The card that greets.</summary>
public sealed class FirstCard : Welcoming
{
    /// <inheritdoc/>
    public override Task ShowAsync(Talk talk, CancellationToken cancellationToken) => talk.ShowAsync(Of(talk, example: false), cancellationToken);

    internal static IMessageActivity Of(Talk talk, bool example) => CardMessage.Of(WelcomeCard.Draw(
        new WelcomeView(talk.Turn.User.DisplayName ?? talk.In(new Text("there", "")), talk.ConversationId, example), talk.Pen));
}
