using Azure;
using Azure.Core;
using Azure.Core.Pipeline;
using SalesBot.Reminders;
using SalesBot.Storage;
using SalesBot.Tests.Bench;
using SalesBot.Tests.Storage;
using SalesBot.Tests.Turns;

namespace SalesBot.Tests.Delivering;

/// <summary>
/// Requirement D6: wherever an instance dies, the notice comes within two rounds of the next one, and a second time
/// only where the first may have arrived, and then as a reminder. Ill storage does no other harm (E1).
/// </summary>
public class DeliveryCrashTests
{
    /// <summary>More calls than a round with one notice makes.</summary>
    private const int MostCalls = 26;

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task A_notice_comes_though_its_instance_dies_at_any_call(bool afterwards)
    {
        await using var office = await DeliveryOffice.OpenAsync();
        var crashes = 0;
        for (var call = 0; call < MostCalls; call++)
        {
            var rep = await office.PersonAsync($"Person {call}");
            await office.TellsAsync(rep, "one");
            var crash = new Crash(call, afterwards);
            office.Connector.Script = _ => crash.Happened ? new Bench.Fault { Aborts = true } : null;
            await DieAsync(office, crash);
            office.Connector.Script = _ => null;

            await RecoverAsync(office);
            crashes += crash.Happened ? 1 : 0;
            var heard = string.Join(", ", rep.Notices());
            Assert.True(heard is "one" or "again: one" or "one, again: one", $"Died at call {call}: {heard}");
        }

        Assert.InRange(crashes, 15, MostCalls);
    }

    [Fact]
    public async Task A_reminder_comes_though_the_instance_that_hands_it_over_dies_at_any_call()
    {
        await using var office = await DeliveryOffice.OpenAsync();
        var rep = await office.PersonAsync("Wang Lei");
        await rep.Says("demo");
        for (var call = 0; call < 5; call++)
        {
            foreach (var afterwards in new[] { false, true })
            {
                var id = $"{call}-{afterwards}";
                var reminder = new Reminder(id, rep.TenantId, rep.AadObjectId, $"demo-lakeside-{rep.AadObjectId}", $"come back {id}", office.Time.GetUtcNow());
                await office.Tables().Reminders.ScheduleAsync(reminder);
                var crash = new Crash(call, afterwards);
                await IgnoringAsync(() => HandOverAsync(office, office.Connect(crash.Into)));

                await HandOverAsync(office, office.Tables());
                await office.RoundsAsync(1);

                Assert.Single(rep.Chat.Messages, message => message.Lines.Contains($"come back {id}"));
            }
        }
    }

    [Fact]
    public async Task Storage_that_fails_at_one_call_in_ten_loses_nothing_and_doubles_nothing_unmarked()
    {
        await using var proxy = await FaultProxy.StartAsync();
        await using var office = await DeliveryOffice.OpenAsync();
        var people = new List<Person>();
        for (var at = 0; at < 10; at++)
        {
            people.Add(await office.PersonAsync($"Person {at}"));
            await office.TellsAsync(people[^1], "one");
            await office.TellsAsync(people[^1], "two", office.Time.GetUtcNow().AddTicks(1));
        }

        office.Passes(TimeSpan.FromSeconds(1));
        var random = new Random(20261130);
        proxy.Rule = (_, _) => random.Next(30) switch { 0 => Tests.Storage.Fault.Busy, 1 => Tests.Storage.Fault.Drop, 2 => Tests.Storage.Fault.CommitThenDrop, _ => Tests.Storage.Fault.None };
        await using var ill = office.Instance(connection: proxy.ConnectionString);
        for (var round = 0; round < 6; round++)
        {
            await IgnoringAsync(() => office.WhileTimePasses(ill.DeliverDueAsync(office.Time.GetUtcNow())));
            office.Passes(TimeSpan.FromSeconds(61));
        }

        Assert.All(people, person =>
        {
            var heard = person.Notices();
            Assert.Equal(["one", "two"], heard.Select(words => words.Replace("again: ", "", StringComparison.Ordinal)).Distinct().Order());
            Assert.Equal(heard.Count, heard.Distinct().Count());
        });
    }

    [Fact]
    public async Task What_went_out_and_could_not_be_recorded_is_recorded_by_the_next_round_and_not_repeated()
    {
        await using var office = await DeliveryOffice.OpenAsync();
        var rep = await office.PersonAsync("Wang Lei");
        var ill = new IllAfterTheMark();
        await using var instance = office.Instance(
            adjust: options => options.AddPolicy(ill, HttpPipelinePosition.PerCall), kinds: new SpokenNotice(DeliveryOffice.Spoken, true, ill.ArmAsync));
        await office.TellsAsync(rep, "one");

        for (var round = 0; round < 4; round++)
        {
            await instance.DeliverDueAsync(office.Time.GetUtcNow());
            office.Passes(TimeSpan.FromSeconds(61));
        }

        Assert.True(ill.Happened);
        Assert.Equal(["one"], rep.Notices());
    }

    [Fact]
    public async Task A_mark_whose_answer_is_lost_is_recognised_as_ones_own()
    {
        await using var proxy = await FaultProxy.StartAsync();
        await using var office = await DeliveryOffice.OpenAsync();
        var rep = await office.PersonAsync("Wang Lei");
        await office.TellsAsync(rep, "one");
        var batches = 0;
        proxy.Rule = (what, _) => what.EndsWith("$batch", StringComparison.Ordinal) && batches++ % 2 == 0 ? Tests.Storage.Fault.CommitThenDrop : Tests.Storage.Fault.None;
        await using var instance = office.Instance(connection: proxy.ConnectionString);

        var report = await instance.DeliverDueAsync(office.Time.GetUtcNow());

        Assert.True(batches > 3);
        Assert.Equal((1, 0), (report.Delivered, report.Unknown));
        Assert.Equal(["one"], rep.Notices());
    }

    [Fact]
    public async Task Storage_that_did_not_answer_once_does_not_cost_the_pause_of_a_bug()
    {
        await using var office = await DeliveryOffice.OpenAsync();
        var rep = await office.PersonAsync("Wang Lei");
        var times = 0;
        await using var instance = office.Instance(
            kinds: new SpokenNotice(DeliveryOffice.Spoken, true, () => times++ == 0 ? throw new RequestFailedException(503, "The server is busy.") : Task.CompletedTask));
        await office.TellsAsync(rep, "one");

        var report = await instance.DeliverDueAsync(office.Time.GetUtcNow());
        Assert.Equal(["storage"], report.HeldBack.Keys);
        await instance.DeliverDueAsync(office.Time.GetUtcNow());

        Assert.Equal(["one"], rep.Notices());
    }

    private static async Task DieAsync(Bench.Bench office, Crash crash)
    {
        await using var dying = office.Instance(adjust: crash.Into);
        await IgnoringAsync(() => office.WhileTimePasses(dying.DeliverDueAsync(office.Time.GetUtcNow())));
    }

    /// <summary>Another instance takes over the shards of the dead one, and makes two rounds.</summary>
    private static async Task RecoverAsync(Bench.Bench office)
    {
        await using var healthy = office.Instance();
        await healthy.DeliverDueAsync(office.Time.GetUtcNow());
        office.Passes(TimeSpan.FromSeconds(46));
        for (var round = 0; round < 2; round++)
        {
            await healthy.DeliverDueAsync(office.Time.GetUtcNow());
            office.Passes(TimeSpan.FromSeconds(61));
        }
    }

    private static async Task HandOverAsync(Bench.Bench office, Tables tables) =>
        await new ReminderDelivery(tables, null!, new SalesBot.Bot.Turns.DeliveryBell()).SendDueAsync(office.Time.GetUtcNow(), CancellationToken.None);

    private static async Task IgnoringAsync(Func<Task> work)
    {
        try
        {
            await work();
        }
        catch (Exception gone) when (gone is CrashedException or AggregateException || StorageFailure.IsTransient(gone))
        {
        }
    }

    /// <summary>Fails the second batch after it is armed: the mark is written, that it was sent is not.</summary>
    private sealed class IllAfterTheMark : HttpPipelinePolicy
    {
        private int batches = -1;

        public bool Happened { get; private set; }

        public Task ArmAsync()
        {
            batches = Math.Max(batches, 0);
            return Task.CompletedTask;
        }

        public override void Process(HttpMessage message, ReadOnlyMemory<HttpPipelinePolicy> pipeline) => throw new NotSupportedException();

        public override ValueTask ProcessAsync(HttpMessage message, ReadOnlyMemory<HttpPipelinePolicy> pipeline)
        {
            if (batches >= 0 && message.Request.Uri.Path.EndsWith("$batch", StringComparison.Ordinal) && ++batches == 2)
            {
                Happened = true;
                throw new RequestFailedException(503, "The server is busy.");
            }

            return ProcessNextAsync(message, pipeline);
        }
    }
}
