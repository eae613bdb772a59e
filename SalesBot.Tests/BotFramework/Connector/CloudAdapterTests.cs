using System.Security.Claims;
using System.Security.Principal;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Connector;
using Microsoft.Bot.Schema;
using Newtonsoft.Json.Linq;
using SalesBot.Tests.BotFramework.Schema;

namespace SalesBot.Tests.BotFramework.Connector;

public sealed class CloudAdapterTests : IAsyncLifetime
{
    private BotOverHttp bot = null!;

    public async Task InitializeAsync() => bot = await BotOverHttp.StartAsync();

    public async Task DisposeAsync() => await bot.DisposeAsync();

    [Fact]
    public async Task A_message_is_answered_through_the_Connector_and_the_request_with_200()
    {
        bot.Turn = async (turn, cancellation) =>
        {
            var response = await turn.SendActivityAsync("你好", cancellationToken: cancellation);
            Assert.Equal("id 1", response.Id);
        };

        Assert.Equal((200, ""), await bot.PostAsync(bot.Message()));

        var call = Assert.Single(bot.Connector.Calls);
        Assert.Equal("POST /teams/v3/conversations/19%3Aa%40thread.v2%3Bmessageid%3D1/activities/received%2F1", call.Line);
        Assert.Equal(("你好", "user", "bot"), (call.Json.GetProperty("text").GetString(), call.Json.GetProperty("recipient").GetProperty("id").GetString(), call.Json.GetProperty("from").GetProperty("id").GetString()));
        Assert.Equal("", call.Authorization);
    }

    [Fact]
    public async Task Messages_are_sent_updated_and_deleted_at_their_own_addresses()
    {
        bot.Turn = async (turn, cancellation) =>
        {
            turn.Activity.Id = null;
            var sent = await turn.SendActivityAsync("one", cancellationToken: cancellation);
            await turn.UpdateActivityAsync(new Activity("message", id: sent.Id, text: "two"), cancellation);
            await turn.DeleteActivityAsync(sent.Id, cancellation);
        };

        await bot.PostAsync(bot.Message());

        const string conversation = "/teams/v3/conversations/19%3Aa%40thread.v2%3Bmessageid%3D1/activities";
        Assert.Equal(
            [$"POST {conversation}", $"PUT {conversation}/id%201", $"DELETE {conversation}/id%201"],
            bot.Connector.Calls.Select(call => call.Line));
    }

    [Fact]
    public async Task A_pause_and_a_trace_are_not_sent()
    {
        bot.Turn = async (turn, cancellation) =>
        {
            var responses = await turn.SendActivitiesAsync(
                [new Activity(ActivityTypesEx.Delay) { Value = 1 }, (Activity)turn.Activity.CreateTrace("t"), MessageFactory.Text("x")], cancellation);
            Assert.Equal(["", "", "id 1"], responses.Select(response => response.Id));
        };

        Assert.Equal(200, (await bot.PostAsync(bot.Message())).Status);
        Assert.Single(bot.Connector.Calls);
    }

    [Fact]
    public async Task A_turn_finds_who_called_and_the_way_back()
    {
        bot.Turn = (turn, _) =>
        {
            Assert.IsType<ClaimsIdentity>(turn.TurnState.Get<IIdentity>(BotAdapter.BotIdentityKey));
            Assert.StartsWith(bot.Connector.ServiceUrl, turn.TurnState.Get<IConnectorClient>().BaseUri.AbsoluteUri, StringComparison.Ordinal);
            Assert.NotNull(turn.TurnState.Get<BotCallbackHandler>());
            return Task.CompletedTask;
        };

        Assert.Equal(200, (await bot.PostAsync(bot.Message())).Status);
    }

    [Fact]
    public async Task An_invoke_is_answered_with_the_bots_status_and_body()
    {
        bot.Turn = (turn, cancellation) => turn.SendActivityAsync(
            new Activity(ActivityTypesEx.InvokeResponse) { Value = new InvokeResponse { Status = 202, Body = JObject.Parse("""{"a":"资"}""") } }, cancellation);

        Assert.Equal((202, """{"a":"资"}"""), await bot.PostAsync(bot.Invoke("x")));
        Assert.Empty(bot.Connector.Calls);
    }

    [Fact]
    public async Task An_invoke_without_an_answer_is_not_implemented() =>
        Assert.Equal((501, ""), await bot.PostAsync(bot.Invoke("x")));

    [Theory]
    [InlineData(null, 501, """{"statusCode":501,"type":"application/vnd.microsoft.error","value":{"code":"NotImplemented","message":"The bot has no answer to this action."}}""")]
    [InlineData(200, 200, """{"statusCode":200,"type":"application/vnd.microsoft.activity.message","value":""}""")]
    [InlineData(400, 400, """{"statusCode":400,"type":"application/vnd.microsoft.error","value":{"code":"BadRequest","message":"The bot has no answer to this action."}}""")]
    public async Task A_pressed_button_never_gets_an_empty_answer(int? status, int expected, string body)
    {
        bot.Turn = (turn, cancellation) => status is null ? Task.CompletedTask : turn.SendActivityAsync(
            new Activity(ActivityTypesEx.InvokeResponse) { Value = new InvokeResponse { Status = status.Value } }, cancellation);

        Assert.Equal((expected, body), await bot.PostAsync(bot.Invoke("adaptiveCard/action")));
    }

    [Fact]
    public async Task Expected_replies_stand_in_the_response()
    {
        bot.Turn = (turn, cancellation) => turn.SendActivityAsync("hello", cancellationToken: cancellation);
        var message = bot.Message();
        message.DeliveryMode = DeliveryModes.ExpectReplies;

        var (status, body) = await bot.PostAsync(message);

        Assert.Equal(200, status);
        Assert.Equal("hello", (string?)JObject.Parse(body)["activities"]![0]!["text"]);
        Assert.Empty(bot.Connector.Calls);
    }

    [Theory]
    [InlineData("GET")]
    [InlineData("PUT")]
    [InlineData("DELETE")]
    [InlineData("OPTIONS")]
    public async Task Anything_but_a_POST_is_not_allowed(string method) =>
        Assert.Equal((405, ""), await bot.SendAsync(new HttpRequestMessage(new HttpMethod(method), (Uri?)null)));

    [Theory]
    [InlineData("")]
    [InlineData("null")]
    [InlineData("{}")]
    [InlineData("""{"type":""}""")]
    [InlineData("""{"type":5}""")]
    [InlineData("""{"type":"message","from":"user"}""")]
    [InlineData("hello")]
    public async Task A_body_that_is_no_activity_is_a_bad_request(string body) =>
        Assert.Equal((400, ""), await bot.PostAsync(body));

    [Fact]
    public async Task A_body_is_read_up_to_a_bound()
    {
        var message = bot.Message();
        message.Text = new string('x', 900_000);
        Assert.Equal(200, (await bot.PostAsync(message)).Status);

        message.Text = new string('x', 1024 * 1024);
        Assert.Equal(413, (await bot.PostAsync(message)).Status);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("nowhere")]
    [InlineData("ftp://x/")]
    public async Task An_activity_that_does_not_say_where_to_answer_is_refused(string? serviceUrl)
    {
        var message = bot.Message();
        message.ServiceUrl = serviceUrl;

        Assert.Equal((401, ""), await bot.PostAsync(message));
    }

    [Fact]
    public async Task A_token_that_cannot_be_checked_is_refused_without_a_word()
    {
        var request = new HttpRequestMessage(HttpMethod.Post, (Uri?)null) { Content = new ByteArrayContent(Wire.Bytes(bot.Message())) };
        request.Headers.TryAddWithoutValidation("Authorization", "Bearer x.y.z");

        Assert.Equal((401, ""), await bot.SendAsync(request));
    }

    [Fact]
    public async Task What_a_turn_throws_goes_to_the_error_handler_and_the_request_is_answered()
    {
        Exception? seen = null;
        bot.Adapter.OnTurnError = (_, exception) =>
        {
            seen = exception;
            return Task.CompletedTask;
        };
        bot.Turn = (_, _) => throw new InvalidOperationException("broken");

        Assert.Equal(200, (await bot.PostAsync(bot.Message())).Status);
        Assert.Equal("broken", seen?.Message);
    }

    [Theory]
    [MemberData(nameof(Samples.All), MemberType = typeof(Samples))]
    public async Task Every_observed_activity_reaches_the_bot(string json)
    {
        string? type = null;
        bot.Turn = (turn, _) => Task.FromResult(type = turn.Activity.Type);
        var activity = JObject.Parse(json);
        activity["serviceUrl"] = bot.Connector.ServiceUrl;

        var (status, _) = await bot.PostAsync(activity.ToString());

        Assert.Contains(status, new[] { 200, 501 });
        Assert.Equal((string?)activity["type"], type);
    }
}
