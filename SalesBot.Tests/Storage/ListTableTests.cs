using Azure.Data.Tables;
using SalesBot.Sales.Deals;
using SalesBot.Storage;

namespace SalesBot.Tests.Storage;

/// <summary>Requirements E2 and E5: lists are complete over any paging, and agree with the deals whatever was left half done.</summary>
public class ListTableTests(TableFixture fixture) : IClassFixture<TableFixture>
{
    private readonly string owner = "rep-" + Guid.NewGuid().ToString("N");

    private ListTable Lists => fixture.Tables.Lists;

    [Fact]
    public async Task Five_thousand_and_one_rows_are_all_listed()
    {
        var table = fixture.Raw("Lists");
        foreach (var hundred in Enumerable.Range(0, 5001).Chunk(100))
        {
            await table.SubmitTransactionAsync(hundred.Select(number => new TableTransactionAction(TableTransactionActionType.Add, Row(number))));
        }

        var listed = await Lists.OfAsync("tenant-1", owner);

        Assert.Equal(Enumerable.Range(0, 5001).Select(number => $"deal-{number}").Order(StringComparer.Ordinal), listed.Select(deal => deal.DealId));
    }

    [Fact]
    public async Task Empty_and_small_pages_are_read_to_the_end()
    {
        await using var proxy = await FaultProxy.StartAsync();
        proxy.PageSize = 2;
        var behind = fixture.Connect(proxy.ConnectionString);
        for (var number = 0; number < 7; number++)
        {
            await Lists.ConfirmAsync(Summary($"deal-{number}"));
        }

        var deal = DealSamples.New("paged-" + owner, owner: owner);
        for (var answer = 0; answer < 9; answer++)
        {
            deal = deal.With(DealSamples.Choice($"Q{answer}", "yes"));
        }

        await CommitAsync(deal);

        Assert.Equal(7, (await behind.Lists.OfAsync("tenant-1", owner)).Count);
        Assert.Equal(9, (await behind.Deals.FindAsync("tenant-1", deal.Id))!.Deal.Answers.Count);
        Assert.True(proxy.Seen.Count(what => what.Contains("NextPartitionKey", StringComparison.Ordinal)) > 6);
    }

    [Fact]
    public async Task A_row_announced_for_a_deal_that_never_came_is_not_shown_and_is_repaired_away()
    {
        await Lists.AnnounceAsync(Summary("deal-never"));

        Assert.Empty(await Lists.OfAsync("tenant-1", owner));
        await Lists.RepairAsync("tenant-1", owner);
        Assert.Equal(0, RowCount());
    }

    [Fact]
    public async Task A_row_that_was_announced_but_not_confirmed_shows_the_deal_as_it_is()
    {
        var deal = DealSamples.New("half-" + owner, owner: owner);
        await Lists.AnnounceAsync(DealSummary.Of(deal));
        await CommitAsync(deal with { Title = "as committed" });

        Assert.Equal("as committed", Assert.Single(await Lists.OfAsync("tenant-1", owner)).Title);
    }

    [Fact]
    public async Task A_stale_row_is_repaired_and_a_deal_that_changed_hands_leaves_the_old_list()
    {
        var deal = DealSamples.New("moved-" + owner, owner: owner);
        await CommitAsync(deal with { Title = "new title" });
        await Lists.ConfirmAsync(DealSummary.Of(deal));
        await Lists.ConfirmAsync(DealSummary.Of(deal with { OwnerId = owner + "-former" }));

        await Lists.RepairAsync("tenant-1", owner);
        await Lists.RepairAsync("tenant-1", owner + "-former");
        await Lists.RepairAsync("tenant-1", owner);

        Assert.Equal("new title", Assert.Single(await Lists.OfAsync("tenant-1", owner)).Title);
        Assert.Empty(await Lists.OfAsync("tenant-1", owner + "-former"));
    }

    private TableEntity Row(int number)
    {
        var row = new TableEntity(Keys.Owner("tenant-1", owner), Keys.Encode($"deal-{number}")) { ["DealId"] = $"deal-{number}", ["Confirmed"] = true };
        row.SetText("Json", StoredJson.Write(Summary($"deal-{number}")));
        return row;
    }

    private DealSummary Summary(string id) => DealSummary.Of(DealSamples.New(id, owner: owner));

    private int RowCount() => fixture.Raw("Lists").Query<TableEntity>(row => row.PartitionKey == Keys.Owner("tenant-1", owner)).Count();

    private Task<BatchResult> CommitAsync(Deal deal) =>
        fixture.Tables.Deals.CommitAsync(null, deal, new DealWrite("conversation", new DealTurn("op", "{}"), owner, DealSamples.Start));
}
