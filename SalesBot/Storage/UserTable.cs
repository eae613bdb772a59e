using System.Collections.Immutable;
using System.Globalization;
using Azure;
using Azure.Data.Tables;
using SalesBot.Sales;
using SalesBot.Sales.Calendars;

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
        await table.UpsertEntityAsync(Row(before, after), TableUpdateMode.Merge, cancellationToken);
    }

    /// <summary>Somebody with the version of their row, to be changed by somebody else; null if they never wrote.</summary>
    internal async Task<(UserRecord? User, ETag Version)> VersionAsync(string tenantId, string userId, CancellationToken cancellationToken)
    {
        var found = await table.GetEntityIfExistsAsync<TableEntity>(Keys.Tenant(tenantId), Keys.User(userId), cancellationToken: cancellationToken);
        return found is { HasValue: true, Value: { } row } ? (Read(row, tenantId, userId), row.ETag) : (null, default);
    }

    /// <summary>Writes what differs, if the row is still the one that was read.</summary>
    internal async Task<bool> TryChangeAsync(UserRecord before, UserRecord after, ETag version, CancellationToken cancellationToken)
    {
        try
        {
            await table.UpdateEntityAsync(Row(before, after), version, TableUpdateMode.Merge, cancellationToken);
            return true;
        }
        catch (RequestFailedException lost) when (lost.Status is 404 or 412)
        {
            return false;
        }
    }

    /// <summary>
    /// Those of a tenant who have written, by name, up to <paramref name="most"/>: to find who is meant by a name. Reads
    /// names only.
    /// </summary>
    public async Task<IReadOnlyList<TeamMember>> NamedAsync(string tenantId, int most, CancellationToken cancellationToken = default)
    {
        var named = new List<TeamMember>();
        var all = table.QueryAsync<TableEntity>(
            TableClient.CreateQueryFilter($"PartitionKey eq {Keys.Tenant(tenantId)}"), select: ["UserId", "DisplayName"], cancellationToken: cancellationToken);
        await foreach (var row in all)
        {
            if (Given(row.GetString("DisplayName")) is { } name)
            {
                named.Add(new TeamMember(row.GetString("UserId"), name));
            }

            if (named.Count >= most)
            {
                break;
            }
        }

        return named;
    }

    private static TableEntity Row(UserRecord? before, UserRecord after)
    {
        ArgumentNullException.ThrowIfNull(after);
        var row = new TableEntity(Keys.Tenant(after.TenantId), Keys.User(after.UserId)) { ["UserId"] = after.UserId };
        SetIf(before?.Language != after.Language, "Language", after.Language?.ToString() ?? "");
        SetIf(before?.TimeZone != after.TimeZone, "TimeZone", after.TimeZone ?? "");
        SetIf(before?.DisplayName != after.DisplayName, "DisplayName", after.DisplayName ?? "");
        SetIf(before?.WelcomedAt != after.WelcomedAt, "WelcomedAt", after.WelcomedAt?.ToString("O") ?? "");
        SetIf(before?.Locale != after.Locale, "Locale", after.Locale ?? "");
        SetIf(before?.PagesEndAt != after.PagesEndAt, "PagesEndAt", after.PagesEndAt?.ToString("O") ?? "");
        SetIf(before?.DebriefAskedAt != after.DebriefAskedAt, "DebriefAskedAt", after.DebriefAskedAt?.ToString("O") ?? "");
        SetIf((before?.WithoutVisitCards ?? false) != after.WithoutVisitCards, "WithoutVisitCards", after.WithoutVisitCards);
        SetIf(before?.Installed != after.Installed, "Installed", after.Installed);
        SetIf(before?.Manager != after.Manager, "Manager", Json(after.Manager));
        SetIf(before?.AskedManager != after.AskedManager, "AskedManager", Json(after.AskedManager));
        SetIf(before?.ManagerChangedAt != after.ManagerChangedAt, "ManagerChangedAt", after.ManagerChangedAt?.ToString("O") ?? "");
        SetIf(before?.TeamWeekly != after.TeamWeekly, "TeamWeekly", Json(after.TeamWeekly));
        SetIf(before?.DigestAt != after.DigestAt, "DigestAt", after.DigestAt?.ToString("HH:mm", CultureInfo.InvariantCulture) ?? "");
        SetIf(before?.Leave != after.Leave, "Leave", Json(after.Leave));
        SetIf(before?.Quiet != after.Quiet, "Quiet", Json(after.Quiet));
        SetIf(before?.RoomOf != after.RoomOf, "RoomOf", after.RoomOf ?? "");
        SetIf(!(before?.Covers ?? []).SequenceEqual(after.Covers), "Covers", after.Covers.IsEmpty ? "" : StoredJson.Write(after.Covers));
        if (before?.Reference != after.Reference)
        {
            row.SetText("Reference", after.Reference ?? "");
        }

        EntityLimits.Check(row);
        return row;

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
        Locale = Given(row.GetString("Locale")),
        PagesEndAt = DateTimeOffset.TryParse(row.GetString("PagesEndAt"), out var end) ? end : null,
        DebriefAskedAt = DateTimeOffset.TryParse(row.GetString("DebriefAskedAt"), out var asked) ? asked : null,
        WithoutVisitCards = row.GetBoolean("WithoutVisitCards") ?? false,
        Installed = row.GetBoolean("Installed") ?? false,
        Manager = FromJson<ManagerLink>(row.GetString("Manager")),
        AskedManager = FromJson<ManagerLink>(row.GetString("AskedManager")),
        ManagerChangedAt = DateTimeOffset.TryParse(row.GetString("ManagerChangedAt"), out var changed) ? changed : null,
        TeamWeekly = FromJson<TeamWeekly>(row.GetString("TeamWeekly")),
        DigestAt = TimeOnly.TryParseExact(row.GetString("DigestAt"), "HH:mm", CultureInfo.InvariantCulture, DateTimeStyles.None, out var digest) ? digest : null,
        Leave = FromJson<Leave>(row.GetString("Leave")),
        Quiet = FromJson<QuietHours>(row.GetString("Quiet")),
        RoomOf = Given(row.GetString("RoomOf")),
        Covers = Given(row.GetString("Covers")) is { } covers ? StoredJson.Read<ImmutableArray<Covering>>(covers) : [],
    };

    private static string Json<T>(T? value)
        where T : class => value is null ? "" : StoredJson.Write(value);

    private static T? FromJson<T>(string? stored)
        where T : class => Given(stored) is { } json ? StoredJson.Read<T>(json) : null;

    /// <summary>A merge cannot remove a property, so "none" is written as empty.</summary>
    private static string? Given(string? stored) => string.IsNullOrEmpty(stored) ? null : stored;
}
