using Microsoft.Bot.Schema;
using SalesBot.Bot.Cards;
using SalesBot.Bot.Conversing;
using SalesBot.Bot.Reading;
using SalesBot.Sales;
using SalesBot.Sales.Deals;
using SalesBot.Storage;

namespace SalesBot.Rooms;

/// <summary>
/// The bot in group chats and channels: how a deal stands, as far as everybody there may know, and the room that an
/// owner makes a deal's own.
/// </summary>
public sealed class RoomFeature : RoomTalk
{
    /// <inheritdoc/>
    public override Text Greeting => RoomTexts.Greeting;

    /// <inheritdoc/>
    public override async Task<bool> TryAsync(Talk talk, string words, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(talk);
        if (RoomReader.Read(words) is not { } asked)
        {
            return false;
        }

        await (asked.Wish switch
        {
            RoomWish.Show => ShowAsync(talk, asked.Deal, cancellationToken),
            RoomWish.Bind => BindAsync(talk, asked.Deal, cancellationToken),
            RoomWish.Unbind => UnbindAsync(talk, cancellationToken),
            RoomWish.TellMoves or RoomWish.TellNoMoves => TellMovesAsync(talk, asked.Wish == RoomWish.TellMoves, cancellationToken),
            _ => talk.SayAsync(RoomTexts.Help, cancellationToken),
        });
        return true;
    }

    /// <inheritdoc/>
    public override async Task<(IMessageActivity? Card, Text Words)> PressedAsync(Talk talk, CardClick click)
    {
        ArgumentNullException.ThrowIfNull(talk);
        ArgumentNullException.ThrowIfNull(click);
        if (await talk.Turn.RoomDealAsync() is not { } deal || deal.Id != click.Id(CardIds.Deal))
        {
            return (null, RoomTexts.NotHere);
        }

        switch (click.Verb)
        {
            case CardVerbs.RoomView:
                return (CardMessage.Of(RoomCard.Draw(await InsideAsync(talk, deal), talk.Pen)), RoomTexts.Sent);
            case CardVerbs.RoomHand when Enum.TryParse<CommandKind>(click.Id(CardIds.Waiting), out var kind) && CommandCatalog.Shown.FirstOrDefault(entry => entry.Kind == kind) is { } command:
                if (await ViewerAsync(talk, deal) == RoomViewer.Anybody)
                {
                    return (null, RoomTexts.NotYours);
                }

                talk.Turn.Hand($"{talk.In(command.Name)} {deal.AccountName} {deal.Title}");
                return (null, RoomTexts.Sent);
            default:
                return (null, RoomTexts.NotHere);
        }
    }

    /// <inheritdoc/>
    public override async Task LeftAsync(Talk talk)
    {
        ArgumentNullException.ThrowIfNull(talk);
        if (await talk.Turn.RoomAsync() is null)
        {
            return;
        }

        if (await talk.Turn.RoomDealAsync() is { } deal)
        {
            talk.Turn.Save(deal with { Room = null });
        }

        await talk.Turn.SaveRoomAsync(room => room with { RoomOf = null, Installed = false });
    }

    private static async Task ShowAsync(Talk talk, string words, CancellationToken cancellationToken)
    {
        var own = await talk.Turn.RoomDealAsync();
        if (words.Length == 0 || (own is not null && DealFinding.Search(words, [DealSummary.Of(own, talk.Turn.Numbers)]).TheOne is not null))
        {
            await (own is null
                ? talk.SayAsync(RoomTexts.Which, cancellationToken)
                : talk.ShowAsync(CardMessage.Of(RoomCard.Draw(await InsideAsync(talk, own), talk.Pen)), cancellationToken));
            return;
        }

        var team = (await talk.Turn.TeamDealsAsync()).SelectMany(member => member.Deals);
        var found = DealFinding.Search(words, (await talk.Turn.MyDealsAsync()).Concat(team).DistinctBy(deal => deal.DealId)).TheOne;
        await (found is not null && await talk.Turn.TeamDealAsync(found.Item.DealId) is { } deal
            ? talk.ShowAsync(CardMessage.Of(RoomCard.Draw(RoomViews.Outside(deal, talk.Pen, talk.Turn.Today), talk.Pen)), cancellationToken)
            : talk.SayAsync(RoomTexts.NotFound, cancellationToken));
    }

    private static async Task BindAsync(Talk talk, string words, CancellationToken cancellationToken)
    {
        var mine = (await talk.Turn.MyDealsAsync()).Where(deal => deal.OwnerId == talk.Turn.UserId);
        var found = words.Length == 0 ? null : DealFinding.Search(words, mine).TheOne;
        var deal = found is null ? null : await talk.Turn.DealAsync(found.Item.DealId);
        if (deal is null)
        {
            await talk.SayAsync(words.Length == 0 ? RoomTexts.BindWhich : RoomTexts.NotFound, cancellationToken);
            return;
        }

        if (await talk.Turn.RoomDealAsync() is { } other && other.Id != deal.Id)
        {
            await talk.SayAsync(RoomTexts.OfAnother(other), cancellationToken);
            return;
        }

        if (deal.Room is { } elsewhere && elsewhere.Id != talk.Turn.RoomId)
        {
            await talk.SayAsync(RoomTexts.Elsewhere(elsewhere.Name), cancellationToken);
            return;
        }

        var bound = deal with { Room = new DealRoom(talk.Turn.RoomId!, talk.Turn.RoomName, deal.Room?.TellsMoves ?? false) };
        talk.Turn.Save(bound);
        await talk.Turn.SaveRoomAsync(room => room with { RoomOf = bound.Id, Language = talk.Language, TimeZone = talk.Turn.User.TimeZone });
        talk.Turn.Tell(RoomNews.Of(talk.Turn, RoomCardNotice.Sent, bound));
        await talk.SayAsync(RoomTexts.Bound(bound), cancellationToken);
    }

    private static async Task UnbindAsync(Talk talk, CancellationToken cancellationToken)
    {
        if (await OwnAsync(talk, cancellationToken) is { } deal)
        {
            talk.Turn.Save(deal with { Room = null });
            await talk.Turn.SaveRoomAsync(room => room with { RoomOf = null });
            await talk.SayAsync(RoomTexts.Unbound(deal.AccountName), cancellationToken);
        }
    }

    private static async Task TellMovesAsync(Talk talk, bool tells, CancellationToken cancellationToken)
    {
        if (await OwnAsync(talk, cancellationToken) is { } deal)
        {
            talk.Turn.Save(deal with { Room = deal.Room! with { TellsMoves = tells } });
            await talk.SayAsync(tells ? RoomTexts.TellsMoves(deal) : RoomTexts.SaidNoMore, cancellationToken);
        }
    }

    /// <summary>The deal of this room, if the speaker may say what happens with it; else they have been told.</summary>
    private static async Task<Deal?> OwnAsync(Talk talk, CancellationToken cancellationToken)
    {
        var deal = await talk.Turn.RoomDealAsync();
        var isOwner = deal is not null && await ViewerAsync(talk, deal) == RoomViewer.Owner;
        if (!isOwner)
        {
            await talk.SayAsync(deal is null ? RoomTexts.NotBound : RoomTexts.OwnerOnly, cancellationToken);
        }

        return isOwner ? deal : null;
    }

    private static async Task<RoomView> InsideAsync(Talk talk, Deal deal) => RoomViews.Inside(deal, talk.Pen, talk.Turn.Clock, talk.Turn.Numbers) with
    {
        Viewer = await ViewerAsync(talk, deal),
        Viewers = await RoomViews.ViewersAsync(deal, talk.Turn.ColleagueAsync),
    };

    private static async Task<RoomViewer> ViewerAsync(Talk talk, Deal deal) =>
        talk.Turn.IsOurs(deal) ? RoomViewer.Owner
        : await talk.Turn.ReportsAsync(deal.OwnerId, talk.Turn.UserId) ? RoomViewer.Manager
        : RoomViewer.Anybody;
}
