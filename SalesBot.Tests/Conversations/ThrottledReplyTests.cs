using System.Net;
using SalesBot.Tests.Bench;

namespace SalesBot.Tests.Conversations;

/// <summary>Requirement D2 for the answers to what people say: what was refused for certain is sent again, once taken.</summary>
public class ThrottledReplyTests
{
    [Theory]
    [InlineData(429, "1")]
    [InlineData(429, null)]
    [InlineData(412, null)]
    public async Task A_reply_that_was_too_much_at_once_comes_a_little_later(int status, string? wait)
    {
        await using var office = await Office.OpenAsync();
        var rep = await Office.RepAsync(office, "en-US");
        var refused = 0;
        office.Connector.Script = call => call.Path.Contains("/activities", StringComparison.Ordinal) && refused++ < 2 ? new Fault(status, RetryAfter: wait) : null;

        var said = rep.Says("my deals");
        await office.WhileTimePasses(said);

        Assert.Single((await said).Seen);
        Assert.True(refused > 2);
    }

    [Fact]
    public async Task A_wait_no_person_would_wait_is_left_to_the_message_that_comes_again()
    {
        await using var office = await Office.OpenAsync();
        var rep = await Office.RepAsync(office, "en-US");
        var isRefusing = true;
        office.Connector.Script = call => isRefusing && call.Path.Contains("/activities", StringComparison.Ordinal) ? new Fault(429, RetryAfter: "600") : null;

        var said = rep.Says("my deals");
        await said.IsRefused(HttpStatusCode.InternalServerError);
        isRefusing = false;
        office.Passes(TimeSpan.FromSeconds(15));

        Assert.Single((await rep.Resends(said)).Seen);
    }
}
