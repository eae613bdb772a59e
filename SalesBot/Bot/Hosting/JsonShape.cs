using System.Text.Json;
using System.Text.Unicode;

namespace SalesBot.Bot.Hosting;

/// <summary>Whether a body is fit to be parsed at all, found out in one pass that allocates next to nothing.</summary>
internal static class JsonShape
{
    // Cards nest about 15 deep; anything near this is an attack on the parser's stack.
    private const int MaxDepth = 64;

    /// <summary>What is wrong with the body, or null.</summary>
    public static string? Fault(ReadOnlySpan<byte> body)
    {
        if (!Utf8.IsValid(body))
        {
            return "The body is not UTF-8.";
        }
        var reader = new Utf8JsonReader(body, new JsonReaderOptions { MaxDepth = MaxDepth });
        try
        {
            if (!reader.Read() || reader.TokenType != JsonTokenType.StartObject)
            {
                return "The body is not a JSON object.";
            }
            while (reader.Read())
            {
                // Half a surrogate pair is legal JSON and illegal text; it would fail only when stored or sent on.
                if (reader is { TokenType: JsonTokenType.String or JsonTokenType.PropertyName, ValueIsEscaped: true })
                {
                    reader.GetString();
                }
            }
            return null;
        }
        catch (Exception e) when (e is JsonException or InvalidOperationException)
        {
            return $"The body is not valid JSON of at most {MaxDepth} levels.";
        }
    }
}
