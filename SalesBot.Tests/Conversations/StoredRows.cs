using System.Text.RegularExpressions;
using Azure.Data.Tables;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using SalesBot.Storage;

namespace SalesBot.Tests.Conversations;

/// <summary>The stored rows of an office as they are, whatever reads them.</summary>
internal static class StoredRows
{
    /// <summary>The table itself.</summary>
    public static TableClient Raw(Bench.Bench office, string table)
    {
        var stored = office.Bot.Services.GetRequiredService<IOptions<StorageOptions>>().Value;
        return new TableServiceClient(stored.ConnectionString).GetTableClient(stored.TablePrefix + table);
    }

    /// <summary>Those with these words in any of their texts, as they stand or escaped.</summary>
    public static async Task<IReadOnlyList<string>> WithAsync(Bench.Bench office, string table, string words, string partition = "")
    {
        var rows = new List<string>();
        await foreach (var row in Raw(office, table).QueryAsync<TableEntity>())
        {
            var texts = string.Join('\n', row.Keys.Select(key => row[key]).OfType<string>());
            if (row.PartitionKey.Contains(partition, StringComparison.Ordinal)
                && (texts.Contains(words, StringComparison.Ordinal) || Regex.Unescape(Regex.Replace(texts, @"\\(?!u[0-9a-fA-F]{4})", "")).Contains(words, StringComparison.Ordinal)))
            {
                rows.Add($"{row.RowKey}: {texts}");
            }
        }

        return rows;
    }
}
