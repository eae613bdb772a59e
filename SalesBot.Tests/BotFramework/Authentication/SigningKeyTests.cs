namespace SalesBot.Tests.BotFramework.Authentication;

public sealed class SigningKeyTests : IAsyncLifetime
{
    private IdentityProvider provider = null!;
    private FrontDoor door = null!;

    private Token ByFirst => door.Token;

    private Token BySecond => door.Token with { Key = TestKey.Second, KeyId = TestKey.Second.Id };

    public async Task InitializeAsync()
    {
        provider = await IdentityProvider.StartAsync();
        door = new FrontDoor(provider);
    }

    public async Task DisposeAsync() => await provider.DisposeAsync();

    [Fact]
    public async Task Keys_are_fetched_once_for_many_requests()
    {
        var answers = await Task.WhenAll(Enumerable.Range(0, 50).Select(_ => Task.Run(() => door.LetsInAsync(ByFirst))));

        Assert.All(answers, Assert.True);
        Assert.Equal(1, provider.Fetches);
    }

    [Fact]
    public async Task A_new_key_is_accepted_within_the_request_that_shows_it()
    {
        Assert.True(await door.LetsInAsync(ByFirst));
        provider.Keys = [TestKey.Second];

        Assert.True(await door.LetsInAsync(BySecond));
        Assert.False(await door.LetsInAsync(ByFirst));
        Assert.Equal(2, provider.Fetches);
    }

    [Fact]
    public async Task Unknown_keys_are_looked_for_at_most_once_a_minute()
    {
        Assert.False(await door.LetsInAsync(BySecond));
        provider.Keys = [TestKey.Second];
        door.Clock.Advance(TimeSpan.FromSeconds(59));
        Assert.False(await door.LetsInAsync(BySecond));

        door.Clock.Advance(TimeSpan.FromSeconds(1));
        Assert.True(await door.LetsInAsync(BySecond));
        Assert.Equal(3, provider.Fetches);
    }

    [Fact]
    public async Task Ten_thousand_unknown_keys_cause_two_fetches()
    {
        var token = ByFirst;
        await Parallel.ForAsync(0, 10_000, async (i, _) =>
            Assert.False(await door.LetsInAsync(token with { Algorithm = "none", KeyId = $"key {i}" })));
        Assert.Equal(0, provider.Fetches);

        await Parallel.ForAsync(0, 10_000, async (i, _) =>
            Assert.False(await door.LetsInAsync(token with { Algorithm = "HS256", KeyId = $"key {i}" })));
        Assert.Equal(2, provider.Fetches);
    }

    [Fact]
    public async Task Keys_are_refreshed_behind_requests_after_twelve_hours()
    {
        Assert.True(await door.LetsInAsync(ByFirst));
        door.Clock.Advance(TimeSpan.FromHours(12) - TimeSpan.FromSeconds(1));
        Assert.True(await door.LetsInAsync(ByFirst));
        Assert.Equal(1, provider.Fetches);

        door.Clock.Advance(TimeSpan.FromSeconds(1));
        Assert.True(await door.LetsInAsync(ByFirst));
        Assert.True(SpinWait.SpinUntil(() => provider.Fetches == 2, TimeSpan.FromSeconds(10)));
    }

    [Fact]
    public async Task Keys_a_day_old_are_not_used_before_they_are_refreshed()
    {
        Assert.True(await door.LetsInAsync(ByFirst));
        provider.Keys = [TestKey.Second];
        door.Clock.Advance(TimeSpan.FromHours(24));

        Assert.False(await door.LetsInAsync(ByFirst));
    }

    [Fact]
    public async Task A_provider_that_is_down_at_the_start_heals_without_a_restart()
    {
        provider.Down = true;
        Assert.False(await door.LetsInAsync(ByFirst));

        provider.Down = false;
        Assert.True(await door.LetsInAsync(ByFirst));
    }

    [Fact]
    public async Task Known_keys_go_on_working_while_the_provider_is_down_for_thirty_hours()
    {
        Assert.True(await door.LetsInAsync(ByFirst));
        provider.Down = true;
        for (var hour = 0; hour < 30; hour++)
        {
            door.Clock.Advance(TimeSpan.FromHours(1));
            Assert.True(await door.LetsInAsync(ByFirst));
        }

        var sofar = provider.Fetches;
        Assert.True(await door.LetsInAsync(ByFirst));
        Assert.Equal(sofar, provider.Fetches);
    }

    [Fact]
    public async Task Known_keys_survive_an_answer_without_keys()
    {
        Assert.True(await door.LetsInAsync(ByFirst));
        provider.Keys = [];

        Assert.False(await door.LetsInAsync(BySecond));
        Assert.True(await door.LetsInAsync(ByFirst));
    }

    [Fact]
    public async Task A_provider_that_hangs_holds_a_request_for_five_seconds_at_most()
    {
        provider.Hangs = true;
        var waiting = door.LetsInAsync(ByFirst);
        Assert.True(SpinWait.SpinUntil(() => provider.Fetches == 1, TimeSpan.FromSeconds(10)));
        door.Clock.Advance(TimeSpan.FromSeconds(5.1));

        Assert.False(await waiting);
    }

    [Fact]
    public async Task A_provider_that_hangs_does_not_hold_requests_with_known_keys()
    {
        Assert.True(await door.LetsInAsync(ByFirst));
        provider.Hangs = true;
        door.Clock.Advance(TimeSpan.FromHours(13));

        Assert.True(await door.LetsInAsync(ByFirst));
        Assert.True(await door.LetsInAsync(ByFirst));
        Assert.True(SpinWait.SpinUntil(() => provider.Fetches == 2, TimeSpan.FromSeconds(10)));
    }
}
