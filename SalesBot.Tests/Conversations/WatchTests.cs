using Microsoft.Extensions.DependencyInjection;
using SalesBot.Sales.Alerts;
using SalesBot.Sales.Stalls;
using SalesBot.Storage;
using SalesBot.Tests.Bench;
using SalesBot.Tests.Storage;

namespace SalesBot.Tests.Conversations;

/// <summary>Whatever people do to a deal, it is looked at in time, and what ends an alert ends it soon.</summary>
public class WatchTests
{
    // Tuesday 24 November 2026, 00:00 in Shanghai.
    private static readonly DateTimeOffset NextNight = new(2026, 11, 23, 16, 0, 0, TimeSpan.Zero);

    [Fact]
    public async Task A_new_deal_is_looked_at_in_the_next_night_and_not_before()
    {
        await using var office = await Office.OpenAsync();
        var rep = await Office.RepAsync(office, "en-US");
        await office.BackgroundRuns();
        await Office.CreatesAsync(rep, "Delta Foods, chilling tunnel, 3m");

        Assert.Equal(NextNight, (await FindAsync(office, rep, "Delta Foods")).LookAt);
        await office.BackgroundRuns();
        Assert.Null((await FindAsync(office, rep, "Delta Foods")).Deal.Alert);

        await office.MorningComes();
        Assert.True((await FindAsync(office, rep, "Delta Foods")).Deal.Alert?.IsAlive);
    }

    [Fact]
    public async Task What_somebody_does_about_a_living_alert_is_looked_at_right_away()
    {
        await using var office = await Office.OpenAsync();
        var rep = await Office.RepAsync(office, "en-US");
        await office.BackgroundRuns();
        var before = await FindAsync(office, rep, "Jiangnan");
        Assert.True(before.Deal.Alert?.IsAlive);
        Assert.True(before.LookAt > office.Time.GetUtcNow());

        office.Passes(TimeSpan.FromMinutes(1));
        await rep.Says("open jiangnan");
        await rep.Says("step done");
        Assert.Equal(office.Time.GetUtcNow(), (await FindAsync(office, rep, "Jiangnan")).LookAt);

        await office.BackgroundRuns();
        var after = await FindAsync(office, rep, "Jiangnan");
        Assert.True(after.LookAt > office.Time.GetUtcNow());
        Assert.Contains(after.Deal.Alert!.Signals, signal => signal.Code == "S5");
    }

    [Fact]
    public async Task The_look_is_asked_for_before_the_deal_is_written_so_that_no_crash_forgets_it()
    {
        await using var proxy = await FaultProxy.StartAsync();
        await using var office = await Office.OpenAsync("--Storage:ConnectionString", proxy.ConnectionString);
        var rep = await Office.RepAsync(office, "en-US");
        await office.BackgroundRuns();
        office.Passes(TimeSpan.FromMinutes(1));
        await rep.Says("open jiangnan");

        var before = proxy.Seen.Count;
        await rep.Says("step done");

        var calls = proxy.Seen.Skip(before).ToList();
        var look = calls.FindIndex(call => call.StartsWith("PUT", StringComparison.Ordinal) && call.Contains("Looks(", StringComparison.Ordinal));
        Assert.InRange(look, 0, calls.FindIndex(call => call.Contains("$batch", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task What_only_puts_a_look_off_leaves_it_where_it_is()
    {
        await using var office = await Office.OpenAsync();
        var rep = await Office.RepAsync(office, "en-US");
        await Office.CreatesAsync(rep, "Delta Foods, chilling tunnel, 3m");
        var first = (await FindAsync(office, rep, "Delta Foods")).LookAt;

        await rep.Says("set next step: send the plan on Friday");

        Assert.Equal(first, (await FindAsync(office, rep, "Delta Foods")).LookAt);
    }

    [Theory]
    [InlineData("en-US", "City Hospital")]
    [InlineData("zh-CN", "市医院")]
    public async Task The_samples_alert_their_rep_by_themselves(string locale, string account)
    {
        await using var office = await Office.OpenAsync();
        var rep = await Office.RepAsync(office, locale);
        var before = rep.Chat.Messages.Count;

        await office.BackgroundRuns();

        Assert.Contains(rep.Chat.Messages.Skip(before), message => message.Lines.Any(line => line.Contains(account, StringComparison.Ordinal)));
        var told = rep.Chat.Messages.Count;
        await office.BackgroundRuns();
        Assert.Equal(told, rep.Chat.Messages.Count);
    }

    [Fact]
    public async Task Two_bots_over_one_storage_raise_each_alert_of_the_samples_once()
    {
        await using var office = await Office.OpenAsync();
        await office.StartAnotherBot();
        var rep = await Office.RepAsync(office, "zh-CN");
        await office.BackgroundRuns();

        var tables = office.Bot.Services.GetRequiredService<Tables>();
        var deals = await tables.Lists.OfAsync(Bench.Bench.TenantId, rep.AadObjectId);
        var alerts = await Task.WhenAll(deals.Select(async deal => (await tables.Deals.FindAsync(deal.TenantId, deal.DealId))!.Deal.Alert));
        Assert.Contains(alerts, alert => alert?.Level >= StallLevel.Warning);
        Assert.All(alerts.OfType<Alert>(), alert => Assert.Empty(alert.Untold));
    }

    private static async Task<StoredDeal> FindAsync(Bench.Bench office, Person rep, string account)
    {
        var tables = office.Bot.Services.GetRequiredService<Tables>();
        var listed = (await tables.Lists.OfAsync(Bench.Bench.TenantId, rep.AadObjectId)).Single(deal => deal.AccountName.Contains(account, StringComparison.OrdinalIgnoreCase));
        return (await tables.Deals.FindAsync(listed.TenantId, listed.DealId))!;
    }
}
