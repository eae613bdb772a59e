using System.Globalization;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace SalesBot.Bot.Turns;

/// <summary>
/// The one place where objects of the Bot Framework become stored JSON and back, with our own implementation and with
/// the official packages alike. Dialog state is an object graph that needs its types back; the types it may hold are
/// named by <see cref="ClosedTypes"/>, never by the data. The serializers live as long as the process: a new one
/// builds its contracts anew, which costs milliseconds.
/// </summary>
internal static class StateJson
{
    private const int MaxDepth = 128;

    private static readonly JsonSerializer Graph = JsonSerializer.Create(new JsonSerializerSettings
    {
        TypeNameHandling = TypeNameHandling.Auto,
        SerializationBinder = new ClosedTypes(),
        NullValueHandling = NullValueHandling.Ignore,
        DateParseHandling = DateParseHandling.None,
        MaxDepth = MaxDepth,
    });

    private static readonly JsonSerializer Plain = JsonSerializer.Create(new JsonSerializerSettings
    {
        NullValueHandling = NullValueHandling.Ignore,
        DateParseHandling = DateParseHandling.None,
        MaxDepth = MaxDepth,
    });

    public static string WriteState(Dictionary<string, object> items) => Write(Graph, items);

    /// <exception cref="JsonException">The text is damaged, or holds a type that bot state never has.</exception>
    public static Dictionary<string, object> ReadState(string json) => Read<Dictionary<string, object>>(Graph, json);

    public static string WriteActivity(Activity activity) => Write(Plain, activity);

    /// <summary>The activity as it was; the value of an invoke's answer is its status and its body again.</summary>
    public static Activity ReadActivity(string json)
    {
        var activity = Read<Activity>(Plain, json);
        if (activity.Type == BufferedReply.InvokeAnswer && activity.Value is JObject answer)
        {
            activity.Value = new InvokeResponse { Status = answer["Status"]?.Value<int>() ?? 200, Body = answer["Body"] };
        }

        return activity;
    }

    public static string WriteReference(ConversationReference reference) => Write(Plain, reference);

    public static ConversationReference ReadReference(string json) => Read<ConversationReference>(Plain, json);

    private static string Write(JsonSerializer serializer, object value)
    {
        using var text = new StringWriter(CultureInfo.InvariantCulture);
        using var json = new JsonTextWriter(text);
        serializer.Serialize(json, value, value.GetType());
        return text.ToString();
    }

    private static T Read<T>(JsonSerializer serializer, string json)
    {
        using var text = new JsonTextReader(new StringReader(json)) { MaxDepth = MaxDepth, DateParseHandling = DateParseHandling.None };
        return serializer.Deserialize<T>(text) ?? throw new JsonSerializationException("There is nothing to read.");
    }
}
