using System.Net;
using System.Text;
using System.Text.Json.Nodes;
using Microsoft.Bot.Builder;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Diagnostics.HealthChecks;
using SalesBot.Tests.Bench;

namespace SalesBot.Tests.Bot.Hosting;

/// <summary>A developer's machine: no credentials, and the Playground's default people, whose ids only look like GUIDs.</summary>
public sealed class DevelopmentTests
{
    private static readonly string[] Development =
        ["--environment", "Development", "--Local:Azurite", "false", "--Local:Playground", "false"];

    [Fact]
    public async Task The_Playgrounds_message_is_let_in_without_a_token()
    {
        var echo = new EchoBot { IsQuiet = true };
        await using var bot = await StartAsync(services => services.AddSingleton<IBot>(echo));

        Assert.Equal(HttpStatusCode.OK, await PostAsync(bot, FromPlayground()));
        Assert.Equal(1, echo.Turns);
    }

    [Fact]
    public async Task A_message_that_leads_off_this_machine_is_not()
    {
        await using var bot = await StartAsync(services => services.AddSingleton<IBot>(new EchoBot()));
        var message = FromPlayground();
        message["serviceUrl"] = "https://smba.trafficmanager.net/teams/";

        Assert.Equal(HttpStatusCode.Forbidden, await PostAsync(bot, message));
    }

    [Fact]
    public async Task A_web_page_that_borrows_a_name_for_this_machine_is_not()
    {
        await using var bot = await StartAsync(services => services.AddSingleton<IBot>(new EchoBot()));
        bot.Client.DefaultRequestHeaders.Host = "rebound.example";

        Assert.Equal(HttpStatusCode.Forbidden, await PostAsync(bot, FromPlayground()));
    }

    [Fact]
    public async Task Health_says_alive_and_ready()
    {
        await using var bot = await StartAsync(_ => { });

        Assert.Equal("live", await bot.Client.GetStringAsync(new Uri("/healthz/live", UriKind.Relative)));
        Assert.Equal("ready", await bot.Client.GetStringAsync(new Uri("/healthz/ready", UriKind.Relative)));
    }

    [Fact]
    public async Task Health_says_what_is_not_ready_and_stays_alive()
    {
        await using var bot = await StartAsync(services => services.AddHealthChecks()
            .AddCheck("canary storage", () => HealthCheckResult.Unhealthy("cannot be reached")));

        using var ready = await bot.Client.GetAsync(new Uri("/healthz/ready", UriKind.Relative));

        Assert.Equal(HttpStatusCode.ServiceUnavailable, ready.StatusCode);
        Assert.Contains("canary storage: cannot be reached", await ready.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        Assert.Equal("live", await bot.Client.GetStringAsync(new Uri("/healthz/live", UriKind.Relative)));
    }

    private static async Task<BotUnderTest> StartAsync(Action<IServiceCollection> replace) => await BotUnderTest.StartAsync(
        [.. Development, .. await Tests.Bench.Bench.TablesOfOnesOwnAsync()], TimeProvider.System, replace);

    private static async Task<HttpStatusCode> PostAsync(BotUnderTest bot, JsonObject message)
    {
        using var response = await bot.PostAsync(Encoding.UTF8.GetBytes(message.ToJsonString()), authorization: null);
        return response.StatusCode;
    }

    private static JsonObject FromPlayground() => JsonNode.Parse("""
        {"type":"message","text":"你好 hello","id":"4d0a557b-afb7-4151-90af-8cf44f0d8793",
         "from":{"id":"user-id-0","name":"Alex Wilber","aadObjectId":"00000000-0000-0000-0000-0000000000020"},
         "timestamp":"2026-11-23T16:06:07.368Z","localTimestamp":"2026-11-23T16:06:07.368+00:00","localTimezone":"UTC",
         "serviceUrl":"http://localhost:56150/_connector",
         "conversation":{"conversationType":"personal","tenantId":"00000000-0000-0000-0000-0000000000001","id":"b4f6faa2-795a-4cc3-ab86-a9447ce8431d"},
         "recipient":{"id":"00000000-0000-0000-0000-00000000000011","name":"Test Bot"},"textFormat":"plain","locale":"en-US",
         "entities":[{"type":"clientInfo","locale":"en-US","country":"US","platform":"Web","timezone":"UTC"}],
         "channelData":{"tenant":{"id":"00000000-0000-0000-0000-0000000000001"}},"channelId":"msteams"}
        """)!.AsObject();
}
