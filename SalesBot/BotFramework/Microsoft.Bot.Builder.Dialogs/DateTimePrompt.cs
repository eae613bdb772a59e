#nullable disable

using Microsoft.Bot.Schema;
using Microsoft.Recognizers.Text;

namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>
/// Asks for a date, a time or both. Words such as "tomorrow" count from the local time of the activity, else from its
/// timestamp; without either they are not understood.
/// </summary>
public class DateTimePrompt : Prompt<IList<DateTimeResolution>>
{
    public DateTimePrompt(string dialogId, PromptValidator<IList<DateTimeResolution>> validator = null, string defaultLocale = null)
        : base(dialogId, validator) => DefaultLocale = defaultLocale;

    /// <summary>Kept for the signature: English and Chinese are both understood, whatever the language.</summary>
    public string DefaultLocale { get; set; }

    protected override Task OnPromptAsync(
        ITurnContext turnContext, IDictionary<string, object> state, PromptOptions options, bool isRetry, CancellationToken cancellationToken = default) =>
        PlainQuestion.SendAsync(turnContext, options, isRetry, cancellationToken);

    protected override Task<PromptRecognizerResult<IList<DateTimeResolution>>> OnRecognizeAsync(
        ITurnContext turnContext, IDictionary<string, object> state, PromptOptions options, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(turnContext);
        var result = new PromptRecognizerResult<IList<DateTimeResolution>>();
        var activity = turnContext.Activity;
        if (activity.Type == ActivityTypes.Message && !string.IsNullOrEmpty(activity.Text))
        {
            var now = activity.LocalTimestamp ?? activity.Timestamp;
            result.Value = DatesAndTimes.In(activity.Text, now?.DateTime)
                .Select(reading => new DateTimeResolution { Timex = reading.Timex, Value = reading.Value })
                .ToList();
            result.Succeeded = result.Value.Count > 0;
        }

        return Task.FromResult(result);
    }
}
