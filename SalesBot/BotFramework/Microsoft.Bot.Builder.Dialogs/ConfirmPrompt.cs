#nullable disable

using Microsoft.Bot.Builder.Dialogs.Choices;
using Microsoft.Bot.Builder.Dialogs.Prompts;
using Microsoft.Bot.Schema;
using Microsoft.Recognizers.Text;

namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>Asks for yes or no.</summary>
public class ConfirmPrompt : Prompt<bool>
{
    private readonly Dictionary<string, (Choice Yes, Choice No, ChoiceFactoryOptions Options)> choiceDefaults;

    public ConfirmPrompt(string dialogId, PromptValidator<bool> validator = null, string defaultLocale = null)
        : this(
            dialogId,
            PromptCulture.All.ToDictionary(culture => culture.Locale, culture => (new Choice(culture.Yes), new Choice(culture.No), culture.ListOptions)),
            validator,
            defaultLocale)
    {
    }

    /// <param name="dialogId">The id of the prompt.</param>
    /// <param name="choiceDefaults">Yes, no and how they are listed, by locale; must have "en-us".</param>
    /// <param name="validator">Decides whether an answer is valid.</param>
    /// <param name="defaultLocale">The language when the activity names none.</param>
    public ConfirmPrompt(
        string dialogId, Dictionary<string, (Choice, Choice, ChoiceFactoryOptions)> choiceDefaults, PromptValidator<bool> validator = null, string defaultLocale = null)
        : base(dialogId, validator)
    {
        this.choiceDefaults = choiceDefaults;
        DefaultLocale = defaultLocale;
    }

    /// <summary>How yes and no are shown, unless the options of a question say otherwise.</summary>
    public ListStyle Style { get; set; } = ListStyle.Auto;

    public string DefaultLocale { get; set; }

    /// <summary>How the list is written, whatever the language.</summary>
    public ChoiceFactoryOptions ChoiceOptions { get; set; }

    /// <summary>Yes and no, whatever the language.</summary>
    public Tuple<Choice, Choice> ConfirmChoices { get; set; }

    protected override async Task OnPromptAsync(
        ITurnContext turnContext, IDictionary<string, object> state, PromptOptions options, bool isRetry, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(turnContext);
        ArgumentNullException.ThrowIfNull(options);
        var activity = turnContext.Activity;
        var culture = Culture(activity);
        var prompt = AppendChoices(
            isRetry && options.RetryPrompt is not null ? options.RetryPrompt : options.Prompt,
            activity.ChannelId,
            YesAndNo(culture),
            options.Style ?? Style,
            ChoiceOptions ?? choiceDefaults[culture].Options,
            activity.Conversation?.ConversationType,
            [activity.From?.Id],
            cancellationToken);
        await turnContext.SendActivityAsync(prompt, cancellationToken);
    }

    protected override Task<PromptRecognizerResult<bool>> OnRecognizeAsync(
        ITurnContext turnContext, IDictionary<string, object> state, PromptOptions options, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(turnContext);
        var activity = turnContext.Activity;
        var answer = activity.Type == ActivityTypes.Message && !string.IsNullOrEmpty(activity.Text)
            ? Recognize(activity.Text, Culture(activity))
            : null;
        return Task.FromResult(new PromptRecognizerResult<bool> { Succeeded = answer.HasValue, Value = answer ?? false });
    }

    private bool? Recognize(string text, string culture)
    {
        if (YesNo.Recognize(text, culture) is { } answer)
        {
            return answer;
        }

        // Only when the choices were shown with numbers does a number mean one of them.
        if ((ChoiceOptions ?? choiceDefaults[culture].Options).IncludeNumbers == false)
        {
            return null;
        }

        var found = ChoiceRecognizers.RecognizeChoices(text, YesAndNo(culture), new FindChoicesOptions { Locale = culture });
        return found.Count > 0 ? found[0].Resolution.Index == 0 : null;
    }

    private List<Choice> YesAndNo(string culture) => ConfirmChoices is { } choices
        ? [choices.Item1, choices.Item2]
        : [choiceDefaults[culture].Yes, choiceDefaults[culture].No];

    private string Culture(Activity activity)
    {
        var culture = PromptCulture.Nearest(activity.Locale ?? DefaultLocale);
        return choiceDefaults.ContainsKey(culture) ? culture : PromptCulture.English.Locale;
    }
}
