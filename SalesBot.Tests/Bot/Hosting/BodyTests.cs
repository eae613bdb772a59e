using System.Net;
using System.Net.Http.Headers;
using System.Text;
using System.Text.Json.Nodes;

namespace SalesBot.Tests.Bot.Hosting;

/// <summary>Bodies no client of Teams would send: requirement A9. They are refused with a reason, never with 500.</summary>
public sealed class BodyTests(DoorBench door) : IClassFixture<DoorBench>
{
    public static TheoryData<string, string, HttpStatusCode> Bodies => new()
    {
        { "nothing", "", HttpStatusCode.BadRequest },
        { "null", "null", HttpStatusCode.BadRequest },
        { "a list", "[]", HttpStatusCode.BadRequest },
        { "a number", "42", HttpStatusCode.BadRequest },
        { "no type", "{}", HttpStatusCode.BadRequest },
        { "cut off", """{"type":"message","te""", HttpStatusCode.BadRequest },
        { "two documents", """{"type":"message"}{"type":"message"}""", HttpStatusCode.BadRequest },
        { "not a number", """{"type":"message","value":NaN}""", HttpStatusCode.BadRequest },
        { "a comment", """{"type":"message"/*hello*/}""", HttpStatusCode.BadRequest },
        { "half a surrogate pair", """{"type":"message","text":"\ud83d"}""", HttpStatusCode.BadRequest },
        { "half a pair as a name", """{"type":"message","\ude00":1}""", HttpStatusCode.BadRequest },
        { "a sender that is a number", """{"type":"message","from":5}""", HttpStatusCode.BadRequest },
        { "a time that is none", """{"type":"message","timestamp":"yesterday"}""", HttpStatusCode.BadRequest },
        { "a type that is a list", """{"type":["message"]}""", HttpStatusCode.BadRequest },
        { "65 levels", $$"""{"type":"message","value":{{Nested(65)}}}""", HttpStatusCode.BadRequest },
        { "10,000 levels", $$"""{"type":"message","value":{{Nested(10_000)}}}""", HttpStatusCode.BadRequest },
        { "60 levels, but nobody we know", $$"""{"type":"message","value":{{Nested(60)}}}""", HttpStatusCode.Unauthorized },
        { "nearly 256 KB, but nobody we know", $$"""{"type":"message","text":"{{new string('x', 255_000)}}"}""", HttpStatusCode.Unauthorized },
        { "more than 256 KB", $$"""{"type":"message","text":"{{new string('x', 263_000)}}"}""", HttpStatusCode.RequestEntityTooLarge },
    };

    [Theory]
    [MemberData(nameof(Bodies))]
    public async Task A_body_that_is_no_activity_is_refused(string what, string body, HttpStatusCode expected)
    {
        var status = await door.IsKeptOut(() => door.PostAsync(Encoding.UTF8.GetBytes(body), Genuine()));

        Assert.True(status == expected, $"{what}: {status}");
    }

    [Theory]
    [InlineData(new byte[] { 0xFF, 0xFE, 0x7B, 0x00 })]
    [InlineData(new byte[] { 0x7B, 0x22, 0xC3, 0x28, 0x22, 0x3A, 0x31, 0x7D })]
    public async Task A_body_that_is_no_UTF8_is_refused(byte[] body) =>
        Assert.Equal(HttpStatusCode.BadRequest, await door.IsKeptOut(() => door.PostAsync(body, Genuine())));

    [Fact]
    public async Task A_body_without_a_stated_length_is_measured_too()
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, "/api/messages");
        request.Content = new StringContent($$"""{"type":"message","text":"{{new string('x', 400_000)}}"}""", Encoding.UTF8, "application/json");
        request.Headers.TransferEncodingChunked = true;
        request.Headers.TryAddWithoutValidation("Authorization", Genuine());

        using var response = await door.Bench.Bot.Client.SendAsync(request);

        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, response.StatusCode);
    }

    [Fact]
    public async Task Ten_megabytes_from_nobody_are_not_even_read()
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, "/api/messages");
        request.Content = new ByteArrayContent(new byte[10_000_000]);
        request.Content.Headers.ContentType = new MediaTypeHeaderValue("application/json");
        request.Headers.ExpectContinue = true;

        using var response = await door.Bench.Bot.Client.SendAsync(request);

        Assert.Equal(HttpStatusCode.Unauthorized, response.StatusCode);
    }

    [Theory]
    [InlineData("text/plain")]
    [InlineData("application/x-www-form-urlencoded")]
    [InlineData("application/xml")]
    public async Task Only_json_is_read(string type)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, "/api/messages");
        request.Content = new StringContent(door.Message().ToJsonString(), Encoding.UTF8, type);
        request.Headers.TryAddWithoutValidation("Authorization", Genuine());

        using var response = await door.Bench.Bot.Client.SendAsync(request);

        Assert.Equal(HttpStatusCode.UnsupportedMediaType, response.StatusCode);
    }

    /// <summary>The seed is kept so that a find can be repeated. 501 is what an invoke gets that nobody knows.</summary>
    [Fact]
    public async Task Two_thousand_broken_activities_are_all_answered_and_none_with_500()
    {
        var mutation = new Mutation(seed: 20261123);
        var genuine = Genuine();
        door.Echo.IsQuiet = true;
        for (var i = 0; i < 2_000; i++)
        {
            var body = mutation.Of(door.Message());

            var status = await door.PostAsync(body, genuine);

            Assert.True(status is < HttpStatusCode.InternalServerError or HttpStatusCode.NotImplemented, $"Case {i}: {(int)status} for {Encoding.UTF8.GetString(body)}");
        }
        Assert.True(door.Echo.Turns > 200, "Hardly any mutation got through, so they are too coarse to find anything.");
        door.Echo.IsQuiet = false;
    }

    private string Genuine() => $"Bearer {door.Bench.Connector.Identity.Key.Sign(door.Claims())}";

    private static string Nested(int levels) => new string('[', levels) + new string(']', levels);
}
