using System.Text;
using Azure.Data.Tables;
using SalesBot.Sales.Accounts;

namespace SalesBot.Storage;

/// <summary>One row for each customer, found by name however it is spelled in case, width and spaces.</summary>
public sealed class AccountTable
{
    private readonly TableClient table;

    internal AccountTable(TableClient table) => this.table = table;

    /// <summary>The id of the account of this name: the same for everybody who writes it, so that nobody makes a second one.</summary>
    public static string IdOf(string name) => "account-" + Keys.Hash(Normalise(name))[..20];

    /// <summary>The account of this name, or null.</summary>
    public async Task<Account?> FindAsync(string tenantId, string name, CancellationToken cancellationToken = default)
    {
        var found = await table.GetEntityIfExistsAsync<TableEntity>(Keys.Tenant(tenantId), Keys.Account(Normalise(name)), cancellationToken: cancellationToken);
        return found is { HasValue: true, Value: { } row } ? StoredJson.Read<Account>(row.GetText("Json")) : null;
    }

    /// <summary>Inserts or replaces the account under its name.</summary>
    public async Task SaveAsync(Account account, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(account);
        var row = new TableEntity(Keys.Tenant(account.TenantId), Keys.Account(Normalise(account.Name))) { ["Name"] = account.Name[..Math.Min(account.Name.Length, 1000)] };
        row.SetText("Json", StoredJson.Write(account));
        EntityLimits.Check(row);
        await table.UpsertEntityAsync(row, TableUpdateMode.Replace, cancellationToken);
    }

    private static string Normalise(string name)
    {
        // Half a character has no normal form, and .NET throws on it.
        var whole = Encoding.Unicode.GetString(Encoding.Unicode.GetBytes(name));
        return string.Join(' ', whole.Normalize(NormalizationForm.FormKC).Split(default(char[]), StringSplitOptions.RemoveEmptyEntries)).ToUpperInvariant();
    }
}
