#nullable disable

using System.Collections.Concurrent;
using Newtonsoft.Json;
using Newtonsoft.Json.Serialization;

namespace Microsoft.Bot.Builder;

/// <summary>
/// Lets JSON name only types that this process has itself written before, so that no text, wherever it comes from,
/// can make the reader create a type of its choice.
/// </summary>
internal sealed class WrittenTypesBinder : ISerializationBinder
{
    private readonly DefaultSerializationBinder names = new();
    private readonly ConcurrentDictionary<(string Assembly, string Type), Type> written = new();

    public void BindToName(Type serializedType, out string assemblyName, out string typeName)
    {
        names.BindToName(serializedType, out assemblyName, out typeName);
        written[(assemblyName, typeName)] = serializedType;
    }

    /// <exception cref="JsonSerializationException">The type was never written.</exception>
    public Type BindToType(string assemblyName, string typeName) =>
        written.TryGetValue((assemblyName, typeName), out var type)
            ? type
            : throw new JsonSerializationException($"Type '{typeName}, {assemblyName}' is not among those written here.");
}
