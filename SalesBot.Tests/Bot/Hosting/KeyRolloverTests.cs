using System.Net;
using SalesBot.Tests.Bench;

namespace SalesBot.Tests.Bot.Hosting;

/// <summary>The Connector's keys come, go and are sometimes not to be had: requirements A5 and A6, over HTTP.</summary>
public sealed class KeyRolloverTests : IAsyncLifetime
{
    private readonly DoorBench _door = new();

    private IdentityProvider Identity => _door.Bench.Connector.Identity;

    public Task InitializeAsync() => _door.InitializeAsync();

    public Task DisposeAsync() => _door.DisposeAsync();

    [Fact]
    public async Task A_new_key_is_accepted_within_the_request_that_shows_it()
    {
        var rep = _door.Bench.Person("Li Na");
        await rep.Says("one").BotReplies("Echo: one");
        Identity.Keys = [.. Identity.Keys, new SigningKey("msteams")];

        await rep.Says("two").BotReplies("Echo: two");
    }

    [Fact]
    public async Task Known_keys_serve_on_while_the_provider_is_down()
    {
        var rep = _door.Bench.Person("Li Na");
        await rep.Says("one").BotReplies("Echo: one");
        Identity.IsUp = false;

        await rep.Says("two").BotReplies("Echo: two");
    }

    [Fact]
    public async Task A_provider_that_is_down_at_the_start_lets_nobody_in_until_it_is_back()
    {
        Identity.IsUp = false;
        var status = await _door.IsKeptOut(() => _door.PostAsync(_door.Message()));
        Assert.True((int)status is 401 or 503, $"{status}");
        Identity.IsUp = true;

        Assert.Equal(HttpStatusCode.OK, await _door.PostAsync(_door.Message()));
    }

    [Fact]
    public async Task A_thousand_unknown_keys_do_not_become_a_thousand_fetches()
    {
        await _door.PostAsync(_door.Message());
        var before = Identity.MetadataRequests;
        var forger = new SigningKey("msteams");
        var message = _door.Message();
        for (var i = 0; i < 1_000; i++)
        {
            Assert.Equal(HttpStatusCode.Unauthorized, await _door.PostAsync(message, $"Bearer {forger.Sign(_door.Claims())}"));
        }

        Assert.InRange(Identity.MetadataRequests - before, 0, 2);
    }

    [Fact]
    public async Task A_key_that_is_not_endorsed_for_Teams_opens_nothing()
    {
        Identity.Keys = [new SigningKey("webchat")];

        Assert.Equal(HttpStatusCode.Unauthorized, await _door.IsKeptOut(() => _door.PostAsync(_door.Message())));
    }

    [Fact]
    public async Task Nor_does_it_for_the_channel_it_is_endorsed_for()
    {
        Identity.Keys = [new SigningKey("webchat", "msteams")];
        var message = _door.Message();
        message["channelId"] = "webchat";

        Assert.Equal(HttpStatusCode.Forbidden, await _door.IsKeptOut(() => _door.PostAsync(message)));
    }
}
