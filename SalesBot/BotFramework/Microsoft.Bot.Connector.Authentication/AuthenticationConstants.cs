#nullable disable

using System.Security.Claims;

namespace Microsoft.Bot.Connector.Authentication;

/// <summary>The claims this protocol uses.</summary>
internal static class AuthenticationConstants
{
    public const string AnonymousAuthType = "anonymous";
    public const string AppIdClaim = "appid";
    public const string AudienceClaim = "aud";

    /// <summary>All lower case, unlike the activity's <c>serviceUrl</c>.</summary>
    public const string ServiceUrlClaim = "serviceurl";

    /// <summary>The bot: a channel's token has it as its audience.</summary>
    public static string AppId(this ClaimsIdentity identity) =>
        (identity?.FindFirst(AudienceClaim) ?? identity?.FindFirst(AppIdClaim))?.Value;
}
