using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;
using SalesBot.Bot.Cards;
using SalesBot.Bot.Conversing;
using SalesBot.Bot.Delivering;
using SalesBot.Sales;
using SalesBot.Sales.Deals;

namespace SalesBot.Rooms;

/// <summary>The card of a room: sent when the room was made the deal's own, and changed where it stands from then on.</summary>
public sealed class RoomCardNotice(bool isNew) : NoticeKind
{
    /// <summary>The notice that sends the card.</summary>
    public const string Sent = "roomnew";

    private const string Slot = "room";

    /// <inheritdoc/>
    public override string Name => isNew ? Sent : RoomNews.CardChanged;

    /// <inheritdoc/>
    public override bool WaitsForDay => false;

    /// <inheritdoc/>
    public override TimeSpan? KeepsFor => TimeSpan.FromDays(1);

    /// <inheritdoc/>
    public override async Task<NoticeDraft> WriteAsync(NoticeReading reading, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(reading);
        if (await RoomNoticeReading.DealAsync(reading, cancellationToken) is not { } deal)
        {
            return new NoticeDraft.Drop("unbound");
        }

        var view = RoomViews.Inside(deal, reading.Pen, reading.Now, reading.Numbers) with
        {
            Viewers = await RoomViews.ViewersAsync(deal, id => reading.Tables.Users.FindAsync(deal.TenantId, id, cancellationToken)),
        };
        var message = CardMessage.Of(RoomCard.Draw(view, reading.Pen));
        return isNew ? new NoticeDraft.Send(message, Slot) : new NoticeDraft.Change(message, Slot);
    }
}

/// <summary>Says in a room that its deal moved.</summary>
public sealed class RoomMoveNotice : NoticeKind
{
    /// <inheritdoc/>
    public override string Name => RoomNews.Moved;

    /// <inheritdoc/>
    public override bool WaitsForDay => false;

    /// <inheritdoc/>
    public override TimeSpan? KeepsFor => TimeSpan.FromDays(1);

    /// <inheritdoc/>
    public override async Task<NoticeDraft> WriteAsync(NoticeReading reading, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(reading);
        if (await RoomNoticeReading.DealAsync(reading, cancellationToken) is not { Room.TellsMoves: true } deal)
        {
            return new NoticeDraft.Drop("unbound");
        }

        var message = MessageFactory.Text(Words(deal, reading.Content<RoomMove>()).In(reading.Language));
        message.TextFormat = TextFormatTypes.Plain;
        return new NoticeDraft.Send(message);
    }

    private static Text Words(Deal deal, RoomMove move)
    {
        var (from, to) = move.Was == move.Is ? (move.From.Name(), move.To.Name()) : (move.Was == Outcome.Open ? move.From.Name() : move.Was.Name(), move.Is == Outcome.Open ? move.To.Name() : move.Is.Name());
        return new Text(
            $"{CardText.Clean(deal.AccountName)}, {CardText.Clean(deal.Title)}: {from.En} → {to.En}",
            $"{CardText.Clean(deal.AccountName)}，{CardText.Clean(deal.Title)}：{from.Zh} → {to.Zh}");
    }
}

/// <summary>What the notices of a room look at again.</summary>
internal static class RoomNoticeReading
{
    /// <summary>The deal, if the room is still its own.</summary>
    public static async Task<Deal?> DealAsync(NoticeReading reading, CancellationToken cancellationToken) =>
        reading.Notice.DealId is { } id && reading.Person.RoomOf == id
        && (await reading.Tables.Deals.FindAsync(reading.Notice.TenantId, id, cancellationToken: cancellationToken))?.Deal is { Room: { } room } deal && room.Id == reading.Person.UserId
            ? deal
            : null;
}
