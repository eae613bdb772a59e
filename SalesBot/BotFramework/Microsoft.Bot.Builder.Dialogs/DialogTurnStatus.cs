#nullable disable

namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>How the dialog stack stands after a turn.</summary>
public enum DialogTurnStatus
{
    /// <summary>There is nothing on the stack.</summary>
    Empty,

    /// <summary>The dialog on top waits for the user.</summary>
    Waiting,

    /// <summary>The last dialog ended; its result is in the turn result.</summary>
    Complete,

    /// <summary>All dialogs were cancelled.</summary>
    Cancelled,

    /// <summary>The dialog ended, and what called it should wait for the user.</summary>
    CompleteAndWait,
}
