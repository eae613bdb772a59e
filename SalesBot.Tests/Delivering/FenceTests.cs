using Azure.Core;
using Azure.Core.Pipeline;
using Microsoft.Extensions.Time.Testing;
using SalesBot.Tests.Bench;

namespace SalesBot.Tests.Delivering;

/// <summary>Several instances, one of which stands still at the worst moment (requirement D5).</summary>
public class FenceTests
{
    private static readonly TimeSpan LeasePasses = TimeSpan.FromSeconds(46);

    [Fact]
    public async Task One_that_stood_still_between_mark_and_send_sends_nothing_when_it_wakes_up()
    {
        await using var office = await DeliveryOffice.OpenAsync();
        var rep = await office.PersonAsync("Wang Lei");
        var still = new Standstill();
        var (slow, ahead) = (Clock(office, 5), Clock(office, -5));
        await using var paused = office.Instance(
            slow, options => options.AddPolicy(still, HttpPipelinePosition.PerCall), kinds: new SpokenNotice(DeliveryOffice.Spoken, true, () => still.ArmAsync()));
        await using var other = office.Instance(ahead);
        await office.TellsAsync(rep, "one", office.Time.GetUtcNow().AddHours(-1));

        var round = paused.DeliverDueAsync(slow.GetUtcNow());
        await still.Reached;
        await TakesOverAsync(other, ahead);
        Assert.Equal(["again: one"], rep.Notices());

        slow.Advance(TimeSpan.FromMinutes(10));
        still.GoOn();
        await round;

        Assert.Equal(["again: one"], rep.Notices());
        await TakesOverAsync(other, ahead);
        Assert.Equal(["again: one"], rep.Notices());
    }

    [Fact]
    public async Task One_that_stood_still_before_the_mark_finds_it_done()
    {
        await using var office = await DeliveryOffice.OpenAsync();
        var rep = await office.PersonAsync("Wang Lei");
        var (written, goOn) = (new TaskCompletionSource(), new TaskCompletionSource());
        var (slow, ahead) = (Clock(office, -5), Clock(office, 5));
        await using var paused = office.Instance(slow, kinds: new SpokenNotice(DeliveryOffice.Spoken, true, () =>
        {
            written.TrySetResult();
            return goOn.Task;
        }));
        await using var other = office.Instance(ahead);
        await office.TellsAsync(rep, "one", office.Time.GetUtcNow().AddHours(-1));

        var round = paused.DeliverDueAsync(slow.GetUtcNow());
        await written.Task;
        await TakesOverAsync(other, ahead);
        Assert.Equal(["one"], rep.Notices());

        // Not even its clock ran: what stops it is the row.
        goOn.SetResult();
        await round;

        Assert.Equal(["one"], rep.Notices());
    }

    [Fact]
    public async Task One_that_stood_still_before_the_mark_does_not_send_what_another_found_to_be_unknown()
    {
        await using var office = await DeliveryOffice.OpenAsync();
        var rep = await office.PersonAsync("Wang Lei");
        var (written, goOn) = (new TaskCompletionSource(), new TaskCompletionSource());
        var (slow, ahead) = (Clock(office, 0), Clock(office, 1));
        await using var paused = office.Instance(slow, kinds: new SpokenNotice(DeliveryOffice.Spoken, true, () =>
        {
            written.TrySetResult();
            return goOn.Task;
        }));
        await using var other = office.Instance(ahead);
        await office.TellsAsync(rep, "one", office.Time.GetUtcNow().AddHours(-1));
        var round = paused.DeliverDueAsync(slow.GetUtcNow());
        await written.Task;
        await other.DeliverDueAsync(ahead.GetUtcNow());
        ahead.Advance(LeasePasses);
        office.Connector.Script = call => call.IsMessage ? new Fault { DropsAnswer = true } : null;
        await other.DeliverDueAsync(ahead.GetUtcNow());
        office.Connector.Script = _ => null;

        goOn.SetResult();
        await round;
        Assert.Equal(["one"], rep.Notices());

        ahead.Advance(TimeSpan.FromSeconds(61));
        await other.DeliverDueAsync(ahead.GetUtcNow());
        Assert.Equal(["one", "again: one"], rep.Notices());
    }

    [Fact]
    public async Task Instances_with_clocks_apart_share_the_work_and_each_notice_comes_once()
    {
        await using var office = await DeliveryOffice.OpenAsync();
        var people = new List<Person>();
        for (var at = 0; at < 12; at++)
        {
            people.Add(await office.PersonAsync($"Person {at}"));
        }

        FakeTimeProvider[] clocks = [Clock(office, -5), Clock(office, 0), Clock(office, 5)];
        var instances = clocks.Select(clock => office.Instance(clock)).ToList();
        for (var round = 0; round < 4; round++)
        {
            foreach (var person in people)
            {
                await office.TellsAsync(person, $"round {round}", office.Time.GetUtcNow().AddHours(-1).AddTicks(round));
            }

            var works = instances.Select((instance, at) => instance.DeliverDueAsync(clocks[at].GetUtcNow())).ToList();
            var all = Task.WhenAll(works);
            while (await Task.WhenAny(all, Task.Delay(50)) != all)
            {
                Array.ForEach(clocks, clock => clock.Advance(TimeSpan.FromMilliseconds(200)));
            }
        }

        Assert.All(people, person => Assert.Equal(["round 0", "round 1", "round 2", "round 3"], person.Notices()));
        foreach (var instance in instances)
        {
            await instance.DisposeAsync();
        }
    }

    [Fact]
    public async Task A_round_that_takes_longer_than_the_lease_goes_on_because_it_is_renewed()
    {
        await using var office = await DeliveryOffice.OpenAsync();
        var rep = await office.PersonAsync("Wang Lei");
        var (clock, renewals) = (Clock(office, 0), new Renewals());
        await using var instance = office.Instance(clock, options => options.AddPolicy(renewals, HttpPipelinePosition.PerCall), kinds: new SpokenNotice(DeliveryOffice.Spoken, true, async () =>
        {
            var before = renewals.Count;
            clock.Advance(TimeSpan.FromSeconds(11));
            await renewals.MoreThanAsync(before);
        }));
        for (var at = 0; at < 5; at++)
        {
            await office.TellsAsync(rep, $"{at}", office.Time.GetUtcNow().AddHours(-1).AddTicks(at));
        }

        await instance.DeliverDueAsync(clock.GetUtcNow());

        Assert.Equal(["0", "1", "2", "3", "4"], rep.Notices());
    }

    [Fact]
    public async Task One_that_stood_still_after_the_mark_does_not_take_the_shard_anew_to_go_on()
    {
        await using var office = await DeliveryOffice.OpenAsync();
        var rep = await office.PersonAsync("Wang Lei");
        var (still, tries) = (new Standstill(), new Renewals());
        var (slow, ahead) = (Clock(office, 0), Clock(office, 1));
        await using var paused = office.Instance(
            slow,
            options =>
            {
                options.AddPolicy(still, HttpPipelinePosition.PerCall);
                options.AddPolicy(tries, HttpPipelinePosition.PerCall);
            },
            kinds: new SpokenNotice(DeliveryOffice.Spoken, true, () => still.ArmAsync()));
        var other = office.Instance(ahead);
        await office.TellsAsync(rep, "one", office.Time.GetUtcNow().AddHours(-1));
        var round = paused.DeliverDueAsync(slow.GetUtcNow());
        await still.Reached;
        await TakesOverAsync(other, ahead);
        await other.DisposeAsync();

        var before = tries.Count;
        slow.Advance(TimeSpan.FromMinutes(10));
        await tries.MoreThanAsync(before + 1);
        still.GoOn();
        await round;

        Assert.Equal(["again: one"], rep.Notices());
    }

    private static FakeTimeProvider Clock(Bench.Bench office, int minutesOff) => new(office.Time.GetUtcNow().AddMinutes(minutesOff));

    /// <summary>Looks, finds that nobody changed the lease for its length, takes it, and reminds a minute later.</summary>
    private static async Task TakesOverAsync(SalesBot.Bot.Delivering.NoticeDelivery instance, FakeTimeProvider clock)
    {
        await instance.DeliverDueAsync(clock.GetUtcNow());
        clock.Advance(LeasePasses);
        await instance.DeliverDueAsync(clock.GetUtcNow());
        clock.Advance(TimeSpan.FromSeconds(61));
        await instance.DeliverDueAsync(clock.GetUtcNow());
    }

    /// <summary>Counts how often a lease was written.</summary>
    private sealed class Renewals : HttpPipelinePolicy
    {
        private int count;

        public int Count => count;

        /// <summary>Waits until there is one more; goes on without after a while, so that a holder who does not renew is seen.</summary>
        public async Task MoreThanAsync(int before)
        {
            for (var waited = 0; waited < 40 && count <= before; waited++)
            {
                await Task.Delay(50);
            }
        }

        public override void Process(HttpMessage message, ReadOnlyMemory<HttpPipelinePolicy> pipeline) => throw new NotSupportedException();

        public override async ValueTask ProcessAsync(HttpMessage message, ReadOnlyMemory<HttpPipelinePolicy> pipeline)
        {
            await ProcessNextAsync(message, pipeline);
            if (message.Request.Method == RequestMethod.Put && message.Request.Uri.Path.Contains("Leases", StringComparison.Ordinal))
            {
                Interlocked.Increment(ref count);
            }
        }
    }

    /// <summary>Stops an instance right after the first batch it commits once it is armed: the mark.</summary>
    private sealed class Standstill : HttpPipelinePolicy
    {
        private readonly TaskCompletionSource reached = new(TaskCreationOptions.RunContinuationsAsynchronously);
        private readonly TaskCompletionSource goOn = new(TaskCreationOptions.RunContinuationsAsynchronously);
        private int armed;

        public Task Reached => reached.Task;

        public Task ArmAsync()
        {
            armed = 1;
            return Task.CompletedTask;
        }

        public void GoOn() => goOn.TrySetResult();

        public override void Process(HttpMessage message, ReadOnlyMemory<HttpPipelinePolicy> pipeline) => throw new NotSupportedException();

        public override async ValueTask ProcessAsync(HttpMessage message, ReadOnlyMemory<HttpPipelinePolicy> pipeline)
        {
            await ProcessNextAsync(message, pipeline);
            if (message.Request.Uri.Path.EndsWith("$batch", StringComparison.Ordinal) && Interlocked.CompareExchange(ref armed, 2, 1) == 1)
            {
                reached.TrySetResult();
                await goOn.Task;
            }
        }
    }
}
