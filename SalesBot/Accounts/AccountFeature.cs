using SalesBot.Bot.Cards;
using SalesBot.Bot.Conversing;
using SalesBot.Bot.Reading;
using SalesBot.Bot.Records;
using SalesBot.Sales.Accounts;
using SalesBot.Storage;

namespace SalesBot.Accounts;

/// <summary>
/// A customer as a rep wants it before a visit: who they are, where we stand, what is open, what is due, who feels how,
/// what is promised:
/// <code>
/// account kangyuan                                                客户 康源
/// account kangyuan: industry pharma, region East, strategic       客户档案 康源：行业制药，地区华东，战略客户
/// </code>
/// </summary>
public sealed class AccountFeature : Feature
{
    /// <inheritdoc/>
    public override bool Serves(Talk talk, Input input) => input.Is(CommandKind.Account) || input.Is(CardVerbs.AccountOpen, AccountVerbs.Save);

    /// <inheritdoc/>
    public override async Task<Served> ServeAsync(Talk talk, Input input, CancellationToken cancellationToken)
    {
        if (input is Input.Clicked { Click: var click })
        {
            await PressedAsync(talk, click, cancellationToken);
            return Served.Quiet;
        }

        var line = RecordLine.Of((Input.Said)input);
        if (await AccountFinding.FindAsync(talk, line.Name, CommandKind.Account, cancellationToken) is not { } account)
        {
            return Served.Quiet;
        }

        if (line.Told is { } told)
        {
            var read = RecordReader.Read(AccountFields.All, told, talk.Turn.Today);
            account = await TakeAsync(talk, account, read.Over(AccountFields.Of(account.Account)), cancellationToken);
        }

        await ShowAsync(talk, account, cancellationToken);
        return Served.Done;
    }

    private static async Task PressedAsync(Talk talk, CardClick click, CancellationToken cancellationToken)
    {
        if (await AccountFinding.PressedAsync(talk, click, cancellationToken) is not { } account)
        {
            return;
        }

        if (click.Verb == AccountVerbs.Save)
        {
            // Facts that somebody else changed after the card was drawn stay theirs.
            var drawn = long.TryParse(click.Id(RecordVerbs.Drawn), out var ticks) ? ticks : 0;
            var later = account.Stamps.Where(stamp => !stamp.Key.Contains('|') && stamp.Value.By != talk.Turn.UserId && stamp.Value.At.UtcTicks > drawn).ToList();
            if (later.Count > 0)
            {
                await talk.SayAsync(AccountTexts.ChangedMeanwhile(later.MaxBy(stamp => stamp.Value.At).Value.ByName), cancellationToken);
            }
            else
            {
                account = await TakeAsync(talk, account, RecordForm.Read(AccountFields.All, click, talk.Turn.Company.Currency), cancellationToken);
            }
        }

        await ShowAsync(talk, account, cancellationToken);
    }

    private static async Task<StoredAccount> TakeAsync(Talk talk, StoredAccount account, RecordValues values, CancellationToken cancellationToken)
    {
        var change = AccountFields.On(account.Account, values, talk.Turn.Today);
        if (change.Problem is { } problem)
        {
            await talk.SayAsync(problem, cancellationToken);
            return account;
        }

        talk.Turn.Save(change.Owner);
        return account with { Account = change.Owner };
    }

    private static async Task ShowAsync(Talk talk, StoredAccount account, CancellationToken cancellationToken)
    {
        var deals = await talk.Turn.Accounts.DealsAsync(account);
        await talk.ReplaceAsync(CardMessage.Of(AccountCard.Draw(AccountViews.Of(talk, account, deals), talk.Pen)), cancellationToken);
    }
}
