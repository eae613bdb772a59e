#nullable disable

using Microsoft.Bot.Builder.Dialogs.Choices;
using Microsoft.Bot.Builder.Dialogs.Prompts;
using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>Asks to choose one of several; the answer may be the choice, a part of it, its place or a tap.</summary>
public class ChoicePrompt : Prompt<FoundChoice>
{
    private readonly Dictionary<string, ChoiceFactoryOptions> choiceDefaults;

    public ChoicePrompt(string dialogId, PromptValidator<FoundChoice> validator = null, string defaultLocale = null)
        : this(dialogId, PromptCulture.All.ToDictionary(culture => culture.Locale, culture => culture.ListOptions), validator, defaultLocale)
    {
    }

    /// <param name="dialogId">The id of the prompt.</param>
    /// <param name="choiceDefaults">How lists are written, by locale; must have "en-us".</param>
    /// <param name="validator">Decides whether an answer is valid.</param>
    /// <param name="defaultLocale">The language when the activity names none.</param>
    public ChoicePrompt(
        string dialogId, Dictionary<string, ChoiceFactoryOptions> choiceDefaults, PromptValidator<FoundChoice> validator = null, string defaultLocale = null)
        : base(dialogId, validator)
    {
        this.choiceDefaults = choiceDefaults;
        DefaultLocale = defaultLocale;
    }

    /// <summary>How the choices are shown, unless the options of a question say otherwise.</summary>
    public ListStyle Style { get; set; } = ListStyle.Auto;

    public string DefaultLocale { get; set; }

    /// <summary>How lists are written, whatever the language.</summary>
    public ChoiceFactoryOptions ChoiceOptions { get; set; }

    /// <summary>How answers are matched.</summary>
    public FindChoicesOptions RecognizerOptions { get; set; }

    protected override async Task OnPromptAsync(
        ITurnContext turnContext, IDictionary<string, object> state, PromptOptions options, bool isRetry, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(turnContext);
        ArgumentNullException.ThrowIfNull(options);
        var activity = turnContext.Activity;
        var prompt = AppendChoices(
            isRetry && options.RetryPrompt is not null ? options.RetryPrompt : options.Prompt,
            activity.ChannelId,
            options.Choices ?? [],
            options.Style ?? Style,
            ChoiceOptions ?? choiceDefaults[Culture(activity, null)],
            activity.Conversation?.ConversationType,
            [activity.From?.Id],
            cancellationToken);
        await turnContext.SendActivityAsync(prompt, cancellationToken);
    }

    protected override Task<PromptRecognizerResult<FoundChoice>> OnRecognizeAsync(
        ITurnContext turnContext, IDictionary<string, object> state, PromptOptions options, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(turnContext);
        var result = new PromptRecognizerResult<FoundChoice>();
        var activity = turnContext.Activity;
        if (activity.Type == ActivityTypes.Message && !string.IsNullOrEmpty(activity.Text))
        {
            // A prompt object serves many conversations at once, so its options must not change under the others.
            var find = (RecognizerOptions ?? new FindChoicesOptions()).In(Culture(activity, RecognizerOptions));
            result.Value = ChoiceRecognizers.RecognizeChoices(activity.Text, options.Choices ?? [], find).FirstOrDefault()?.Resolution;
            result.Succeeded = result.Value is not null;
        }

        return Task.FromResult(result);
    }

    private string Culture(Activity activity, FindChoicesOptions options)
    {
        var culture = PromptCulture.Nearest(activity.Locale ?? options?.Locale ?? DefaultLocale);
        return choiceDefaults.ContainsKey(culture) ? culture : PromptCulture.English.Locale;
    }
}
