using SalesBot.Bot.Cards;
using SalesBot.Bot.Conversing;
using SalesBot.Bot.Reading;
using SalesBot.Sales;
using SalesBot.Sales.Accounts;

namespace SalesBot.Accounts;

/// <summary>
/// What a rep must know before meeting this customer, and what is still to be found out (F36):
/// <code>
/// prepare visit huadong      拜访准备 华东
/// </code>
/// </summary>
public sealed class PrepareFeature : Feature
{
    /// <inheritdoc/>
    public override bool Serves(Talk talk, Input input) => input.Is(CommandKind.Prepare);

    /// <inheritdoc/>
    public override async Task<Served> ServeAsync(Talk talk, Input input, CancellationToken cancellationToken)
    {
        if (await DealFinding.FindAsync(talk, ((Input.Said)input).Command!.Argument, CommandKind.Prepare, cancellationToken) is not { } deal)
        {
            return Served.Quiet;
        }

        talk.Turn.FocusDealId = deal.Id;
        if (deal.ComplianceHold is not null)
        {
            await talk.SayAsync(AccountTexts.Frozen(deal.AccountName), cancellationToken);
            return Served.Done;
        }

        var account = (await talk.Turn.Accounts.FindAsync(deal.AccountId))?.Account ?? new Account { Id = deal.AccountId, TenantId = deal.TenantId, Name = deal.AccountName };
        await talk.ShowAsync(CardMessage.Of(PrepareCard.Draw(new PrepareView(deal.Id, account.Id, account.Name, VisitBasics.Of(account, deal)), talk.Pen)), cancellationToken);
        return Served.Done;
    }
}
