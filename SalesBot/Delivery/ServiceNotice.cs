using SalesBot.Bot.Cards;
using SalesBot.Bot.Delivering;
using SalesBot.Sales.Deals;
using SalesBot.Storage;

namespace SalesBot.Delivery;

/// <summary>A customer nearby rated our service well or badly: for the owner of an open deal in its industry or region.</summary>
public sealed class ServiceNotice : NoticeKind
{
    internal const string Kind = "service";

    /// <inheritdoc/>
    public override string Name => Kind;

    /// <inheritdoc/>
    public override async Task<NoticeDraft> WriteAsync(NoticeReading reading, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(reading);
        var (tables, tenant, pen) = (reading.Tables, reading.Notice.TenantId, reading.Pen);
        var (dealId, pointId, rating) = reading.Content<Subject>();
        var there = (await tables.Deals.FindAsync(tenant, dealId, cancellationToken: cancellationToken))?.Deal;
        var here = (await tables.Deals.FindAsync(tenant, reading.Notice.DealId ?? string.Empty, cancellationToken: cancellationToken))?.Deal;
        if (here is not { Outcome: Outcome.Open, ComplianceHold: null } || here.OwnerId != reading.Person.UserId
            || there is not { ComplianceHold: null } || there.Milestones.FirstOrDefault(point => point.Id == pointId) is not { } point || point.ServiceRating != rating)
        {
            return new NoticeDraft.Drop("over");
        }

        var (account, what, owner, name) = (CardText.Clean(there.AccountName, 30), CardText.Clean(point.Name, 40), CardText.Clean(there.OwnerName, 24), CardText.Clean(here.AccountName, 30));
        var sentence = ServiceNews.IsGood(rating) == true
            ? pen.Say(
                $"{account} rates our service {rating} of 5 at “{what}”. It may help you with {name}; ask {owner} before you name them.",
                $"{account}在“{what}”给我们的服务打了{rating}分。可能对{name}有帮助；提到对方之前先问{owner}。")
            : pen.Say(
                $"{account} rates our service {rating} of 5 at “{what}”. {name} may hear of it; ask {owner} what is being done.",
                $"{account}在“{what}”只给了{rating}分。{name}可能会听说；先问{owner}怎么补救。");
        return new NoticeDraft.Send(CardMessage.Of(NoteCard.Draw(
            new NoteView(
                ServiceNews.IsGood(rating) == true ? pen.Say("A good word nearby", "附近有好口碑") : pen.Say("A bad word nearby", "附近有负面反馈"),
                sentence,
                [new(pen.Say("Open deal", "打开商机"), CardVerbs.DealOpen, CardIds.Of(CardIds.Deal, here.Id))]),
            pen)));
    }

    /// <summary>What a notice is about.</summary>
    /// <param name="DealId">The deal that is being delivered.</param>
    /// <param name="PointId">Its key point.</param>
    /// <param name="Rating">1 to 5 as it was told; one that was changed since says nothing.</param>
    internal sealed record Subject(string DealId, string PointId, int Rating);
}
