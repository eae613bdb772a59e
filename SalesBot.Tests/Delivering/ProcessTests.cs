using SalesBot.Tests.Storage;

namespace SalesBot.Tests.Delivering;

/// <summary>
/// Requirements D1, D5 and D6 with real processes: whatever is killed, frozen or has the wrong time, everybody hears of
/// every stalled deal of theirs, and of none a second time but as the reminder of what may not have arrived.
/// </summary>
public class ProcessTests
{
    [SkippableFact]
    public async Task Killed_at_any_call_to_storage_it_loses_nothing()
    {
        await using var office = await ProcessOffice.OpenAsync();
        await using var store = await FaultProxy.StartAsync();
        var random = new Random(20261130);
        for (var kill = 0; kill < 4; kill++)
        {
            var trap = new Trap(random.Next(20, 200), isBefore: kill % 2 == 0);
            store.Rule = trap.KillsAtStore;
            trap.Victim = await office.StartAsync(store: store);
            await trap.Victim.EndsAsync();
        }

        store.Rule = (_, _) => Fault.None;
        await office.FindsAllInTwoSweepsAsync(await office.StartAsync(store: store));
        await office.SettlesAsync();

        await office.Deals.CheckAsync();
    }

    [SkippableFact]
    public async Task Killed_while_it_sends_it_leaves_what_is_uncertain_to_one_reminder()
    {
        await using var office = await ProcessOffice.OpenAsync();
        foreach (var isBefore in new[] { true, false })
        {
            var trap = new Trap(5, isBefore);
            office.Connector.Script = trap.KillsAtMessage;
            trap.Victim = await office.StartAsync();
            await trap.Victim.EndsAsync();
        }

        office.Connector.Script = _ => null;
        await office.FindsAllInTwoSweepsAsync(await office.StartAsync());
        await office.SettlesAsync();

        Assert.InRange(await office.Deals.CheckAsync(), 2, int.MaxValue);
    }

    [SkippableTheory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Frozen_for_longer_than_it_may_it_wakes_up_to_what_others_did(bool isBefore)
    {
        await using var office = await ProcessOffice.OpenAsync();
        await using var store = await FaultProxy.StartAsync();
        var (inBatch, inMessage) = (new Trap(30, isBefore), new Trap(10, isBefore: false));
        (store.Rule, office.Connector.Script) = (inBatch.FreezesAtBatch, inMessage.FreezesAtMessage);
        inBatch.Victim = await office.StartAsync(store: store);
        await inBatch.Caught;
        inMessage.Victim = await office.StartAsync();
        await inMessage.Caught;
        await office.StartAsync();
        await office.SettlesAsync();

        var calls = store.Seen.Count;
        inBatch.LetsGo();
        inMessage.LetsGo();
        while (store.Seen.Count < calls + 60)
        {
            await Task.Delay(100);
        }

        await office.SettlesAsync();
        await office.Deals.CheckAsync();
    }

    [SkippableFact]
    public async Task Frozen_between_mark_and_message_it_does_not_send_what_was_told_since()
    {
        await using var office = await ProcessOffice.OpenAsync();
        await using var store = await FaultProxy.StartAsync();
        var trap = new Trap(3, isBefore: false);
        store.AtBatch = trap.FreezesAtMark;
        trap.Victim = await office.StartAsync(store: store);
        await trap.Caught;
        await office.StartAsync();
        await office.SettlesAsync();

        var calls = store.Seen.Count;
        trap.LetsGo();
        while (store.Seen.Count < calls + 60)
        {
            await Task.Delay(100);
        }

        await office.SettlesAsync();
        Assert.InRange(await office.Deals.CheckAsync(), 1, int.MaxValue);
    }

    [SkippableFact]
    public async Task Clocks_that_are_minutes_apart_and_one_that_dies_change_nothing()
    {
        await using var office = await ProcessOffice.OpenAsync();
        await using var store = await FaultProxy.StartAsync();
        var trap = new Trap(150, isBefore: true);
        store.Rule = trap.KillsAtStore;
        trap.Victim = await office.StartAsync(TimeSpan.FromMinutes(3), store);
        await office.StartAsync(TimeSpan.FromMinutes(-2));
        await trap.Victim.EndsAsync();
        await office.FindsAllInTwoSweepsAsync(await office.StartAsync(default));
        await office.SettlesAsync();

        await office.Deals.CheckAsync();
    }
}
