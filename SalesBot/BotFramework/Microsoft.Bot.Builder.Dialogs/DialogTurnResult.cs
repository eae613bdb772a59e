#nullable disable

namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>What came of a call to a dialog.</summary>
public class DialogTurnResult
{
    public DialogTurnResult(DialogTurnStatus status, object result = null)
    {
        Status = status;
        Result = result;
    }

    public DialogTurnStatus Status { get; set; }

    /// <summary>What a dialog returned that ended.</summary>
    public object Result { get; set; }

    /// <summary>Whether the dialog ended its parent, so that the parent must not go on.</summary>
    public bool ParentEnded { get; set; }
}
