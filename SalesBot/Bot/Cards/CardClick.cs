using System.Collections.Immutable;
using System.Text.Json;
using Microsoft.Bot.Schema;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace SalesBot.Bot.Cards;

/// <summary>A tap on a card. Everything in it comes from the client and must be authorised before use.</summary>
/// <param name="Verb">One of <see cref="CardVerbs"/>, or what a client made up.</param>
/// <param name="Ids">What the action was about, by the names of <see cref="CardIds"/>.</param>
/// <param name="Key">The idempotency key: the same for a second tap on the same button.</param>
/// <param name="Inputs">The fields of the card, by id; empty ones are left out.</param>
public sealed record CardClick(string Verb, ImmutableDictionary<string, string> Ids, string Key, ImmutableDictionary<string, string> Inputs)
{
    // Generous for a card of ours, and small enough that nothing a client makes up can cost much.
    private const int LongestJson = 64 * 1024;
    private const int DeepestJson = 16;
    private const int LongestName = 64;
    private const int LongestId = 256;
    private const int MostMembers = 64;

    /// <summary>The id of this name; null if the card did not carry it.</summary>
    public string? Id(string name) => Ids.GetValueOrDefault(name);

    /// <summary>What was entered into the field; null if it was left empty or is not on the card.</summary>
    public string? Input(string id) => Inputs.GetValueOrDefault(id);

    /// <summary>
    /// Reads an activity's value: that of an Action.Submit message <c>{verb, ids, key, inputs...}</c>, or that of an
    /// adaptiveCard/action invoke <c>{action: {verb, data: {verb, ids, key, inputs...}}}</c>. Null for anything else,
    /// whatever it is.
    /// </summary>
    public static CardClick? Read(object? value)
    {
        if (value is AdaptiveCardInvokeValue invoke)
        {
            return ReadData(Parse(invoke.Action?.Data), invoke.Action?.Verb);
        }

        return Parse(value) is not { } root ? null
            : root["action"] is JObject action ? ReadData(Parse(action["data"]), action["verb"])
            : ReadData(root, null);
    }

    private static CardClick? ReadData(JObject? data, JToken? outerVerb)
    {
        // Teams adds its own members to the data; more than a handful is not a card of ours.
        if (data is null || data.Count > MostMembers)
        {
            return null;
        }

        var verb = Word(data["verb"], LongestName) ?? Word(outerVerb, LongestName);
        var key = Word(data["once"], LongestName);
        var ids = data["ids"] is JObject given && given.Count <= MostMembers ? Words(given, LongestId) : null;
        if (verb is null || key is null || ids is null)
        {
            return null;
        }

        data.Remove("verb");
        data.Remove("once");
        data.Remove("ids");
        return new(verb, ids, key, Words(data, LongestJson));
    }

    // Both builds hand over their own kind of JSON; text is the way across (architecture 4.3).
    private static JObject? Parse(object? value)
    {
        try
        {
            return value switch
            {
                null => null,
                JObject json => Load(json.ToString(Formatting.None)),
                JValue { Value: string text } => Load(text),
                JToken => null,
                string text => Load(text),
                JsonElement { ValueKind: JsonValueKind.String } json => Load(json.GetString()!),
                JsonElement { ValueKind: JsonValueKind.Object } json => Load(json.GetRawText()),
                JsonElement => null,
                _ => Load(JsonConvert.SerializeObject(value)),
            };
        }
        catch (Exception notJson) when (notJson is Newtonsoft.Json.JsonException or System.Text.Json.JsonException or InvalidOperationException)
        {
            return null;
        }
    }

    private static JObject? Load(string text)
    {
        if (text.Length > LongestJson)
        {
            return null;
        }

        using var reader = new JsonTextReader(new StringReader(text)) { DateParseHandling = DateParseHandling.None, MaxDepth = DeepestJson };
        return JObject.Load(reader);
    }

    private static ImmutableDictionary<string, string> Words(JObject members, int longest)
    {
        var words = ImmutableDictionary.CreateBuilder<string, string>(StringComparer.Ordinal);
        foreach (var (name, token) in members)
        {
            if (name.Length <= LongestName && Word(token, longest) is { } word)
            {
                words[name] = word;
            }
        }

        return words.ToImmutable();
    }

    private static string? Word(JToken? token, int longest) =>
        token is JValue { Value: { } value } plain
        && plain.ToString(Formatting.None) is var written
        && (value as string ?? written) is { Length: > 0 } word
        && word.Length <= longest
        && !string.IsNullOrWhiteSpace(word)
            ? word
            : null;
}
