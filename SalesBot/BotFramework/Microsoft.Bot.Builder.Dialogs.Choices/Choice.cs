#nullable disable

using Microsoft.Bot.Schema;
using Newtonsoft.Json;

namespace Microsoft.Bot.Builder.Dialogs.Choices;

/// <summary>One of the things that may be chosen.</summary>
public class Choice
{
    public Choice(string value = null) => Value = value;

    /// <summary>What choosing it returns.</summary>
    [JsonProperty("value")]
    public string Value { get; set; }

    /// <summary>The button, where it should be more than the value.</summary>
    [JsonProperty("action")]
    public CardAction Action { get; set; }

    /// <summary>Other words for it.</summary>
    [JsonProperty("synonyms")]
    public List<string> Synonyms { get; set; } = [];
}
