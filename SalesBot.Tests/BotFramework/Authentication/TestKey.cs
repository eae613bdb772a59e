using System.Security.Cryptography;
using Microsoft.IdentityModel.Tokens;

namespace SalesBot.Tests.BotFramework.Authentication;

/// <summary>A key pair of a made-up channel service.</summary>
public sealed record TestKey(string Id, RSA Rsa, params string[] Endorsements)
{
    public static TestKey First { get; } = New("first");

    public static TestKey Second { get; } = New("second");

    private static TestKey New(string id) => new(id, RSA.Create(2048), "msteams", "webchat");

    public object Jwk()
    {
        var numbers = Rsa.ExportParameters(includePrivateParameters: false);
        var n = Base64UrlEncoder.Encode(numbers.Modulus);
        var e = Base64UrlEncoder.Encode(numbers.Exponent);
        return Endorsements is null
            ? new { kty = "RSA", use = "sig", kid = Id, n, e }
            : new { kty = "RSA", use = "sig", kid = Id, n, e, endorsements = Endorsements };
    }
}
