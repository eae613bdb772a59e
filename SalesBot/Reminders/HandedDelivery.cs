using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Integration.AspNet.Core;
using Microsoft.Bot.Schema;
using SalesBot.Bot.Hosting;
using SalesBot.Bot.Turns;
using SalesBot.Storage;

namespace SalesBot.Reminders;

/// <summary>
/// Brings what somebody told the bot in a group to their personal chat, and has it served there as a turn of that
/// conversation. A turn is served once however often it is brought, so a delivery that broke off is repeated.
/// </summary>
public sealed class HandedDelivery(Tables tables, CloudAdapter adapter, TurnPipeline turns, BotOptions options, ILogger<HandedDelivery> log)
{
    /// <summary>As long as any other draft; after that nobody knows what it was about.</summary>
    private static readonly TimeSpan Lives = TimeSpan.FromDays(30);

    /// <summary>How long a claim holds; the longest a turn may take on ill storage is less.</summary>
    private static readonly TimeSpan ClaimFor = TimeSpan.FromMinutes(5);

    // The pause doubles each time: the last try is more than a day after the first.
    private const int MostTries = 10;

    /// <summary>Brings one that is due.</summary>
    /// <returns>True if it was served now.</returns>
    public async Task<bool> BringAsync(DueReminder due, DateTimeOffset now, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(due);
        var waiting = due.Reminder;
        var user = await tables.Users.FindAsync(waiting.TenantId, waiting.UserId, cancellationToken);
        var isOver = now - waiting.DueAt >= Lives || waiting.Handed!.Tries >= MostTries;
        if (!isOver && waiting.Handed!.IsRefused && user?.Reference is null)
        {
            return false;
        }

        if (await tables.Reminders.ClaimAsync(due, now + ClaimFor, cancellationToken) is not { } claimed)
        {
            return false;
        }

        if (isOver)
        {
            log.LogWarning("What was told in a group could not be brought to the personal chat; it is given up.");
            await tables.Reminders.DoneAsync(waiting, cancellationToken);
            return false;
        }

        return await TryAsync(claimed, user, now, cancellationToken);
    }

    private async Task<bool> TryAsync(DueReminder claimed, UserRecord? user, DateTimeOffset now, CancellationToken cancellationToken)
    {
        var (waiting, handed) = (claimed.Reminder, claimed.Reminder.Handed!);
        try
        {
            var served = user?.Reference is { } known
                ? await ServeAsync(waiting, StateJson.ReadReference(known), cancellationToken)
                : await OpenAndServeAsync(waiting, cancellationToken);
            if (served)
            {
                await tables.Reminders.DoneAsync(waiting, cancellationToken);
                return true;
            }
        }
        catch (ErrorResponseException refused) when (user?.Reference is null)
        {
            log.LogInformation(refused, "A personal chat could not be opened; the draft waits for the person to open it.");
            await tables.Reminders.WaitAsync(claimed, waiting with { Handed = handed with { IsRefused = true } }, now, cancellationToken);
            return false;
        }
        catch (Exception failed) when (failed is not OperationCanceledException)
        {
            log.LogWarning(failed, "What was told in a group could not be brought to the personal chat; it is tried again.");
        }

        await tables.Reminders.WaitAsync(
            claimed, waiting with { Handed = handed with { Tries = handed.Tries + 1 } }, now + (ClaimFor * (1 << handed.Tries)), cancellationToken);
        return false;
    }

    private async Task<bool> ServeAsync(Reminder waiting, ConversationReference chat, CancellationToken cancellationToken)
    {
        var served = false;
        await adapter.ContinueConversationAsync(
            options.AppId ?? string.Empty,
            chat,
            async (turn, _) => served = await turns.BringAsync(turn, Message(waiting, chat), waiting.Id, waiting.Handed!.Said),
            cancellationToken);
        return served;
    }

    /// <summary>Opens the personal chat without a message in it: that may be repeated, and gives the same chat.</summary>
    private async Task<bool> OpenAndServeAsync(Reminder waiting, CancellationToken cancellationToken)
    {
        var group = StateJson.ReadReference(waiting.Handed!.Reference);
        var opened = new ConversationReference
        {
            Bot = group.Bot,
            User = group.User,
            ChannelId = group.ChannelId,
            ServiceUrl = group.ServiceUrl,
        };
        await adapter.CreateConversationAsync(
            options.AppId ?? string.Empty,
            group.ChannelId,
            group.ServiceUrl,
            null,
            new ConversationParameters { IsGroup = false, Bot = group.Bot, Members = [group.User], TenantId = waiting.TenantId },
            (turn, _) =>
            {
                opened.Conversation = new ConversationAccount(id: turn.Activity.Conversation.Id, conversationType: "personal", tenantId: waiting.TenantId);
                return Task.CompletedTask;
            },
            cancellationToken);
        return await ServeAsync(waiting, opened, cancellationToken);
    }

    private static Activity Message(Reminder waiting, ConversationReference chat) => new()
    {
        Type = ActivityTypes.Message,
        ChannelId = chat.ChannelId,
        ServiceUrl = chat.ServiceUrl,
        Conversation = new ConversationAccount(id: chat.Conversation.Id, conversationType: "personal", tenantId: waiting.TenantId),
        From = new ChannelAccount(id: chat.User.Id, name: null, role: null, aadObjectId: waiting.UserId),
        Recipient = chat.Bot,
        Locale = waiting.Handed!.Locale,
        LocalTimestamp = waiting.Handed.Said,
        Text = waiting.Text,
    };
}
