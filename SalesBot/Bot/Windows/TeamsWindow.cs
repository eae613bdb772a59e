using AdaptiveCards;
using Microsoft.Bot.Schema;
using Microsoft.Bot.Schema.Teams;
using Newtonsoft.Json.Linq;
using SalesBot.Bot.Cards;

namespace SalesBot.Bot.Windows;

/// <summary>
/// A window that Teams opens over the client (a "dialog" in its documentation): what the bot says to a press in it is
/// shown in it instead of the chat. It is another screen of the person's own chat with the bot, not another
/// conversation, so whatever was begun in it can be gone on with in the chat.
/// </summary>
public sealed class TeamsWindow
{
    // A window is read like a page; Teams scrolls what is longer.
    private const int Width = 480;
    private const int Height = 520;

    private readonly List<IMessageActivity> said = [];

    /// <summary>Takes a reply that would have gone to the chat.</summary>
    public void Say(IMessageActivity message) => said.Add(message);

    /// <summary>
    /// The window as it is to be shown next: the last card, and above it in words what came before; where nothing can be
    /// pressed any more, the words alone, which Teams shows with a button that closes them.
    /// </summary>
    public TaskModuleResponseBase Answer(Pen pen)
    {
        ArgumentNullException.ThrowIfNull(pen);
        var last = said.FindLastIndex(message => message.Attachments is [_, ..]);
        var words = said.Where((_, at) => at != last).Select(message => string.IsNullOrEmpty(message.Text) ? message.Summary : message.Text).ToList();
        return last < 0
            ? new TaskModuleMessageResponse(words.Count == 0 ? "✓" : string.Join("\n\n", words))
            : new TaskModuleContinueResponse(new TaskModuleTaskInfo
            {
                Title = "SalesBot",
                Width = Width,
                Height = Height,
                Card = new Attachment(AdaptiveCard.ContentType, content: WindowCard.Of((JObject)said[last].Attachments[0].Content, words, pen)),
            });
    }
}
