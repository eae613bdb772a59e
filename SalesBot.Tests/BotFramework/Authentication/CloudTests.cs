using Microsoft.Bot.Builder.Integration.AspNet.Core;
using Microsoft.Extensions.Configuration;

namespace SalesBot.Tests.BotFramework.Authentication;

public sealed class CloudTests
{
    [Theory]
    [InlineData("", "login.botframework.com", "https://api.botframework.com", "https://login.microsoftonline.com/botframework.com")]
    [InlineData("https://botframework.azure.us", "login.botframework.azure.us", "https://api.botframework.us", "https://login.microsoftonline.us/MicrosoftServices.onmicrosoft.us")]
    [InlineData("https://botframework.azure.us/", "login.botframework.azure.us", "https://api.botframework.us", "https://login.microsoftonline.us/MicrosoftServices.onmicrosoft.us")]
    [InlineData("https://botframework.azure.cn", "login.botframework.azure.cn", "https://api.botframework.azure.cn", "https://login.partner.microsoftonline.cn/microsoftservices.partner.onmschina.cn")]
    public void A_channel_service_names_all_constants_of_its_cloud(string service, string host, string issuer, string login)
    {
        var cloud = From(("ChannelService", service));

        Assert.Equal($"https://{host}/v1/.well-known/openidconfiguration", cloud.Metadata);
        Assert.Equal((issuer, issuer, login), (cloud.Issuer, cloud.Scope, cloud.Login));
    }

    [Fact]
    public void A_single_tenant_bot_gets_its_tokens_from_its_own_tenant()
    {
        var cloud = From(("MicrosoftAppType", "SingleTenant"), ("MicrosoftAppTenantId", "contoso"), ("ChannelService", "https://botframework.azure.us"));

        Assert.Equal("https://login.microsoftonline.us/contoso", cloud.Login);
    }

    [Fact]
    public void Every_constant_can_be_set_by_itself()
    {
        var cloud = From(
            ("ToChannelFromBotLoginUrl", "https://login/x"), ("ToChannelFromBotOAuthScope", "https://scope"),
            ("ToBotFromChannelTokenIssuer", "https://issuer"), ("ToBotFromChannelOpenIdMetadataUrl", "https://metadata"));

        Assert.Equal(new Cloud("https://metadata", "https://issuer", "https://scope", "https://login/x", null), cloud);
    }

    [Fact]
    public void An_unknown_channel_service_is_refused_at_the_start() =>
        Assert.Throws<InvalidOperationException>(() => From(("ChannelService", "https://example.com")));

    [Theory]
    [InlineData("http://login.example/metadata", false)]
    [InlineData("ftp://localhost/metadata", false)]
    [InlineData("https://login.example/metadata", true)]
    [InlineData("http://localhost:1/metadata", true)]
    [InlineData("http://127.0.0.1:1/metadata", true)]
    public void Keys_are_read_over_https_except_on_this_machine(string metadata, bool good)
    {
        var settings = Settings(("ToBotFromChannelOpenIdMetadataUrl", metadata));

        var failure = Record.Exception(() => new ConfigurationBotFrameworkAuthentication(settings));

        Assert.Equal(good, failure is null);
    }

    private static Cloud From(params (string, string)[] settings) => Cloud.From(Settings(settings));

    private static IConfiguration Settings(params (string Key, string Value)[] settings) => new ConfigurationBuilder()
        .AddInMemoryCollection(settings.Select(setting => KeyValuePair.Create(setting.Key, (string?)setting.Value))).Build();
}
