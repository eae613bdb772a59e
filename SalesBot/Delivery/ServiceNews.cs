using SalesBot.Bot.Cards;
using SalesBot.Bot.Conversing;
using SalesBot.Bot.Reading;
using SalesBot.Bot.Records;
using SalesBot.Bot.Saying;
using SalesBot.Bot.Turns;
using SalesBot.Sales;
using SalesBot.Sales.Accounts;
using SalesBot.Sales.Deals;
using SalesBot.Storage;

namespace SalesBot.Delivery;

/// <summary>
/// What a rated key point means elsewhere (F31, seed 2.4.a): a good one may be a reference where others of ours talk with
/// customers of the same industry or region, a bad one is heard of there. Colleagues are told only after a tap.
/// </summary>
internal static class ServiceNews
{
    private const int Good = 4;
    private const int Poor = 2;
    private const int MostNamed = 3;

    /// <summary>Whether a rating is news elsewhere: true for a good one, false for a bad one, null for one between.</summary>
    public static bool? IsGood(int? rating) => rating >= Good ? true : rating <= Poor ? false : null;

    /// <summary>Says who has open deals nearby, and offers to tell them.</summary>
    public static async Task AskAsync(Talk talk, Deal deal, Milestone point, CancellationToken cancellationToken)
    {
        if (IsGood(point.ServiceRating) is not { } good || deal.ComplianceHold is not null)
        {
            return;
        }

        var account = await AccountOfAsync(talk, deal);
        var (own, others) = await NearbyAsync(talk, account);
        var ids = CardIds.Of(CardIds.Deal, deal.Id).With(DeliveryVerbs.Item, point.Id);
        var references = new NoteButton(talk.In(new Text("References", "案例")), RecordVerbs.Page, CardIds.Of(CardIds.Account, deal.AccountId).With(RecordVerbs.List, nameof(CommandKind.References)));
        var back = new NoteButton(talk.In(new Text("Key points", "关键点")), CardVerbs.Run, CardIds.Of(CardIds.Deal, deal.Id).With(CardIds.Waiting, nameof(CommandKind.Milestones)));
        NoteButton[] buttons =
        [
            .. others.Count > 0 ? [new NoteButton(talk.In(good ? new Text("Tell them", "告诉他们") : new Text("Warn them", "提醒他们")), DeliveryVerbs.PointTell, ids)] : Array.Empty<NoteButton>(),
            .. good ? [references] : Array.Empty<NoteButton>(),
            back,
        ];
        await talk.ReplaceAsync(
            CardMessage.Of(NoteCard.Draw(
                new NoteView(
                    talk.In(good ? new Text($"{account.Name}: a reference?", $"{account.Name}：可以作为案例吗？") : new Text($"{account.Name}: who hears of it?", $"{account.Name}：会影响到谁？")),
                    talk.In(Sentence(account, own, others, good)),
                    buttons),
                talk.Pen)),
            cancellationToken);
    }

    /// <summary>Leaves word for the owners of open deals nearby, each once for each key point and rating.</summary>
    public static async Task TellAsync(Talk talk, Deal deal, Milestone point, CancellationToken cancellationToken)
    {
        if (IsGood(point.ServiceRating) is null || deal.ComplianceHold is not null)
        {
            return;
        }

        var turn = talk.Turn;
        var (_, others) = await NearbyAsync(talk, await AccountOfAsync(talk, deal));
        foreach (var known in others)
        {
            turn.Tell(new Notice($"{ServiceNotice.Kind}|{deal.Id}|{point.Id}|{point.ServiceRating}|{known.DealId}", turn.TenantId, known.OwnerId, ServiceNotice.Kind, turn.Now)
            {
                DealId = known.DealId,
                Content = StoredJson.Write(new ServiceNotice.Subject(deal.Id, point.Id, point.ServiceRating!.Value)),
            });
        }

        var people = others.Select(known => known.OwnerId).Distinct().Count();
        await talk.SayAsync(new Text(people == 1 ? "Told one colleague." : $"Told {people} colleagues.", $"已告诉{people}位同事。"), cancellationToken);
    }

    private static async Task<Account> AccountOfAsync(Talk talk, Deal deal) =>
        await talk.Turn.AccountNamedAsync(deal.AccountName) ?? Account.Of(deal);

    private static async Task<(IReadOnlyList<KnownDeal> Own, IReadOnlyList<KnownDeal> Others)> NearbyAsync(Talk talk, Account account)
    {
        var open = (await Neighbourhood.OfAsync(talk, account)).SelectMany(neighbour => neighbour.Deals).Where(known => known.IsOpen).ToList();
        return ([.. open.Where(known => known.OwnerId == talk.Turn.UserId)], [.. open.Where(known => known.OwnerId != talk.Turn.UserId)]);
    }

    private static Text Sentence(Account account, IReadOnlyList<KnownDeal> own, IReadOnlyList<KnownDeal> others, bool good)
    {
        var ask = good ? new Text("Ask them for permission first. ", "先征得客户许可。") : new Text("Put it right with them first. ", "先和客户把问题解决。");
        if (account is { Industry: null, Region: null, Segment: null })
        {
            return new(ask.En + "With industry or region on the customer card I can say who else it touches.", ask.Zh + "客户卡填上行业或地区后，可以看到还影响到谁。");
        }

        var (mine, theirs) = (Named(own), Named(others));
        return own.Count + others.Count == 0
            ? new(ask.En + "No other open deal is of its industry or region.", ask.Zh + "同行业、同地区没有其他进行中的商机。")
            : new(
                ask.En + (own.Count > 0 ? $"Yours nearby: {mine.En}. " : "") + (others.Count > 0 ? $"Colleagues’: {theirs.En}." : ""),
                ask.Zh + (own.Count > 0 ? $"你的：{mine.Zh}。" : "") + (others.Count > 0 ? $"同事的：{theirs.Zh}。" : ""));
    }

    private static Text Named(IReadOnlyList<KnownDeal> deals)
    {
        var names = deals.Select(known => CardText.Clean(known.AccountName, 24)).Distinct().ToList();
        var more = names.Count - MostNamed;
        return new(
            Say.List([.. names.Take(MostNamed), .. more > 0 ? [$"{more} more"] : Array.Empty<string>()], Language.English),
            Say.List([.. names.Take(MostNamed), .. more > 0 ? [$"另{more}个"] : Array.Empty<string>()], Language.Chinese));
    }
}
