using SalesBot.Bot.Cards;
using SalesBot.Bot.Conversing;
using SalesBot.Bot.Delivering;
using SalesBot.Sales.Accounts;
using SalesBot.Sales.Deals;

namespace SalesBot.Accounts;

/// <summary>The card of what to know before a visit, brought the working day before (F36).</summary>
public sealed class VisitNotice : NoticeKind
{
    /// <inheritdoc/>
    public override string Name => VisitCards.NoticeKind;

    /// <inheritdoc/>
    public override TimeSpan? KeepsFor => TimeSpan.FromDays(3);

    /// <inheritdoc/>
    public override async Task<NoticeDraft> WriteAsync(NoticeReading reading, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(reading);
        var (tables, tenant, news) = (reading.Tables, reading.Notice.TenantId, reading.Content<VisitNews>());
        var deal = (await tables.Deals.FindAsync(tenant, reading.Notice.DealId ?? string.Empty, cancellationToken: cancellationToken))?.Deal;
        if (reading.Person.WithoutVisitCards || deal is not { Outcome: Outcome.Open or Outcome.WonInDelivery, ComplianceHold: null } || deal.IsQuiet()
            || deal.OpenStep(news.StepId) is not { } step || step.Due != news.Due || step.Due < reading.Today || !VisitBasics.MeetsFirst(deal, step, reading.Today))
        {
            return new NoticeDraft.Drop("over");
        }

        // Who is away visits nobody, and a deal that changed hands is somebody else's visit.
        var visitor = deal.OwnerId != reading.Person.UserId && !reading.Person.IsCovering(deal.OwnerId, step.Due) ? deal.OwnerId : reading.Person.CoverOn(step.Due);
        if (visitor is not null)
        {
            return new NoticeDraft.Readdress(visitor);
        }

        var account = (await tables.Accounts.FindAsync(tenant, deal.AccountId, cancellationToken))?.Account ?? Account.Of(deal);
        var view = new PrepareView(deal.Id, account.Id, account.Name, VisitBasics.Of(account, deal, VisitBasics.MetIn(deal, step))) { Comes = true };
        return new NoticeDraft.Send(CardMessage.Of(PrepareCard.Draw(view, reading.Pen)));
    }
}
