using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Microsoft.IdentityModel.Tokens;

namespace SalesBot.Tests.BotFramework.Authentication;

/// <summary>
/// A channel token, by default a good one: the claims <c>aud, exp, iss, nbf, serviceurl</c> are those seen in real
/// requests. Signed by hand, so that bad ones can be made too.
/// </summary>
public sealed record Token(DateTimeOffset Now)
{
    public const string AppId = "11111111-2222-3333-4444-555555555555";
    public const string Channel = "https://smba.example/teams/";

    public TestKey Key { get; init; } = TestKey.First;

    public string? KeyId { get; init; } = TestKey.First.Id;

    public string Algorithm { get; init; } = "RS256";

    public object? Issuer { get; init; } = "https://api.botframework.com";

    public object? Audience { get; init; } = AppId;

    public object? ServiceUrl { get; init; } = Channel;

    public string ServiceUrlName { get; init; } = "serviceurl";

    public DateTimeOffset? NotBefore { get; init; } = Now.AddMinutes(-10);

    public DateTimeOffset? Expires { get; init; } = Now.AddMinutes(50);

    public override string ToString()
    {
        var signed = $"{Part(("typ", "JWT"), ("alg", Algorithm), ("kid", KeyId))}.{Claims()}";
        return $"{signed}.{Base64UrlEncoder.Encode(Signature(Encoding.ASCII.GetBytes(signed)))}";
    }

    private string Claims() => Part(
        (ServiceUrlName, ServiceUrl), ("nbf", NotBefore?.ToUnixTimeSeconds()), ("exp", Expires?.ToUnixTimeSeconds()),
        ("iss", Issuer), ("aud", Audience));

    private static string Part(params (string Name, object? Value)[] members) => Base64UrlEncoder.Encode(
        JsonSerializer.Serialize(members.Where(member => member.Value is not null).ToDictionary(member => member.Name, member => member.Value)));

    private byte[] Signature(byte[] signed) => Algorithm switch
    {
        "none" => [],
        // The classic confusion: the public key, known to all, taken for a shared secret.
        "HS256" => HMACSHA256.HashData(Key.Rsa.ExportSubjectPublicKeyInfo(), signed),
        "RS384" => Key.Rsa.SignData(signed, HashAlgorithmName.SHA384, RSASignaturePadding.Pkcs1),
        "RS512" => Key.Rsa.SignData(signed, HashAlgorithmName.SHA512, RSASignaturePadding.Pkcs1),
        "PS256" => Key.Rsa.SignData(signed, HashAlgorithmName.SHA256, RSASignaturePadding.Pss),
        _ => Key.Rsa.SignData(signed, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1),
    };
}
