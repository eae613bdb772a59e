using System.Net;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Integration.AspNet.Core;
using Microsoft.Bot.Schema;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using SalesBot.Tests.Bench;

namespace SalesBot.Tests.Bot.Hosting;

/// <summary>What leaves the bot, and where to: requirements A3, A4 and D9.</summary>
public sealed class OutgoingTests : IAsyncLifetime
{
    private readonly DoorBench _door = new();
    private WebApplication _evil = null!;
    private int _evilRequests;

    public async Task InitializeAsync()
    {
        await _door.InitializeAsync();
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        _evil = builder.Build();
        _evil.Run(_ =>
        {
            Interlocked.Increment(ref _evilRequests);
            return Task.CompletedTask;
        });
        await _evil.StartAsync();
    }

    public async Task DisposeAsync()
    {
        await _evil.DisposeAsync();
        await _door.DisposeAsync();
    }

    [Fact]
    public async Task A_service_address_elsewhere_gets_no_request_even_if_the_token_vouches_for_it()
    {
        var message = _door.Message();
        message["serviceUrl"] = EvilUrl;

        Assert.Equal(HttpStatusCode.Forbidden, await _door.IsKeptOut(() => _door.PostAsync(message, IdentityProvider.Claims(EvilUrl))));
        Assert.Equal(HttpStatusCode.Unauthorized, await _door.IsKeptOut(() => _door.PostAsync(message)));
        Assert.Equal(0, _evilRequests);
    }

    [Fact]
    public async Task A_redirect_is_not_followed()
    {
        _door.Bench.Connector.Script = _ => new Fault(302) { Location = EvilUrl };

        await _door.PostAsync(_door.Message());

        Assert.Single(_door.Bench.Connector.Calls);
        Assert.Equal(0, _evilRequests);
    }

    [Fact]
    public async Task A_poisoned_stored_reference_leads_nowhere()
    {
        var person = _door.Bench.Person("Li Na");
        var reference = new ConversationReference
        {
            ServiceUrl = EvilUrl,
            ChannelId = "msteams",
            Conversation = new ConversationAccount { Id = person.Chat.Id, TenantId = person.TenantId },
            Bot = new ChannelAccount { Id = $"28:{IdentityProvider.AppId}" },
            User = new ChannelAccount { Id = person.Mri },
        };
        var adapter = _door.Bench.Bot.Services.GetRequiredService<CloudAdapter>();

        await Assert.ThrowsAnyAsync<Exception>(() => adapter.ContinueConversationAsync(
            IdentityProvider.AppId,
            reference,
            (turn, cancellationToken) => turn.SendActivityAsync("An alert.", cancellationToken: cancellationToken),
            CancellationToken.None));

        Assert.Equal(0, _evilRequests);
        Assert.Equal(0, _door.Bench.Connector.Identity.TokensAsked);
    }

    [Fact]
    public async Task Answers_carry_the_bots_token_which_is_asked_for_once()
    {
        var rep = _door.Bench.Person("Li Na");

        await rep.Says("one").BotReplies("Echo: one");
        await rep.Says("two").BotReplies("Echo: two");

        Assert.Equal(1, _door.Bench.Connector.Identity.TokensAsked);
    }

    [Fact]
    public async Task However_many_wait_for_a_token_it_is_asked_for_once()
    {
        var issuer = new TaskCompletionSource();
        _door.Bench.Connector.Identity.Busy = issuer.Task;
        var turns = Enumerable.Range(0, 20).Select(i => _door.Bench.Person($"Rep {i}").Says("hello")).ToArray();
        while (_door.Echo.Turns < turns.Length)
        {
            await Task.Delay(10);
        }
        issuer.SetResult();

        foreach (var turn in turns)
        {
            await turn.BotReplies("Echo: hello");
        }
        Assert.Equal((1, 1), (_door.Bench.Connector.Identity.TokensAsked, _door.Bench.Connector.Identity.MostTokensAtOnce));
    }

    [Fact]
    public async Task A_token_withdrawn_before_its_time_is_replaced_within_the_turn()
    {
        var rep = _door.Bench.Person("Li Na");
        await rep.Says("one").BotReplies("Echo: one");
        _door.Bench.Connector.Identity.RevokeTokens();
        _door.Bench.Passes(TimeSpan.FromMinutes(2));

        await rep.Says("two").BotReplies("Echo: two");

        Assert.Equal(2, _door.Bench.Connector.Identity.TokensAsked);
    }

    [Fact]
    public async Task A_Connector_that_refuses_every_token_does_not_make_the_bot_ask_for_ever_more()
    {
        _door.Bench.Connector.Script = _ => new Fault(401);

        for (var i = 0; i < 10; i++)
        {
            await _door.PostAsync(_door.Message());
        }

        Assert.Equal(1, _door.Bench.Connector.Identity.TokensAsked);
    }

    [Fact]
    public async Task What_Teams_would_refuse_fails_the_test()
    {
        var broken = await Record.ExceptionAsync(() => _door.Bench.Person("Li Na").Says(new string('x', 50_000)).BotReplies("Echo"));

        Assert.Contains("bytes of UTF-16", broken?.Message, StringComparison.Ordinal);
    }

    private string EvilUrl => $"{_evil.Urls.Single()}/teams/";
}
