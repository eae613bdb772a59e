using System.Collections.Immutable;
using System.Text;
using Azure;
using Azure.Data.Tables;
using SalesBot.Sales.Accounts;
using SalesBot.Sales.Stakeholders;

namespace SalesBot.Storage;

/// <summary>
/// One partition for each customer, found by name however it is spelled in case, width and spaces: a header, a row for
/// each part, a row for each of its deals, and what was done to it. Several people touch one account, so a change is
/// merged part by part: whose turn began later wins its part, and the audit keeps both (decision 7).
/// </summary>
public sealed class AccountTable
{
    private const int MostTries = 5;

    private readonly TableClient table;

    internal AccountTable(TableClient table) => this.table = table;

    /// <summary>The id of the account of this name: the same for everybody who writes it, so that nobody makes a second one.</summary>
    public static string IdOf(string name) => "account-" + Keys.Hash(Normalise(name))[..20];

    /// <summary>What a turn changed in an account; null if nothing.</summary>
    /// <param name="before">As the turn read it; null if there was none.</param>
    /// <param name="after">As it is to be.</param>
    /// <param name="by">Entra object id of who did it.</param>
    /// <param name="byName">As Teams shows them.</param>
    /// <param name="operation">Operation id of the turn.</param>
    /// <param name="at">When the turn began.</param>
    public static AccountWrite? Write(StoredAccount? before, Account after, string by, string byName, string operation, DateTimeOffset at)
    {
        ArgumentNullException.ThrowIfNull(after);
        var changes = AccountParts.Differences(before?.Account, after);
        return before is not null && changes.IsEmpty ? null
            : new AccountWrite(after.TenantId, after.Id, after.Name, new AccountEvent(at, by, byName, operation, changes, []), before?.Version);
    }

    /// <summary>The account without what an event did to it; a part that was changed since stays. The same account if nothing goes.</summary>
    public static Account Without(Account now, AccountEvent done) => AccountParts.Without(now, done);

    /// <summary>The account with its deals, in one read; null if there is none.</summary>
    /// <exception cref="StoredDataException">A row of it cannot be used.</exception>
    public async Task<StoredAccount?> FindAsync(string tenantId, string accountId, CancellationToken cancellationToken = default)
    {
        var rows = await RowsAsync(Keys.Account(tenantId, accountId), Keys.AccountRow.First, Keys.AccountRow.AfterLast, cancellationToken);
        if (rows.Find(row => row.RowKey == Keys.AccountRow.Header) is not { } header)
        {
            return null;
        }

        var parts = rows.Where(IsPart).ToList();
        var account = AccountParts.Read(
            accountId, tenantId, header.GetText("Name")!, parts.Where(part => part.GetText("Json") is not null).Select(part => (WhatOf(part), part.GetText("Json")!)));
        return new StoredAccount(
            account,
            [.. rows.Where(row => row.RowKey.StartsWith(Keys.AccountRow.Deals, StringComparison.Ordinal)).Select(row => StoredJson.Read<AccountDeal>(row.GetText("Json")))],
            parts.ToImmutableDictionary(WhatOf, part => StampOf(part)!),
            header.ETag.ToString());
    }

    /// <summary>
    /// Writes a change beside a turn's commit: with the version it was decided on in one call, otherwise merged with
    /// what was changed since. Safe to repeat.
    /// </summary>
    public async Task ApplyAsync(AccountWrite write, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(write);
        var overtaken = ImmutableArray<string>.Empty;
        var version = write.Version is null ? (ETag?)null : new ETag(write.Version);
        for (var tries = 1; await CommitAsync(write, overtaken, version, cancellationToken) != BatchResult.Committed; tries++)
        {
            if (await WasAppliedAsync(write, cancellationToken))
            {
                return;
            }

            if (tries >= MostTries)
            {
                throw new RequestFailedException(412, "An account could not be written.");
            }

            var rows = await RowsAsync(Keys.Account(write.TenantId, write.AccountId), Keys.AccountRow.Parts, Keys.AccountRow.AfterParts, cancellationToken);
            version = rows.Find(row => row.RowKey == Keys.AccountRow.Header)?.ETag;
            overtaken = [.. rows.Where(IsPart).Where(row => StampOf(row)!.At > write.Event.At).Select(WhatOf).Intersect(write.Event.Changes.Select(change => change.What))];
        }
    }

    /// <summary>A deal of the account began or changed hands. Safe to repeat.</summary>
    public async Task ListAsync(AccountDeal deal, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(deal);
        var row = new TableEntity(Keys.Account(deal.TenantId, deal.AccountId), Keys.AccountRow.Deal(deal.DealId));
        row.SetText("Json", StoredJson.Write(deal));
        EntityLimits.Check(row);
        await table.UpsertEntityAsync(row, TableUpdateMode.Replace, cancellationToken);
    }

    /// <summary>What was done to an account, the newest first, in one bounded read.</summary>
    public async Task<IReadOnlyList<AccountEvent>> EventsAsync(string tenantId, string accountId, int most, CancellationToken cancellationToken = default)
    {
        var (partition, from, end) = (Keys.Account(tenantId, accountId), Keys.AccountRow.Events, Keys.AccountRow.AfterEvents);
        var found = new List<AccountEvent>();
        await foreach (var row in table.QueryAsync<TableEntity>(
            TableClient.CreateQueryFilter($"PartitionKey eq {partition} and RowKey ge {from} and RowKey lt {end}"), maxPerPage: most, cancellationToken: cancellationToken))
        {
            found.Add(StoredJson.Read<AccountEvent>(row.GetText("Json")));
            if (found.Count == most)
            {
                break;
            }
        }

        return found;
    }

    /// <summary>
    /// Takes a person's data out of an account and of everything that was recorded of it; who of ours did what, and when,
    /// stays. Safe to repeat.
    /// </summary>
    public async Task EraseAsync(string tenantId, string accountId, Erasure erasure, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(erasure);
        foreach (var row in await RowsAsync(Keys.Account(tenantId, accountId), Keys.AccountRow.First, Keys.AccountRow.AfterEvents, cancellationToken))
        {
            if (row.GetText("Json") is { } before && !row.RowKey.StartsWith(Keys.AccountRow.Deals, StringComparison.Ordinal) && Redaction.Walked(before, erasure) is var after && after != before)
            {
                row.SetText("Json", after);
                await table.UpsertEntityAsync(row, TableUpdateMode.Replace, cancellationToken);
            }
        }
    }

    private async Task<BatchResult> CommitAsync(AccountWrite write, ImmutableArray<string> overtaken, ETag? version, CancellationToken cancellationToken)
    {
        var batch = new EntityBatch(table, Keys.Account(write.TenantId, write.AccountId));
        var header = batch.Row(Keys.AccountRow.Header);
        header.SetText("Name", write.Name);
        batch.Replace(header, version);
        foreach (var change in write.Event.Changes.Where(change => !overtaken.Contains(change.What)))
        {
            // A part that went keeps its row without a value, so that an earlier change that comes late does not bring it back.
            var row = batch.Row(Keys.AccountRow.Part(change.What));
            row["Stamp"] = StoredJson.Write(new PartStamp(write.Event.At, write.Event.By, write.Event.ByName));
            if (change.After is not null)
            {
                row.SetText("Json", change.After);
            }

            batch.Put(row);
        }

        var done = batch.Row(Keys.AccountRow.Event(write.Event.At, write.Event.Operation));
        done.SetText("Json", StoredJson.Write(write.Event with { Overtaken = overtaken }));
        batch.Insert(done);
        return await batch.CommitAsync(cancellationToken);
    }

    private async Task<bool> WasAppliedAsync(AccountWrite write, CancellationToken cancellationToken) =>
        (await table.GetEntityIfExistsAsync<TableEntity>(
            Keys.Account(write.TenantId, write.AccountId), Keys.AccountRow.Event(write.Event.At, write.Event.Operation), cancellationToken: cancellationToken)).HasValue;

    private async Task<List<TableEntity>> RowsAsync(string partition, string from, string before, CancellationToken cancellationToken)
    {
        var rows = new List<TableEntity>();
        await foreach (var row in table.QueryAsync<TableEntity>(
            TableClient.CreateQueryFilter($"PartitionKey eq {partition} and RowKey ge {from} and RowKey lt {before}"), cancellationToken: cancellationToken))
        {
            rows.Add(row);
        }

        return rows;
    }

    private static bool IsPart(TableEntity row) => row.RowKey.StartsWith(Keys.AccountRow.Parts, StringComparison.Ordinal) && row.RowKey != Keys.AccountRow.Header;

    private static string WhatOf(TableEntity part) => part.RowKey[Keys.AccountRow.Parts.Length..];

    private static PartStamp? StampOf(TableEntity part) => StoredJson.Read<PartStamp>(part.GetString("Stamp"));

    private static string Normalise(string name)
    {
        // Half a character has no normal form, and .NET throws on it.
        var whole = Encoding.Unicode.GetString(Encoding.Unicode.GetBytes(name));
        return string.Join(' ', whole.Normalize(NormalizationForm.FormKC).Split(default(char[]), StringSplitOptions.RemoveEmptyEntries)).ToUpperInvariant();
    }
}
