#nullable disable

namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>Why a dialog's code is being called.</summary>
public enum DialogReason
{
    BeginCalled,
    ContinueCalled,
    EndCalled,
    ReplaceCalled,
    CancelCalled,
    NextCalled,
}
