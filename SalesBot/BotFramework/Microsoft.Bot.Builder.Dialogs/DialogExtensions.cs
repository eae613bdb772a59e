#nullable disable

namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>Runs a dialog as the whole conversation of a bot.</summary>
public static class DialogExtensions
{
    /// <summary>Continues the stack, or begins <paramref name="dialog"/> when there is none.</summary>
    public static async Task RunAsync(
        this Dialog dialog, ITurnContext turnContext, IStatePropertyAccessor<DialogState> accessor, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(dialog);
        var dialogs = new DialogSet(accessor).Add(dialog);
        var dc = await dialogs.CreateContextAsync(turnContext, cancellationToken);

        // A dialog that handles the error has put the stack right, so the turn is taken once more.
        while (true)
        {
            try
            {
                var result = await dc.ContinueDialogAsync(cancellationToken);
                if (result.Status == DialogTurnStatus.Empty)
                {
                    await dc.BeginDialogAsync(dialog.Id, null, cancellationToken);
                }

                return;
            }
            catch (Exception error)
            {
                if (!await dc.EmitEventAsync(DialogEvents.Error, error, bubble: true, fromLeaf: true, cancellationToken))
                {
                    throw;
                }
            }
        }
    }
}
