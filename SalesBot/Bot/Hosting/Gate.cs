using System.Security.Claims;
using Microsoft.Bot.Connector;
using Microsoft.Bot.Schema;
using Microsoft.Bot.Schema.Teams;

namespace SalesBot.Bot.Hosting;

/// <summary>
/// Who is let in once the token is known to be genuine. The token says only that the Bot Connector speaks: tenant,
/// channel and person stand in the message it vouches for, so they are looked at here, before any state is read.
/// </summary>
public sealed class Gate(BotOptions options, ConnectorHosts hosts)
{
    /// <summary>Why this message is not for us, or null when it is welcome. Names no value from the message.</summary>
    public string? Objection(Activity activity, ClaimsIdentity sender)
    {
        ArgumentNullException.ThrowIfNull(activity);
        ArgumentNullException.ThrowIfNull(sender);
        return activity switch
        {
            _ when activity.ChannelId != Channels.Msteams => "Only Microsoft Teams is served.",
            _ when !hosts.Include(activity.ServiceUrl) => "The service address is not a known Connector.",
            _ when !Vouched(activity, sender) => "The token is for another service address.",
            _ when !TenantIsServed(activity) => "This tenant is not served.",
            _ when !IsPerson(activity.From) => "The sender has no Entra object id.",
            _ => null,
        };
    }

    // Asked again here, so that no kind of token, whoever issued it, can go with a service address of one's choice.
    private bool Vouched(Activity activity, ClaimsIdentity sender) =>
        options.IsAnonymous || string.Equals(
            sender.FindFirst("serviceurl")?.Value, activity.ServiceUrl, StringComparison.OrdinalIgnoreCase);

    private bool TenantIsServed(Activity activity)
    {
        var conversation = activity.Conversation?.TenantId;
        var channel = activity.TryGetChannelData<TeamsChannelData>(out var data) ? data?.Tenant?.Id : null;
        return !string.IsNullOrEmpty(conversation)
            && conversation == channel
            && (options.IsAnonymous || options.TenantIds.Contains(conversation, StringComparer.OrdinalIgnoreCase));
    }

    // The Playground's default people have ids that only look like GUIDs, and so may a custom cloud's.
    private bool IsPerson(ChannelAccount? from) =>
        options.IsAnonymous || options.Cloud == Cloud.CustomName
            ? !string.IsNullOrEmpty(from?.AadObjectId)
            : Guid.TryParse(from?.AadObjectId, out _);
}
