#nullable disable

using System.Security.Claims;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Tokens;

namespace Microsoft.Bot.Connector.Authentication;

/// <summary>
/// Tells whether a request comes from the channel service, by the documented rules. Where those are stricter than what
/// bots commonly check, they win: the key must be endorsed for the channel, and the token must name the address to
/// answer at. There is no way around it for emulators.
/// </summary>
internal sealed class ChannelTokens(
    SigningKeys keys, string issuer, ServiceClientCredentialsFactory credentials, AuthenticationConfiguration configuration,
    TimeProvider clock)
{
    // "Industry standard", says the rule.
    private static readonly TimeSpan ClockSkew = TimeSpan.FromMinutes(5);

    private static readonly JsonWebTokenHandler Handler = new() { MapInboundClaims = false };

    /// <summary>Who called.</summary>
    /// <exception cref="UnauthorizedAccessException">Not the channel service, or not for this.</exception>
    public async Task<ClaimsIdentity> ValidateAsync(
        string authHeader, string channelId, string serviceUrl, CancellationToken cancellationToken)
    {
        var token = Read(authHeader);
        Require(token.Issuer == issuer, "issuer");
        var key = await KeyAsync(token, cancellationToken);
        Require(!string.IsNullOrEmpty(channelId) && key.Endorsements.Contains(channelId), "endorsement");
        Require(configuration.RequiredEndorsements?.All(key.Endorsements.Contains) ?? true, "required endorsement");
        var appId = token.Audiences.Take(2).ToArray() is [var only] ? only : null;
        Require(appId is not null && await credentials.IsValidAppIdAsync(appId, cancellationToken), "audience");
        var identity = await VerifyAsync(token, key, appId);
        var claimed = identity.FindFirst(AuthenticationConstants.ServiceUrlClaim)?.Value;
        Require(!string.IsNullOrEmpty(claimed) && string.Equals(claimed, serviceUrl, StringComparison.OrdinalIgnoreCase), "service URL");
        if (configuration.ClaimsValidator is { } validator)
        {
            await validator.ValidateClaimsAsync([.. identity.Claims]);
        }

        return identity;
    }

    // Exactly "Bearer", one space and the token.
    private static JsonWebToken Read(string authHeader)
    {
        var parts = authHeader.Split(' ');
        Require(parts is ["Bearer", { Length: > 0 }], "scheme");
        try
        {
            var token = new JsonWebToken(parts[1]);
            Require(token is { IsSigned: true, IsEncrypted: false }, "signature");
            return token;
        }
        catch (Exception exception) when (exception is ArgumentException or FormatException)
        {
            throw new UnauthorizedAccessException("The token cannot be read.", exception);
        }
    }

    private async Task<SigningKey> KeyAsync(JsonWebToken token, CancellationToken cancellationToken)
    {
        var known = await keys.CurrentAsync(cancellationToken);
        Require(known is not null, "signing keys");
        var found = known.TryGet(token.Kid, out var key);
        if (!found)
        {
            known = await keys.LookForAsync(token.Kid, cancellationToken);
            found = known.TryGet(token.Kid, out key);
        }

        Require(found, "signing key");
        Require(known.Algorithms.Contains(token.Alg, StringComparer.Ordinal), "algorithm");
        Require(key.Algorithm is null || key.Algorithm == token.Alg, "algorithm of the key");
        return key;
    }

    private async Task<ClaimsIdentity> VerifyAsync(JsonWebToken token, SigningKey key, string appId)
    {
        var result = await Handler.ValidateTokenAsync(token, new TokenValidationParameters
        {
            ValidIssuer = issuer,
            ValidAudience = appId,
            ValidAlgorithms = [token.Alg],
            IssuerSigningKey = key.Key,
            TryAllIssuerSigningKeys = false,
            RequireSignedTokens = true,
            RequireExpirationTime = true,
            LifetimeValidator = IsCurrent,
        });
        return result.IsValid
            ? result.ClaimsIdentity
            : throw new UnauthorizedAccessException("The token is not valid.", result.Exception);
    }

    private bool IsCurrent(DateTime? notBefore, DateTime? expires, SecurityToken token, TokenValidationParameters parameters)
    {
        var now = clock.GetUtcNow().UtcDateTime;
        return expires >= now - ClockSkew && (notBefore is null || notBefore <= now + ClockSkew);
    }

    private static void Require(bool met, string what)
    {
        if (!met)
        {
            throw new UnauthorizedAccessException($"The token fails: {what}.");
        }
    }
}
