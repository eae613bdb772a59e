#nullable disable

using Microsoft.Bot.Builder.Dialogs.Choices;
using Microsoft.Bot.Schema;
using Newtonsoft.Json;

namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>A question and the choices to be shown with it.</summary>
internal sealed record PromptWithChoices(IMessageActivity Prompt, IList<Choice> Choices, ChoiceFactoryOptions Options)
{
    /// <summary>The message to send; the question itself stays as it is for the next attempt.</summary>
    public IMessageActivity As(ListStyle style, string channelId, string conversationType, IList<string> toList)
    {
        var text = Prompt?.Text ?? "";
        var shown = style switch
        {
            ListStyle.None => MessageFactory.Text(text),
            ListStyle.Inline => ChoiceFactory.Inline(Choices, text, null, Options),
            ListStyle.List => ChoiceFactory.List(Choices, text, null, Options),
            ListStyle.SuggestedAction => ChoiceFactory.SuggestedAction(Choices, text, null, toList),
            ListStyle.HeroCard => ChoiceFactory.HeroCard(Choices, text),
            _ => ChoiceFactory.ForChannel(channelId, Choices, text, null, Options, conversationType, toList),
        };
        if (Prompt is not null)
        {
            return CopyOfPromptShowing(shown);
        }

        shown.InputHint = InputHints.ExpectingInput;
        return shown;
    }

    private Activity CopyOfPromptShowing(IMessageActivity shown)
    {
        var copy = JsonConvert.DeserializeObject<Activity>(JsonConvert.SerializeObject(Prompt));
        copy.Text = shown.Text;
        if (shown.SuggestedActions?.Actions is { Count: > 0 })
        {
            copy.SuggestedActions = shown.SuggestedActions;
        }

        if (shown.Attachments is { Count: > 0 })
        {
            copy.Attachments = [.. copy.Attachments ?? [], .. shown.Attachments];
        }

        return copy;
    }
}
