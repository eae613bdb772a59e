#nullable disable

namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>Something the dialogs on the stack may react to.</summary>
public class DialogEvent
{
    /// <summary>Whether the event goes on to the parent when nobody handles it.</summary>
    public bool Bubble { get; set; }

    public string Name { get; set; }

    public object Value { get; set; }
}
