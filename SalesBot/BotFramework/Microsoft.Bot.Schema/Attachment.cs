#nullable disable

using Newtonsoft.Json;
using Newtonsoft.Json.Linq;
using Newtonsoft.Json.Serialization;

namespace Microsoft.Bot.Schema;

/// <summary>A card or a file attached to a message.</summary>
[JsonObject(NamingStrategyType = typeof(CamelCaseNamingStrategy))]
public class Attachment
{
    private readonly UnnamedMembers unnamed = new();

    public Attachment()
    {
    }

    public Attachment(
        string contentType = default, string contentUrl = default, object content = default, string name = default,
        string thumbnailUrl = default)
    {
        ContentType = contentType;
        ContentUrl = contentUrl;
        Content = content;
        Name = name;
        ThumbnailUrl = thumbnailUrl;
    }

    public string ContentType { get; set; }

    public string ContentUrl { get; set; }

    public object Content { get; set; }

    public string Name { get; set; }

    public string ThumbnailUrl { get; set; }

    /// <summary>Members the protocol does not name; they travel on unchanged.</summary>
    [JsonExtensionData]
    [System.Text.Json.Serialization.JsonIgnore]
    public JObject Properties { get => unnamed.Members; set => unnamed.Members = value; }

    [System.Text.Json.Serialization.JsonInclude, System.Text.Json.Serialization.JsonExtensionData]
    internal IDictionary<string, object> Unnamed => unnamed;
}
