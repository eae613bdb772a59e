using SalesBot.Bot.Cards;
using SalesBot.Bot.Delivering;
using SalesBot.Sales;
using SalesBot.Sales.Deals;
using SalesBot.Storage;

namespace SalesBot.Leaves;

/// <summary>Tells a colleague that they cover; nothing if they no longer do.</summary>
public sealed class CoverBegins : NoticeKind
{
    internal const string Kind = "cover.begins";

    /// <inheritdoc/>
    public override string Name => Kind;

    /// <inheritdoc/>
    public override async Task<NoticeDraft> WriteAsync(NoticeReading reading, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(reading);
        var (covering, pen, today) = (reading.Content<Covering>(), reading.Pen, reading.Today);
        if (covering.Back <= today || !reading.Person.Covers.Contains(covering))
        {
            return new NoticeDraft.Drop("over");
        }

        var deals = (await reading.Tables.Lists.OfAsync(reading.Notice.TenantId, covering.OwnerId, cancellationToken)).Count(deal => deal.Outcome is Outcome.Open or Outcome.WonInDelivery);
        var (owner, days, back) = (CardText.Clean(covering.OwnerName), new LeaveDays(covering.From, covering.Back).Words(today, reading.Numbers.Calendar), DateText.Of(covering.Back, today));
        var words = new Text(
            $"{days.En}: {Count(deals).En} are among yours, with their alerts and promises. On {back.En} it ends by itself.",
            $"{days.Zh}：{Count(deals).Zh}会出现在你的商机里，提醒和承诺也转给你，{back.Zh}自动结束。");
        return new NoticeDraft.Send(CardMessage.Of(NoteCard.Draw(
            new NoteView(
                pen.Say($"You cover for {owner}", $"{owner}请你代管"),
                pen.Say(words),
                [
                    new(pen.Say("My deals", "我的商机"), CardVerbs.ListMine, CardIds.None),
                    new(pen.Say("I can’t", "代管不了"), LeaveVerbs.Decline, CardIds.Of(CardIds.Person, covering.OwnerId)),
                ]),
            pen)));
    }

    private static Text Count(int deals) => new(deals == 1 ? "their 1 deal" : $"their {deals} deals", $"对方的{deals}个商机");
}

/// <summary>Tells a colleague that they no longer cover, where it ends before its day.</summary>
public sealed class CoverEnds : NoticeKind
{
    internal const string Kind = "cover.ends";

    /// <inheritdoc/>
    public override string Name => Kind;

    /// <inheritdoc/>
    public override Task<NoticeDraft> WriteAsync(NoticeReading reading, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(reading);
        var (covering, pen) = (reading.Content<Covering>(), reading.Pen);
        if (reading.Person.Covers.Any(other => other.OwnerId == covering.OwnerId && other.Includes(reading.Today)))
        {
            return Task.FromResult<NoticeDraft>(new NoticeDraft.Drop("covers again"));
        }

        var owner = CardText.Clean(covering.OwnerName);
        return Task.FromResult<NoticeDraft>(new NoticeDraft.Send(CardMessage.Of(NoteCard.Draw(
            new NoteView(
                pen.Say("You no longer cover", "代管结束"),
                pen.Say($"{owner} has their deals back; you no longer see them. Thank you.", $"{owner}的商机已交还本人，你不再看到。辛苦了。"),
                [new(pen.Say("My deals", "我的商机"), CardVerbs.ListMine, CardIds.None)]),
            pen))));
    }
}

/// <summary>Tells whoever goes away that the colleague who was to cover cannot; nothing once somebody else does.</summary>
public sealed class CoverDeclined : NoticeKind
{
    internal const string Kind = "cover.declined";

    /// <inheritdoc/>
    public override string Name => Kind;

    /// <inheritdoc/>
    public override Task<NoticeDraft> WriteAsync(NoticeReading reading, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(reading);
        var (declined, pen, today) = (reading.Content<Covering>(), reading.Pen, reading.Today);
        if (declined.Back <= today || reading.Person.Leave is not null)
        {
            return Task.FromResult<NoticeDraft>(new NoticeDraft.Drop("over"));
        }

        var (who, days) = (CardText.Clean(declined.OwnerName), new LeaveDays(declined.From, declined.Back).Words(today, reading.Numbers.Calendar));
        return Task.FromResult<NoticeDraft>(new NoticeDraft.Send(CardMessage.Of(NoteCard.Draw(
            new NoteView(
                pen.Say($"{who} can’t cover", $"{who}代管不了"),
                pen.Say($"{days.En}: your deals, alerts and promises stay with you. Who else could cover?", $"{days.Zh}：商机、提醒和承诺仍由你负责。换谁代管？"),
                [new(pen.Say("Choose cover", "选代管人"), LeaveVerbs.Change, CardIds.None)]),
            pen))));
    }
}
