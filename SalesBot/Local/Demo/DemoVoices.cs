using System.Collections.Concurrent;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;
using Newtonsoft.Json.Linq;
using SalesBot.Bot.Reading;
using SalesBot.Storage;

namespace SalesBot.Local.Demo;

/// <summary>
/// Lets whoever tries the bot alone speak for the invented colleagues too. What is written to a colleague comes to the
/// same chat with their name over it; a button there is pressed by them, and the words right after it are theirs, unless
/// they are a command:
/// <code>
/// → Wang Lei        [Accept]        → 王磊        [接受]
/// </code>
/// On a developer's machine only.
/// </summary>
public sealed class DemoVoices(Tables tables) : Microsoft.Bot.Builder.IMiddleware
{
    private const string Voice = "demoVoice";

    // Who speaks next in a conversation. A program that starts anew has forgotten it, and nobody misses it.
    private readonly ConcurrentDictionary<string, string> next = new(StringComparer.Ordinal);

    /// <inheritdoc/>
    public async Task OnTurnAsync(ITurnContext turnContext, NextDelegate next, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(turnContext);
        ArgumentNullException.ThrowIfNull(next);
        var activity = turnContext.Activity;
        if (SpeakerOf(activity) is { } colleague)
        {
            activity.From = new ChannelAccount(id: colleague, aadObjectId: colleague);
        }

        if (activity.From?.AadObjectId is { } id && DemoTeam.IsColleague(id)
            && (await tables.Users.FindAsync(activity.Conversation?.TenantId ?? "", id, cancellationToken))?.DisplayName is { } name)
        {
            turnContext.OnSendActivities((_, activities, send) =>
            {
                activities.ForEach(one => Mark(one, id, name));
                return send();
            });
            turnContext.OnUpdateActivity((_, one, send) =>
            {
                Mark(one, id, name);
                return send();
            });
        }

        await next(cancellationToken);
    }

    // A press says whose card it was on. Only the colleagues of whoever presses can be meant.
    private string? SpeakerOf(Activity activity)
    {
        if (activity.Conversation?.Id is not { } chat || activity.From?.AadObjectId is not { } speaker || DemoTeam.IsColleague(speaker))
        {
            return null;
        }

        if (activity.Value is JObject pressed)
        {
            var voice = pressed.SelectToken($"action.data.{Voice}") ?? pressed[Voice];
            if (voice?.Value<string>() is { } colleague && DemoTeam.IsColleagueOf(colleague, speaker))
            {
                return next[chat] = colleague;
            }
        }

        return next.TryRemove(chat, out var last) && activity is { Type: ActivityTypes.Message, Value: null } && CommandReader.Read(activity.Text ?? "") is null ? last : null;
    }

    private static void Mark(Activity activity, string id, string name)
    {
        if (activity is { Type: ActivityTypes.Message, Text: { Length: > 0 } words })
        {
            activity.Text = TypedText.HasHan(name) ? $"→ {name}：{words}" : $"→ {name}: {words}";
        }

        foreach (var attachment in activity.Attachments ?? [])
        {
            attachment.Content = Marked(attachment.Content, id, name);
        }

        if (activity.Value is InvokeResponse { Body: AdaptiveCardInvokeResponse { Value: JObject } shown })
        {
            shown.Value = Marked(shown.Value, id, name);
        }
        else if (activity.Value is InvokeResponse { Body: JObject stored })
        {
            stored["value"] = Marked(stored["value"], id, name) as JToken;
        }
    }

    private static object? Marked(object? content, string id, string name)
    {
        if (content is not JObject { } card || card["body"] is not JArray body)
        {
            return content;
        }

        var marked = (JObject)card.DeepClone();
        foreach (var data in marked.Descendants().OfType<JObject>().Where(node => node["type"]?.Value<string>() is "Action.Execute" or "Action.Submit").Select(action => action["data"]).OfType<JObject>())
        {
            data[Voice] = id;
        }

        ((JArray)marked["body"]!).Insert(0, new JObject { ["type"] = "TextBlock", ["text"] = $"→ {name}", ["size"] = "Small", ["isSubtle"] = true });
        return marked;
    }
}
