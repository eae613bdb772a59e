using Microsoft.Bot.Connector.Authentication;

namespace SalesBot.Tests.BotFramework.Authentication;

public sealed class TokenValidationTests : IAsyncLifetime
{
    private IdentityProvider provider = null!;
    private FrontDoor door = null!;

    public async Task InitializeAsync()
    {
        provider = await IdentityProvider.StartAsync();
        door = new FrontDoor(provider);
    }

    public async Task DisposeAsync() => await provider.DisposeAsync();

    [Fact]
    public async Task A_token_of_the_channel_service_is_let_in_and_names_the_bot()
    {
        var result = await door.TryAsync($"Bearer {door.Token}");

        Assert.NotNull(result);
        Assert.True(result.ClaimsIdentity.IsAuthenticated);
        Assert.Equal(Token.AppId, result.ClaimsIdentity.FindFirst("aud")?.Value);
        Assert.Equal("https://api.botframework.com", result.Audience);
        Assert.NotNull(result.ConnectorFactory);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData(" ")]
    [InlineData("Bearer")]
    [InlineData("Bearer ")]
    [InlineData("bearer {0}")]
    [InlineData("BEARER {0}")]
    [InlineData("Basic {0}")]
    [InlineData("{0}")]
    [InlineData("Bearer  {0}")]
    [InlineData(" Bearer {0}")]
    [InlineData("Bearer {0} ")]
    [InlineData("Bearer {0} {0}")]
    [InlineData("Bearer {0},Bearer {0}")]
    [InlineData("Bearer\t{0}")]
    [InlineData("Bearer a.b.c")]
    [InlineData("Bearer ...")]
    [InlineData("Bearer {0}.")]
    [InlineData("Bearer x{0}")]
    [InlineData("Bearer eyJhbGciOiJSUzI1NiJ9.e30.")]
    public async Task A_header_that_is_not_one_bearer_token_is_refused(string? header) =>
        Assert.Null(await door.TryAsync(header?.Replace("{0}", door.Token.ToString(), StringComparison.Ordinal)));

    public static TheoryData<string, Func<Token, Token>> BadTokens => new()
    {
        { "another issuer", token => token with { Issuer = "https://sts.windows.net/d6d49420-f39b-4df7-a1dc-d59a935871db/" } },
        { "an issuer with a slash", token => token with { Issuer = "https://api.botframework.com/" } },
        { "an issuer in capitals", token => token with { Issuer = "https://API.botframework.com" } },
        { "no issuer", token => token with { Issuer = null } },
        { "another audience", token => token with { Audience = Guid.Empty.ToString() } },
        { "no audience", token => token with { Audience = null } },
        { "an empty audience", token => token with { Audience = "" } },
        { "two audiences", token => token with { Audience = new[] { Token.AppId, Guid.Empty.ToString() } } },
        { "no expiry", token => token with { Expires = null } },
        { "no signature", token => token with { Algorithm = "none" } },
        { "a shared secret", token => token with { Algorithm = "HS256" } },
        { "an algorithm not advertised", token => token with { Algorithm = "RS512" } },
        { "an algorithm never allowed", token => token with { Algorithm = "PS256" } },
        { "a made-up algorithm", token => token with { Algorithm = "RS256x" } },
        { "no key id", token => token with { KeyId = null } },
        { "an empty key id", token => token with { KeyId = "" } },
        { "an unknown key", token => token with { KeyId = "unknown" } },
        { "another's signature", token => token with { Key = TestKey.Second } },
        { "no service URL", token => token with { ServiceUrl = null } },
        { "an empty service URL", token => token with { ServiceUrl = "" } },
        { "the service URL under the activity's name", token => token with { ServiceUrlName = "serviceUrl" } },
    };

    [Theory]
    [MemberData(nameof(BadTokens))]
    public async Task A_token_is_refused_for(string reason, Func<Token, Token> spoil)
    {
        Assert.NotEmpty(reason);
        Assert.True(await door.LetsInAsync(door.Token));
        Assert.False(await door.LetsInAsync(spoil(door.Token)));
    }

    [Theory]
    [InlineData("4:59", true)]
    [InlineData("5:00", true)]
    [InlineData("5:01", false)]
    [InlineData("60:00", false)]
    public async Task Clocks_may_differ_by_five_minutes_on_both_sides(string difference, bool good)
    {
        var minutes = difference.Split(':').Select(int.Parse).ToArray();
        var skew = new TimeSpan(0, minutes[0], minutes[1]);
        var now = door.Clock.GetUtcNow();

        Assert.Equal(good, await door.LetsInAsync(door.Token with { Expires = now - skew }));
        Assert.Equal(good, await door.LetsInAsync(door.Token with { NotBefore = now + skew }));
    }

    [Fact]
    public async Task A_token_without_a_beginning_is_good_from_the_start() =>
        Assert.True(await door.LetsInAsync(door.Token with { NotBefore = null }));

    [Theory]
    [InlineData("RS256")]
    [InlineData("RS384")]
    [InlineData("RS512")]
    public async Task The_three_RSA_algorithms_are_good_when_advertised(string algorithm)
    {
        provider.Algorithms = ["RS256", "RS384", "RS512", "HS256", "none"];

        Assert.True(await door.LetsInAsync(door.Token with { Algorithm = algorithm }));
        Assert.False(await door.LetsInAsync(door.Token with { Algorithm = "HS256" }));
        Assert.False(await door.LetsInAsync(door.Token with { Algorithm = "none" }));
    }

    [Theory]
    [InlineData("https://smba.example/teams/", true)]
    [InlineData("https://SMBA.example/Teams/", true)]
    [InlineData("https://smba.example/teams", false)]
    [InlineData("https://smba.example/", false)]
    [InlineData("https://smba.example/teams/x", false)]
    [InlineData("https://smba.example:443/teams/", false)]
    [InlineData("https://smba.example:8443/teams/", false)]
    [InlineData("http://smba.example/teams/", false)]
    [InlineData("https://smba.example@evil/teams/", false)]
    [InlineData("https://user@smba.example/teams/", false)]
    [InlineData("https://smba.example/teams/?x", false)]
    [InlineData("https://smba.example/teams/ ", false)]
    [InlineData("https://evil.example/teams/", false)]
    [InlineData("not an address", false)]
    [InlineData("file:///etc/passwd", false)]
    [InlineData("", false)]
    [InlineData(null, false)]
    public async Task The_activity_must_name_the_very_service_URL_of_the_token(string? serviceUrl, bool good) =>
        Assert.Equal(good, await door.LetsInAsync(door.Token, serviceUrl: serviceUrl));

    [Theory]
    [InlineData("msteams", true)]
    [InlineData("webchat", true)]
    [InlineData("MSTEAMS", false)]
    [InlineData("directline", false)]
    [InlineData("emulator", false)]
    [InlineData("", false)]
    [InlineData(null, false)]
    public async Task The_key_must_be_endorsed_for_the_channel(string? channelId, bool good) =>
        Assert.Equal(good, await door.LetsInAsync(door.Token, channelId));

    [Fact]
    public async Task A_key_without_endorsements_speaks_for_nobody()
    {
        provider.Keys = [TestKey.First with { Endorsements = null! }];
        Assert.False(await door.LetsInAsync(door.Token));

        provider.Keys = [TestKey.First with { Endorsements = [] }];
        Assert.False(await new FrontDoor(provider).LetsInAsync(door.Token));
    }

    [Fact]
    public async Task Further_endorsements_and_rules_can_be_required()
    {
        Assert.True(await new FrontDoor(provider, rules: new() { RequiredEndorsements = ["webchat"] }).LetsInAsync(door.Token));
        Assert.False(await new FrontDoor(provider, rules: new() { RequiredEndorsements = ["other"] }).LetsInAsync(door.Token));
        Assert.False(await new FrontDoor(provider, rules: new() { ClaimsValidator = new NobodyValidator() }).LetsInAsync(door.Token));
    }

    [Fact]
    public async Task Without_an_app_id_only_a_request_without_a_token_is_let_in()
    {
        var anonymous = new FrontDoor(provider, appId: "");

        Assert.NotNull(await anonymous.TryAsync(header: null));
        Assert.False(await anonymous.LetsInAsync(door.Token));
        Assert.False(await anonymous.LetsInAsync(door.Token with { Audience = "" }));
    }

    private sealed class NobodyValidator : ClaimsValidator
    {
        public override Task ValidateClaimsAsync(IList<System.Security.Claims.Claim> claims) =>
            throw new UnauthorizedAccessException("Nobody.");
    }
}
