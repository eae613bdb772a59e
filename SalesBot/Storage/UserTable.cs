using Azure.Data.Tables;
using SalesBot.Sales;

namespace SalesBot.Storage;

/// <summary>One row for each person, in a partition for each tenant.</summary>
public sealed class UserTable
{
    private readonly TableClient table;

    internal UserTable(TableClient table) => this.table = table;

    /// <summary>The person, or null if they never wrote.</summary>
    public async Task<UserRecord?> FindAsync(string tenantId, string userId, CancellationToken cancellationToken = default)
    {
        var found = await table.GetEntityIfExistsAsync<TableEntity>(Keys.Tenant(tenantId), Keys.User(userId), cancellationToken: cancellationToken);
        return found is { HasValue: true, Value: { } row } ? Read(row, tenantId, userId) : null;
    }

    /// <summary>
    /// Writes what differs and leaves the rest: two devices that change different things at once both keep theirs.
    /// </summary>
    public async Task SaveAsync(UserRecord? before, UserRecord after, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(after);
        var row = new TableEntity(Keys.Tenant(after.TenantId), Keys.User(after.UserId)) { ["UserId"] = after.UserId };
        SetIf(before?.Language != after.Language, "Language", after.Language?.ToString() ?? "");
        SetIf(before?.TimeZone != after.TimeZone, "TimeZone", after.TimeZone ?? "");
        SetIf(before?.DisplayName != after.DisplayName, "DisplayName", after.DisplayName ?? "");
        SetIf(before?.WelcomedAt != after.WelcomedAt, "WelcomedAt", after.WelcomedAt?.ToString("O") ?? "");
        SetIf(before?.PagesEndAt != after.PagesEndAt, "PagesEndAt", after.PagesEndAt?.ToString("O") ?? "");
        SetIf(before?.DebriefAskedAt != after.DebriefAskedAt, "DebriefAskedAt", after.DebriefAskedAt?.ToString("O") ?? "");
        SetIf(before?.Installed != after.Installed, "Installed", after.Installed);
        if (before?.Reference != after.Reference)
        {
            row.SetText("Reference", after.Reference ?? "");
        }

        EntityLimits.Check(row);
        await table.UpsertEntityAsync(row, TableUpdateMode.Merge, cancellationToken);

        void SetIf(bool differs, string name, object value)
        {
            if (differs)
            {
                row[name] = value;
            }
        }
    }

    private static UserRecord Read(TableEntity row, string tenantId, string userId) => new()
    {
        TenantId = tenantId,
        UserId = userId,
        Language = Enum.TryParse<Language>(row.GetString("Language"), out var language) ? language : null,
        TimeZone = Given(row.GetString("TimeZone")),
        DisplayName = Given(row.GetString("DisplayName")),
        Reference = Given(row.GetText("Reference")),
        WelcomedAt = DateTimeOffset.TryParse(row.GetString("WelcomedAt"), out var at) ? at : null,
        PagesEndAt = DateTimeOffset.TryParse(row.GetString("PagesEndAt"), out var end) ? end : null,
        DebriefAskedAt = DateTimeOffset.TryParse(row.GetString("DebriefAskedAt"), out var asked) ? asked : null,
        Installed = row.GetBoolean("Installed") ?? false,
    };

    /// <summary>A merge cannot remove a property, so "none" is written as empty.</summary>
    private static string? Given(string? stored) => string.IsNullOrEmpty(stored) ? null : stored;
}
