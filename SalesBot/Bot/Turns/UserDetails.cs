using Microsoft.Bot.Schema;
using SalesBot.Sales;
using SalesBot.Storage;

namespace SalesBot.Bot.Turns;

/// <summary>What an activity says about its sender.</summary>
internal static class UserDetails
{
    /// <summary>The record with what is newer in the activity: name, time zone, and how to reach them in their own chat.</summary>
    public static UserRecord Refreshed(UserRecord? stored, TurnRequest request)
    {
        var activity = request.Activity;
        var user = stored ?? new UserRecord { TenantId = request.TenantId, UserId = request.UserId };
        var reference = request.IsBesideAChat ? null : ReferenceIn(activity);
        return user with
        {
            // Who writes here has the app, also if nobody said that it was added.
            Installed = user.Installed || (reference is not null && (activity.Type is ActivityTypes.Message or ActivityTypes.Invoke)),
            DisplayName = activity.From?.Name ?? user.DisplayName,
            Locale = activity.Locale ?? user.Locale,
            TimeZone = activity.LocalTimezone ?? user.TimeZone,
            Reference = reference ?? user.Reference,
        };
    }

    /// <summary>Chinese for any kind of Chinese, English for the rest.</summary>
    public static Language LanguageOf(string? locale) =>
        locale?.StartsWith("zh", StringComparison.OrdinalIgnoreCase) == true ? Language.Chinese : Language.English;

    /// <summary>The person's time zone by name; else the offset their message was sent with.</summary>
    public static TimeZoneInfo ZoneOf(UserRecord user, Activity activity)
    {
        if (user.TimeZone is { } id && TimeZoneInfo.TryFindSystemTimeZoneById(id, out var zone))
        {
            return zone;
        }

        var offset = activity.LocalTimestamp?.Offset ?? TimeSpan.Zero;
        return offset == TimeSpan.Zero ? TimeZoneInfo.Utc : TimeZoneInfo.CreateCustomTimeZone(offset.ToString(), offset, null, null);
    }

    /// <summary>How to write to the room of an activity: at the top of the channel, not in one of its threads.</summary>
    public static string RoomReference(Activity activity)
    {
        var reference = activity.GetConversationReference();
        (reference.ActivityId, reference.Locale, reference.User) = (null, null, null);
        reference.Conversation = new ConversationAccount(
            id: RoomRecord.WithoutThread(activity.Conversation.Id), isGroup: true, conversationType: activity.Conversation.ConversationType, tenantId: activity.Conversation.TenantId);
        return StateJson.WriteReference(reference);
    }

    /// <summary>Without what differs from message to message, so that it is written only when it changed.</summary>
    private static string? ReferenceIn(Activity activity)
    {
        if (activity.Conversation?.ConversationType != "personal" || activity.From?.Id is null)
        {
            return null;
        }

        var reference = activity.GetConversationReference();
        reference.ActivityId = null;
        reference.Locale = null;
        reference.User = new ChannelAccount(id: activity.From.Id, aadObjectId: activity.From.AadObjectId);
        return StateJson.WriteReference(reference);
    }
}
