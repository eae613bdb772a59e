using Azure.Data.Tables;
using SalesBot.Alerts;
using SalesBot.Sales.Alerts;
using SalesBot.Sales.Deals;
using SalesBot.Sales.Stalls;
using SalesBot.Storage;

namespace SalesBot.Tests.Alerts;

/// <summary>What a sweep finds, whom it tells, and when it looks again (domain 2.8, decision 6).</summary>
public class StallSweepTests
{
    private const string Critical = "ST4";
    private const string Serious = "ST2";
    private const string Healthy = "ST1";

    [Fact]
    public async Task A_critical_deal_is_told_to_rep_and_manager_at_once_and_to_the_director_in_the_list_of_the_week()
    {
        var bench = await SweepBench.OpenAsync();
        await bench.DueAsync(Critical);

        var count = await bench.Instance().SweepAsync(bench.Now);

        Assert.Equal((1, 1, 1, 0), (count.Due, count.Evaluated, count.Raised, count.Resolved));
        Assert.Equal(["alert Owner Raised Critical"], await bench.ToldAsync(SweepBench.Rep));
        Assert.Equal(["alert Manager Raised Critical"], await bench.ToldAsync(SweepBench.Manager));
        var weekly = Assert.Single(await bench.NoticesAsync(SweepBench.Director));
        Assert.Equal((AlertNotice.Weekly, "weekly|20261130", new DateTimeOffset(2026, 11, 30, 0, 30, 0, TimeSpan.Zero)), (weekly.Kind, weekly.Key, weekly.At));
        Assert.Empty(count.Failed);
    }

    [Fact]
    public async Task The_alert_stands_in_the_deal_with_nothing_left_to_tell_and_the_next_look_is_known()
    {
        var bench = await SweepBench.OpenAsync();
        await bench.DueAsync(Critical);

        await bench.Instance().SweepAsync(bench.Now);

        var stored = await bench.StoredAsync();
        var alert = stored.Deal.Alert!;
        Assert.Equal((AlertState.Open, StallLevel.Critical, 15, 0), (alert.State, alert.Level, alert.Points, alert.Untold.Length));
        Assert.Equal([SweepBench.Manager, SweepBench.Rep], alert.Holders.Order(StringComparer.Ordinal));
        Assert.True(stored.LookAt > bench.Now);
        Assert.Equal(stored.LookAt, Assert.Single(await bench.LooksAsync()).At);
        Assert.Empty(await bench.LooksAsync(bench.Now));
    }

    [Fact]
    public async Task A_second_sweep_reads_nothing_and_a_second_look_tells_nothing_new()
    {
        var bench = await SweepBench.OpenAsync();
        await bench.DueAsync(Critical);
        await bench.Instance().SweepAsync(bench.Now);
        var (told, version) = (await bench.ToldAsync(SweepBench.Rep), (await bench.StoredAsync()).Version);

        Assert.Equal(0, (await bench.Instance().SweepAsync(bench.Now)).Due);
        await bench.ChangesAsync("deal-1", deal => deal with { Title = "another" }, lookAt: bench.Now);
        Assert.Equal(1, (await bench.Instance().SweepAsync(bench.Now)).Evaluated);

        Assert.Equal(told, await bench.ToldAsync(SweepBench.Rep));
        Assert.Equal(version + 1, (await bench.StoredAsync()).Version);
    }

    [Fact]
    public async Task A_healthy_deal_costs_a_look_and_leaves_no_trace_in_its_history()
    {
        var bench = await SweepBench.OpenAsync();
        await bench.DueAsync(Healthy);

        var count = await bench.Instance().SweepAsync(bench.Now);

        Assert.Equal((1, 1, 0, 0), (count.Due, count.Evaluated, count.Raised, count.HeldBack));
        Assert.Single(await bench.EventsAsync());
        Assert.True((await bench.StoredAsync()).LookAt > bench.Now);
        Assert.Empty(await bench.ToldAsync(SweepBench.Rep));
    }

    [Fact]
    public async Task A_watch_waits_for_the_digest_of_the_next_morning_at_the_time_the_person_chose()
    {
        var bench = await SweepBench.OpenAsync();
        await bench.KnowsAsync(SweepBench.Rep, SweepBench.Manager, user => user with { DigestAt = new TimeOnly(7, 45) });
        await bench.DueAsync(Healthy, adjust: deal => deal with { NextSteps = [] });

        await bench.Instance().SweepAsync(bench.Now);

        var digest = Assert.Single(await bench.NoticesAsync(SweepBench.Rep));
        Assert.Equal(("digest|20261124", new DateTimeOffset(2026, 11, 23, 23, 45, 0, TimeSpan.Zero)), (digest.Key, digest.At));
        Assert.Empty(await bench.ToldAsync(SweepBench.Manager));
        Assert.Equal(StallLevel.Watch, (await bench.AlertAsync())!.Level);
    }

    [Fact]
    public async Task A_touch_ends_the_alert_with_the_next_look_and_changes_the_cards_where_they_stand()
    {
        var bench = await SweepBench.OpenAsync();
        await bench.DueAsync(Serious);
        await bench.Instance().SweepAsync(bench.Now);

        var healthy = Sales.Stalls.StallVector.Get(Healthy).Deal;
        await bench.ChangesAsync("deal-1", deal => deal with { People = healthy.People, NextSteps = healthy.NextSteps, Visits = healthy.Visits, ExpectedClose = healthy.ExpectedClose }, lookAt: bench.Now);
        var count = await bench.Instance().SweepAsync(bench.Now);

        Assert.Equal((1, 0), (count.Resolved, count.Raised));
        Assert.Equal((AlertState.Resolved, new DateOnly(2026, 11, 23)), ((await bench.AlertAsync())!.State, (await bench.AlertAsync())!.EndedOn));
        Assert.Equal(["alert Owner Raised Serious", "alert-change Owner Resolved Serious"], await bench.ToldAsync(SweepBench.Rep));
        Assert.Equal(["alert Manager Raised Serious", "alert-change Owner Resolved Serious"], await bench.ToldAsync(SweepBench.Manager));
    }

    [Fact]
    public async Task With_the_deal_ends_its_alert_and_nobody_looks_again()
    {
        var bench = await SweepBench.OpenAsync();
        await bench.DueAsync(Critical);
        await bench.Instance().SweepAsync(bench.Now);

        await bench.ChangesAsync("deal-1", deal => deal with { Outcome = Outcome.Lost }, lookAt: bench.Now);
        await bench.Instance().SweepAsync(bench.Now);

        Assert.Equal(AlertState.Resolved, (await bench.AlertAsync())!.State);
        Assert.Null((await bench.StoredAsync()).LookAt);
        await bench.Instance().SweepAsync(bench.Now.AddDays(400));
        Assert.Empty(await bench.LooksAsync());
        Assert.Equal(["alert Owner Raised Critical", "alert-change Owner Resolved Critical"], await bench.ToldAsync(SweepBench.Rep));
    }

    [Fact]
    public async Task Without_a_manager_nothing_is_lost_the_owner_hears_what_was_for_them_and_it_is_counted()
    {
        var bench = await SweepBench.OpenAsync(hasManagers: false);
        await bench.DueAsync(Critical);

        var raised = await bench.Instance().SweepAsync(bench.Now);

        // Three working days unanswered: it would go to the director.
        bench.Now = bench.Now.AddDays(4);
        var escalated = await bench.Instance().SweepAsync(bench.Now);

        Assert.Equal(2, raised.Failed["no-manager"]);
        Assert.True(escalated.Failed["no-manager"] > 0);
        Assert.Equal(["alert Owner Escalated Critical", "alert Owner Raised Critical"], await bench.ToldAsync(SweepBench.Rep));
        Assert.Empty(await bench.ToldAsync(SweepBench.Manager));
    }

    [Theory]
    [InlineData(SweepBench.Rep)]
    [InlineData(SweepBench.Manager)]
    public async Task Whoever_is_their_own_manager_or_reports_in_a_circle_hears_it_once(string managersManager)
    {
        var bench = await SweepBench.OpenAsync();
        await bench.KnowsAsync(SweepBench.Rep, managersManager == SweepBench.Rep ? SweepBench.Manager : SweepBench.Rep);
        await bench.KnowsAsync(SweepBench.Manager, SweepBench.Rep);
        await bench.DueAsync(Critical);

        await bench.Instance().SweepAsync(bench.Now);

        Assert.Equal(["alert Owner Raised Critical"], await bench.ToldAsync(SweepBench.Rep));
        Assert.Equal(managersManager == SweepBench.Rep ? 1 : 0, (await bench.ToldAsync(SweepBench.Manager)).Count);
    }

    [Fact]
    public async Task While_the_owner_is_away_whoever_covers_hears_it()
    {
        var bench = await SweepBench.OpenAsync();
        await bench.KnowsAsync(SweepBench.Rep, SweepBench.Manager, user => user with { Leave = new Leave(new(2026, 11, 20), new(2026, 11, 30), "cover-1", "Cover") });
        await bench.DueAsync(Critical);

        await bench.Instance().SweepAsync(bench.Now);

        Assert.Empty(await bench.ToldAsync(SweepBench.Rep));
        Assert.Equal(["alert Owner Raised Critical"], await bench.ToldAsync("cover-1"));
    }

    [Fact]
    public async Task A_cover_who_is_the_manager_hears_it_once_as_the_manager()
    {
        var bench = await SweepBench.OpenAsync();
        await bench.KnowsAsync(SweepBench.Rep, SweepBench.Manager, user => user with { Leave = new Leave(new(2026, 11, 20), new(2026, 11, 30), SweepBench.Manager, "Manager") });
        await bench.DueAsync(Critical);

        await bench.Instance().SweepAsync(bench.Now);

        Assert.Equal(["alert Manager Raised Critical"], await bench.ToldAsync(SweepBench.Manager));
    }

    [Fact]
    public async Task A_deal_that_cannot_be_read_stops_no_other_and_is_met_ever_more_seldom()
    {
        var bench = await SweepBench.OpenAsync();
        foreach (var at in Enumerable.Range(1, 20))
        {
            await bench.DueAsync(Critical, $"deal-{at}");
        }

        await bench.Raw("Deals").UpsertEntityAsync(new TableEntity(Keys.Deal(bench.Tenant, "deal-7"), Keys.DealRow.Header) { ["Json"] = "{", ["Schema"] = 1 });

        var count = await bench.Instance().SweepAsync(bench.Now);

        Assert.Equal((20, 19, 19), (count.Due, count.Evaluated, count.Raised));
        Assert.Equal(1, count.Failed["unreadable"]);
        Assert.Equal(0, (await bench.Instance().SweepAsync(bench.Now)).Due);
        Assert.Equal(1, (await bench.Instance().SweepAsync(bench.Now.AddMinutes(5))).Failed["unreadable"]);
        Assert.Equal(0, (await bench.Instance().SweepAsync(bench.Now.AddMinutes(14))).Due);
        Assert.Equal(1, (await bench.Instance().SweepAsync(bench.Now.AddMinutes(15))).Failed["unreadable"]);
    }

    [Fact]
    public async Task A_look_written_for_a_commit_that_never_came_is_left_for_a_while_and_then_goes()
    {
        var bench = await SweepBench.OpenAsync();
        await bench.DueAsync(Healthy);
        await bench.Instance().SweepAsync(bench.Now);
        await bench.Tables.Looks.PutAsync(new Look(bench.Tenant, "deal-1", bench.Now, bench.Now));
        await bench.Tables.Looks.PutAsync(new Look(bench.Tenant, "never-begun", bench.Now, bench.Now));

        Assert.Equal((2, 0), Counted(await bench.Instance().SweepAsync(bench.Now.AddMinutes(14))));
        Assert.Equal((2, 0), Counted(await bench.Instance().SweepAsync(bench.Now.AddMinutes(15))));
        Assert.Equal((0, 0), Counted(await bench.Instance().SweepAsync(bench.Now.AddMinutes(15))));
    }

    [Fact]
    public async Task A_deal_whose_look_was_brought_forward_is_looked_at_once_and_the_later_row_goes()
    {
        var bench = await SweepBench.OpenAsync();
        await bench.DueAsync(Healthy);
        await bench.Instance().SweepAsync(bench.Now);
        var later = (await bench.StoredAsync()).LookAt!.Value;
        await bench.ChangesAsync("deal-1", deal => deal with { NextSteps = [] }, lookAt: bench.Now.AddHours(1));

        Assert.Equal((1, 1), Counted(await bench.Instance().SweepAsync(bench.Now.AddHours(1))));
        await bench.ChangesAsync("deal-1", deal => deal with { NextSteps = [new NextStep("s9", "visit", new(2027, 11, 1), StepOwner.Us)] });
        await bench.Instance().SweepAsync(later);

        Assert.Single(await bench.LooksAsync());
    }

    [Fact]
    public async Task The_delivery_is_called_when_somebody_was_looked_at()
    {
        var bench = await SweepBench.OpenAsync();
        var bell = new SalesBot.Bot.Turns.DeliveryBell();
        using var ear = bell.Listen();
        await bench.DueAsync(Critical);

        await bench.Instance(bell: bell).SweepAsync(bench.Now);

        Assert.True(ear.WaitAsync(TimeSpan.FromMinutes(1), TimeProvider.System, CancellationToken.None).IsCompletedSuccessfully);
    }

    [Fact]
    public async Task What_the_bot_writes_by_itself_resets_no_clock()
    {
        var bench = await SweepBench.OpenAsync();
        var deal = await bench.DueAsync(Serious);
        var facts = StoredJson.Write(StallFacts.Of(deal));

        foreach (var day in Enumerable.Range(0, 30))
        {
            await bench.Instance().SweepAsync(bench.Now.AddDays(day));
        }

        Assert.Equal(facts, StoredJson.Write(StallFacts.Of((await bench.StoredAsync()).Deal)));
    }

    private static (int, int) Counted(SalesBot.Alerts.Sweeping.SweepCount count) => (count.Due, count.Evaluated);
}
