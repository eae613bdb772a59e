using Microsoft.Bot.Builder;
using SalesBot.Bot.Turns;
using SalesBot.Sales;

namespace SalesBot.Bot.Conversing;

// Who may use the bot, as the company's administrators say.
public sealed partial class SalesConversation
{
    private static readonly Text NotForYou = new(
        "Your company has not opened this app to you. Ask the administrator of SalesBot to add you.",
        "公司还没有向你开放这个应用，请联系 SalesBot 管理员开通。");

    private async Task<bool> IsBarredAsync(ITurnContext turnContext, CancellationToken cancellationToken)
    {
        var turn = turnContext.TurnState.Get<Turn>();
        return turn.UserId.Length > 0 && !book.Admits(turn.TenantId, turn.UserId) && !await administrators.IncludeAsync(turn.TenantId, turn.UserId, cancellationToken);
    }

    private static string WhyBarred(ITurnContext turnContext) => NotForYou.In(turnContext.TurnState.Get<Turn>().Language);
}
