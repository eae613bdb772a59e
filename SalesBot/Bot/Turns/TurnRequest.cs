using Microsoft.Bot.Schema;
using Newtonsoft.Json.Linq;
using SalesBot.Bot.Cards;
using SalesBot.Storage;

namespace SalesBot.Bot.Turns;

/// <summary>What a turn is about, read from its activity and nothing else: the same for every run and every copy.</summary>
internal sealed record TurnRequest
{
    public required Activity Activity { get; init; }

    public required string TenantId { get; init; }

    /// <summary>Entra object id, or the channel's id where there is none.</summary>
    public required string UserId { get; init; }

    /// <summary>Partition of the conversation.</summary>
    public required string Conversation { get; init; }

    /// <summary>Names the activity among those of its conversation, also where the channel gave no id.</summary>
    public required string ActivityId { get; init; }

    /// <summary>The idempotency key of the pressed button, if there was one.</summary>
    public string? Key { get; init; }

    /// <summary>The deal the pressed button names, to be read ahead. Whoever uses it asks whether it may be seen.</summary>
    public string? DealInCard { get; init; }

    public required DateTimeOffset Now { get; init; }

    /// <summary>What the turn is to do, where it goes on for another one; null where somebody said or pressed something.</summary>
    public Continuation? Continuation { get; init; }

    /// <summary>True once it is known that a person pressed a card again that was used long ago.</summary>
    public bool KeyWasUsed { get; init; }

    /// <summary>Unique over all conversations, and the same for every copy of one message.</summary>
    public string Operation => Keys.Hash(Conversation + "\n" + (Key is null || KeyWasUsed ? "activity\n" + ActivityId : "key\n" + Key + Presser))[..32];

    // In a room many people have the same button before them.
    private string Presser => RoomId is null ? "" : "\n" + UserId;

    /// <summary>The room it was said or done in; null in a personal chat and beside any chat.</summary>
    public string? RoomId => !IsBesideAChat && Activity.Conversation is { Id: { } id, ConversationType: not (null or "personal") } ? RoomRecord.IdOf(id) : null;


    public bool IsInvoke => Activity.Type == ActivityTypes.Invoke;

    /// <summary>Whether it only looks: it is answered from what is stored, and nothing is written for it.</summary>
    public bool IsLook { get; init; }

    /// <summary>
    /// Whether it was done beside some chat, which need be none of ours and may be read by anybody: nothing may be said
    /// there, and its id is nobody's way to be reached.
    /// </summary>
    public bool IsBesideAChat => IsInvoke && Activity.Name?.StartsWith("composeExtension/", StringComparison.Ordinal) == true;

    public static TurnRequest Of(Activity activity, DateTimeOffset now)
    {
        var tenant = activity.Conversation?.TenantId ?? TextAt(activity.ChannelData, "tenant", "id") ?? "";
        return new TurnRequest
        {
            Activity = activity,
            TenantId = tenant,
            UserId = activity.From?.AadObjectId ?? activity.From?.Id ?? "",
            Conversation = ConversationTable.Partition(tenant, activity.ChannelId ?? "", activity.Conversation?.Id ?? ""),
            ActivityId = activity.Id ?? ContentOf(activity),

            // A submit carries the card's data as its value; an execute carries it inside its action.
            // In a window the data stands alone.
            Key = TextAt(activity.Value, "once") ?? TextAt(activity.Value, "action", "data", "once") ?? TextAt(activity.Value, "data", "once"),
            DealInCard = TextAt(activity.Value, "ids", "deal") ?? TextAt(activity.Value, "action", "data", "ids", "deal") ?? TextAt(activity.Value, "data", "ids", "deal"),
            Now = now,
            IsLook = activity is { Type: ActivityTypes.Invoke, Name: "composeExtension/query" } || TextAt(activity.Value, "action", "verb") == CardVerbs.RoomView,
        };
    }

    /// <summary>
    /// The same in the person's own chat with the bot, whose state it shares. While that chat is not known there is
    /// nothing to go on with: it only looks.
    /// </summary>
    public TurnRequest AtHome(ConversationReference? home)
    {
        if (home is null)
        {
            return this with { IsLook = true };
        }

        var activity = StateJson.ReadActivity(StateJson.WriteActivity(Activity));
        (activity.Conversation, activity.ServiceUrl) = (home.Conversation, home.ServiceUrl);
        return this with
        {
            Activity = activity,
            Conversation = ConversationTable.Partition(TenantId, activity.ChannelId ?? "", home.Conversation.Id),
        };
    }

    private static string ContentOf(Activity activity) =>
        Keys.Hash(string.Join('\n', activity.Type, activity.Timestamp?.ToString("O"), activity.From?.Id, activity.Name, activity.Text, activity.Value?.ToString()));

    private static string? TextAt(object? json, params ReadOnlySpan<string> path)
    {
        foreach (var name in path)
        {
            json = (json as JObject)?[name];
        }

        return json is JValue { Value: string { Length: > 0 } text } ? text : null;
    }
}
