using System.Globalization;
using System.Text.Json;
using Microsoft.Bot.Schema;

namespace SalesBot.Bot.Delivering;

/// <summary>
/// Reads an error of the Connector. Its body comes in several envelopes: <c>{error:{code}}</c>, the same with the
/// answer of a service further down in <c>innerHttpError</c> (as an object, or as JSON in a string), and plain
/// <c>{code}</c>, <c>{errorCode}</c> or <c>{subCode}</c>; it may also be HTML. So a code is looked for at any depth, and
/// the deepest that is known counts (Teams: conversation messages, status codes from bot APIs).
/// </summary>
public static class RefusalReader
{
    /// <summary>Nobody is waited for longer at a time, whatever is asked.</summary>
    public static readonly TimeSpan LongestWait = TimeSpan.FromHours(1);

    private const int MostNesting = 8;

    private static readonly Dictionary<string, RefusalKind> Codes = new(StringComparer.OrdinalIgnoreCase)
    {
        ["BotNotInConversationRoster"] = RefusalKind.NotInstalled,
        ["NotEnoughPermissions"] = RefusalKind.NotInstalled,
        ["ForbiddenOperationException"] = RefusalKind.NotInstalled,
        ["ConversationBlockedByUser"] = RefusalKind.Blocked,
        ["MessageWritesBlocked"] = RefusalKind.Blocked,
        ["209"] = RefusalKind.Blocked,
        ["BotDisabledByAdmin"] = RefusalKind.Disabled,
        ["InvalidBotApiHost"] = RefusalKind.WrongHost,
        ["ConversationNotFound"] = RefusalKind.Gone,
        ["ActivityNotFoundInConversation"] = RefusalKind.Gone,
    };

    /// <summary>What an answer that is no success means.</summary>
    /// <param name="status">The HTTP status.</param>
    /// <param name="body">The body as text.</param>
    /// <param name="retryAfter">The header of that name.</param>
    /// <param name="now">For a header that names a date.</param>
    public static Refusal Read(int status, string? body, string? retryAfter, DateTimeOffset now) => status switch
    {
        429 => new(RefusalKind.Throttled, Wait(retryAfter, now)),
        412 => new(RefusalKind.Busy, Wait(retryAfter, now)),
        408 or >= 500 => new(RefusalKind.Uncertain),
        401 => new(RefusalKind.Unregistered),
        403 => new(Coded(body) ?? RefusalKind.Forbidden),
        404 => new(Coded(body) ?? RefusalKind.Gone),

        // A redirect is not followed, and says that nothing was taken here.
        >= 300 and < 400 => new(RefusalKind.Busy),
        _ => new(RefusalKind.Malformed),
    };

    /// <summary>What a call that was refused means; null if it was not answered at all.</summary>
    public static Refusal? Read(ErrorResponseException refused, DateTimeOffset now)
    {
        ArgumentNullException.ThrowIfNull(refused);
        return refused.Response is not { } response ? null : Read(
            (int)response.StatusCode,
            response.Content,
            response.Headers?.FirstOrDefault(header => header.Key.Equals("Retry-After", StringComparison.OrdinalIgnoreCase)).Value?.FirstOrDefault(),
            now);
    }

    private static RefusalKind? Coded(string? body)
    {
        var (found, depth) = ((RefusalKind?)null, -1);
        Search(body ?? "", 0, (code, at) =>
        {
            if (at > depth && Codes.TryGetValue(code, out var kind))
            {
                (found, depth) = (kind, at);
            }
        });
        return found;
    }

    private static void Search(string json, int depth, Action<string, int> see)
    {
        try
        {
            using var document = JsonDocument.Parse(json);
            Search(document.RootElement, depth, see);
        }
        catch (JsonException)
        {
            // A page of HTML, say: it has no code.
        }
    }

    private static void Search(JsonElement element, int depth, Action<string, int> see)
    {
        if (element.ValueKind != JsonValueKind.Object || depth > MostNesting)
        {
            return;
        }

        foreach (var property in element.EnumerateObject())
        {
            var text = property.Value.ValueKind is JsonValueKind.String or JsonValueKind.Number ? property.Value.ToString() : null;
            if (property.Name.EndsWith("code", StringComparison.OrdinalIgnoreCase) && text is not null)
            {
                see(text, depth);
            }
            else if (text?.StartsWith('{') == true)
            {
                Search(text, depth + 1, see);
            }

            Search(property.Value, depth + 1, see);
        }
    }

    private static TimeSpan? Wait(string? retryAfter, DateTimeOffset now)
    {
        TimeSpan? asked = double.TryParse(retryAfter, NumberStyles.Float, CultureInfo.InvariantCulture, out var seconds) && !double.IsNaN(seconds)
            ? TimeSpan.FromSeconds(Math.Clamp(seconds, -1, LongestWait.TotalSeconds))
            : DateTimeOffset.TryParse(retryAfter, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var until) ? until - now : null;
        return asked > LongestWait ? LongestWait : asked > TimeSpan.Zero ? asked : null;
    }
}
