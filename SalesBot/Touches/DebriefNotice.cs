using SalesBot.Bot.Cards;
using SalesBot.Bot.Conversing;
using SalesBot.Bot.Delivering;
using SalesBot.Bot.Reading;
using SalesBot.Sales.Deals;
using SalesBot.Storage;

namespace SalesBot.Touches;

/// <summary>
/// A team was not content with its visit (rule N41): its manager hears the next morning what is to change, and not how
/// anybody was rated (clarification D11). By then the rep has had time to put it right.
/// </summary>
public sealed class DebriefNotice : NoticeKind
{
    internal const string Kind = "debrief";

    /// <summary>An average below this is to be acted on (clarification G, 2.3.e).</summary>
    internal const double Content = 3;

    private static readonly TimeOnly Morning = new(9, 0);

    /// <inheritdoc/>
    public override string Name => Kind;

    /// <inheritdoc/>
    public override async Task<NoticeDraft> WriteAsync(NoticeReading reading, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(reading);
        var (tables, tenant, pen) = (reading.Tables, reading.Notice.TenantId, reading.Pen);
        var deal = (await tables.Deals.FindAsync(tenant, reading.Notice.DealId ?? string.Empty, cancellationToken: cancellationToken))?.Deal;
        if (deal is not { Outcome: Outcome.Open or Outcome.WonInDelivery, ComplianceHold: null }
            || deal.Touches.FirstOrDefault(touch => touch.Id == reading.Content<Subject>().TouchId) is not { Counts: true, Debrief: { Average: < Content } look })
        {
            return new NoticeDraft.Drop("over");
        }

        var manager = (await tables.Users.FindAsync(tenant, deal.OwnerId, cancellationToken))?.Manager?.Id;
        if (manager is null || manager != reading.Person.UserId)
        {
            return manager is null ? new NoticeDraft.Drop("nobody") : new NoticeDraft.Readdress(manager);
        }

        var (owner, change) = (CardText.Clean(deal.OwnerName, 24), look.Change is { Length: > 0 } words ? CardText.Clean(words, 60) : null);
        return new NoticeDraft.Send(CardMessage.Of(NoteCard.Draw(
            new NoteView(
                pen.Say($"{deal.AccountName}: team visit", $"{deal.AccountName}：团队拜访"),
                change is null
                    ? pen.Say($"The team was not content with its last visit. Agree with {owner} what to change before the next one.", $"团队对上次拜访的配合不满意。下次拜访前和{owner}定一件要改进的事。")
                    : pen.Say($"The team was not content with its last visit. To change before the next one: {change}. Talk it over with {owner}.", $"团队对上次拜访的配合不满意。下次拜访前要改进：{change}。请和{owner}一起落实。"),
                [
                    new(pen.Say("Look backs", "复盘记录"), CardVerbs.Run, CardIds.Of(CardIds.Deal, deal.Id).With(CardIds.Waiting, nameof(CommandKind.LookBacks))),
                    new(pen.Say("Brief", "简报"), CardVerbs.Run, CardIds.Of(CardIds.Deal, deal.Id).With(CardIds.Waiting, nameof(CommandKind.Brief))),
                ]),
            pen)));
    }

    /// <summary>Leaves word for the owner's manager; for nobody where there is none.</summary>
    internal static async Task LeaveAsync(Talk talk, Deal deal, Touch touch)
    {
        var turn = talk.Turn;
        if (touch.Debrief is { Average: < Content } && await turn.ManagerOfAsync(deal.OwnerId) is { } manager)
        {
            turn.Tell(new Notice($"{Kind}|{deal.Id}|{touch.Id}", turn.TenantId, manager.Id, Kind, turn.Moment(turn.Today.AddDays(1).ToDateTime(Morning)))
            {
                DealId = deal.Id,
                Content = StoredJson.Write(new Subject(touch.Id)),
            });
        }
    }

    /// <summary>What a notice is about.</summary>
    /// <param name="TouchId">The visit.</param>
    internal sealed record Subject(string TouchId);
}
