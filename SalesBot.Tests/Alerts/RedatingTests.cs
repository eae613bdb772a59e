using Azure.Core;
using Azure.Core.Pipeline;
using Azure.Data.Tables;
using Microsoft.Extensions.Logging.Abstractions;
using SalesBot.Bot.Tenants;
using Microsoft.Extensions.Time.Testing;
using SalesBot.Alerts.Sweeping;
using SalesBot.Sales.Alerts;
using SalesBot.Sales.Deals;
using SalesBot.Storage;
using SalesBot.Tests.Turns;

namespace SalesBot.Tests.Alerts;

/// <summary>A changed number gives every open deal a look, and so are deals found that never had one.</summary>
public class RedatingTests
{
    [Fact]
    public async Task A_deal_of_an_older_version_is_looked_at_though_nobody_ever_asked_for_it()
    {
        var bench = await SweepBench.OpenAsync();
        await OldAsync(bench, "deal-1", Outcome.Open);
        await OldAsync(bench, "deal-2", Outcome.WonInDelivery);
        await OldAsync(bench, "deal-3", Outcome.Lost);
        Assert.Equal(0, (await bench.Instance().SweepAsync(bench.Now)).Due);

        Assert.Equal(2, await RedateAsync(bench));
        var count = await bench.Instance().SweepAsync(bench.Now);

        Assert.Equal((2, 2), (count.Due, count.Evaluated));
        Assert.True((await bench.AlertAsync())!.IsAlive);
        Assert.True((await bench.StoredAsync()).LookAt > bench.Now);
    }

    [Fact]
    public async Task The_same_numbers_give_no_look_a_second_time_and_other_numbers_do()
    {
        var bench = await SweepBench.OpenAsync();
        await bench.DueAsync("ST1");
        Assert.Equal(1, await RedateAsync(bench));
        await bench.Instance().SweepAsync(bench.Now);
        Assert.Null(await RedateAsync(bench));
        Assert.Null(await bench.AlertAsync());

        // Talked with 5 days ago, 20 days in its stage: with numbers as strict as these it stands still.
        bench.Rules = bench.Rules with { Parameters = bench.Rules.Parameters with { OverrunWarn = 0.1, OverrunCritical = 0.2, OverrunDead = 0.3 } };
        Assert.Equal(1, await RedateAsync(bench));
        await bench.Instance().SweepAsync(bench.Now);

        Assert.True((await bench.AlertAsync())!.IsAlive);
        Assert.Empty(await bench.LooksAsync(bench.Now));
    }

    [Fact]
    public async Task A_look_that_finds_nothing_changed_writes_nothing()
    {
        var bench = await SweepBench.OpenAsync();
        await bench.DueAsync("ST1");
        await bench.Instance().SweepAsync(bench.Now);
        var before = await bench.StoredAsync();

        await RedateAsync(bench);
        await bench.Instance().SweepAsync(bench.Now);

        Assert.Equal(before.ETag, (await bench.StoredAsync()).ETag);
        Assert.Equal(before.LookAt, Assert.Single(await bench.LooksAsync()).At);
    }

    [Fact]
    public async Task Of_several_instances_one_does_it()
    {
        var bench = await SweepBench.OpenAsync();
        await bench.DueAsync("ST1");

        var given = await Task.WhenAll(Enumerable.Range(0, 6).Select(_ => RedateAsync(bench)));

        Assert.Single(given, 1);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task One_that_dies_at_any_call_is_done_by_the_next(bool afterwards)
    {
        for (var call = 0; call < 9; call++)
        {
            var bench = await SweepBench.OpenAsync();
            await OldAsync(bench, "deal-1", Outcome.Open);
            var tables = bench.Connect(adjust: new Crash(call, afterwards).Into);
            try
            {
                await new Redating(tables, TenantBook.Of(bench.Rules), NullLogger<Redating>.Instance).RedateIfChangedAsync(bench.Now);
            }
            catch (CrashedException)
            {
            }

            var clock = new FakeTimeProvider(bench.Now);
            var next = new Redating(bench.Connect(clock: clock), TenantBook.Of(bench.Rules), NullLogger<Redating>.Instance);
            await next.RedateIfChangedAsync(bench.Now);
            clock.Advance(TimeSpan.FromMinutes(1));
            await next.RedateIfChangedAsync(bench.Now);
            await bench.Instance().SweepAsync(bench.Now);

            Assert.True((await bench.AlertAsync())?.IsAlive, $"call {call}");
        }
    }

    [Fact]
    public async Task Whoever_lost_the_lease_does_not_say_that_it_is_done()
    {
        var bench = await SweepBench.OpenAsync();
        await OldAsync(bench, "deal-1", Outcome.Open);
        var clock = new FakeTimeProvider(bench.Now);
        var tables = bench.Connect(adjust: new Passing(clock, TimeSpan.FromMinutes(2)).Into, clock: clock);

        Assert.Null(await new Redating(tables, TenantBook.Of(bench.Rules), NullLogger<Redating>.Instance).RedateIfChangedAsync(bench.Now));

        Assert.Null(await bench.Tables.Looks.RulesAsync());
    }

    private static Task<int?> RedateAsync(SweepBench bench) => new Redating(bench.Tables, TenantBook.Of(bench.Rules), NullLogger<Redating>.Instance).RedateIfChangedAsync(bench.Now);

    private static async Task OldAsync(SweepBench bench, string id, Outcome outcome)
    {
        var deal = Sales.Stalls.StallVector.Get("ST4").Deal with { Id = id, TenantId = bench.Tenant, OwnerId = SweepBench.Rep, Outcome = outcome };
        await bench.Tables.Deals.CommitAsync(null, deal, new DealWrite("test", new DealTurn("begun", "{}"), SweepBench.Rep, bench.Now));
        await bench.Tables.Lists.ConfirmAsync(DealSummary.Of(deal));
    }

    /// <summary>A machine that stands still after each of its batches.</summary>
    private sealed class Passing(FakeTimeProvider clock, TimeSpan time) : HttpPipelinePolicy
    {
        public void Into(TableClientOptions options) => options.AddPolicy(this, HttpPipelinePosition.PerCall);

        public override void Process(HttpMessage message, ReadOnlyMemory<HttpPipelinePolicy> pipeline) => throw new NotSupportedException();

        public override async ValueTask ProcessAsync(HttpMessage message, ReadOnlyMemory<HttpPipelinePolicy> pipeline)
        {
            await ProcessNextAsync(message, pipeline);
            if (message.Request.Uri.Path.EndsWith("$batch", StringComparison.Ordinal))
            {
                clock.Advance(time);
            }
        }
    }
}
