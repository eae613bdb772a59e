using SalesBot.Bot.Asking;
using SalesBot.Bot.Cards;
using SalesBot.Bot.Delivering;
using SalesBot.Bot.Saying;
using SalesBot.Sales.Deals;
using SalesBot.Sales.Deals.Asking;
using SalesBot.Sales.Deals.Stages;

namespace SalesBot.TeamPipeline.Deciding;

/// <summary>Brings a question to whom it is for: an owner's to the manager, a proposed visit to the owner.</summary>
public sealed class AskNotice : NoticeKind
{
    /// <inheritdoc/>
    public override string Name => ManagerAsking.NoticeKind;

    /// <inheritdoc/>
    public override async Task<NoticeDraft> WriteAsync(NoticeReading reading, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(reading);
        var (tables, tenant, pen) = (reading.Tables, reading.Notice.TenantId, reading.Pen);
        var stored = await tables.Deals.FindAsync(tenant, reading.Notice.DealId ?? string.Empty, cancellationToken: cancellationToken);
        if (stored?.Deal is not { Outcome: Outcome.Open or Outcome.WonInDelivery } deal || deal.OpenAsk(reading.Content<AskNews>().AskId) is not { } ask)
        {
            return new NoticeDraft.Drop("answered");
        }

        // The deal, or its owner, may have got somebody else in between.
        var to = ask.Kind == AskKind.Visit ? deal.OwnerId : (await tables.Users.FindAsync(tenant, deal.OwnerId, cancellationToken))?.Manager?.Id;
        return to is null ? new NoticeDraft.Drop("nobody")
            : to != reading.Person.UserId ? new NoticeDraft.Readdress(to)
            : new NoticeDraft.Send(ask.Kind switch
            {
                AskKind.Visit => CardMessage.Of(VisitCard.Draw(new(deal.Id, ask.Id, deal.AccountName, ask.ByName, VisitWords.Whom(deal, ask), VisitWords.Way(deal, ask)), pen)),
                AskKind.Bid => BidViews.Of(deal, reading.Now, reading.Numbers, pen),
                _ => CardMessage.Of(AskCard.Draw(ViewOf(deal, ask, reading.Today, pen), pen)),
            });
    }

    internal static AskView ViewOf(Deal deal, Ask ask, DateOnly today, Pen pen) => new(
        deal.Id, ask.Id, deal.AccountName,
        string.Join(" · ", new[] { deal.Title, pen.Say(deal.Stage.ShortName()), deal.Amount is { } amount ? Say.Amount(amount, pen.Language) : null }.OfType<string>()),
        ask.ByName, pen.Say(AskWords.Wanted(ask, today)), ask.Words);
}
