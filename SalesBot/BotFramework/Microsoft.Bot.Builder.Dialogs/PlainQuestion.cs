#nullable disable

namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>Sends a question that needs no choices.</summary>
internal static class PlainQuestion
{
    /// <summary>Sends the prompt, or on a retry the retry prompt if there is one; nothing when there is neither.</summary>
    public static async Task SendAsync(ITurnContext turnContext, PromptOptions options, bool isRetry, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(turnContext);
        ArgumentNullException.ThrowIfNull(options);
        var question = isRetry && options.RetryPrompt is not null ? options.RetryPrompt : options.Prompt;
        if (question is not null)
        {
            await turnContext.SendActivityAsync(question, cancellationToken);
        }
    }
}
