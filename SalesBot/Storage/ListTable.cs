using System.Runtime.CompilerServices;
using Azure;
using Azure.Data.Tables;
using SalesBot.Sales.Deals;
using SalesBot.Sales.Qualification;

namespace SalesBot.Storage;

/// <summary>
/// Who has which deals: one row for each deal in a partition for each owner. A list and a deal cannot be written
/// together, so a row is announced before the deal's commit, confirmed after it, and a reader checks the announced
/// ones: a crash in between shows neither a deal that does not exist nor hides one that does.
/// </summary>
public sealed class ListTable
{
    private readonly TableClient table;
    private readonly DealTable deals;

    internal ListTable(TableClient table, DealTable deals) => (this.table, this.deals) = (table, deals);

    /// <summary>All deals of a person, in the order of their ids.</summary>
    public async Task<IReadOnlyList<DealSummary>> OfAsync(string tenantId, string userId, CancellationToken cancellationToken = default)
    {
        var listed = new List<DealSummary>();
        await foreach (var row in RowsAsync(tenantId, userId, cancellationToken))
        {
            if (await CheckedAsync(row, userId, cancellationToken) is { } summary)
            {
                listed.Add(summary);
            }
        }

        return listed;
    }

    /// <summary>All deals of all people of a company: a thousand a read.</summary>
    public async IAsyncEnumerable<DealSummary> OfCompanyAsync(string tenantId, [EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        var (from, before) = Keys.OwnersOf(tenantId);
        var rows = table.QueryAsync<TableEntity>(TableClient.CreateQueryFilter($"PartitionKey ge {from} and PartitionKey lt {before}"), cancellationToken: cancellationToken);
        await foreach (var row in rows)
        {
            // A row that was only announced is another's business; it is there again with its deal's commit.
            if (row.GetBoolean("Confirmed") == true)
            {
                yield return StoredJson.Read<DealSummary>(row.GetText("Json"));
            }
        }
    }

    /// <summary>
    /// All deals of all people that are not known to be over: a thousand a read. A deal that was announced and never came
    /// to be may be among them, and one that changed hands twice.
    /// </summary>
    public async IAsyncEnumerable<(string TenantId, string DealId)> OpenAsync([EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        await foreach (var row in table.QueryAsync<TableEntity>(TableClient.CreateQueryFilter($"DealId gt {""}"), cancellationToken: cancellationToken))
        {
            if (!IsOver(row))
            {
                yield return (row.GetString("TenantId"), DealIdOf(row));
            }
        }
    }

    /// <summary>Before a deal begins or changes hands: whoever reads the list meanwhile looks at the deal itself.</summary>
    public Task AnnounceAsync(DealSummary summary, CancellationToken cancellationToken = default) => PutAsync(summary, confirmed: false, cancellationToken);

    /// <summary>After the deal's commit: the row says what the deal says.</summary>
    public Task ConfirmAsync(DealSummary summary, CancellationToken cancellationToken = default) => PutAsync(summary, confirmed: true, cancellationToken);

    /// <summary>The deal left this person's list. Safe to repeat.</summary>
    public Task DropAsync(string tenantId, string userId, string dealId, CancellationToken cancellationToken = default) =>
        table.DeleteEntityAsync(Keys.Owner(tenantId, userId), Keys.Encode(dealId), ETag.All, cancellationToken);

    /// <summary>Makes the owner's row say what the deal says.</summary>
    public Task RepairAsync(Deal deal, CancellationToken cancellationToken = default) => ConfirmAsync(Read(deal), cancellationToken);

    /// <summary>Makes every row of a person's list agree with its deal, and drops those whose deal is elsewhere or never came to be.</summary>
    public async Task RepairAsync(string tenantId, string userId, CancellationToken cancellationToken = default)
    {
        await foreach (var row in RowsAsync(tenantId, userId, cancellationToken))
        {
            var stored = await deals.FindAsync(tenantId, DealIdOf(row), cancellationToken: cancellationToken);
            if (stored?.Deal is { } deal && deal.OwnerId == userId)
            {
                await RepairAsync(deal, cancellationToken);
            }
            else
            {
                await table.DeleteEntityAsync(row.PartitionKey, row.RowKey, row.ETag, cancellationToken);
            }
        }
    }

    private AsyncPageable<TableEntity> RowsAsync(string tenantId, string userId, CancellationToken cancellationToken) =>
        table.QueryAsync<TableEntity>(TableClient.CreateQueryFilter($"PartitionKey eq {Keys.Owner(tenantId, userId)}"), cancellationToken: cancellationToken);

    private async Task<DealSummary?> CheckedAsync(TableEntity row, string userId, CancellationToken cancellationToken)
    {
        if (row.GetBoolean("Confirmed") == true)
        {
            return StoredJson.Read<DealSummary>(row.GetText("Json"));
        }

        var stored = await deals.FindAsync(row.GetString("TenantId"), DealIdOf(row), cancellationToken: cancellationToken);
        return stored?.Deal is { } deal && deal.OwnerId == userId ? Read(deal) : null;
    }

    // What stands in for a row until its turn is finished: how a deal moves is reckoned with the numbers of whoever reads it.
    private static DealSummary Read(Deal deal) => DealSummary.Of(deal, Parameters.Default);

    private async Task PutAsync(DealSummary summary, bool confirmed, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(summary);
        var row = new TableEntity(Keys.Owner(summary.TenantId, summary.OwnerId), Keys.Encode(summary.DealId))
        {
            ["TenantId"] = summary.TenantId,
            ["DealId"] = summary.DealId,
            ["Confirmed"] = confirmed,
        };
        row.SetText("Json", StoredJson.Write(summary));
        EntityLimits.Check(row);
        await table.UpsertEntityAsync(row, TableUpdateMode.Replace, cancellationToken);
    }

    private static bool IsOver(TableEntity row)
    {
        try
        {
            return StoredJson.Read<DealSummary>(row.GetText("Json")).Outcome is not (Outcome.Open or Outcome.WonInDelivery);
        }
        catch (StoredDataException)
        {
            return false;
        }
    }

    private static string DealIdOf(TableEntity row) => row.GetString("DealId");
}
