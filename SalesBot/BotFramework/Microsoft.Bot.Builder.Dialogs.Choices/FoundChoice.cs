#nullable disable

using Newtonsoft.Json;

namespace Microsoft.Bot.Builder.Dialogs.Choices;

/// <summary>The choice an answer was taken for.</summary>
public class FoundChoice
{
    [JsonProperty("value")]
    public string Value { get; set; }

    /// <summary>Its place among the choices, from 0.</summary>
    [JsonProperty("index")]
    public int Index { get; set; }

    /// <summary>How well it matched, from 0 to 1; a place or number scores 1.</summary>
    [JsonProperty("score")]
    public float Score { get; set; }

    /// <summary>The word that matched; null for a place or number.</summary>
    [JsonProperty("synonym")]
    public string Synonym { get; set; }
}
