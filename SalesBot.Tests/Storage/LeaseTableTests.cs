using Microsoft.Extensions.Time.Testing;
using SalesBot.Storage;

namespace SalesBot.Tests.Storage;

/// <summary>Requirement D5: one instance has a piece of work, whatever the clocks of the others say.</summary>
public class LeaseTableTests(TableFixture fixture) : IClassFixture<TableFixture>
{
    private static readonly TimeSpan Length = TimeSpan.FromSeconds(60);

    private readonly string work = Guid.NewGuid().ToString("N");

    [Fact]
    public async Task Of_many_who_want_it_at_once_one_has_it()
    {
        var takes = await Task.WhenAll(Enumerable.Range(0, 12).Select(_ => TakeAsync(New())));

        Assert.Single(takes, lease => lease is { IsHeld: true, Fence: 1 });
    }

    [Theory]
    [InlineData(-5)]
    [InlineData(5)]
    public async Task A_clock_that_is_minutes_off_takes_nothing_from_a_holder_that_lives(int minutesOff)
    {
        var (one, other) = (New(), New(TimeSpan.FromMinutes(minutesOff)));
        var held = (await TakeAsync(one))!;

        for (var round = 0; round < 10; round++)
        {
            Assert.Null(await TakeAsync(other));
            one.Advance(Length / 3);
            other.Advance(Length / 3);
            Assert.True(held.IsHeld);
            Assert.True(await held.RenewAsync());
        }
    }

    [Fact]
    public async Task A_silent_holder_stops_before_another_may_begin_and_knows_it()
    {
        var (one, other) = (New(), New());
        var held = (await TakeAsync(one))!;
        Assert.Null(await TakeAsync(other));

        other.Advance(Length - TimeSpan.FromTicks(1));
        Assert.Null(await TakeAsync(other));
        one.Advance(Length * 2 / 3);
        Assert.False(held.IsHeld);
        other.Advance(TimeSpan.FromTicks(1));
        var taken = await TakeAsync(other);

        Assert.True(taken is { IsHeld: true, Fence: 2 });
        Assert.False(await held.RenewAsync());
        Assert.True(await taken!.RenewAsync());
    }

    [Fact]
    public async Task Somebody_who_was_paused_for_ten_minutes_no_longer_counts_on_it()
    {
        var (one, other) = (New(), New());
        var held = (await TakeAsync(one))!;
        await TakeAsync(other);
        other.Advance(Length);
        var taken = await TakeAsync(other);

        one.Advance(TimeSpan.FromMinutes(10));

        Assert.False(held.IsHeld);
        Assert.False(await held.RenewAsync());
        await held.ReleaseAsync();
        Assert.Null(await TakeAsync(one));
        Assert.True(taken!.IsHeld);
    }

    [Fact]
    public async Task A_machine_that_slept_no_longer_counts_on_it_though_its_ticks_stood_still()
    {
        var one = new SleepyMachine();
        var held = (await fixture.Connect(clock: one).Leases.TryTakeAsync(work, "somebody", Length))!;
        Assert.True(held.IsHeld);

        one.Sleeps(TimeSpan.FromMinutes(10));

        Assert.False(held.IsHeld);
    }

    [Fact]
    public async Task A_machine_whose_clock_was_set_back_no_longer_counts_on_it_though_it_shows_no_time_passed()
    {
        var one = new SetBackMachine();
        var held = (await fixture.Connect(clock: one).Leases.TryTakeAsync(work, "somebody", Length))!;
        Assert.True(held.IsHeld);

        one.Runs(TimeSpan.FromMinutes(10));

        Assert.False(held.IsHeld);
    }

    [Fact]
    public async Task What_was_given_back_is_taken_without_a_wait_under_a_higher_fence()
    {
        var (one, other) = (New(), New());
        var held = (await TakeAsync(one))!;

        await held.ReleaseAsync();
        await held.ReleaseAsync();

        Assert.False(held.IsHeld);
        Assert.False(await held.RenewAsync());
        Assert.Equal(2, (await TakeAsync(other))!.Fence);
        Assert.Null(await TakeAsync(one));
    }

    [Fact]
    public async Task A_write_whose_answer_is_lost_is_recognised_as_ones_own()
    {
        await using var proxy = await FaultProxy.StartAsync();
        var writes = 0;
        proxy.Rule = (what, _) => !what.StartsWith("GET", StringComparison.Ordinal) && writes++ % 2 == 0 ? Fault.CommitThenDrop : Fault.None;
        var leases = fixture.Connect(proxy.ConnectionString).Leases;

        var held = await leases.TryTakeAsync(work, "one", Length);

        Assert.True(held is { IsHeld: true, Fence: 1 });
        Assert.True(await held!.RenewAsync());
        Assert.Equal(4, writes);
        Assert.True(await held.RenewAsync());
    }

    private readonly Dictionary<TimeProvider, LeaseTable> machines = [];

    private FakeTimeProvider New(TimeSpan off = default)
    {
        var clock = new FakeTimeProvider(DealSamples.Start + off);
        machines[clock] = fixture.Connect(clock: clock).Leases;
        return clock;
    }

    private Task<Lease?> TakeAsync(TimeProvider machine) => machines[machine].TryTakeAsync(work, "somebody", Length);

    /// <summary>Its ticks run, and its time of day is set back as often as it goes on.</summary>
    private sealed class SetBackMachine : TimeProvider
    {
        private long ticks = 1;

        public void Runs(TimeSpan time) => ticks += time.Ticks;

        public override long TimestampFrequency => TimeSpan.TicksPerSecond;

        public override DateTimeOffset GetUtcNow() => DealSamples.Start;

        public override long GetTimestamp() => ticks;
    }

    /// <summary>While it sleeps the time of day goes on, and the ticks since its start do not.</summary>
    private sealed class SleepyMachine : TimeProvider
    {
        private TimeSpan slept;

        public void Sleeps(TimeSpan time) => slept += time;

        public override DateTimeOffset GetUtcNow() => DealSamples.Start + slept;

        public override long GetTimestamp() => 1;
    }
}
