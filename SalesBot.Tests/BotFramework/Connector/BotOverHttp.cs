using System.Text;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Integration.AspNet.Core;
using Microsoft.Bot.Schema;
using Microsoft.Extensions.Configuration;

namespace SalesBot.Tests.BotFramework.Connector;

/// <summary>A bot without authentication behind a real HTTP endpoint, and the Connector it answers to.</summary>
public sealed class BotOverHttp : IBot, IAsyncDisposable
{
    private readonly HttpClient client = new();
    private Loopback? server;

    public CloudAdapter Adapter { get; } = new(new ConfigurationBuilder().Build());

    public FakeConnector Connector { get; private set; } = null!;

    /// <summary>What a turn does.</summary>
    public BotCallbackHandler Turn { get; set; } = (_, _) => Task.CompletedTask;

    public static async Task<BotOverHttp> StartAsync()
    {
        var bot = new BotOverHttp { Connector = await FakeConnector.StartAsync() };
        bot.server = await Loopback.StartAsync(context => bot.Adapter.ProcessAsync(context.Request, context.Response, bot, context.RequestAborted));
        return bot;
    }

    public Task OnTurnAsync(ITurnContext turnContext, CancellationToken cancellationToken = default) =>
        Turn(turnContext, cancellationToken);

    public Activity Message(string type = ActivityTypes.Message) => new(type, id: "received/1")
    {
        Text = "hi",
        ChannelId = "msteams",
        ServiceUrl = Connector.ServiceUrl,
        From = new ChannelAccount("user"),
        Recipient = new ChannelAccount("bot"),
        Conversation = new ConversationAccount(id: "19:a@thread.v2;messageid=1"),
    };

    public Activity Invoke(string name) => new(ActivityTypes.Invoke, name: name)
    {
        ServiceUrl = Connector.ServiceUrl,
        Conversation = new ConversationAccount(id: "c"),
    };

    public Task<(int Status, string Body)> PostAsync(Activity activity) => PostAsync(Encoding.UTF8.GetString(Wire.Bytes(activity)));

    public Task<(int Status, string Body)> PostAsync(string body) =>
        SendAsync(new HttpRequestMessage(HttpMethod.Post, server!.Address) { Content = new StringContent(body, Encoding.UTF8, "application/json") });

    public async Task<(int Status, string Body)> SendAsync(HttpRequestMessage request)
    {
        request.RequestUri ??= server!.Address;
        using var response = await client.SendAsync(request);
        return ((int)response.StatusCode, await response.Content.ReadAsStringAsync());
    }

    public async ValueTask DisposeAsync()
    {
        client.Dispose();
        await server!.DisposeAsync();
        await Connector.DisposeAsync();
    }
}
