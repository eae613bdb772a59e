using Microsoft.Extensions.Time.Testing;
using SalesBot.Bot.Hosting;

namespace SalesBot.Tests.Bot.Hosting;

/// <summary>The life of the bot's own token: requirement D9.</summary>
public sealed class BotTokenTests
{
    private readonly FakeTimeProvider _time = new();
    private readonly BotToken _token;
    private TaskCompletionSource? _slow;
    private TimeSpan _lifetime = TimeSpan.FromHours(1);
    private bool _issuerIsDown;
    private int _asked;

    public BotTokenTests()
    {
        _token = new BotToken(IssueAsync, _time);
    }

    [Fact]
    public async Task It_is_kept_until_five_minutes_before_its_end()
    {
        Assert.Equal("token 1", await GetAsync());
        _time.Advance(TimeSpan.FromMinutes(54));
        Assert.Equal("token 1", await GetAsync());
        Assert.Equal(1, _asked);
    }

    [Fact]
    public async Task Then_a_new_one_is_asked_for_while_the_old_one_still_serves()
    {
        await GetAsync();
        _time.Advance(TimeSpan.FromMinutes(56));
        _slow = new TaskCompletionSource();

        Assert.Equal("token 1", await GetAsync());
        Assert.Equal("token 1", await GetAsync());
        _slow.SetResult();
        await Becomes("token 2");

        Assert.Equal(2, _asked);
    }

    [Fact]
    public async Task An_issuer_that_is_down_before_the_end_harms_nobody()
    {
        await GetAsync();
        _issuerIsDown = true;
        _time.Advance(TimeSpan.FromMinutes(58));

        Assert.Equal("token 1", await GetAsync());
    }

    [Fact]
    public async Task After_the_end_it_is_never_used()
    {
        await GetAsync();
        _issuerIsDown = true;
        _time.Advance(TimeSpan.FromHours(1));

        await Assert.ThrowsAsync<HttpRequestException>(GetAsync);
    }

    [Fact]
    public async Task An_issuer_that_was_down_is_asked_again()
    {
        _issuerIsDown = true;
        await Assert.ThrowsAsync<HttpRequestException>(GetAsync);
        _issuerIsDown = false;

        Assert.StartsWith("token", await GetAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Many_who_wait_share_one_request()
    {
        _slow = new TaskCompletionSource();
        var all = Enumerable.Range(0, 1_000).Select(_ => GetAsync()).ToArray();
        _slow.SetResult();

        Assert.All(await Task.WhenAll(all), token => Assert.Equal("token 1", token));
        Assert.Equal(1, _asked);
    }

    [Fact]
    public async Task One_who_stops_waiting_does_not_take_the_request_from_the_others()
    {
        _slow = new TaskCompletionSource();
        using var impatient = new CancellationTokenSource();
        var first = _token.GetAsync(impatient.Token);
        var second = GetAsync();
        await impatient.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => first);
        _slow.SetResult();

        Assert.Equal("token 1", await second);
    }

    [Fact]
    public async Task A_token_that_lives_a_minute_is_renewed_half_way()
    {
        _lifetime = TimeSpan.FromMinutes(1);
        await GetAsync();
        _time.Advance(TimeSpan.FromSeconds(29));
        Assert.Equal("token 1", await GetAsync());
        _time.Advance(TimeSpan.FromSeconds(2));
        Assert.Equal("token 2", await GetAsync());
    }

    [Fact]
    public async Task A_refused_token_is_replaced_but_at_most_once_a_minute()
    {
        var first = await GetAsync();
        Assert.False(_token.Refuse(first));
        _time.Advance(TimeSpan.FromMinutes(2));

        Assert.True(_token.Refuse(first));
        Assert.Equal("token 2", await GetAsync());
        Assert.True(_token.Refuse(first));
        Assert.Equal("token 2", await GetAsync());
        Assert.False(_token.Refuse("token 2"));
    }

    private Task<string> GetAsync() => _token.GetAsync(CancellationToken.None);

    private async Task Becomes(string expected)
    {
        for (var tries = 0; await GetAsync() != expected; tries++)
        {
            Assert.True(tries < 500, $"It never became {expected}.");
            await Task.Delay(10);
        }
    }

    private async Task<IssuedToken> IssueAsync()
    {
        var number = Interlocked.Increment(ref _asked);
        await (_slow?.Task ?? Task.CompletedTask);
        return _issuerIsDown ? throw new HttpRequestException("down") : new IssuedToken($"token {number}", _lifetime);
    }
}
