using Microsoft.Extensions.DependencyInjection;
using SalesBot.Tests.Bench;

namespace SalesBot.Tests.Delivering;

/// <summary>Notices reach the people they are for: once, in their order, in their day, and as they are by then.</summary>
public class DeliveryTests
{
    [Fact]
    public async Task A_notice_is_delivered_once_however_often_it_is_put_and_whoever_delivers()
    {
        await using var office = await DeliveryOffice.OpenAsync();
        await office.StartAnotherBot();
        var rep = await office.PersonAsync("Wang Lei");

        await office.TellsAsync(rep, "one");
        await office.TellsAsync(rep, "one");
        await office.RoundsAsync(2);
        await office.TellsAsync(rep, "one");
        await office.RoundsAsync(2);

        Assert.Equal(["one"], rep.Notices());
    }

    [Fact]
    public async Task It_is_known_for_forty_days_and_no_longer()
    {
        await using var office = await DeliveryOffice.OpenAsync();
        var rep = await office.PersonAsync("Wang Lei");
        await office.TellsAsync(rep, "one");
        await office.RoundsAsync(1);

        office.Passes(TimeSpan.FromDays(39));
        await office.TellsAsync(rep, "one");
        await office.TellsAsync(rep, "two");
        await office.RoundsAsync(1);
        Assert.Equal(["one", "two"], rep.Notices());

        office.Passes(TimeSpan.FromDays(4));
        await office.TellsAsync(rep, "three");
        await office.RoundsAsync(1);
        await office.TellsAsync(rep, "one");
        await office.RoundsAsync(1);
        Assert.Equal(["one", "two", "three", "one"], rep.Notices());
    }

    [Fact]
    public async Task A_card_that_changed_often_goes_from_memory_once()
    {
        await using var office = await DeliveryOffice.OpenAsync();
        var rep = await office.PersonAsync("Wang Lei");
        await office.TellsAsync(rep, "one");
        await office.RoundsAsync(1);
        await office.TellsAsync(rep, "change first");
        await office.TellsAsync(rep, "change second", office.Time.GetUtcNow().AddTicks(1));
        await office.RoundsAsync(2);
        office.Passes(TimeSpan.FromDays(43));

        await office.TellsAsync(rep, "two");
        await office.RoundsAsync(1);
        await office.TellsAsync(rep, "one");
        await office.RoundsAsync(1);

        Assert.Equal(["second", "two", "one"], rep.Notices());
    }

    [Fact]
    public async Task Notices_keep_their_order_and_the_night_waits_for_the_morning()
    {
        await using var office = await DeliveryOffice.OpenAsync();
        var rep = await office.PersonAsync("Wang Lei");
        var late = office.Time.GetUtcNow().AddHours(10.5);
        await office.TellsAsync(rep, "second", late.AddMinutes(1));
        await office.TellsAsync(rep, "first", late);
        await office.TellsAsync(rep, "at once", late, DeliveryOffice.Urgent);
        office.Passes(TimeSpan.FromHours(11));
        await office.Delivers();
        Assert.Equal(["at once"], rep.Notices());

        office.Passes(TimeSpan.FromHours(12));
        await office.Delivers();
        Assert.Equal(["at once"], rep.Notices());

        office.Passes(TimeSpan.FromHours(1));
        await office.Delivers();
        Assert.Equal(["at once", "first", "second"], rep.Notices());
    }

    [Fact]
    public async Task A_card_changes_where_it_stands_also_at_night_and_nothing_new_comes()
    {
        await using var office = await DeliveryOffice.OpenAsync();
        var rep = await office.PersonAsync("Wang Lei");
        await office.TellsAsync(rep, "one");
        await office.RoundsAsync(1);
        office.Passes(TimeSpan.FromHours(15));

        await office.TellsAsync(rep, "change resolved");
        await office.RoundsAsync(1);

        Assert.Equal(["resolved"], rep.Notices());
        Assert.Equal("PUT", office.Connector.Calls[^1].Method);
    }

    [Fact]
    public async Task A_card_that_is_not_there_is_not_changed_and_one_that_breaks_is_changed_again()
    {
        await using var office = await DeliveryOffice.OpenAsync();
        var rep = await office.PersonAsync("Wang Lei");
        await office.TellsAsync(rep, "change nothing");
        await office.RoundsAsync(1);
        Assert.Empty(rep.Notices());

        await office.TellsAsync(rep, "one");
        await office.RoundsAsync(1);
        office.Connector.Script = call => call.Method == "PUT" ? new Fault(503) : null;
        await office.TellsAsync(rep, "change resolved");
        await office.RoundsAsync(2);
        Assert.Equal(["one"], rep.Notices());

        office.Connector.Script = _ => null;
        await office.RoundsAsync(1);
        Assert.Equal(["resolved"], rep.Notices());
    }

    [Fact]
    public async Task What_no_longer_holds_is_not_sent_and_what_became_anothers_goes_there()
    {
        await using var office = await DeliveryOffice.OpenAsync();
        var (rep, manager) = (await office.PersonAsync("Wang Lei"), await office.PersonAsync("Chen Jing"));
        await office.TellsAsync(rep, "drop");
        await office.TellsAsync(rep, $"to {manager.AadObjectId}");

        var report = await office.Delivers();
        await office.RoundsAsync(2);

        Assert.Equal(1, report[0].Dropped["closed"]);
        Assert.Empty(rep.Notices());
        Assert.Equal(["yours now"], manager.Notices());
    }

    [Fact]
    public async Task What_everybody_passes_on_comes_to_an_end()
    {
        await using var office = await DeliveryOffice.OpenAsync();
        var people = new List<Person>();
        for (var at = 0; at < 14; at++)
        {
            people.Add(await office.PersonAsync($"Manager {at}"));
        }

        await office.TellsAsync(people[0], "circle " + string.Join(' ', people.Select(person => person.AadObjectId)));
        var (moved, ended) = (0, 0);
        for (var rounds = 0; rounds < 20; rounds++)
        {
            var report = (await office.Delivers())[0];
            moved += report.Dropped.GetValueOrDefault("readdressed");
            ended += report.Dropped.GetValueOrDefault("circle");
            office.Passes(TimeSpan.FromSeconds(61));
        }

        Assert.Equal((10, 1), (moved, ended));
        Assert.All(people, person => Assert.Empty(person.Notices()));
    }

    [Fact]
    public async Task What_another_version_wrote_is_left_alone_and_what_fails_to_be_written_holds_nobody_up()
    {
        await using var office = await DeliveryOffice.OpenAsync();
        var rep = await office.PersonAsync("Wang Lei");
        await office.TellsAsync(rep, "from the future", kind: "hologram");
        await office.TellsAsync(rep, "fail");
        await office.TellsAsync(rep, "one");

        var report = Assert.Single(await office.Delivers());

        Assert.Equal(["one"], rep.Notices());
        Assert.Equal((1, 1), (report.HeldBack["unknownkind"], report.HeldBack["notwritten"]));
        var box = await office.Tables().Notices.OpenAsync(Bench.Bench.TenantId, rep.AadObjectId, office.Time.GetUtcNow());
        Assert.Equal(["hologram", "spoken"], box.Waiting.Select(waiting => waiting.Notice.Kind).Order());
    }

    [Fact]
    public async Task Sixty_notices_for_one_person_keep_the_windows_of_the_chat()
    {
        await using var office = await DeliveryOffice.OpenAsync();
        var rep = await office.PersonAsync("Wang Lei");
        office.Connector.Limits = new RateLimits(office.Time);
        var began = office.Time.GetUtcNow();
        for (var at = 0; at < 60; at++)
        {
            await office.TellsAsync(rep, $"number {at:D2}", began.AddTicks(at));
        }

        office.Passes(TimeSpan.FromSeconds(1));
        var rounds = 0;
        for (; rep.Notices().Count < 60 && rounds < 20; rounds++)
        {
            await office.Delivers();
        }

        Assert.Equal(0, office.Connector.Limits.Refused);
        Assert.Equal(Enumerable.Range(0, 60).Select(at => $"number {at:D2}"), rep.Notices());
        Assert.True(office.Time.GetUtcNow() - began >= TimeSpan.FromSeconds(30), "Forty-five in thirty seconds are the most.");
    }

    [Fact]
    public async Task Many_people_at_once_leave_room_for_the_replies_of_turns()
    {
        await using var office = await DeliveryOffice.OpenAsync();
        for (var at = 0; at < 40; at++)
        {
            await office.TellsAsync(await office.PersonAsync($"Person {at}"), "one");
        }

        office.Passes(TimeSpan.FromMinutes(1));
        var (before, limits) = (office.Sends(), new RateLimits(office.Time));
        office.Connector.Limits = limits;

        // Nobody moves the clock until most of what fits into one moment went out.
        var round = office.Bot.Services.GetRequiredService<SalesBot.Bot.Delivering.NoticeDelivery>().DeliverDueAsync(office.Time.GetUtcNow());
        while (!round.IsCompleted && office.Sends() < before + 18)
        {
            await Task.Delay(20);
        }

        Assert.Equal(40, (await office.WhileTimePasses(round)).Delivered);
        Assert.InRange(limits.PerSecond.Values.Max(), 1, 24);
    }

    [Fact]
    public async Task Somebody_whose_record_is_damaged_is_put_off_and_nobody_else_is()
    {
        await using var office = await DeliveryOffice.OpenAsync();
        var (rep, other) = (await office.PersonAsync("Wang Lei"), await office.PersonAsync("Chen Jing"));
        var user = (await office.Tables().Users.FindAsync(Bench.Bench.TenantId, rep.AadObjectId))!;
        await office.Tables().Users.SaveAsync(user, user with { Reference = "{" });
        await office.TellsAsync(rep, "one");
        await office.TellsAsync(other, "one");
        Assert.Equal(1, Assert.Single(await office.Delivers()).HeldBack["bug"]);
        Assert.Equal(["one"], other.Notices());

        office.Passes(TimeSpan.FromMinutes(1));
        Assert.Equal(0, Assert.Single(await office.Delivers()).People);

        await rep.Says("hello");
        office.Passes(TimeSpan.FromMinutes(10));
        await office.Delivers();
        Assert.Contains("one", rep.Notices());
    }

    [Fact]
    public async Task Nothing_people_are_told_and_no_token_is_logged()
    {
        await using var office = await DeliveryOffice.OpenAsync();
        var rep = await office.PersonAsync("Wang Lei");
        office.Connector.Script = call => call.IsMessage && call.Body!.ToJsonString().Contains("refused", StringComparison.Ordinal) ? new Fault(400, "BadSyntax") : null;
        await office.TellsAsync(rep, "canary words");
        await office.TellsAsync(rep, "canary refused");
        await office.RoundsAsync(2);

        Assert.Equal(["canary words"], rep.Notices());
        Assert.Contains(office.Bot.Log.Entries, entry => entry.Contains("1 delivered", StringComparison.Ordinal));
        Assert.DoesNotContain(office.Bot.Log.Entries, entry => entry.Contains("canary", StringComparison.Ordinal));
    }
}
