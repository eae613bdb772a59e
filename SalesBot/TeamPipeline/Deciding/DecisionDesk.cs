using SalesBot.Bot.Asking;
using SalesBot.Bot.Cards;
using SalesBot.Bot.Conversing;
using SalesBot.Bot.Saying;
using SalesBot.Bot.Turns;
using SalesBot.Sales;
using SalesBot.Sales.Deals;
using SalesBot.Sales.Deals.Asking;
using SalesBot.Sales.Deals.Stages;
using SalesBot.Sales.Qualification;
using SalesBot.Storage;

namespace SalesBot.TeamPipeline.Deciding;

/// <summary>
/// Takes what a manager decides: checked, kept with the deal, told to the owner and to those of the bid team who are
/// known. A turn saves one deal, so the second decision of a message follows as a turn of its own.
/// </summary>
internal static class DecisionDesk
{
    /// <summary>The verb under which further decisions follow.</summary>
    public const string Following = "team.decide";

    private const string More = "decisions";

    /// <summary>Decides the first, and leaves the others to follow.</summary>
    public static async Task DecideAsync(Talk talk, IReadOnlyList<TeamDecision> decisions, CancellationToken cancellationToken)
    {
        if (decisions.Count > 1)
        {
            talk.Turn.Then(Continuation.Of(Following, ("deal", decisions[1].DealId), (More, StoredJson.Write(decisions.Skip(1)))));
        }

        var decision = decisions[0];
        if (await talk.Turn.ManagedDealAsync(decision.DealId) is not { } deal)
        {
            await talk.SayAsync(TeamTexts.NotYourTeam, cancellationToken);
            return;
        }

        if (Refusal(deal, decision, talk.Turn.Today) is { } refusal)
        {
            await talk.SayAsync(refusal, cancellationToken);
            if (!deal.IsClosed() && deal.ComplianceHold is null)
            {
                // With new keys: a second press of the same button would count as the first one come again.
                await talk.ReplaceAsync(TeamDealViews.Of(deal, talk.Turn.Clock, talk.Turn.Numbers, talk.Pen), cancellationToken);
            }

            return;
        }

        var (after, what) = Decided(talk, deal, decision);
        talk.Turn.Save(after);
        var told = await TellAsync(talk, after, what);
        if (what == DecisionWhat.Joint)
        {
            ConditionNotice.Schedule(talk, after);
            ConditionPast.Schedule(talk, after);
        }

        await talk.ReplaceAsync(Recorded(talk, after, what, told), cancellationToken);
    }

    /// <summary>What follows of a message with several decisions.</summary>
    public static Task FollowAsync(Talk talk, Continuation next, CancellationToken cancellationToken) =>
        DecideAsync(talk, StoredJson.Read<List<TeamDecision>>(next.Id(More)), cancellationToken);

    /// <summary>Tells the owner, and those of the deal's team whose names are known.</summary>
    /// <returns>Whether somebody else than the owner was told.</returns>
    public static async Task<bool> TellAsync(Talk talk, Deal deal, DecisionWhat what, string? askId = null)
    {
        var turn = talk.Turn;
        var news = new DecisionNews(what, turn.User.DisplayName ?? string.Empty, turn.Now, askId);
        turn.Tell(DecisionNotice.Of(turn, deal, deal.OwnerId, news));
        if (what is not (DecisionWhat.Bid or DecisionWhat.Joint or DecisionWhat.GivenUp) || deal.Team.IsEmpty)
        {
            return false;
        }

        var known = (await turn.ColleaguesAsync()).ToLookup(colleague => colleague.Name, StringComparer.OrdinalIgnoreCase);
        var others = deal.Team.Select(member => member.Name).Distinct(StringComparer.OrdinalIgnoreCase).Select(name => known[name].ToList())
            .Where(same => same.Count == 1).Select(same => same[0].Id).Where(id => id != deal.OwnerId && id != turn.UserId).Distinct().ToList();
        foreach (var other in others)
        {
            turn.Tell(DecisionNotice.Of(turn, deal, other, news with { IsOwner = false }));
        }

        return others.Count > 0;
    }

    private static Text? Refusal(Deal deal, TeamDecision decision, DateOnly today) =>
        deal.IsClosed() ? new Text($"{deal.AccountName} is closed already: {deal.Outcome.Name().En}.", $"{deal.AccountName}已关闭：{deal.Outcome.Name().Zh}。")
        : deal.ComplianceHold is not null ? new Text($"{deal.AccountName} is frozen; nothing is decided until it is cleared.", $"{deal.AccountName}已冻结，解除前不做决定。")
        : decision.Seen is { } seen && seen != (deal.BidDecision?.Choice.ToString() ?? TeamListCard.Undecided) ? new Text("Something was decided here in between. This is how it stands; decide again if you like.", "这里刚有了新的决定。请看最新情况，需要时再决定。")
        : decision.Choice is TeamChoice.Bid or TeamChoice.Joint && !deal.IsBidOpen() ? new Text($"{deal.AccountName} has no open bid decision.", $"{deal.AccountName}没有待定的投标决策。")
        : decision.Choice == TeamChoice.GiveUp && deal.Outcome != Outcome.Open ? new Text($"{deal.AccountName} is signed already.", $"{deal.AccountName}已经签约。")
        : decision.Choice == TeamChoice.Joint && decision.Due < today ? new Text("The condition must be due on a coming day.", "条件的期限应是今天以后的日子。")
        : decision.Choice == TeamChoice.Keep && string.IsNullOrWhiteSpace(decision.Words) ? new Text("Please give the reason; it is kept with the deal.", "请说明理由，会保存在商机中。")
        : null;

    private static (Deal After, DecisionWhat What) Decided(Talk talk, Deal deal, TeamDecision decision)
    {
        var turn = talk.Turn;
        var by = new Decider(turn.UserId, turn.User.DisplayName ?? string.Empty, turn.Now);
        return decision.Choice switch
        {
            TeamChoice.Bid => (deal.DecideBid(BidChoice.Go, by, reason: decision.Words), DecisionWhat.Bid),
            TeamChoice.Joint => (
                deal.DecideBid(
                    BidChoice.Conditional, by, decision.Words ?? deal.BidDecision?.Condition ?? talk.In(new Text("partner agreement signed", "签好合作协议")), decision.Due ?? TeamViews.PartnerBy(turn.Today, turn.Numbers.Calendar)),
                DecisionWhat.Joint),
            TeamChoice.Keep => (deal.KeepGoing(by, decision.Words!), DecisionWhat.Kept),
            _ => (deal.GiveUp(by, decision.Words ?? Reason(talk, deal)), DecisionWhat.GivenUp),
        };
    }

    // What the answers say against it, else the first flag: a manager who says no more means these.
    private static string Reason(Talk talk, Deal deal)
    {
        var score = talk.Turn.ScoreOf(deal);
        var veto = score.Flags.FirstOrDefault(flag => flag.IsHard)?.Text;
        List<Text> against = [.. veto is null ? [] : new[] { veto }, .. score.AgainstIt()];
        return against.Count == 0
            ? talk.In(new Text("no reason given", "未说明原因"))
            : string.Join(talk.In(new Text(", ", "、")), against.Take(3).Select(talk.In));
    }

    private static Microsoft.Bot.Schema.IMessageActivity Recorded(Talk talk, Deal deal, DecisionWhat what, bool told)
    {
        var who = told ? new Text($"{deal.OwnerName} and the bid team are told.", $"已通知{deal.OwnerName}和投标团队。") : new Text($"{deal.OwnerName} is told.", $"已通知{deal.OwnerName}。");
        var done = DecisionNotice.Words(deal, what, talk.Turn.Today);
        return CardMessage.Of(NoteCard.Draw(
            new NoteView(
                deal.AccountName,
                talk.In(new Text($"Recorded: {done.En} {who.En}", $"已记录：{done.Zh}{who.Zh}")),
                [new(talk.In(new Text("Team", "团队")), TeamVerbs.Home, CardIds.None)]),
            talk.Pen));
    }
}
