using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;
using SalesBot.Bot.Cards;
using SalesBot.Bot.Reading;
using SalesBot.Bot.Turns;
using SalesBot.Sales;

namespace SalesBot.Bot.Conversing;

// Where others read: group chats and channels.
public sealed partial class SalesConversation
{
    private static readonly Text Sent = new(
        "Sent to your chat with me to confirm.",
        "已发到你和我的单聊，请在那里确认。");

    private static readonly Text SentUnseen = new(
        "I keep it for your chat with me. If nothing shows there, find me under Apps and write me a word.",
        "已留到你和我的单聊。那里没看到的话，在“应用”里找到我，发一句话就行。");

    /// <summary>
    /// Nothing of a deal is said where others read, except what the whole room may know. A contact told here goes on in
    /// the personal chat, where it is confirmed; what must be treated with care is not taken along.
    /// </summary>
    private async Task InARoomAsync(ITurnContext<IMessageActivity> turnContext, CancellationToken cancellationToken)
    {
        var (talk, _) = await TalkAsync(turnContext, cancellationToken);
        if (CardClick.Read(turnContext.Activity.Value) is { } click)
        {
            var (card, words) = await room.PressedAsync(talk, click);
            await (card is null ? talk.SayAsync(words, cancellationToken) : talk.ReplaceAsync(card, cancellationToken));
            return;
        }

        var text = Said(turnContext.Activity);
        if (turnContext.Activity.Value is not null || ComplianceReader.Read(text) is not null)
        {
            await talk.SayAsync(PersonalOnly, cancellationToken);
        }
        else if (Handed(talk.Turn, text) is { } handed)
        {
            await talk.SayAsync(handed, cancellationToken);
        }
        else
        {
            FollowTheirLanguage(talk.Turn, text);
            if (!await room.TryAsync(talk, text, cancellationToken))
            {
                await talk.SayAsync(PersonalOnly, cancellationToken);
            }
        }
    }

    private static Text? Handed(Turn turn, string text)
    {
        if (CommandReader.Read(text) is { IsSure: true, Kind: CommandKind.Log or CommandKind.Manager })
        {
            FollowTheirLanguage(turn, text);
        }
        else if (text.Length <= Clauses.Longest && TouchReader.TellsOfContact(text))
        {
            // As a command, so that no question that waits there takes it for its answer.
            text = (TypedText.HasHan(text) ? "记录沟通 " : "log ") + text;
        }
        else
        {
            return null;
        }

        turn.Hand(text);
        return turn.User.Reference is null ? SentUnseen : Sent;
    }
}
