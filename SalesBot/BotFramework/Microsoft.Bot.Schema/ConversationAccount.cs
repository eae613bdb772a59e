#nullable disable

using Newtonsoft.Json;
using Newtonsoft.Json.Linq;
using Newtonsoft.Json.Serialization;

namespace Microsoft.Bot.Schema;

/// <summary>The conversation a message belongs to.</summary>
[JsonObject(NamingStrategyType = typeof(CamelCaseNamingStrategy))]
public class ConversationAccount
{
    private readonly UnnamedMembers unnamed = new();

    public ConversationAccount()
    {
    }

    public ConversationAccount(
        bool? isGroup = default, string conversationType = default, string id = default, string name = default,
        string aadObjectId = default, string role = default, string tenantId = default)
    {
        IsGroup = isGroup;
        ConversationType = conversationType;
        Id = id;
        Name = name;
        AadObjectId = aadObjectId;
        Role = role;
        TenantId = tenantId;
    }

    public bool? IsGroup { get; set; }

    public string ConversationType { get; set; }

    public string Id { get; set; }

    public string Name { get; set; }

    public string AadObjectId { get; set; }

    public string Role { get; set; }

    public string TenantId { get; set; }

    /// <summary>Members the protocol does not name; they travel on unchanged.</summary>
    [JsonExtensionData]
    [System.Text.Json.Serialization.JsonIgnore]
    public JObject Properties { get => unnamed.Members; set => unnamed.Members = value; }

    [System.Text.Json.Serialization.JsonInclude, System.Text.Json.Serialization.JsonExtensionData]
    internal IDictionary<string, object> Unnamed => unnamed;
}
