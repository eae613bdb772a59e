#nullable disable

namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>What a prompt made of an answer.</summary>
public class PromptRecognizerResult<T>
{
    public bool Succeeded { get; set; }

    public T Value { get; set; }

    /// <summary>Whether a dialog around the prompt may take the answer for itself.</summary>
    public bool AllowInterruption { get; set; }
}
