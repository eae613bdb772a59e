#nullable disable

using System.Net;
using System.Net.Mime;
using Microsoft.AspNetCore.Http;
using Microsoft.Bot.Connector.Authentication;
using Microsoft.Bot.Schema;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Logging;

namespace Microsoft.Bot.Builder.Integration.AspNet.Core;

/// <summary>
/// Answers the channel's HTTP requests: 405 unless it is a POST, 413 or 400 for a body that cannot be an activity, 401
/// when it is not from the channel, the bot's answer for an invoke (501 when it gave none), 200 for everything else.
/// </summary>
public class CloudAdapter : CloudAdapterBase, IBotFrameworkHttpAdapter
{
    /// <summary>For a bot without an app id on a developer's machine.</summary>
    public CloudAdapter()
        : this(new ConfigurationBuilder().Build())
    {
    }

    public CloudAdapter(BotFrameworkAuthentication botFrameworkAuthentication, ILogger logger = default)
        : base(botFrameworkAuthentication, logger)
    {
    }

    public CloudAdapter(
        IConfiguration configuration, IHttpClientFactory httpClientFactory = default, ILogger logger = default)
        : this(
            new ConfigurationBotFrameworkAuthentication(configuration, httpClientFactory: httpClientFactory, logger: logger),
            logger)
    {
    }

    public async Task ProcessAsync(
        HttpRequest httpRequest, HttpResponse httpResponse, IBot bot, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(httpRequest);
        ArgumentNullException.ThrowIfNull(httpResponse);
        ArgumentNullException.ThrowIfNull(bot);
        if (!HttpMethods.IsPost(httpRequest.Method))
        {
            httpResponse.StatusCode = StatusCodes.Status405MethodNotAllowed;
            return;
        }

        try
        {
            var activity = await ActivityBody.ReadAsync(httpRequest, cancellationToken);
            var authorization = httpRequest.Headers.Authorization.ToString();
            var answer = await ProcessActivityAsync(authorization, activity, bot.OnTurnAsync, cancellationToken);
            await WriteAsync(httpResponse, activity, answer, cancellationToken);
        }
        catch (BadHttpRequestException exception)
        {
            httpResponse.StatusCode = exception.StatusCode;
        }
        catch (UnauthorizedAccessException exception)
        {
            // The caller is told nothing that would help it to try again.
            Logger.LogWarning("A request was refused: {Reason}", exception.Message);
            httpResponse.StatusCode = StatusCodes.Status401Unauthorized;
        }
    }

    private static async Task WriteAsync(
        HttpResponse response, Activity activity, InvokeResponse answer, CancellationToken cancellationToken)
    {
        if (answer is null)
        {
            response.StatusCode = StatusCodes.Status200OK;
            return;
        }

        response.StatusCode = answer.Status;
        var body = answer.Body ?? (activity.Name == "adaptiveCard/action" ? NothingSaid(answer.Status) : null);
        if (body is not null)
        {
            response.ContentType = MediaTypeNames.Application.Json;
            await response.Body.WriteAsync(Wire.Bytes(body), cancellationToken);
        }
    }

    // Teams takes an empty answer to a pressed button for an unreachable app, and presses it again.
    private static AdaptiveCardInvokeResponse NothingSaid(int status) => status is >= 200 and <= 299
        ? new() { StatusCode = status, Type = "application/vnd.microsoft.activity.message", Value = string.Empty }
        : new()
        {
            StatusCode = status,
            Type = "application/vnd.microsoft.error",
            Value = new Error(((HttpStatusCode)status).ToString(), "The bot has no answer to this action."),
        };
}
