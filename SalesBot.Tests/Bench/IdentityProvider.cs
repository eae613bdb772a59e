using System.Collections.Concurrent;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;

namespace SalesBot.Tests.Bench;

/// <summary>
/// Who vouches for whom: signs what Teams sends to the bot, and issues the tokens the bot sends with its answers.
/// </summary>
public sealed class IdentityProvider
{
    // Making a key takes longer than most tests; a test that rolls keys makes its own.
    private static readonly SigningKey FirstKey = new("msteams");
    private ConcurrentDictionary<string, bool> _issued = new();
    private int _asked;
    private int _asking;
    private int _metadataRequests;
    private int _mostAtOnce;

    /// <summary>The issuer in incoming tokens.</summary>
    public const string Issuer = "https://connector.bench";

    /// <summary>The bot's application id.</summary>
    public const string AppId = "5e1ab0b1-0000-4000-8000-00000000b07a";

    /// <summary>The bot's secret; its value must never show up in a log.</summary>
    public const string AppSecret = "canary-secret-7c1f";

    /// <summary>The scope the bot must ask for.</summary>
    public const string Scope = "https://connector.bench/.default";

    /// <summary>How the scope of the company's directory ends; it begins with the address the bench happens to have.</summary>
    public const string DirectoryScope = "/graph/.default";

    /// <summary>The keys shown in the key set; replace them to roll over.</summary>
    public IReadOnlyList<SigningKey> Keys { get; set; } = [FirstKey];

    /// <summary>The key that signs now.</summary>
    public SigningKey Key => Keys[^1];

    /// <summary>How long the bot's tokens live.</summary>
    public TimeSpan TokenLifetime { get; set; } = TimeSpan.FromHours(1);

    /// <summary>What the token endpoint waits for before it answers.</summary>
    public Task Busy { get; set; } = Task.CompletedTask;

    /// <summary>False: the token endpoint answers 503.</summary>
    public bool IssuesTokens { get; set; } = true;

    /// <summary>False: metadata and keys answer 503.</summary>
    public bool IsUp { get; set; } = true;

    /// <summary>How often a token was asked for.</summary>
    public int TokensAsked => _asked;

    /// <summary>The most requests for a token that were under way together.</summary>
    public int MostTokensAtOnce => _mostAtOnce;

    /// <summary>How often the metadata was fetched.</summary>
    public int MetadataRequests => _metadataRequests;

    /// <summary>The claims of a genuine message from Teams, as observed in real traffic.</summary>
    public static JsonObject Claims(string serviceUrl)
    {
        var now = TimeProvider.System.GetUtcNow();
        return new JsonObject
        {
            ["serviceurl"] = serviceUrl,
            ["nbf"] = now.AddMinutes(-1).ToUnixTimeSeconds(),
            ["exp"] = now.AddHours(1).ToUnixTimeSeconds(),
            ["iss"] = Issuer,
            ["aud"] = AppId,
        };
    }

    /// <summary>Makes every token issued so far worthless before its time.</summary>
    public void RevokeTokens() => _issued.Clear();

    /// <summary>Takes the tokens of another one, as two hosts of one Connector do.</summary>
    public void Trusts(IdentityProvider other)
    {
        ArgumentNullException.ThrowIfNull(other);
        _issued = other._issued;
    }

    /// <summary>Whether this is the header of a request by the bot itself.</summary>
    public bool Knows(string? authorization) =>
        authorization?.Split(' ') is ["Bearer", { } token] && _issued.ContainsKey(token);

    internal void Map(WebApplication app)
    {
        app.MapGet("/v1/.well-known/openidconfiguration", (HttpContext context) =>
        {
            Interlocked.Increment(ref _metadataRequests);
            return Shown(new JsonObject
            {
                ["issuer"] = Issuer,
                ["jwks_uri"] = $"http://{context.Request.Host}/v1/.well-known/keys",
                ["authorization_endpoint"] = "https://connector.bench/none",
                ["id_token_signing_alg_values_supported"] = new JsonArray("RS256"),
                ["token_endpoint_auth_methods_supported"] = new JsonArray("private_key_jwt"),
            });
        });
        app.MapGet("/v1/.well-known/keys", () =>
            Shown(new JsonObject { ["keys"] = new JsonArray([.. Keys.Select(key => (JsonNode)key.ToJwk())]) }));
        app.MapPost("/{tenant}/oauth2/v2.0/token", (Delegate)IssueAsync).DisableAntiforgery();
    }

    private IResult Shown(JsonObject document) =>
        IsUp ? Results.Text(document.ToJsonString(), "application/json") : Results.StatusCode(503);

    private static bool IsScope(string asked) => asked == Scope || asked.EndsWith(DirectoryScope, StringComparison.Ordinal);

    private async Task<IResult> IssueAsync(HttpContext context)
    {
        var number = Interlocked.Increment(ref _asked);
        _mostAtOnce = Math.Max(_mostAtOnce, Interlocked.Increment(ref _asking));
        try
        {
            await Busy;
            if (!IssuesTokens)
            {
                return Results.StatusCode(503);
            }
            var form = await context.Request.ReadFormAsync();
            if (form["client_id"] != AppId || form["client_secret"] != AppSecret || !IsScope(form["scope"].ToString())
                || form["grant_type"] != "client_credentials")
            {
                return Results.Text("""{"error":"invalid_client","error_description":"who are you"}""", "application/json", statusCode: 401);
            }
            var token = $"canary-token-{number}-{Guid.NewGuid():N}";
            _issued[token] = true;
            return Results.Text(
                $$"""{"token_type":"Bearer","expires_in":{{(int)TokenLifetime.TotalSeconds}},"access_token":"{{token}}"}""",
                "application/json");
        }
        finally
        {
            Interlocked.Decrement(ref _asking);
        }
    }
}
