using System.Collections.Concurrent;
using SalesBot.Bot.Turns;
using SalesBot.Storage;
using SalesBot.Tests.Storage;

namespace SalesBot.Tests.Turns;

/// <summary>Requirements B3 and B7, and what the client's own retries do to a commit.</summary>
public class IllStorageTests(TableFixture fixture) : IClassFixture<TableFixture>
{
    [Theory]
    [InlineData("new", "made")]
    [InlineData("answer BUDGET yes", "1 answers")]
    [InlineData("count", "count 1")]
    public async Task A_commit_whose_answer_is_lost_is_recognised_as_ours(string text, string expected)
    {
        await using var proxy = await FaultProxy.StartAsync();
        var bench = new TurnBench(fixture);
        if (text != "new")
        {
            await bench.SayAsync(bench.Instance(), "new");
        }

        // The first try of every batch is committed and its answer lost, so the client's second try meets the first.
        var batches = 0;
        proxy.Rule = (what, _) => what.Contains("$batch", StringComparison.Ordinal) && batches++ % 2 == 0 ? Fault.CommitThenDrop : Fault.None;

        Assert.Equal(expected, await bench.SayAsync(bench.Instance(proxy.ConnectionString), text));

        Assert.Equal(text == "answer BUDGET yes" ? 2 : 1, (await bench.StoredDealAsync()).Version);
        Assert.Equal(text == "new" ? 0 : 1, await bench.StoredCountAsync());
        Assert.True(batches >= 2);
    }

    [Fact]
    public async Task Calls_that_fail_twice_are_made_again()
    {
        await using var proxy = await FaultProxy.StartAsync();
        var bench = new TurnBench(fixture);
        var tries = new ConcurrentDictionary<string, int>();
        proxy.Rule = (what, _) => (tries.AddOrUpdate(what, 1, (_, count) => count + 1) % 3) switch { 1 => Fault.Busy, 2 => Fault.Drop, _ => Fault.None };
        var instance = bench.Instance(proxy.ConnectionString);

        Assert.Equal("made", await bench.SayAsync(instance, "new"));
        Assert.Equal("1 answers", await bench.SayAsync(instance, "answer BUDGET yes"));

        Assert.Equal(2, (await bench.StoredDealAsync()).Version);
    }

    [Fact]
    public async Task While_storage_hangs_the_request_ends_in_time_and_the_reply_follows_once()
    {
        await using var proxy = await FaultProxy.StartAsync();
        var bench = new TurnBench(fixture) { Timing = new TurnTiming { Answer = TimeSpan.FromMilliseconds(200), Poll = TimeSpan.FromMilliseconds(10) } };
        await bench.SayAsync(bench.Instance(), "new");
        var hangs = true;
        proxy.Rule = (_, _) => hangs ? Fault.Hang : Fault.None;
        var instance = bench.Instance(proxy.ConnectionString);
        var message = bench.Message("answer BUDGET yes");

        Assert.Empty(await bench.SendAsync(instance, message));
        hangs = false;
        await instance.DisposeAsync();

        Assert.Equal(["made", "1 answers"], bench.Adapter.Messages.Select(reply => reply.Text));
        Assert.Empty(await bench.SendAsync(bench.Instance(), message));
        Assert.Equal(2, (await bench.StoredDealAsync()).Version);
    }

    [Theory]
    [InlineData(true, 1)]
    [InlineData(false, 0)]
    public async Task Who_waits_sees_that_the_bot_is_at_it(bool isSlow, int typed)
    {
        await using var proxy = await FaultProxy.StartAsync();
        var bench = new TurnBench(fixture) { Timing = new TurnTiming { Answer = TimeSpan.FromMinutes(5), Typing = isSlow ? TimeSpan.FromMilliseconds(50) : TimeSpan.FromMinutes(5), Poll = TimeSpan.FromMilliseconds(10) } };
        proxy.Rule = (_, _) => isSlow && bench.Adapter.Typed == 0 ? Fault.Hang : Fault.None;

        Assert.Equal("count 1", await bench.SayAsync(bench.Instance(proxy.ConnectionString), "count"));

        Assert.Equal(typed, bench.Adapter.Typed);
    }

    [Fact]
    public async Task A_button_pressed_while_storage_hangs_is_answered_in_time_and_counts_once()
    {
        await using var proxy = await FaultProxy.StartAsync();
        var bench = new TurnBench(fixture) { Timing = new TurnTiming { Answer = TimeSpan.FromMilliseconds(200), Poll = TimeSpan.FromMilliseconds(10) } };
        await bench.SayAsync(bench.Instance(), "new");
        var hangs = true;
        proxy.Rule = (_, _) => hangs ? Fault.Hang : Fault.None;
        var instance = bench.Instance(proxy.ConnectionString);

        var late = Assert.Single(await bench.SendAsync(instance, bench.Press("answer BUDGET yes", "key-1")));
        hangs = false;
        await instance.DisposeAsync();
        var again = Assert.Single(await bench.SendAsync(bench.Instance(), bench.Press("answer BUDGET yes", "key-1")));

        Assert.Contains("Still working on it", StateJson.WriteActivity(late));
        Assert.Contains("1 answers", StateJson.WriteActivity(again));
        Assert.Equal(2, (await bench.StoredDealAsync()).Version);
    }

    [Fact]
    public async Task When_storage_stays_away_the_person_is_told_and_not_that_nothing_was_saved()
    {
        await using var proxy = await FaultProxy.StartAsync();
        proxy.Rule = (_, _) => Fault.Busy;
        var bench = new TurnBench(fixture) { Timing = new TurnTiming { GiveUp = TimeSpan.Zero } };

        var reply = await bench.SayAsync(bench.Instance(proxy.ConnectionString), "count");

        Assert.StartsWith("I could not reach my storage", reply);
        Assert.False(await fixture.Connect(proxy.ConnectionString).IsReadyAsync());
        Assert.True(await fixture.Tables.IsReadyAsync());
    }
}
