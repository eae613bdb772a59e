using Microsoft.Bot.Schema;
using SalesBot.Bot.Cards;
using SalesBot.Bot.Conversing;
using SalesBot.Bot.Reading;
using SalesBot.Sales;
using SalesBot.Sales.Accounts;
using SalesBot.Sales.Deals;

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
    public override bool Serves(Talk talk, Input input) => input.Is(CommandKind.Prepare) || input.Is(AccountVerbs.VisitCardsOff, AccountVerbs.VisitCardsOn);

    /// <inheritdoc/>
    public override async Task<Served> ServeAsync(Talk talk, Input input, CancellationToken cancellationToken)
    {
        if (input is Input.Clicked { Click: var click })
        {
            talk.Turn.Save(talk.Turn.User with { WithoutVisitCards = click.Verb == AccountVerbs.VisitCardsOff });
            if (await DealFinding.PressedAsync(talk, click, cancellationToken) is { } shown)
            {
                await talk.ReplaceAsync(await CardAsync(talk, shown), cancellationToken);
            }

            return Served.Quiet;
        }

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

        await talk.ShowAsync(await CardAsync(talk, deal), cancellationToken);
        return Served.Done;
    }

    private static async Task<IMessageActivity> CardAsync(Talk talk, Deal deal)
    {
        var account = (await talk.Turn.Accounts.FindAsync(deal.AccountId))?.Account ?? Account.Of(deal);
        var next = deal.OpenSteps().Where(step => VisitBasics.MeetsFirst(deal, step, talk.Turn.Today)).MinBy(step => step.Due);
        return CardMessage.Of(PrepareCard.Draw(
            new PrepareView(deal.Id, account.Id, account.Name, VisitBasics.Of(account, deal, next is null ? null : VisitBasics.MetIn(deal, next))) { Comes = !talk.Turn.User.WithoutVisitCards }, talk.Pen));
    }
}
