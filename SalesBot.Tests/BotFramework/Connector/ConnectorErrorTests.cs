using Microsoft.AspNetCore.Http;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Connector;
using Microsoft.Bot.Schema;

namespace SalesBot.Tests.BotFramework.Connector;

public sealed class ConnectorErrorTests : IAsyncLifetime
{
    private BotOverHttp bot = null!;
    private ErrorResponseException? failure;

    public async Task InitializeAsync()
    {
        bot = await BotOverHttp.StartAsync();
        bot.Turn = async (turn, cancellation) =>
            failure = await Assert.ThrowsAsync<ErrorResponseException>(() => turn.SendActivityAsync("secret text", cancellationToken: cancellation));
    }

    public async Task DisposeAsync() => await bot.DisposeAsync();

    [Fact]
    public async Task A_refusal_has_its_status_its_headers_and_its_code()
    {
        bot.Connector.Answer = context =>
        {
            context.Response.StatusCode = 429;
            context.Response.Headers.RetryAfter = "17";
            return context.Response.WriteAsync("""{"error":{"code":"Throttled","message":"later"}}""");
        };
        await bot.PostAsync(bot.Message());

        Assert.Equal(429, (int)failure!.Response.StatusCode);
        Assert.Equal("17", Assert.Single(failure.Response.Headers["retry-after"]));
        Assert.Equal(("Throttled", "later"), (failure.Body.Error.Code, failure.Body.Error.Message));
        Assert.Contains("secret", Assert.Single(bot.Connector.Calls).Body, StringComparison.Ordinal);
        Assert.DoesNotContain("secret", failure.ToString() + failure.Request.Content, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(413, "<html>Request Entity Too Large</html>")]
    [InlineData(500, "")]
    [InlineData(502, "{\"error\":\"text\"}")]
    [InlineData(403, "[1,2]")]
    public async Task A_refusal_may_be_any_text(int status, string body)
    {
        bot.Connector.Answer = context =>
        {
            context.Response.StatusCode = status;
            return context.Response.WriteAsync(body);
        };
        await bot.PostAsync(bot.Message());

        Assert.Equal((status, body), ((int)failure!.Response.StatusCode, failure.Response.Content));
        Assert.Null(failure.Body);
    }

    [Theory]
    [InlineData(301)]
    [InlineData(302)]
    [InlineData(307)]
    [InlineData(308)]
    public async Task A_redirect_is_not_followed(int status)
    {
        await using var other = await FakeConnector.StartAsync();
        bot.Connector.Answer = context =>
        {
            context.Response.StatusCode = status;
            context.Response.Headers.Location = other.ServiceUrl;
            return Task.CompletedTask;
        };
        await bot.PostAsync(bot.Message());

        Assert.Equal(status, (int)failure!.Response.StatusCode);
        Assert.Empty(other.Calls);
    }

    [Theory]
    [InlineData("")]
    [InlineData("<html>Accepted</html>")]
    public async Task What_was_accepted_without_an_id_counts_as_sent(string body)
    {
        bot.Connector.Answer = context =>
        {
            context.Response.StatusCode = 202;
            return context.Response.WriteAsync(body);
        };
        bot.Turn = async (turn, cancellation) => Assert.Equal("", (await turn.SendActivityAsync("x", cancellationToken: cancellation)).Id);

        Assert.Equal(200, (await bot.PostAsync(bot.Message())).Status);
    }

    [Theory]
    [InlineData(".")]
    [InlineData("..")]
    [InlineData("")]
    public async Task An_id_cannot_climb_out_of_its_place_in_the_address(string id)
    {
        bot.Turn = (turn, cancellation) => Assert.ThrowsAnyAsync<ArgumentException>(() =>
            turn.TurnState.Get<IConnectorClient>().Conversations.DeleteActivityAsync(id, "1", cancellation));

        Assert.Equal(200, (await bot.PostAsync(bot.Message())).Status);
        Assert.Empty(bot.Connector.Calls);
    }
}
