using SalesBot.Bot.Cards;
using SalesBot.Bot.Conversing;
using SalesBot.Sales;
using SalesBot.Sales.Accounts;
using SalesBot.Storage;

namespace SalesBot.Bot.Records;

/// <summary>A list of records on a customer, written by everybody who has a deal there (decision 7).</summary>
public abstract class AccountRecords<T> : RecordFeature<Account, T>
    where T : class
{
    /// <inheritdoc/>
    protected override string IdOf(T item) => item is IAccountPart part ? part.Id : string.Empty;

    /// <inheritdoc/>
    protected override async Task<RecordDesk<Account>?> FindAsync(Talk talk, RecordLine line, CancellationToken cancellationToken) =>
        await AccountFinding.FindAsync(talk, line.Name, Command, cancellationToken) is { } account ? await DeskAsync(talk, account) : null;

    /// <inheritdoc/>
    protected override async Task<RecordDesk<Account>?> OpenAsync(Talk talk, CardClick click, CancellationToken cancellationToken) =>
        await AccountFinding.PressedAsync(talk, click, cancellationToken) is { } account ? await DeskAsync(talk, account) : null;

    private async Task<AccountDesk> DeskAsync(Talk talk, StoredAccount account) => new(
        account,
        new Viewer(talk.Turn.Today, talk.Language, Fields.Any(field => field.ForManagers) && (await talk.Turn.TeamAsync()).Count > 0) { Currency = talk.Turn.Company.Currency },
        talk.Turn.FocusDealId is { } focus && account.Deals.Any(listed => listed.DealId == focus) ? await talk.Turn.DealAsync(focus) : null,
        talk.Turn.Now);
}
