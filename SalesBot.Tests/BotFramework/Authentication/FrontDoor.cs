using Microsoft.Bot.Builder.Integration.AspNet.Core;
using Microsoft.Bot.Connector.Authentication;
using Microsoft.Bot.Schema;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Time.Testing;

namespace SalesBot.Tests.BotFramework.Authentication;

/// <summary>The token check of a bot whose keys come from an <see cref="IdentityProvider"/>, at a time the test sets.</summary>
public sealed class FrontDoor
{
    private readonly ConfigurationBotFrameworkAuthentication authentication;

    public FrontDoor(IdentityProvider provider, string appId = Token.AppId, AuthenticationConfiguration? rules = null)
    {
        var settings = new Dictionary<string, string?>
        {
            ["MicrosoftAppId"] = appId,
            ["ToBotFromChannelOpenIdMetadataUrl"] = provider.MetadataUrl,
        };
        authentication = new ConfigurationBotFrameworkAuthentication(
            new ConfigurationBuilder().AddInMemoryCollection(settings).Build(), null, rules, null, null, Clock);
    }

    public FakeTimeProvider Clock { get; } = new(new DateTimeOffset(2026, 11, 23, 9, 0, 0, TimeSpan.Zero));

    public Token Token => new(Clock.GetUtcNow());

    public async Task<bool> LetsInAsync(object token, string? channelId = "msteams", string? serviceUrl = Token.Channel) =>
        await TryAsync($"Bearer {token}", channelId, serviceUrl) is not null;

    /// <summary>Null when refused.</summary>
    public async Task<AuthenticateRequestResult?> TryAsync(
        string? header, string? channelId = "msteams", string? serviceUrl = Token.Channel)
    {
        var activity = new Activity(ActivityTypes.Message) { ChannelId = channelId, ServiceUrl = serviceUrl };
        try
        {
            return await authentication.AuthenticateRequestAsync(activity, header, default);
        }
        catch (UnauthorizedAccessException)
        {
            return null;
        }
    }
}
