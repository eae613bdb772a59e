#nullable disable

using Newtonsoft.Json;
using Newtonsoft.Json.Serialization;

namespace Microsoft.Bot.Schema;

/// <summary>The token sent along with a pressed action that asked for sign-in.</summary>
[JsonObject(NamingStrategyType = typeof(CamelCaseNamingStrategy))]
public class AdaptiveCardAuthentication
{
    public string Id { get; set; }

    public string ConnectionName { get; set; }

    public string Token { get; set; }
}
