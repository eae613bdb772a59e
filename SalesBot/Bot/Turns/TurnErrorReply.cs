using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;
using Microsoft.Bot.Schema.Teams;
using SalesBot.Sales;

namespace SalesBot.Bot.Turns;

/// <summary>The reply to a turn that failed: the words of a user error, or one fixed sentence for a bug.</summary>
public static class TurnErrorReply
{
    private static readonly Text Bug = new(
        "Something went wrong on my side, and nothing was changed. Please try again.",
        "我这边出了点问题，没有做任何修改。请再试一次。");

    /// <summary>A message, or for an invoke the answer that shows the words where it was done.</summary>
    public static Activity For(Turn turn, Exception exception)
    {
        ArgumentNullException.ThrowIfNull(turn);
        var words = (exception as UserErrorException)?.Reply ?? (exception as TurnTroubleException)?.Reply ?? Bug;
        var text = words.In(turn.Language);
        return turn.InvokeName switch
        {
            null => MessageFactory.Text(text),
            "adaptiveCard/action" => Answer(200, new AdaptiveCardInvokeResponse { StatusCode = 200, Type = "application/vnd.microsoft.activity.message", Value = text }),
            "composeExtension/query" => Answer(200, new MessagingExtensionResponse(new MessagingExtensionResult(type: "message", text: text))),
            "composeExtension/fetchTask" or "composeExtension/submitAction" => Answer(200, new MessagingExtensionActionResponse(new TaskModuleMessageResponse(text))),
            "task/fetch" or "task/submit" => Answer(200, new TaskModuleResponse(new TaskModuleMessageResponse(text))),
            _ => Answer(500, null),
        };
    }

    private static Activity Answer(int status, object? body) =>
        new() { Type = BufferedReply.InvokeAnswer, Value = new InvokeResponse { Status = status, Body = body } };
}
