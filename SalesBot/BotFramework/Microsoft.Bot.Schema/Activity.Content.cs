#nullable disable

using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace Microsoft.Bot.Schema;

public partial class Activity
{
    /// <summary>Whether there is anything to show.</summary>
    public bool HasContent() =>
        !string.IsNullOrWhiteSpace(Text)
        || !string.IsNullOrWhiteSpace(Summary)
        || Attachments is { Count: > 0 }
        || ChannelData is not null;

    /// <summary>Who is named in the text; empty when nobody is.</summary>
    public Mention[] GetMentions() =>
        Entities is null
            ? []
            : [.. Entities.Where(entity => string.Equals(entity.Type, "mention", StringComparison.OrdinalIgnoreCase))
                .Select(entity => entity as Mention ?? entity.GetAs<Mention>())];

    /// <summary><see cref="ChannelData"/> as a <typeparamref name="T"/>, or the default when there is none.</summary>
    /// <exception cref="JsonException">It does not fit.</exception>
    public T GetChannelData<T>() => ChannelData switch
    {
        null => default,
        T typed => typed,
        var other => ((JToken)other).ToObject<T>(),
    };

    /// <summary>False when there is no channel data, or it does not fit <typeparamref name="T"/>.</summary>
    public bool TryGetChannelData<T>(out T instance)
    {
        instance = default;
        try
        {
            instance = GetChannelData<T>();
            return ChannelData is not null;
        }
        catch (Exception exception) when (exception is JsonException or InvalidCastException or ArgumentException or FormatException)
        {
            return false;
        }
    }

    /// <summary>Never: this bot is reached over HTTP only.</summary>
    public bool IsFromStreamingConnection() => false;
}
