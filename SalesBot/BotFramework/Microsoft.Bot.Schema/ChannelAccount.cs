#nullable disable

using Newtonsoft.Json;
using Newtonsoft.Json.Linq;
using Newtonsoft.Json.Serialization;

namespace Microsoft.Bot.Schema;

/// <summary>A user or a bot on a channel.</summary>
[JsonObject(NamingStrategyType = typeof(CamelCaseNamingStrategy))]
public class ChannelAccount
{
    private readonly UnnamedMembers unnamed = new();

    public ChannelAccount()
    {
    }

    public ChannelAccount(
        string id = default, string name = default, string role = default, string aadObjectId = default)
    {
        Id = id;
        Name = name;
        Role = role;
        AadObjectId = aadObjectId;
    }

    /// <summary>The channel's id: in Teams <c>29:...</c> for a user, <c>28:...</c> for a bot.</summary>
    public string Id { get; set; }

    public string Name { get; set; }

    /// <summary>The Entra object id.</summary>
    public string AadObjectId { get; set; }

    /// <summary>One of <see cref="RoleTypes"/>.</summary>
    public string Role { get; set; }

    /// <summary>Members the protocol does not name; they travel on unchanged.</summary>
    [JsonExtensionData]
    [System.Text.Json.Serialization.JsonIgnore]
    public JObject Properties { get => unnamed.Members; set => unnamed.Members = value; }

    [System.Text.Json.Serialization.JsonInclude, System.Text.Json.Serialization.JsonExtensionData]
    internal IDictionary<string, object> Unnamed => unnamed;
}
