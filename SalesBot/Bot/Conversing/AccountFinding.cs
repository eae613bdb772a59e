using SalesBot.Bot.Cards;
using SalesBot.Bot.Reading;
using SalesBot.Bot.Turns;
using SalesBot.Sales;
using SalesBot.Storage;

namespace SalesBot.Bot.Conversing;

/// <summary>Finds the customer that somebody means, among those they may see.</summary>
public static class AccountFinding
{
    private const int MostOffered = 5;

    private static readonly Text NoSuchAccount = new("I did not find that customer among yours.", "你的客户里没有找到这一个。");

    private static readonly Text NoneYet = new(
        "I know no customer of yours yet. Start with one line: new deal: City Hospital, imaging centre, about 12 million.",
        "还没有你的客户。先用一句话建一个商机：新建商机：市医院，影像中心，约1200万。");

    /// <summary>
    /// The customer meant by these words, or that of the deal last talked about where there are none. Null when it was
    /// not found or must be chosen; then the person has been asked, and <paramref name="waiting"/> runs on the choice.
    /// </summary>
    /// <param name="talk">The conversation.</param>
    /// <param name="words">The customer in the person's words; null or empty for "this one".</param>
    /// <param name="waiting">The command that the choice completes.</param>
    /// <param name="cancellationToken">Cancels.</param>
    public static async Task<StoredAccount?> FindAsync(Talk talk, string? words, CommandKind waiting, CancellationToken cancellationToken)
    {
        if (string.IsNullOrWhiteSpace(words) && talk.Turn.FocusDealId is { } current && await talk.Turn.TeamDealAsync(current) is { } deal)
        {
            return await talk.Turn.Accounts.FindAsync(deal.AccountId);
        }

        var mine = await talk.Turn.Accounts.MineAsync();
        if (string.IsNullOrWhiteSpace(words))
        {
            return Names(mine) is [var only] ? await OpenAsync(talk, only) : await OfferAsync(talk, mine, string.Empty, waiting, cancellationToken);
        }

        // Colleagues' customers are looked at only where none of one's own is meant.
        var found = Search(words, mine);
        var others = found.Matches.Count > 0 ? [] : await talk.Turn.Accounts.OthersAsync();
        found = found.Matches.Count > 0 ? found : Search(words, others);
        if (found.TheOne is { } one)
        {
            return await OpenAsync(talk, one.Item);
        }

        if (found.Matches.Count > 0)
        {
            return await OfferAsync(talk, [.. found.Matches.Select(match => match.Item)], words, waiting, cancellationToken);
        }

        await talk.SayAsync(new Text($"I know no customer of yours like \"{words}\".", $"你的客户里没有叫“{words}”的。"), cancellationToken);
        return await OfferAsync(talk, mine, string.Empty, waiting, cancellationToken);
    }

    /// <summary>The customer of a card that was pressed; null if the person may not see it, who was then told so.</summary>
    public static async Task<StoredAccount?> PressedAsync(Talk talk, CardClick click, CancellationToken cancellationToken)
    {
        if (click.Id(CardIds.Account) is { } id && await talk.Turn.Accounts.FindAsync(id) is { } account)
        {
            return account;
        }

        await talk.SayAsync(NoSuchAccount, cancellationToken);
        return null;
    }

    /// <summary>The customers that these words may mean, best first.</summary>
    public static NameSearch<KnownDeal> Search(string words, IEnumerable<KnownDeal> among) =>
        NameFinder.Find(words, Names(among), known => [known.AccountName]);

    private static List<KnownDeal> Names(IEnumerable<KnownDeal> deals) => [.. deals.DistinctBy(deal => deal.AccountId)];

    private static Task<StoredAccount?> OpenAsync(Talk talk, KnownDeal known)
    {
        // What is asked next is about this customer too.
        if (known.OwnerId == talk.Turn.UserId)
        {
            talk.Turn.FocusDealId = known.DealId;
        }

        return talk.Turn.Accounts.FindAsync(known.AccountId);
    }

    private static async Task<StoredAccount?> OfferAsync(Talk talk, IReadOnlyList<KnownDeal> deals, string typed, CommandKind waiting, CancellationToken cancellationToken)
    {
        var customers = Names(deals);
        if (customers.Count == 0)
        {
            await talk.SayAsync(NoneYet, cancellationToken);
            return null;
        }

        // One deal stands for its customer: picking it brings the customer into focus, and the command runs on that.
        var choices = customers.Take(MostOffered).Select(known => new DealChoice(known.DealId, known.AccountName, talk.In(new Text("customer", "客户")), null));
        talk.Memory.WaitingText = talk.Said;
        await talk.ShowAsync(CardMessage.Of(ChooseDealCard.Draw(new ChooseDealView(talk.ConversationId, typed, waiting.ToString(), [.. choices], AreCustomers: true), talk.Pen)), cancellationToken);
        return null;
    }
}
