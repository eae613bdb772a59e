#nullable disable

using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using Microsoft.IdentityModel.Tokens;

namespace Microsoft.Bot.Connector.Authentication;

/// <summary>A key of the channel service, and the channels it may speak for.</summary>
internal sealed record SigningKey(SecurityKey Key, string Algorithm, IReadOnlySet<string> Endorsements);

/// <summary>The keys and algorithms the channel service published at one moment.</summary>
internal sealed class KeySet
{
    // RSA with SHA-2 only: anything else, an HMAC keyed with a public key above all, is an attack.
    private static readonly string[] Allowed =
        [SecurityAlgorithms.RsaSha256, SecurityAlgorithms.RsaSha384, SecurityAlgorithms.RsaSha512];

    private readonly Dictionary<string, SigningKey> keys = new(StringComparer.Ordinal);

    /// <exception cref="InvalidDataException">There is no usable key, or no allowed algorithm.</exception>
    public KeySet(JsonElement metadata, JsonElement jwks, DateTimeOffset readAt)
    {
        ReadAt = readAt;
        Algorithms = metadata.TryGetProperty("id_token_signing_alg_values_supported", out var advertised)
            ? [.. Texts(advertised).Intersect(Allowed, StringComparer.Ordinal)]
            : Allowed;
        foreach (var jwk in jwks.GetProperty("keys").EnumerateArray())
        {
            Add(jwk);
        }

        if (keys.Count == 0 || Algorithms.Length == 0)
        {
            throw new InvalidDataException("The identity provider published no usable key.");
        }
    }

    public DateTimeOffset ReadAt { get; }

    /// <summary>What both sides allow.</summary>
    public string[] Algorithms { get; }

    public bool TryGet(string id, [NotNullWhen(true)] out SigningKey key) => keys.TryGetValue(id, out key);

    private void Add(JsonElement jwk)
    {
        if (Text(jwk, "kid") is not { Length: > 0 } id || Text(jwk, "kty") != "RSA" || Text(jwk, "use") is not (null or "sig")
            || Text(jwk, "n") is not { } modulus || Text(jwk, "e") is not { } exponent)
        {
            return;
        }

        var parameters = new System.Security.Cryptography.RSAParameters
        {
            Modulus = Base64UrlEncoder.DecodeBytes(modulus),
            Exponent = Base64UrlEncoder.DecodeBytes(exponent),
        };
        var endorsements = jwk.TryGetProperty("endorsements", out var endorsed) ? Texts(endorsed) : [];
        keys[id] = new SigningKey(
            new RsaSecurityKey(parameters) { KeyId = id }, Text(jwk, "alg"), endorsements.ToHashSet(StringComparer.Ordinal));
    }

    private static string Text(JsonElement owner, string name) =>
        owner.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString() : null;

    private static IEnumerable<string> Texts(JsonElement array) =>
        array.ValueKind == JsonValueKind.Array
            ? array.EnumerateArray().Where(item => item.ValueKind == JsonValueKind.String).Select(item => item.GetString())
            : [];
}
