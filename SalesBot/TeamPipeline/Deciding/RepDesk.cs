using SalesBot.Bot.Asking;
using SalesBot.Bot.Cards;
using SalesBot.Bot.Conversing;
using SalesBot.Sales.Qualification;
using SalesBot.Sales;
using SalesBot.Sales.Alerts;
using SalesBot.Sales.Deals;
using SalesBot.Sales.Deals.Stages;

namespace SalesBot.TeamPipeline.Deciding;

/// <summary>Before a manager decides a bid they ask the owner one question; the answer comes to the manager's chat (card 15).</summary>
internal static class RepDesk
{
    // A line; longer is a letter.
    private const int Longest = 300;

    /// <summary>Shows the question that is worth asking first, to be changed or sent.</summary>
    public static async Task OpenAsync(Talk talk, string? dealId, CancellationToken cancellationToken)
    {
        if (await FindAsync(talk, dealId, cancellationToken) is { } deal)
        {
            var open = talk.Turn.BidScoreOf(deal).Standings.Where(standing => standing.IsScored && standing.IsUnknown).MaxBy(standing => standing.Entry.Weight);
            var question = open?.Entry.Question.Words.Noun is { } noun
                ? talk.In(new Text($"What do we know about this, and from whom: {noun.En}?", $"关于“{noun.Zh}”，我们知道什么？是谁说的？"))
                : null;
            await talk.ReplaceAsync(CardMessage.Of(RepCard.Draw(new(deal.Id, deal.AccountName, deal.OwnerName, question), talk.Pen)), cancellationToken);
        }
    }

    /// <summary>Sends the question.</summary>
    public static async Task SendAsync(Talk talk, string? dealId, string? words, CancellationToken cancellationToken)
    {
        if (await FindAsync(talk, dealId, cancellationToken) is not { } deal)
        {
            return;
        }

        if (words is null)
        {
            await OpenAsync(talk, dealId, cancellationToken);
            return;
        }

        var turn = talk.Turn;
        var rung = (await turn.ManagerOfAsync(deal.OwnerId))?.Id == turn.UserId ? AlertRung.Manager : AlertRung.Director;
        var request = new ManagerRequest(turn.NewId("rq"), RequestKind.Question, turn.UserId, turn.User.DisplayName ?? string.Empty, rung, CardText.Clean(words, Longest), turn.Now);
        turn.Save(deal.With(request));
        turn.Tell(Asked.Of(turn, deal, request, (await turn.ColleagueAsync(deal.OwnerId))?.CoverOn(turn.Today) ?? deal.OwnerId));
        await talk.ReplaceAsync(
            CardMessage.Of(NoteCard.Draw(
                new NoteView(
                    deal.AccountName,
                    talk.In(new Text($"Sent to {deal.OwnerName}: “{request.Words}” The answer comes here.", $"已发给{deal.OwnerName}：“{request.Words}”有回复会告诉你。")),
                    [new(talk.In(new Text("Back to bid", "返回投标决策")), TeamVerbs.Why, CardIds.Of(CardIds.Deal, deal.Id))]),
                talk.Pen)),
            cancellationToken);
    }

    // The deal as long as there is something to decide; where there is not, how it stands is shown.
    private static async Task<Deal?> FindAsync(Talk talk, string? dealId, CancellationToken cancellationToken)
    {
        if (dealId is null || await talk.Turn.ManagedDealAsync(dealId) is not { } deal)
        {
            await talk.SayAsync(TeamTexts.NotYourTeam, cancellationToken);
            return null;
        }

        if (deal.IsClosed() || deal.ComplianceHold is not null)
        {
            await talk.ReplaceAsync(TeamDealViews.Of(deal, talk.Turn.Clock, talk.Turn.Numbers, talk.Pen), cancellationToken);
            return null;
        }

        return deal;
    }
}
