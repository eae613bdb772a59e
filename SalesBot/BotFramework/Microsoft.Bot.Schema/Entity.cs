#nullable disable

using Newtonsoft.Json;
using Newtonsoft.Json.Linq;
using Newtonsoft.Json.Serialization;

namespace Microsoft.Bot.Schema;

/// <summary>Something the text of a message means: a mention, the sender's client and so on.</summary>
[JsonObject(NamingStrategyType = typeof(CamelCaseNamingStrategy))]
public class Entity
{
    private readonly UnnamedMembers unnamed = new();

    public Entity()
    {
    }

    public Entity(string type = default)
    {
        Type = type;
    }

    public string Type { get; set; }

    /// <summary>Everything but the type.</summary>
    [JsonExtensionData]
    [System.Text.Json.Serialization.JsonIgnore]
    public JObject Properties { get => unnamed.Members; set => unnamed.Members = value; }

    [System.Text.Json.Serialization.JsonInclude, System.Text.Json.Serialization.JsonExtensionData]
    internal IDictionary<string, object> Unnamed => unnamed;

    /// <summary>The same entity as a <typeparamref name="T"/>.</summary>
    public T GetAs<T>() => JObject.FromObject(this).ToObject<T>();

    /// <summary>Takes over the type and members of <paramref name="obj"/>.</summary>
    public void SetAs<T>(T obj)
    {
        var read = JObject.FromObject(obj).ToObject<Entity>();
        Type = read.Type;
        Properties = read.Properties;
    }

    /// <summary>Equal when they read the same on the wire.</summary>
    public bool Equals(Entity other) =>
        other is not null && JToken.DeepEquals(JObject.FromObject(this), JObject.FromObject(other));

    public override bool Equals(object obj) => Equals(obj as Entity);

    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(Type ?? string.Empty);
}
