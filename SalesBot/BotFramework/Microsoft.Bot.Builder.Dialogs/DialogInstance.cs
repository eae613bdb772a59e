#nullable disable

using Newtonsoft.Json;

namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>A dialog on the stack with the state it keeps between turns.</summary>
public class DialogInstance
{
    [JsonProperty("id")]
    public string Id { get; set; }

    [JsonProperty("state")]
    public IDictionary<string, object> State { get; set; }

    /// <summary>The place of a linked instance on this stack, or, below zero, on the parent's.</summary>
    public int? StackIndex { get; set; }

    /// <summary>The version of the dialog's code that began it.</summary>
    public string Version { get; set; }
}
