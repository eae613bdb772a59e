using Microsoft.Bot.Builder.Integration.AspNet.Core;
using Microsoft.Bot.Connector.Authentication;
using Microsoft.Bot.Schema;

namespace SalesBot.Bot.Hosting;

/// <summary>Bot Framework's authentication with the gate behind it: a genuine message may still not be for us.</summary>
public sealed class Door(
    BotOptions options, Credentials credentials, Gate gate, IHttpClientFactory clients, ILogger<Door> log)
    : ConfigurationBotFrameworkAuthentication(
        OfficialSettings.From(options),
        credentials,
        // Without this the SDK lets a message with an empty channel id pass the check of the key's endorsement.
        new AuthenticationConfiguration { RequiredEndorsements = [Microsoft.Bot.Connector.Channels.Msteams] },
        clients,
        log)
{
    /// <inheritdoc/>
    /// <exception cref="UnauthorizedAccessException">The token is not genuine.</exception>
    /// <exception cref="NotAdmittedException">It is, but the message is not for this bot.</exception>
    public override async Task<AuthenticateRequestResult> AuthenticateRequestAsync(
        Activity activity, string authHeader, CancellationToken cancellationToken)
    {
        var result = await base.AuthenticateRequestAsync(activity, authHeader, cancellationToken);
        return gate.Objection(activity, result.ClaimsIdentity) is { } objection ? throw new NotAdmittedException(objection) : result;
    }
}

/// <summary>A genuine message that is not for this bot; the message says why and is safe to answer with.</summary>
public sealed class NotAdmittedException(string objection) : Exception(objection);
