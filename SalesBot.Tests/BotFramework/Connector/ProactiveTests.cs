using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;

namespace SalesBot.Tests.BotFramework.Connector;

public sealed class ProactiveTests : IAsyncLifetime
{
    private BotOverHttp bot = null!;

    public async Task InitializeAsync() => bot = await BotOverHttp.StartAsync();

    public async Task DisposeAsync() => await bot.DisposeAsync();

    [Fact]
    public async Task A_conversation_is_continued_at_its_Connector()
    {
        var reference = bot.Message().GetConversationReference();
        string? continued = null;

        await bot.Adapter.ContinueConversationAsync(
            "app", reference, (turn, cancellation) =>
            {
                continued = turn.Activity.Id;
                return turn.SendActivityAsync("later", cancellationToken: cancellation);
            }, default);

        var call = Assert.Single(bot.Connector.Calls);
        Assert.Equal("POST /teams/v3/conversations/19%3Aa%40thread.v2%3Bmessageid%3D1/activities/" + continued, call.Line);
        Assert.Equal("later", call.Json.GetProperty("text").GetString());
    }

    [Fact]
    public async Task A_conversation_is_made_and_a_turn_runs_in_it()
    {
        bot.Connector.Answer = context =>
        {
            context.Response.StatusCode = 201;
            return context.Response.Body.WriteAsync(Wire.Bytes(new ConversationResourceResponse(id: "a:new"))).AsTask();
        };
        var parameters = new ConversationParameters
        {
            IsGroup = false,
            Bot = new ChannelAccount("28:bot"),
            Members = [new ChannelAccount("29:user")],
            TenantId = "tenant",
        };
        Activity? created = null;

        await bot.Adapter.CreateConversationAsync("app", "msteams", bot.Connector.ServiceUrl, null, parameters, (turn, _) =>
        {
            created = turn.Activity;
            return Task.CompletedTask;
        }, default);

        var call = Assert.Single(bot.Connector.Calls);
        Assert.Equal("POST /teams/v3/conversations", call.Line);
        Assert.Equal("""{"isGroup":false,"bot":{"id":"28:bot"},"members":[{"id":"29:user"}],"tenantId":"tenant"}""", call.Body);
        Assert.Equal(("event", "CreateConversation", "a:new", "28:bot"), (created!.Type, created.Name, created.Conversation.Id, created.Recipient.Id));
        Assert.Equal(("msteams", bot.Connector.ServiceUrl, "tenant"), (created.ChannelId, created.ServiceUrl, created.Conversation.TenantId));
    }
}
