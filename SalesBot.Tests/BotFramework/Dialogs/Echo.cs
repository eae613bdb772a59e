using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Dialogs;

namespace SalesBot.Tests.BotFramework.Dialogs;

/// <summary>A dialog that says what happens to it.</summary>
internal sealed class Echo(string id) : Dialog(id)
{
    /// <summary>The event it handles.</summary>
    public string? Handles { get; init; }

    public override async Task<DialogTurnResult> BeginDialogAsync(DialogContext dc, object options, CancellationToken cancellationToken = default)
    {
        await dc.Context.SendActivityAsync($"{Id} begins: {options}", cancellationToken: cancellationToken);
        return EndOfTurn;
    }

    public override async Task<DialogTurnResult> ContinueDialogAsync(DialogContext dc, CancellationToken cancellationToken = default)
    {
        await dc.Context.SendActivityAsync($"{Id} hears: {dc.Context.Activity.Text}", cancellationToken: cancellationToken);
        return EndOfTurn;
    }

    public override async Task<DialogTurnResult> ResumeDialogAsync(DialogContext dc, DialogReason reason, object result, CancellationToken cancellationToken = default)
    {
        await dc.Context.SendActivityAsync($"{Id} resumes: {reason} {result}", cancellationToken: cancellationToken);
        return EndOfTurn;
    }

    public override Task RepromptDialogAsync(ITurnContext turnContext, DialogInstance instance, CancellationToken cancellationToken = default) =>
        turnContext.SendActivityAsync($"{Id} asks again", cancellationToken: cancellationToken);

    public override Task EndDialogAsync(ITurnContext turnContext, DialogInstance instance, DialogReason reason, CancellationToken cancellationToken = default) =>
        turnContext.SendActivityAsync($"{Id} ends: {reason}", cancellationToken: cancellationToken);

    protected override async Task<bool> OnPreBubbleEventAsync(DialogContext dc, DialogEvent e, CancellationToken cancellationToken)
    {
        if (e.Name is not ("activityReceived" or "repromptDialog"))
        {
            await dc.Context.SendActivityAsync($"{Id} hears: {e.Name} {e.Value}", cancellationToken: cancellationToken);
        }

        return e.Name == Handles;
    }
}
