using SalesBot.Bot.Turns;
using SalesBot.Sales.Deals;
using SalesBot.Storage;
using SalesBot.Tests.Storage;

namespace SalesBot.Tests.Turns;

/// <summary>One message that concerns two deals: both are changed once, and both replies come in order.</summary>
public class ContinuationTests(TableFixture fixture) : IClassFixture<TableFixture>
{
    /// <summary>More calls than such a turn makes.</summary>
    private const int MostCalls = 18;

    [Fact]
    public async Task The_second_deal_is_changed_right_after_the_first_and_both_are_answered_in_order()
    {
        var (bench, ids) = await TwoDealsAsync();

        Assert.Equal("first\nsecond", await bench.SayAsync(bench.Instance(), "both once"));

        await CheckAsync(bench, ids);
    }

    [Fact]
    public async Task A_continuation_may_ask_for_another()
    {
        var (bench, ids) = await TwoDealsAsync();

        Assert.Equal("first\nsecond\nsecond", await bench.SayAsync(bench.Instance(), "both thrice"));

        Assert.Equal(["BUDGET", "RIVAL"], (await DealAsync(ids.First)).Answers.Keys);
    }

    [Fact]
    public async Task A_button_is_answered_once_and_what_follows_is_said_after_it()
    {
        var (bench, ids) = await TwoDealsAsync();
        var press = bench.Press("both once", "key-1");

        Assert.Equal(["invokeResponse", "message"], (await bench.SendAsync(bench.Instance(), press)).Select(reply => reply.Type));
        Assert.Equal(["invokeResponse"], (await bench.SendAsync(bench.Instance(), press)).Select(reply => reply.Type));

        await CheckAsync(bench, ids);
    }

    [Fact]
    public async Task Thirty_copies_on_two_instances_change_each_deal_once()
    {
        var (bench, ids) = await TwoDealsAsync();
        var instances = new[] { bench.Instance(), bench.Instance() };
        var message = bench.Message("both once");

        await Task.WhenAll(Enumerable.Range(0, 30).Select(copy => bench.SendAsync(instances[copy % 2], message)));

        Assert.Equal(["first", "second"], bench.Adapter.Messages.TakeLast(2).Select(reply => reply.Text));
        Assert.Equal(4, bench.Adapter.Messages.Count);
        await CheckAsync(bench, ids);
    }

    [Theory]
    [InlineData("bug", "The first part is saved, the second was not")]
    [InlineData("no", "Not so.")]
    public async Task A_continuation_that_fails_is_told_once_and_leaves_nothing_half(string verb, string told)
    {
        var (bench, ids) = await TwoDealsAsync();
        var message = bench.Message("both " + verb);

        var replies = await bench.SendAsync(bench.Instance(), message);
        Assert.Empty(await bench.SendAsync(bench.Instance(), message));

        Assert.Equal("first", replies[0].Text);
        Assert.StartsWith(told, replies[1].Text, StringComparison.Ordinal);
        Assert.Equal(2, replies.Count);
        Assert.Equal(["BUDGET"], (await DealAsync(ids.First)).Answers.Keys);
        Assert.Empty((await DealAsync(ids.Second)).Answers);
        Assert.Equal("count 1", await bench.SayAsync(bench.Instance(), "count"));
    }

    [Fact]
    public async Task A_damaged_second_deal_does_not_hold_up_the_conversation()
    {
        var (bench, ids) = await TwoDealsAsync();
        var table = fixture.Raw("Deals");
        Azure.Data.Tables.TableEntity header = (await table.GetEntityAsync<Azure.Data.Tables.TableEntity>(Keys.Deal(TurnBench.Tenant, ids.Second), Keys.DealRow.Header)).Value;
        header["Json"] = "{";
        await table.UpdateEntityAsync(header, header.ETag);

        Assert.StartsWith("first\nThe first part is saved, the second was not", await bench.SayAsync(bench.Instance(), "both once"), StringComparison.Ordinal);
        Assert.Equal("count 1", await bench.SayAsync(bench.Instance(), "count"));
    }

    [Theory]
    [InlineData(false, false)]
    [InlineData(true, false)]
    [InlineData(false, true)]
    [InlineData(true, true)]
    public async Task A_turn_that_dies_at_any_call_is_finished_with_what_follows_it(bool afterwards, bool otherFirst)
    {
        var crashes = 0;
        for (var call = 0; call < MostCalls; call++)
        {
            crashes += await DieAndRecoverAsync(call, afterwards, otherFirst) ? 1 : 0;
        }

        Assert.InRange(crashes, 12, MostCalls);
    }

    private async Task<bool> DieAndRecoverAsync(int call, bool afterwards, bool otherFirst)
    {
        var (bench, ids) = await TwoDealsAsync(new TurnTiming { Answer = TimeSpan.FromMinutes(5), Poll = TimeSpan.FromMilliseconds(10), Hold = TimeSpan.FromMilliseconds(60) });
        var crash = new Crash(call, afterwards);
        var message = bench.Message("both once");
        bench.Adapter.OnSend = _ => crash.Check();
        try
        {
            await bench.SendAsync(bench.Instance(adjust: crash.Into), message);
        }
        catch (CrashedException)
        {
        }

        bench.Adapter.OnSend = _ => { };
        if (otherFirst)
        {
            await bench.SayAsync(bench.Instance(), "count");
        }

        await bench.SendAsync(bench.Instance(), message);
        var replies = bench.Adapter.Messages.Skip(2).Select(reply => reply.Text).ToList();

        // A reply that went out just before the end may go out again; each is said, and no second before its first.
        Assert.InRange(replies.Count(reply => reply == "first"), 1, 2);
        Assert.InRange(replies.Count(reply => reply == "second"), 1, 2);
        Assert.True(replies.IndexOf("first") < replies.IndexOf("second"), string.Join(' ', replies));
        await CheckAsync(bench, ids, otherFirst ? 2 : 1);
        return crash.Happened;
    }

    private async Task<(TurnBench Bench, (string First, string Second) Ids)> TwoDealsAsync(TurnTiming? timing = null)
    {
        var bench = timing is null ? new TurnBench(fixture) : new TurnBench(fixture) { Timing = timing };
        await bench.SayAsync(bench.Instance(), "new");
        bench.OtherDeal = (await bench.StoredDealAsync()).Deal.Id;
        await bench.SayAsync(bench.Instance(), "new");
        return (bench, ((await bench.StoredDealAsync()).Deal.Id, bench.OtherDeal));
    }

    private async Task CheckAsync(TurnBench bench, (string First, string Second) ids, int count = 1)
    {
        Assert.Equal(["BUDGET"], (await DealAsync(ids.First)).Answers.Keys);
        Assert.Equal(["RIVAL"], (await DealAsync(ids.Second)).Answers.Keys);
        Assert.Equal(2, (await fixture.Tables.Deals.FindAsync(TurnBench.Tenant, ids.First))!.Version);
        Assert.Equal(2, (await fixture.Tables.Deals.FindAsync(TurnBench.Tenant, ids.Second))!.Version);
        Assert.Equal(count, await bench.StoredCountAsync());
        Assert.Null((await fixture.Tables.Conversations.StateAsync(bench.Partition)).Pending);
    }

    private async Task<Deal> DealAsync(string id) => (await fixture.Tables.Deals.FindAsync(TurnBench.Tenant, id))!.Deal;
}
