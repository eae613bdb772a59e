using System.Text.Json;
using Azure;
using Azure.Data.Tables;
using SalesBot.Sales.Stakeholders;

namespace SalesBot.Storage;

/// <summary>
/// Takes a person out of a text of single rows. Others may write them meanwhile; then a row is read once more. Safe to
/// repeat.
/// </summary>
internal static class ErasedRows
{
    /// <param name="table">The table.</param>
    /// <param name="range">A partition, its first row key, and the first one after.</param>
    /// <param name="text">The name of the text, JSON that may hold more JSON in its texts.</param>
    /// <param name="erasure">Who goes.</param>
    /// <param name="cancellationToken">Ends the wait.</param>
    public static async Task EraseAsync(TableClient table, (string Partition, string From, string Before) range, string text, Erasure erasure, CancellationToken cancellationToken)
    {
        var filter = TableClient.CreateQueryFilter($"PartitionKey eq {range.Partition} and RowKey ge {range.From} and RowKey lt {range.Before}");
        var rows = new List<TableEntity>();
        await foreach (var row in table.QueryAsync<TableEntity>(filter, cancellationToken: cancellationToken))
        {
            rows.Add(row);
        }

        foreach (var row in rows)
        {
            for (var now = row; now is not null && Without(now.GetText(text), erasure) is { } rest;)
            {
                now = await IsWrittenAsync(table, now, text, rest, cancellationToken) ? null : await AgainAsync(table, row, cancellationToken);
            }
        }
    }

    // Null if it holds nothing of them. What does not read may hold anything.
    private static string? Without(string? json, Erasure erasure)
    {
        if (string.IsNullOrEmpty(json))
        {
            return null;
        }

        try
        {
            var rest = StoredTexts.Without(json, erasure);
            return rest == json ? null : rest;
        }
        catch (JsonException)
        {
            return string.Empty;
        }
    }

    private static async Task<bool> IsWrittenAsync(TableClient table, TableEntity row, string name, string rest, CancellationToken cancellationToken)
    {
        foreach (var part in row.Keys.Where(key => key.StartsWith(name, StringComparison.Ordinal)).ToList())
        {
            row.Remove(part);
        }

        row.SetText(name, rest);
        try
        {
            await table.UpdateEntityAsync(row, row.ETag, TableUpdateMode.Replace, cancellationToken);
            return true;
        }
        catch (RequestFailedException moved) when (moved.Status is 404 or 412)
        {
            return false;
        }
    }

    private static async Task<TableEntity?> AgainAsync(TableClient table, TableEntity row, CancellationToken cancellationToken) =>
        await table.GetEntityIfExistsAsync<TableEntity>(row.PartitionKey, row.RowKey, cancellationToken: cancellationToken) is { HasValue: true, Value: { } now } ? now : null;
}
