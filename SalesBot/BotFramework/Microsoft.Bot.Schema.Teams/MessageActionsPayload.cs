#nullable disable

using Newtonsoft.Json;
using Newtonsoft.Json.Serialization;

namespace Microsoft.Bot.Schema.Teams;

/// <summary>The message an action was started from.</summary>
[JsonObject(NamingStrategyType = typeof(CamelCaseNamingStrategy))]
public class MessageActionsPayload
{
    public string Id { get; set; }

    public string ReplyToId { get; set; }

    public string MessageType { get; set; }

    public string CreatedDateTime { get; set; }

    public string LastModifiedDateTime { get; set; }

    public bool? Deleted { get; set; }

    public string Subject { get; set; }

    public string Summary { get; set; }

    public string Importance { get; set; }

    public string Locale { get; set; }

    public MessageActionsPayloadBody Body { get; set; }
}
