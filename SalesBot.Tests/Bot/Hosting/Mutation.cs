using System.Text;
using System.Text.Json.Nodes;

namespace SalesBot.Tests.Bot.Hosting;

/// <summary>Breaks an activity in one to three places: values of wrong types, things removed, bytes changed.</summary>
internal sealed class Mutation(int seed)
{
    private static readonly string[] Values =
    [
        "null", "true", "0", "-1", "1e400", "99999999999999999999999999", "\"\"", "\" \"", "\"\\u0000\"", "\"𠜎\"", "[]", "[null]", "{}",
        "{\"id\":null}", "{\"id\":{}}", "[[[[]]]]", "\"2026-13-45T99:99:99Z\"", "\"<at>x</at>\"", "\"../../x\"", "\"http://[\"", "\"message\"",
        "\"invoke\"", "\"conversationUpdate\"", "\"installationUpdate\"", "\"messageReaction\"", "\"event\"",
    ];

    private static readonly string[] Names =
        ["value", "name", "entities", "membersAdded", "attachments", "text", "replyToId", "action", "reactionsAdded", "suggestedActions", "Type", "relatesTo"];

    private readonly Random _random = new(seed);

    public byte[] Of(JsonObject activity)
    {
        for (var places = _random.Next(1, 4); places > 0; places--)
        {
            Break(activity);
        }
        var bytes = Encoding.UTF8.GetBytes(activity.ToJsonString());
        if (_random.Next(5) == 0)
        {
            bytes[_random.Next(bytes.Length)] = (byte)_random.Next(256);
        }
        return _random.Next(20) == 0 ? bytes[.._random.Next(bytes.Length)] : bytes;
    }

    private void Break(JsonObject activity)
    {
        var place = activity;
        while (place.Select(part => part.Value).OfType<JsonObject>().ToArray() is { Length: > 0 } inner && _random.Next(2) == 0)
        {
            place = inner[_random.Next(inner.Length)];
        }
        var names = place.Select(part => part.Key).Concat(Names).ToArray();
        var name = names[_random.Next(names.Length)];
        place.Remove(name);
        if (_random.Next(4) > 0)
        {
            place[name] = JsonNode.Parse(Values[_random.Next(Values.Length)]);
        }
    }
}
