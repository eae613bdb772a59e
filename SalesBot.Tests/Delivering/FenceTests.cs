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
