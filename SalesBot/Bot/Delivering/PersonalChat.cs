using Azure;
using Microsoft.Bot.Schema;
using SalesBot.Bot.Turns;
using SalesBot.Storage;

namespace SalesBot.Bot.Delivering;

/// <summary>
/// A person's chat as it was known last. If it is not there any more it is opened anew, and if another host serves it
/// by now it is looked for there: each once, and what was found is kept.
/// </summary>
internal sealed class PersonalChat(DeliverySetting setting, UserRecord person, ETag version, ConversationReference reference)
{
    public string Id => reference.Conversation.Id;

    /// <summary>The chat of somebody who can be reached as far as is known; null for anybody else.</summary>
    public static PersonalChat? Of(DeliverySetting setting, UserRecord? person, ETag version) =>
        person is { Installed: true, Reference: { } stored } && StateJson.ReadReference(stored) is { Conversation.Id.Length: > 0 } reference
            ? new PersonalChat(setting, person, version, reference)
            : null;

    /// <summary>A new message.</summary>
    /// <param name="message">The message.</param>
    /// <param name="once">Waited for before each further call; false if there must be none.</param>
    public async Task<SendResult> SendAsync(IMessageActivity message, Func<Task<bool>> once)
    {
        var result = await setting.Courier.SendAsync(reference, message);
        foreach (var way in result is SendResult.Refused { Why.Kind: var kind } && !RoomRecord.IsRoom(person.UserId) ? Ways(kind) : [])
        {
            // Refused for certain, so it may be sent again.
            if (result is SendResult.Taken or SendResult.Refused { Why.IsUntilThePersonActs: false } || !await once())
            {
                break;
            }

            result = await SendThereAsync(message, way, once) ?? result;
        }

        return result;
    }

    /// <summary>A message changes where it stands.</summary>
    public Task<SendResult> ChangeAsync(string activityId, IMessageActivity message) => setting.Courier.ChangeAsync(reference, activityId, message);

    /// <summary>Nothing is sent here any more until the person is heard of again.</summary>
    /// <returns>False if they were, meanwhile.</returns>
    public Task<bool> LeaveAsync() =>
        setting.Tables.Users.TryChangeAsync(person, person with { Reference = null }, version, CancellationToken.None);

    private IEnumerable<string> Ways(RefusalKind why)
    {
        var elsewhere = setting.Courier.Elsewhere(reference.ServiceUrl).Take(1);
        return why switch
        {
            RefusalKind.Gone => elsewhere.Prepend(reference.ServiceUrl),
            RefusalKind.WrongHost => elsewhere,
            _ => [],
        };
    }

    private async Task<SendResult?> SendThereAsync(IMessageActivity message, string serviceUrl, Func<Task<bool>> once)
    {
        var there = StateJson.ReadReference(StateJson.WriteReference(reference));
        there.ServiceUrl = serviceUrl;
        if (await setting.Courier.OpenAsync(there, person.TenantId) is SendResult.Refused { Why: var why })
        {
            // That a chat was not opened harms nobody: it is opened again later.
            return new SendResult.Refused(why.Kind == RefusalKind.Uncertain ? why with { Kind = RefusalKind.Busy } : why);
        }

        if (!await once())
        {
            return null;
        }

        var result = await setting.Courier.SendAsync(there, message);
        if (result is SendResult.Taken && await setting.Tables.Users.TryChangeAsync(person, person with { Reference = StateJson.WriteReference(there) }, version, CancellationToken.None))
        {
            (reference.ServiceUrl, reference.Conversation) = (there.ServiceUrl, there.Conversation);
        }

        return result;
    }
}
