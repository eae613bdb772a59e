using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json.Nodes;

namespace SalesBot.Tests.Bench;

/// <summary>
/// A key of the Bot Connector. Tokens are put together by hand, byte by byte as the standard says, so that the
/// library which checks them is not also the one that made them.
/// </summary>
public sealed class SigningKey
{
    private readonly RSA _rsa = RSA.Create(2048);

    /// <summary>A new key, good for the channels in <paramref name="endorsements"/>.</summary>
    public SigningKey(params string[] endorsements)
    {
        Endorsements = endorsements;
    }

    /// <summary>The id tokens name it by.</summary>
    public string Id { get; } = Convert.ToHexString(RandomNumberGenerator.GetBytes(8));

    /// <summary>The channels that may speak through it.</summary>
    public IReadOnlyList<string> Endorsements { get; }

    /// <summary>The public half, as the key set shows it.</summary>
    public JsonObject ToJwk()
    {
        var key = _rsa.ExportParameters(includePrivateParameters: false);
        return new JsonObject
        {
            ["kty"] = "RSA",
            ["use"] = "sig",
            ["alg"] = "RS256",
            ["kid"] = Id,
            ["n"] = Base64Url.EncodeToString(key.Modulus),
            ["e"] = Base64Url.EncodeToString(key.Exponent),
            ["endorsements"] = new JsonArray([.. Endorsements.Select(channel => (JsonNode)channel)]),
        };
    }

    /// <summary>A signed token with these claims.</summary>
    public string Sign(JsonObject claims)
    {
        var content = Content("RS256", claims);
        return $"{content}.{Base64Url.EncodeToString(_rsa.SignData(Encoding.ASCII.GetBytes(content), HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1))}";
    }

    /// <summary>The classic forgery: signed with the public key as if it were a shared secret.</summary>
    public string SignWithPublicKeyAsSecret(JsonObject claims)
    {
        var content = Content("HS256", claims);
        return $"{content}.{Base64Url.EncodeToString(HMACSHA256.HashData(_rsa.ExportRSAPublicKey(), Encoding.ASCII.GetBytes(content)))}";
    }

    /// <summary>The other one: not signed at all.</summary>
    public string WithoutSignature(JsonObject claims) => $"{Content("none", claims)}.";

    private string Content(string algorithm, JsonObject claims)
    {
        var header = new JsonObject { ["alg"] = algorithm, ["kid"] = Id, ["typ"] = "JWT" };
        return $"{Encoded(header)}.{Encoded(claims)}";
    }

    private static string Encoded(JsonObject json) => Base64Url.EncodeToString(Encoding.UTF8.GetBytes(json.ToJsonString()));
}
