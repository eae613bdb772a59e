using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;
using Microsoft.Extensions.Time.Testing;
using Newtonsoft.Json.Linq;
using SalesBot.Tests.Storage;

namespace SalesBot.Tests.Turns;

/// <summary>Requirements B1 and B2: one effect and one reply, however often a message comes.</summary>
public class OnceOnlyTests(TableFixture fixture) : IClassFixture<TableFixture>
{
    [Fact]
    public async Task A_message_that_comes_twice_is_answered_once()
    {
        var bench = new TurnBench(fixture);
        var instance = bench.Instance();
        var message = bench.Message("count");

        Assert.Equal("count 1", Assert.Single(await bench.SendAsync(instance, message)).Text);
        Assert.Empty(await bench.SendAsync(instance, message));
        Assert.Empty(await bench.SendAsync(bench.Instance(), message));
        Assert.Equal(1, await bench.StoredCountAsync());
    }

    [Fact]
    public async Task A_hundred_copies_on_two_instances_have_one_effect_and_one_reply()
    {
        var bench = new TurnBench(fixture);
        var instances = new[] { bench.Instance(), bench.Instance() };
        await bench.SayAsync(instances[0], "new");
        var message = bench.Message("answer BUDGET yes");

        await Task.WhenAll(Enumerable.Range(0, 100).Select(copy => bench.SendAsync(instances[copy % 2], message)));

        Assert.Equal(["made", "1 answers"], bench.Adapter.Messages.Select(reply => reply.Text));
        Assert.Equal(2, (await bench.StoredDealAsync()).Version);
        Assert.Equal(1, await bench.StoredCountAsync());
    }

    [Fact]
    public async Task A_button_pressed_again_gets_the_same_answer()
    {
        var bench = new TurnBench(fixture);
        var instance = bench.Instance();
        await bench.SayAsync(instance, "new");

        var first = await bench.SendAsync(instance, bench.Press("answer BUDGET yes", "key-1"));
        var second = await bench.SendAsync(bench.Instance(), bench.Press("answer BUDGET yes", "key-1"));

        Assert.Equal("1 answers", BodyOf(first)["value"]);
        Assert.True(JToken.DeepEquals(BodyOf(first), BodyOf(second)));
        Assert.Equal(1, await bench.StoredCountAsync());
    }

    [Fact]
    public async Task A_card_sent_again_under_a_new_activity_id_has_one_effect()
    {
        var bench = new TurnBench(fixture);
        var instance = bench.Instance();

        await bench.SendAsync(instance, bench.Message("count", key: "key-1"));
        Assert.Empty(await bench.SendAsync(instance, bench.Message("count", key: "key-1")));

        Assert.Equal(1, await bench.StoredCountAsync());
    }

    [Fact]
    public async Task A_person_who_presses_an_old_card_is_told_apart_from_a_message_sent_again()
    {
        var clock = new FakeTimeProvider(DealSamples.Start);
        var used = new List<bool>();
        var bench = new TurnBench(fixture) { Clock = clock };
        var instance = bench.Instance(script: (_, turn) =>
        {
            used.Add(turn.KeyWasUsed);
            return Task.CompletedTask;
        });

        await bench.SendAsync(instance, bench.Message("press", key: "key-1"));
        clock.Advance(TimeSpan.FromMinutes(2));
        await bench.SendAsync(instance, bench.Message("press", key: "key-1"));
        clock.Advance(TimeSpan.FromSeconds(1));
        var late = bench.Message("press", key: "key-1");
        await bench.SendAsync(instance, late);
        await bench.SendAsync(instance, late);

        Assert.Equal([false, true], used);
    }

    [Fact]
    public async Task Messages_without_an_id_are_told_apart_by_what_they_say()
    {
        var bench = new TurnBench(fixture);
        var instance = bench.Instance();
        var (one, two) = (bench.Message("count"), bench.Message("count"));
        (one.Id, two.Id) = (null, null);
        (one.Timestamp, two.Timestamp) = (DealSamples.Start, DealSamples.Start.AddSeconds(1));

        await bench.SendAsync(instance, one);
        await bench.SendAsync(instance, one);
        await bench.SendAsync(instance, two);

        Assert.Equal(2, await bench.StoredCountAsync());
    }

    [Fact]
    public async Task The_thirty_first_operation_lets_the_first_be_forgotten()
    {
        var bench = new TurnBench(fixture);
        var instance = bench.Instance();
        for (var turn = 0; turn < 32; turn++)
        {
            await bench.SayAsync(instance, "count");
        }

        var rows = fixture.Raw("Conversations").Query<Azure.Data.Tables.TableEntity>(row => row.PartitionKey == bench.Partition).ToList();
        Assert.Equal(30, rows.Count(row => row.RowKey.StartsWith("op|", StringComparison.Ordinal)));
        Assert.Equal(32, await bench.StoredCountAsync());
    }

    private static JToken BodyOf(IReadOnlyList<Activity> replies) =>
        JToken.FromObject(((InvokeResponse)Assert.Single(replies, reply => reply.Type == "invokeResponse").Value).Body);
}
