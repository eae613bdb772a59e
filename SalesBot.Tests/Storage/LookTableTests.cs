using SalesBot.Storage;

namespace SalesBot.Tests.Storage;

public class LookTableTests(TableFixture fixture) : IClassFixture<TableFixture>
{
    private static readonly DateTimeOffset Now = DealSamples.Start;

    private readonly string tenant = Guid.NewGuid().ToString("N");

    [Fact]
    public async Task What_is_due_now_or_was_due_on_days_before_is_found_and_nothing_later()
    {
        (string Deal, DateTimeOffset At)[] looks = [("last week", Now.AddDays(-7)), ("an hour ago", Now.AddHours(-1)), ("now", Now), ("in a moment", Now.AddTicks(1)), ("this evening", Now.AddHours(10)), ("tomorrow", Now.AddDays(1))];
        foreach (var (deal, at) in looks)
        {
            await fixture.Tables.Looks.PutAsync(new Look(tenant, deal, at, Now));
        }

        Assert.Equal(["an hour ago", "last week", "now"], (await DueAsync(Now)).Select(look => look.DealId).Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task A_look_reads_back_as_it_was_put_and_goes_when_it_is_dropped()
    {
        var look = new Look(tenant, "湖畔/汽车 #1", Now.AddTicks(-7), Now.AddTicks(-3)) { IsForced = true, Failures = 3 };
        await fixture.Tables.Looks.PutAsync(look with { Failures = 0 });
        await fixture.Tables.Looks.PutAsync(look);

        Assert.Equal(look, Assert.Single(await DueAsync(Now)));
        await fixture.Tables.Looks.DropAsync(look);
        await fixture.Tables.Looks.DropAsync(look);
        Assert.Empty(await DueAsync(Now));
    }

    [Fact]
    public async Task Many_are_put_at_once_and_all_found_whatever_pages_they_come_in()
    {
        await using var proxy = await FaultProxy.StartAsync();
        await fixture.Tables.Looks.PutAsync(Enumerable.Range(0, 1500).Select(at => new Look(tenant, $"deal-{at}", Now.AddDays(-at % 3), Now)));
        proxy.PageSize = 40;

        Assert.Equal(1500, (await DueAsync(Now, fixture.Connect(proxy.ConnectionString))).DistinctBy(look => look.DealId).Count());
    }

    [Fact]
    public async Task The_shards_share_the_deals_evenly_enough()
    {
        var shards = Enumerable.Range(0, 8000).Select(at => Keys.Shard(Keys.Deal(tenant, $"deal-{at}"), LookTable.Shards)).GroupBy(shard => shard).ToList();

        Assert.Equal(LookTable.Shards, shards.Count);
        Assert.All(shards, shard => Assert.InRange(shard.Count(), 600, 1500));
        Assert.Null(await fixture.Tables.Looks.RulesAsync());
    }

    private async Task<IReadOnlyList<Look>> DueAsync(DateTimeOffset now, Tables? tables = null)
    {
        var looks = new List<Look>();
        for (var shard = 0; shard < LookTable.Shards; shard++)
        {
            await foreach (var look in (tables ?? fixture.Tables).Looks.DueAsync(shard, now))
            {
                if (look.TenantId == tenant)
                {
                    looks.Add(look);
                }
            }
        }

        return looks;
    }
}
