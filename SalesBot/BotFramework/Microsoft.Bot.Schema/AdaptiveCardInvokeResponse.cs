#nullable disable

using Newtonsoft.Json;
using Newtonsoft.Json.Serialization;

namespace Microsoft.Bot.Schema;

/// <summary>The answer to a pressed <c>Action.Execute</c>: a card, a message or an error.</summary>
[JsonObject(NamingStrategyType = typeof(CamelCaseNamingStrategy))]
public class AdaptiveCardInvokeResponse
{
    /// <summary>An HTTP status: 200 for a card or a message.</summary>
    public int StatusCode { get; set; }

    /// <summary>The content type of <see cref="Value"/>.</summary>
    public string Type { get; set; }

    public object Value { get; set; }
}
