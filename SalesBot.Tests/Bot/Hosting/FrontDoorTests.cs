using System.Net;
using System.Text.Json.Nodes;
using SalesBot.Tests.Bench;

namespace SalesBot.Tests.Bot.Hosting;

/// <summary>Who gets in, over HTTP: requirements A1, A2, A3, A5 and A7.</summary>
public sealed class FrontDoorTests(DoorBench door) : IClassFixture<DoorBench>
{
    [Fact]
    public async Task A_genuine_message_is_answered()
    {
        var rep = door.Bench.Person("Li Na");

        await rep.Says("hello").BotReplies("Echo: hello");
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("Bearer")]
    [InlineData("Bearer ")]
    [InlineData("Basic Ym90OnNlY3JldA==")]
    [InlineData("Bearer one two")]
    [InlineData("Bearer garbled")]
    [InlineData("Bearer a.b.c")]
    [InlineData("Bearer eyJhbGciOiJSUzI1NiJ9.e30.AA")]
    public async Task A_message_without_a_readable_token_is_refused(string? authorization)
    {
        var status = await door.IsKeptOut(() => door.PostAsync(door.Message(), authorization));

        Assert.Equal(HttpStatusCode.Unauthorized, status);
    }

    [Fact]
    public async Task Two_tokens_are_refused_even_if_both_are_genuine()
    {
        var token = door.Bench.Connector.Identity.Key.Sign(door.Claims());

        var status = await door.IsKeptOut(() => door.PostAsync(door.Message(), $"Bearer {token}, Bearer {token}"));

        Assert.Equal(HttpStatusCode.Unauthorized, status);
    }

    public static TheoryData<string, string?> WrongClaims => new()
    {
        { "iss", "https://api.botframework.com" },
        { "iss", null },
        { "aud", "5e1ab0b1-0000-4000-8000-00000000dead" },
        { "aud", null },
        { "exp", "-360" },
        { "exp", null },
        { "nbf", "360" },
        { "serviceurl", null },
        { "serviceurl", "https://smba.trafficmanager.net/teams/" },
    };

    [Theory]
    [MemberData(nameof(WrongClaims))]
    public async Task A_token_with_one_wrong_claim_is_refused(string claim, string? value)
    {
        var claims = door.Claims();
        claims.Remove(claim);
        if (value is not null)
        {
            claims[claim] = claim is "exp" or "nbf" ? SecondsFromNow(int.Parse(value, System.Globalization.CultureInfo.InvariantCulture)) : value;
        }

        var status = await door.IsKeptOut(() => door.PostAsync(door.Message(), claims));

        Assert.Equal(HttpStatusCode.Unauthorized, status);
    }

    [Theory]
    [InlineData("exp", -240)]
    [InlineData("nbf", 240)]
    public async Task A_clock_four_minutes_off_is_forgiven(string claim, int seconds)
    {
        var claims = door.Claims();
        claims[claim] = SecondsFromNow(seconds);
        claims["nbf"] = Math.Min(claims["nbf"]!.GetValue<long>(), SecondsFromNow(seconds).GetValue<long>());
        claims[claim] = SecondsFromNow(seconds);

        Assert.Equal(HttpStatusCode.OK, await door.PostAsync(door.Message(), claims));
    }

    [Fact]
    public async Task The_claim_is_spelled_serviceurl_in_lower_case()
    {
        var claims = door.Claims();
        claims["serviceUrl"] = claims["serviceurl"]!.DeepClone();
        claims.Remove("serviceurl");

        Assert.Equal(HttpStatusCode.Unauthorized, await door.IsKeptOut(() => door.PostAsync(door.Message(), claims)));
    }

    [Theory]
    [InlineData("alg none")]
    [InlineData("public key as secret")]
    [InlineData("unknown key")]
    [InlineData("signature of another token")]
    public async Task A_forged_signature_is_refused(string forgery)
    {
        var (key, claims) = (door.Bench.Connector.Identity.Key, door.Claims());
        var token = forgery switch
        {
            "alg none" => key.WithoutSignature(claims),
            "public key as secret" => key.SignWithPublicKeyAsSecret(claims),
            "unknown key" => new SigningKey("msteams").Sign(claims),
            _ => WithSignatureOf(key.Sign(claims), key.Sign(new JsonObject { ["aud"] = IdentityProvider.AppId })),
        };

        var status = await door.IsKeptOut(() => door.PostAsync(door.Message(), $"Bearer {token}"));

        Assert.Equal(HttpStatusCode.Unauthorized, status);
    }

    [Theory]
    [InlineData("v3")]
    [InlineData("?x=1")]
    [InlineData("../")]
    public async Task A_service_address_that_differs_from_the_token_in_its_path_is_refused(string tail)
    {
        var message = door.Message();
        message["serviceUrl"] = door.Bench.Connector.ServiceUrl + tail;

        Assert.Equal(HttpStatusCode.Unauthorized, await door.IsKeptOut(() => door.PostAsync(message)));
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("webchat")]
    [InlineData("emulator")]
    [InlineData("directline")]
    [InlineData("MSTEAMS")]
    public async Task Only_the_Teams_channel_is_served(string? channel)
    {
        var message = door.Message();
        message["channelId"] = channel;

        Assert.Equal(HttpStatusCode.Unauthorized, await door.IsKeptOut(() => door.PostAsync(message)));
    }

    public static TheoryData<string, string?, string?> WrongTenants => new()
    {
        { "another tenant", "0717e4a7-0000-4000-8000-00000000ffff", "0717e4a7-0000-4000-8000-00000000ffff" },
        { "no tenant", null, null },
        { "no tenant in the conversation", null, Tests.Bench.Bench.TenantId },
        { "no tenant in the channel data", Tests.Bench.Bench.TenantId, null },
        { "two tenants", Tests.Bench.Bench.TenantId, "0717e4a7-0000-4000-8000-00000000ffff" },
        { "the other way round", "0717e4a7-0000-4000-8000-00000000ffff", Tests.Bench.Bench.TenantId },
        { "an empty tenant", "", "" },
    };

    [Theory]
    [MemberData(nameof(WrongTenants))]
    public async Task Only_tenants_on_the_list_are_served(string why, string? inConversation, string? inChannelData)
    {
        var message = door.Message();
        message["conversation"]!["tenantId"] = inConversation;
        message["channelData"]!["tenant"]!["id"] = inChannelData;

        var status = await door.IsKeptOut(() => door.PostAsync(message));

        Assert.True(status == HttpStatusCode.Forbidden, why);
    }

    [Fact]
    public async Task A_message_of_nobody_is_refused()
    {
        var message = door.Message();
        message["from"]!["aadObjectId"] = null;

        Assert.Equal(HttpStatusCode.Forbidden, await door.IsKeptOut(() => door.PostAsync(message)));
    }

    [Fact]
    public async Task An_activity_nobody_has_heard_of_is_taken_note_of()
    {
        var rep = door.Bench.Person("Li Na");

        await rep.Sends("somethingNew").BotIsSilent();
    }

    private static JsonNode SecondsFromNow(int seconds) =>
        TimeProvider.System.GetUtcNow().AddSeconds(seconds).ToUnixTimeSeconds();

    private static string WithSignatureOf(string token, string other) =>
        token[..(token.LastIndexOf('.') + 1)] + other[(other.LastIndexOf('.') + 1)..];
}
