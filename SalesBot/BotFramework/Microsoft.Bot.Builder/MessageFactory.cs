#nullable disable

using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder;

/// <summary>Makes messages.</summary>
public static class MessageFactory
{
    public static Activity Text(string text, string ssml = default, string inputHint = default) =>
        new(ActivityTypes.Message)
        {
            Text = text,
            Speak = string.IsNullOrWhiteSpace(ssml) ? null : ssml,
            InputHint = inputHint ?? InputHints.AcceptingInput,
        };

    public static IMessageActivity SuggestedActions(
        IEnumerable<string> actions, string text = default, string ssml = default, string inputHint = default) =>
        SuggestedActions(actions, text, ssml, inputHint, toList: default);

    /// <param name="actions">Each is both shown and sent.</param>
    /// <param name="toList">Ids of the only people to see them.</param>
    public static IMessageActivity SuggestedActions(
        IEnumerable<string> actions, string text = default, string ssml = default, string inputHint = default,
        IList<string> toList = default)
    {
        ArgumentNullException.ThrowIfNull(actions);
        var buttons = actions.Select(action => new CardAction(ActionTypes.ImBack, title: action, value: action));
        return SuggestedActions(buttons, text, ssml, inputHint, toList);
    }

    public static IMessageActivity SuggestedActions(
        IEnumerable<CardAction> cardActions, string text = default, string ssml = default, string inputHint = default) =>
        SuggestedActions(cardActions, text, ssml, inputHint, toList: default);

    public static IMessageActivity SuggestedActions(
        IEnumerable<CardAction> cardActions, string text = default, string ssml = default, string inputHint = default,
        IList<string> toList = default)
    {
        ArgumentNullException.ThrowIfNull(cardActions);
        var message = Text(text, ssml, inputHint);
        message.SuggestedActions = new SuggestedActions { Actions = [.. cardActions], To = toList };
        return message;
    }

    public static IMessageActivity Attachment(
        Attachment attachment, string text = default, string ssml = default, string inputHint = default)
    {
        ArgumentNullException.ThrowIfNull(attachment);
        return Attachment([attachment], text, ssml, inputHint);
    }

    public static IMessageActivity Attachment(
        IEnumerable<Attachment> attachments, string text = default, string ssml = default, string inputHint = default) =>
        Attached(AttachmentLayoutTypes.List, attachments, text, ssml, inputHint);

    public static IMessageActivity Carousel(
        IEnumerable<Attachment> attachments, string text = default, string ssml = default, string inputHint = default) =>
        Attached(AttachmentLayoutTypes.Carousel, attachments, text, ssml, inputHint);

    private static Activity Attached(
        string layout, IEnumerable<Attachment> attachments, string text, string ssml, string inputHint)
    {
        ArgumentNullException.ThrowIfNull(attachments);
        var message = Text(text, ssml, inputHint);
        message.AttachmentLayout = layout;
        message.Attachments = [.. attachments];
        return message;
    }

    /// <summary>A message that shows what is at <paramref name="url"/>.</summary>
    public static IMessageActivity ContentUrl(
        string url, string contentType, string name = default, string text = default, string ssml = default,
        string inputHint = default)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(url);
        ArgumentException.ThrowIfNullOrWhiteSpace(contentType);
        return Attachment(new Attachment(contentType, url, name: name ?? string.Empty), text, ssml, inputHint);
    }
}
