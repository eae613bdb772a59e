using Azure;
using Azure.Data.Tables;

namespace SalesBot.Storage;

/// <summary>
/// What people are to be told, a partition for each person; beside it rows by the time at which somebody has something
/// waiting, so that a delivery reads who waits and not who exists. The row by time is written first: one too many is
/// found empty and goes, one too few would be silence.
/// </summary>
public sealed class NoticeTable
{
    /// <summary>How many parts the people are divided into, so that instances can share the work.</summary>
    public const int Shards = 4;

    private readonly TableClient table;

    internal NoticeTable(TableClient table) => this.table = table;

    /// <summary>Keeps a notice until it is delivered; one of the same key that is there already stays as it is.</summary>
    public async Task PutAsync(Notice notice, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(notice);
        await table.UpsertEntityAsync(Waiting(notice), TableUpdateMode.Replace, cancellationToken);
        var row = new TableEntity(Keys.Notices(notice.TenantId, notice.UserId), Keys.Notice(notice.Key));
        row.SetText("Json", StoredJson.Write(notice));
        EntityLimits.Check(row);
        try
        {
            await table.AddEntityAsync(row, cancellationToken);
        }
        catch (RequestFailedException there) when (there.Status == 409)
        {
        }
    }

    private static TableEntity Waiting(Notice notice) =>
        new(Keys.Waiting(Keys.Shard(Keys.Notices(notice.TenantId, notice.UserId), Shards)), Keys.WaitingSince(notice.At, notice.TenantId, notice.UserId))
        {
            ["TenantId"] = notice.TenantId,
            ["UserId"] = notice.UserId,
        };
}
