using Azure;
using Azure.Core;
using Azure.Core.Pipeline;
using Azure.Data.Tables;
using Microsoft.Extensions.Time.Testing;
using SalesBot.Bot.Tenants;
using SalesBot.Alerts.Sweeping;
using SalesBot.Sales.Alerts;
using SalesBot.Sales.Deals;
using SalesBot.Storage;
using SalesBot.Tests.Storage;
using SalesBot.Tests.Turns;

namespace SalesBot.Tests.Alerts;

/// <summary>
/// Requirements D5, D6, E1, E5 and B7: whatever happens to a sweep, after the next one there is one alert, and
/// everybody was told once.
/// </summary>
public class SweepFaultTests
{
    // One deal: looking for it in eight shards, its lease, three passes, notices for three people.
    private const int MostCalls = 45;

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task A_sweep_that_dies_at_any_call_is_finished_by_the_next(bool afterwards)
    {
        var crashes = 0;
        for (var call = 0; call < MostCalls; call++)
        {
            var bench = await SweepBench.OpenAsync();
            await bench.DueAsync("ST4");
            var crash = new Crash(call, afterwards);
            try
            {
                await bench.Instance(crash.Into).SweepAsync(bench.Now);
            }
            catch (CrashedException)
            {
            }

            // Nobody hears of what is not recorded.
            Assert.True(await bench.AlertAsync() is not null || (await bench.ToldAsync(SweepBench.Rep)).Count == 0, $"call {call}");
            crashes += crash.Happened ? 1 : 0;
            await RecoverAsync(bench);
            await CheckAsync(bench, $"call {call}");
        }

        Assert.InRange(crashes, 20, MostCalls);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task A_sweep_that_dies_while_it_ends_an_alert_is_finished_by_the_next(bool afterwards)
    {
        for (var call = 0; call < MostCalls; call += 2)
        {
            var bench = await SweepBench.OpenAsync();
            await bench.DueAsync("ST4");
            await bench.Instance().SweepAsync(bench.Now);
            await bench.ChangesAsync("deal-1", deal => deal with { Outcome = Outcome.Lost }, lookAt: bench.Now);
            try
            {
                await bench.Instance(new Crash(call, afterwards).Into).SweepAsync(bench.Now);
            }
            catch (CrashedException)
            {
            }

            await RecoverAsync(bench);

            Assert.Equal((AlertState.Resolved, 0), ((await bench.AlertAsync())!.State, (await bench.AlertAsync())!.Untold.Length));
            Assert.Equal(["alert Owner Raised Critical", "alert-change Owner Resolved Critical"], await bench.ToldAsync(SweepBench.Rep));
            Assert.Equal(["alert Manager Raised Critical", "alert-change Owner Resolved Critical"], await bench.ToldAsync(SweepBench.Manager));
        }
    }

    [Fact]
    public async Task Two_sweeps_at_once_raise_one_alert_and_tell_everybody_once()
    {
        var bench = await SweepBench.OpenAsync();
        foreach (var at in Enumerable.Range(1, 12))
        {
            await bench.DueAsync("ST4", $"deal-{at}");
        }

        var counts = await Task.WhenAll(Enumerable.Range(0, 2).Select(_ => bench.Instance().SweepAsync(bench.Now)));
        await RecoverAsync(bench);

        Assert.Equal(12, counts.Sum(count => count.Raised));
        Assert.Equal(12, (await bench.ToldAsync(SweepBench.Rep)).Count);
        Assert.Equal(12, (await bench.ToldAsync(SweepBench.Manager)).Count);
        foreach (var at in Enumerable.Range(1, 12))
        {
            Assert.Equal(2, (await bench.EventsAsync($"deal-{at}")).Count);
        }
    }

    [Fact]
    public async Task Looks_at_one_deal_at_once_without_any_lease_raise_one_alert()
    {
        var bench = await SweepBench.OpenAsync();
        await bench.DueAsync("ST4");
        var due = Assert.Single(await bench.LooksAsync());
        var counts = Enumerable.Range(0, 6).Select(_ => new SweepCount()).ToList();

        await Task.WhenAll(counts.Select(count => new DealLook(bench.Tables, TenantBook.Of(bench.Rules)).TakeAsync(due, bench.Now, new Colleagues(bench.Tables, default), count, default)));

        Assert.Equal(1, counts.Sum(count => count.Raised));
        await CheckAsync(bench, "six looks at once");
    }

    [Theory]
    [InlineData(-5)]
    [InlineData(5)]
    public async Task An_instance_whose_clock_is_minutes_off_tells_nothing_twice(int minutesOff)
    {
        var bench = await SweepBench.OpenAsync();
        await bench.DueAsync("ST4");
        var (one, other) = (bench.Instance(), bench.Instance());
        for (var minute = 0; minute < 10; minute++)
        {
            var now = bench.Now.AddMinutes(minute);
            await Task.WhenAll(one.SweepAsync(now), other.SweepAsync(now.AddMinutes(minutesOff)));
        }

        await CheckAsync(bench, $"{minutesOff} minutes off");
    }

    [Fact]
    public async Task An_instance_paused_for_ten_minutes_at_any_call_wakes_up_to_what_others_did()
    {
        var pauses = 0;
        for (var call = 0; call < MostCalls; call += 3)
        {
            var bench = await SweepBench.OpenAsync();
            await bench.DueAsync("ST4");
            var clock = new FakeTimeProvider(bench.Now);
            var pause = new Pause(call);
            var paused = bench.Instance(pause.Into, clock).SweepAsync(bench.Now);
            await Task.WhenAny(pause.Began, paused);
            pauses += paused.IsCompleted ? 0 : 1;

            await RecoverAsync(bench);
            clock.Advance(TimeSpan.FromMinutes(10));
            pause.End();
            await paused;

            await CheckAsync(bench, $"paused at call {call}");
        }

        Assert.InRange(pauses, 6, MostCalls);
    }

    [Fact]
    public async Task While_storage_fails_in_the_middle_nothing_is_lost_and_nothing_is_told_twice()
    {
        await using var proxy = await FaultProxy.StartAsync();
        foreach (var fault in new[] { Fault.Busy, Fault.Drop, Fault.CommitThenDrop })
        {
            foreach (var from in new[] { 0, 9, 14, 18, 22, 26 })
            {
                var bench = await SweepBench.OpenAsync();
                await bench.DueAsync("ST4");
                var first = proxy.Seen.Count + from;
                proxy.Rule = (_, number) => number >= first && number < first + 9 ? fault : Fault.None;
                try
                {
                    await bench.Instance(connectionString: proxy.ConnectionString).SweepAsync(bench.Now);
                }
                catch (Exception ill) when (StorageFailure.IsTransient(ill))
                {
                }

                proxy.Rule = (_, _) => Fault.None;
                await RecoverAsync(bench);
                await CheckAsync(bench, $"{fault} from {from}");
            }
        }
    }

    [Fact]
    public async Task A_sweep_that_lost_its_shard_leaves_the_rest_to_whoever_has_it()
    {
        var bench = await SweepBench.OpenAsync();
        await ManyInOneShardAsync(bench, 20);
        var (clock, pause) = (new FakeTimeProvider(bench.Now), new Pause(40));
        var sweeping = bench.Instance(pause.Into, clock).SweepAsync(bench.Now);
        await pause.Began;
        clock.Advance(TimeSpan.FromMinutes(10));
        pause.End();

        // What was begun is finished: four at once, and as many that wait for one of them.
        Assert.InRange((await sweeping).Due, 1, 12);
    }

    [Fact]
    public async Task A_shard_that_somebody_is_at_is_left_to_them()
    {
        var bench = await SweepBench.OpenAsync();
        await ManyInOneShardAsync(bench, 12);
        var pause = new Pause(20);
        var sweeping = bench.Instance(pause.Into).SweepAsync(bench.Now);
        await pause.Began;

        Assert.Equal(0, (await bench.Instance().SweepAsync(bench.Now)).Due);

        pause.End();
        Assert.Equal(12, (await sweeping).Evaluated);
    }

    [Fact]
    public async Task One_bad_moment_of_storage_costs_the_other_deals_of_the_same_person_nothing()
    {
        var bench = await SweepBench.OpenAsync();
        var people = new Colleagues(bench.Connect(adjust: options => options.AddPolicy(new IllOnce(), HttpPipelinePosition.PerCall)), default);

        await Assert.ThrowsAsync<RequestFailedException>(() => people.FindAsync(bench.Tenant, SweepBench.Rep));
        Assert.Equal(SweepBench.Manager, (await people.FindAsync(bench.Tenant, SweepBench.Rep))?.ManagerId);
    }

    [Fact]
    public async Task While_storage_answers_nobody_not_every_deal_is_tried()
    {
        await using var proxy = await FaultProxy.StartAsync();
        var bench = await SweepBench.OpenAsync();
        await ManyInOneShardAsync(bench, 40);
        proxy.Rule = (what, _) => what.Contains("Deals", StringComparison.Ordinal) ? Fault.Busy : Fault.None;

        var count = await bench.Instance(connectionString: proxy.ConnectionString).SweepAsync(bench.Now);

        Assert.InRange(count.Failed["storage"], 8, 16);
        Assert.Equal(40, (await bench.LooksAsync(bench.Now)).Count);
    }

    [Fact]
    public async Task Commits_whose_answers_are_lost_are_recognised_as_ones_own()
    {
        await using var proxy = await FaultProxy.StartAsync();
        var bench = await SweepBench.OpenAsync();
        await bench.DueAsync("ST4");
        var writes = 0;
        proxy.Rule = (what, _) => what.Contains("$batch", StringComparison.Ordinal) && writes++ % 2 == 0 ? Fault.CommitThenDrop : Fault.None;

        var count = await bench.Instance(connectionString: proxy.ConnectionString).SweepAsync(bench.Now);

        Assert.True(count.Failed.Count == 0, string.Join('\n', bench.Log.Entries));
        Assert.Equal(1, count.Raised);
        Assert.True(writes >= 2);
        await CheckAsync(bench, "lost answers");
    }

    [Fact]
    public async Task What_somebody_does_in_the_middle_of_a_look_is_kept_and_counts()
    {
        for (var call = 8; call < MostCalls; call += 2)
        {
            var bench = await SweepBench.OpenAsync();
            await bench.DueAsync("ST4");
            await bench.Instance().SweepAsync(bench.Now);
            await bench.ChangesAsync("deal-1", deal => deal with { Title = "another" }, "look", bench.Now);
            var pause = new Pause(call);
            var sweeping = bench.Instance(pause.Into).SweepAsync(bench.Now);
            await Task.WhenAny(pause.Began, sweeping);

            await bench.ChangesAsync("deal-1", deal => deal with { Alert = deal.Alert!.Acknowledge(SweepBench.Manager, AlertRung.Manager, bench.Now).Alert }, "acknowledged");
            pause.End();
            await sweeping;

            var alert = (await bench.AlertAsync())!;
            Assert.Equal((AlertState.Acknowledged, SweepBench.Manager), (alert.State, alert.Acknowledged?.By));
            Assert.Equal("another", (await bench.StoredAsync()).Deal.Title);
            Assert.Equal(["alert Owner Raised Critical"], await bench.ToldAsync(SweepBench.Rep));
        }
    }

    private static async Task ManyInOneShardAsync(SweepBench bench, int count)
    {
        var ids = Enumerable.Range(0, int.MaxValue).Select(number => $"deal-{number}").Where(id => Keys.Shard(Keys.Deal(bench.Tenant, id), LookTable.Shards) == 3);
        foreach (var id in ids.Take(count))
        {
            await bench.DueAsync("ST4", id);
        }
    }

    // A dead instance's lease is taken over by whoever saw it for its length; a stray row goes when it is old.
    private static async Task RecoverAsync(SweepBench bench)
    {
        var clock = new FakeTimeProvider(bench.Now);
        var healthy = bench.Instance(clock: clock);
        await healthy.SweepAsync(bench.Now.AddMinutes(1));
        clock.Advance(StallSweep.LeaseLength);
        await healthy.SweepAsync(bench.Now.AddMinutes(2));
        await healthy.SweepAsync(bench.Now.AddMinutes(20));
    }

    private static async Task CheckAsync(SweepBench bench, string when)
    {
        var stored = await bench.StoredAsync();
        var alert = stored.Deal.Alert;
        Assert.Equal((when, AlertState.Open, 0, 2), (when, alert?.State, alert?.Untold.Length, alert?.Holders.Length));
        Assert.Equal(2, (await bench.EventsAsync()).Count);
        Assert.Equal(["alert Owner Raised Critical"], await bench.ToldAsync(SweepBench.Rep));
        Assert.Equal(["alert Manager Raised Critical"], await bench.ToldAsync(SweepBench.Manager));
        Assert.Equal(["weekly"], await bench.ToldAsync(SweepBench.Director));
        Assert.True(stored.LookAt > bench.Now, when);
        Assert.Contains(await bench.LooksAsync(), look => look.At == stored.LookAt);
    }

    /// <summary>Fails one call.</summary>
    private sealed class IllOnce : HttpPipelinePolicy
    {
        private bool wasIll;

        public override void Process(HttpMessage message, ReadOnlyMemory<HttpPipelinePolicy> pipeline) => throw new NotSupportedException();

        public override ValueTask ProcessAsync(HttpMessage message, ReadOnlyMemory<HttpPipelinePolicy> pipeline)
        {
            if (!wasIll)
            {
                wasIll = true;
                throw new RequestFailedException(503, "The server is busy.");
            }

            return ProcessNextAsync(message, pipeline);
        }
    }

    /// <summary>Stops an instance before one of its calls to storage, until it is let go.</summary>
    private sealed class Pause(int atCall) : HttpPipelinePolicy
    {
        private readonly TaskCompletionSource began = new(TaskCreationOptions.RunContinuationsAsynchronously);
        private readonly TaskCompletionSource ended = new(TaskCreationOptions.RunContinuationsAsynchronously);
        private int calls;

        public Task Began => began.Task;

        public void Into(TableClientOptions options) => options.AddPolicy(this, HttpPipelinePosition.PerCall);

        public void End() => ended.TrySetResult();

        public override void Process(HttpMessage message, ReadOnlyMemory<HttpPipelinePolicy> pipeline) => throw new NotSupportedException();

        public override async ValueTask ProcessAsync(HttpMessage message, ReadOnlyMemory<HttpPipelinePolicy> pipeline)
        {
            if (Interlocked.Increment(ref calls) - 1 == atCall)
            {
                began.TrySetResult();
                await ended.Task;
            }

            await ProcessNextAsync(message, pipeline);
        }
    }
}
