using System.Net;
using System.Net.Http.Headers;

namespace SalesBot.Bot.Hosting;

/// <summary>
/// A 401 from the Connector may mean a token withdrawn before its time: the request is sent once more with a new
/// one. Once, because a Connector that refuses that one too refuses the bot.
/// </summary>
public sealed class FreshToken(BotToken token, ILogger<FreshToken> log) : DelegatingHandler
{
    /// <inheritdoc/>
    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(request);
        var response = await base.SendAsync(request, cancellationToken);
        if (response.StatusCode != HttpStatusCode.Unauthorized || request.Headers.Authorization?.Parameter is not { } used)
        {
            return response;
        }
        log.LogError("The Connector refused the bot's token: check the registration of the bot.");
        if (!token.Refuse(used))
        {
            return response;
        }
        response.Dispose();
        request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", await token.GetAsync(cancellationToken));
        return await base.SendAsync(request, cancellationToken);
    }
}
