using SalesBot.Bot.Cards;
using SalesBot.Bot.Reading;
using SalesBot.Bot.Saying;
using SalesBot.Sales;
using SalesBot.Sales.Deals;
using SalesBot.Storage;

namespace SalesBot.Bot.Conversing;

/// <summary>Finds the deal that somebody means, among those they may see.</summary>
public static class DealFinding
{
    /// <summary>What only reads a deal: a manager may do it with a deal of the team that they look at.</summary>
    private static readonly CommandKind[] Reads = [CommandKind.Brief, CommandKind.History, CommandKind.LookBacks, CommandKind.Matrix, CommandKind.Network];

    /// <summary>The most deals offered as a choice; a longer list is not read on a phone.</summary>
    private const int MostOffered = 5;

    private static readonly Text NoDealYet = new(
        "You have no deal yet. Start with one line: new deal: City Hospital, imaging centre, about 12 million.",
        "你还没有商机。先用一句话建一个：新建商机：市医院，影像中心，约1200万。");

    private static readonly Text NoSuchDeal = new("I did not find that deal among yours.", "你的商机里没有找到这一个。");

    private static readonly Text NothingClosed = new("None of your deals is closed.", "你没有已关闭的商机。");

    /// <summary>
    /// The deal meant by these words, or the one last talked about where there are none. Null when it was not found or
    /// must be chosen; then the person has been asked, and <paramref name="waiting"/> runs on the choice.
    /// </summary>
    /// <param name="talk">The conversation.</param>
    /// <param name="words">The deal in the person's words; null or empty for "this one".</param>
    /// <param name="waiting">The command that the choice completes.</param>
    /// <param name="cancellationToken">Cancels.</param>
    public static async Task<Deal?> FindAsync(Talk talk, string? words, CommandKind waiting, CancellationToken cancellationToken)
    {
        if (string.IsNullOrWhiteSpace(words) && talk.Turn.FocusDealId is { } current
            && (await talk.Turn.DealAsync(current) ?? (Reads.Contains(waiting) ? await talk.Turn.TeamDealAsync(current) : null)) is { } deal)
        {
            return deal;
        }

        var all = await talk.Turn.MyDealsAsync();
        var isReopening = waiting == CommandKind.Reopen;
        var open = all.Where(summary => IsLive(summary) != isReopening).ToList();
        if (open.Count == 0 && isReopening)
        {
            await talk.SayAsync(NothingClosed, cancellationToken);
            return null;
        }

        if (open.Count == 0 && string.IsNullOrWhiteSpace(words))
        {
            await talk.SayAsync(NoDealYet, cancellationToken);
            return null;
        }

        if (string.IsNullOrWhiteSpace(words))
        {
            return open.Count == 1
                ? await talk.Turn.DealAsync(open[0].DealId)
                : await OfferAsync(talk, open, string.Empty, waiting, cancellationToken);
        }

        // A deal that has ended is found by its name where no other is meant; whoever serves the command says what it allows.
        var found = Search(words, open) is { Matches.Count: > 0 } live ? live : Search(words, all.Except(open));
        if (found.TheOne is { } one)
        {
            return await talk.Turn.DealAsync(one.Item.DealId);
        }

        if (found.Matches.Count == 0
            && Search(words, (await talk.Turn.TeamDealsAsync()).SelectMany(list => list.Deals)).TheOne is { } theirs
            && await talk.Turn.TeamDealAsync(theirs.Item.DealId) is { } managed)
        {
            return Reads.Contains(waiting) ? managed : await TheirsAsync(talk, managed, cancellationToken);
        }

        return found.Matches.Count > 0
            ? await OfferAsync(talk, [.. found.Matches.Select(match => match.Item)], words, waiting, cancellationToken)
            : await NoneAsync(talk, open, words, waiting, cancellationToken);
    }

    /// <summary>The deal of a card that was pressed, now the one at hand; null if the person may not see it, who was then told so.</summary>
    public static async Task<Deal?> PressedAsync(Talk talk, CardClick click, CancellationToken cancellationToken)
    {
        if (click.Id(CardIds.Deal) is not { } id)
        {
            await talk.SayAsync(NoSuchDeal, cancellationToken);
            return null;
        }

        if (await talk.Turn.DealAsync(id) is not { } deal)
        {
            if (await talk.Turn.TeamDealAsync(id) is { } managed)
            {
                return await TheirsAsync(talk, managed, cancellationToken);
            }

            await talk.SayAsync(NoSuchDeal, cancellationToken);
            return null;
        }

        talk.Turn.FocusDealId = deal.Id;
        return deal;
    }

    // A manager reads and acts through the alert; what is written in the deal is its owner's to write.
    private static async Task<Deal?> TheirsAsync(Talk talk, Deal deal, CancellationToken cancellationToken)
    {
        var owner = CardText.Clean(deal.OwnerName);
        await talk.ShowAsync(
            CardMessage.Of(NoteCard.Draw(
                new NoteView(
                    deal.AccountName,
                    talk.In(new Text($"This is {owner}’s deal. You can read its brief and see its people; under Alerts you ask, reassign or close it.", $"这个商机由{owner}负责。你可以看简报和关键人；询问、转派、关闭都在预警里。")),
                    [
                        Run(talk.In(new Text("Brief", "简报")), CommandKind.Brief, deal.Id),
                        Run(talk.In(new Text("People", "关键人")), CommandKind.Matrix, deal.Id),
                        Run(talk.In(new Text("Alerts", "预警")), CommandKind.Alerts, deal.Id),
                    ]),
                talk.Pen)),
            cancellationToken);
        return null;
    }

    private static NoteButton Run(string title, CommandKind command, string dealId) =>
        new(title, CardVerbs.Run, CardIds.Of(CardIds.Deal, dealId).With(CardIds.Waiting, command.ToString()));

    private static bool IsLive(DealSummary summary) => summary.Outcome is Outcome.Open or Outcome.WonInDelivery;

    /// <summary>The deals that these words may mean, best first.</summary>
    public static NameSearch<DealSummary> Search(string words, IEnumerable<DealSummary> among) =>
        NameFinder.Find(words, among, summary => [summary.AccountName, summary.Title, $"{summary.AccountName} {summary.Title}"]);

    private static async Task<Deal?> NoneAsync(Talk talk, List<DealSummary> open, string words, CommandKind waiting, CancellationToken cancellationToken)
    {
        if (open.Count == 0)
        {
            await talk.SayAsync(NoDealYet, cancellationToken);
            return null;
        }

        await talk.SayAsync(new Text($"I know no deal of yours like \"{words}\".", $"你的商机里没有叫“{words}”的。"), cancellationToken);
        return await OfferAsync(talk, open, string.Empty, waiting, cancellationToken);
    }

    private static async Task<Deal?> OfferAsync(Talk talk, IReadOnlyList<DealSummary> deals, string typed, CommandKind waiting, CancellationToken cancellationToken)
    {
        var choices = deals.Take(MostOffered).Select(deal => new DealChoice(
            deal.DealId,
            deal.AccountName,
            $"{deal.Title} · {talk.In(deal.Stage.Name())}",
            deal.Amount is { } amount ? Say.Amount(amount, talk.Language) : null));
        talk.Memory.WaitingText = talk.Whole;
        await talk.ShowAsync(CardMessage.Of(ChooseDealCard.Draw(new ChooseDealView(talk.ConversationId, typed, waiting.ToString(), [.. choices]), talk.Pen)), cancellationToken);
        return null;
    }
}
