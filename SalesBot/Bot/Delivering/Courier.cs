using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Integration.AspNet.Core;
using Microsoft.Bot.Schema;
using SalesBot.Bot.Hosting;

namespace SalesBot.Bot.Delivering;

/// <summary>
/// Carries one message to the Connector and says how that ended. What it could not do is a value; it repeats nothing.
/// </summary>
public sealed class Courier(CloudAdapter adapter, ConnectorHosts hosts, BotToken token, BotOptions options, TimeProvider clock)
{
    /// <summary>After this nobody knows whether the message arrived.</summary>
    public static readonly TimeSpan Patience = TimeSpan.FromSeconds(15);

    /// <summary>Service addresses that may serve a chat which this one does not serve.</summary>
    public IEnumerable<string> Elsewhere(string serviceUrl) => hosts.Elsewhere(serviceUrl);

    /// <summary>A new message.</summary>
    public Task<SendResult> SendAsync(ConversationReference chat, IMessageActivity message) =>
        CallAsync(chat, async (turn, cancellation) => (await turn.SendActivityAsync(message, cancellation))?.Id);

    /// <summary>A message changes where it stands. Safe to repeat.</summary>
    public Task<SendResult> ChangeAsync(ConversationReference chat, string activityId, IMessageActivity message) => CallAsync(chat, async (turn, cancellation) =>
    {
        message.Id = activityId;
        message.Conversation = chat.Conversation;
        return (await turn.UpdateActivityAsync(message, cancellation))?.Id;
    });

    /// <summary>Opens a person's chat without a message in it: that may be repeated, and gives the same chat.</summary>
    /// <param name="chat">The person, the bot and the service address; the conversation is set.</param>
    /// <param name="tenantId">The person's tenant.</param>
    public Task<SendResult> OpenAsync(ConversationReference chat, string tenantId)
    {
        ArgumentNullException.ThrowIfNull(chat);
        return TryAsync(chat, async cancellation =>
        {
            await adapter.CreateConversationAsync(
                options.AppId ?? string.Empty,
                chat.ChannelId,
                chat.ServiceUrl,
                null,
                new ConversationParameters { IsGroup = false, Bot = chat.Bot, Members = [chat.User], TenantId = tenantId },
                (turn, _) =>
                {
                    chat.Conversation = new ConversationAccount(id: turn.Activity.Conversation.Id, conversationType: "personal", tenantId: tenantId);
                    return Task.CompletedTask;
                },
                cancellation);
            return null;
        });
    }

    private Task<SendResult> CallAsync(ConversationReference chat, Func<ITurnContext, CancellationToken, Task<string?>> call) => TryAsync(chat, async cancellation =>
    {
        string? id = null;
        await adapter.ContinueConversationAsync(options.AppId ?? string.Empty, chat, async (turn, token) => id = await call(turn, token), cancellation);
        return id;
    });

    private async Task<SendResult> TryAsync(ConversationReference chat, Func<CancellationToken, Task<string?>> call)
    {
        // A stored address may have been poisoned, or have left the list since.
        if (!hosts.Include(chat.ServiceUrl))
        {
            return Refused(RefusalKind.ForeignHost);
        }

        using var patience = new CancellationTokenSource(Patience, clock);
        if (!await HasTokenAsync(patience.Token))
        {
            return Refused(RefusalKind.NoToken);
        }

        try
        {
            return new SendResult.Taken(await call(patience.Token));
        }
        catch (ErrorResponseException refused) when (RefusalReader.Read(refused, clock.GetUtcNow()) is { } why)
        {
            return new SendResult.Refused(why);
        }
        catch (HttpRequestException away) when (away.HttpRequestError is HttpRequestError.ConnectionError or HttpRequestError.NameResolutionError or HttpRequestError.SecureConnectionError)
        {
            return Refused(RefusalKind.Busy);
        }
        catch (Exception broken) when (broken is HttpRequestException or IOException or OperationCanceledException)
        {
            return Refused(RefusalKind.Uncertain);
        }
    }

    // Asked for before the call, so that an issuer that is down is not taken for a message that may have arrived.
    private async Task<bool> HasTokenAsync(CancellationToken cancellationToken)
    {
        try
        {
            return options.IsAnonymous || (await token.GetAsync(cancellationToken)).Length > 0;
        }
        catch (Exception)
        {
            // Whatever it was: without a token nothing leaves, and the next round asks again.
            return false;
        }
    }

    private static SendResult.Refused Refused(RefusalKind kind) => new(new Refusal(kind));
}
