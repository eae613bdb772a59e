using Azure;
using Azure.Data.Tables;

namespace SalesBot.Storage;

/// <summary>Printed pages until they end, each in a partition of its own: nobody lists them.</summary>
public sealed class DocumentTable
{
    private const string Row = "page";

    private readonly TableClient table;

    internal DocumentTable(TableClient table) => this.table = table;

    /// <summary>Writes a page. Safe to repeat.</summary>
    /// <exception cref="StoredDataException">It breaks a limit of the service.</exception>
    public async Task SaveAsync(StoredDocument document, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(document);
        var row = new TableEntity(Keys.Document(document.Id), Row) { ["EndsAt"] = document.EndsAt };
        row.SetText("Json", StoredJson.Write(document));
        EntityLimits.Check(row);
        await table.UpsertEntityAsync(row, TableUpdateMode.Replace, cancellationToken);
    }

    /// <summary>The page; null if there is none, or it has ended: then its row goes.</summary>
    public async Task<StoredDocument?> FindAsync(string id, DateTimeOffset now, CancellationToken cancellationToken = default)
    {
        var found = await table.GetEntityIfExistsAsync<TableEntity>(Keys.Document(id), Row, cancellationToken: cancellationToken);
        if (found is not { HasValue: true, Value: { } row })
        {
            return null;
        }

        var document = StoredJson.Read<StoredDocument>(row.GetText("Json"));
        if (now < document.EndsAt)
        {
            return document;
        }

        await table.DeleteEntityAsync(row.PartitionKey, row.RowKey, ETag.All, cancellationToken);
        return null;
    }
}
