using SalesBot.Bot.Cards;
using SalesBot.Bot.Conversing;
using SalesBot.Sales;
using SalesBot.Sales.Accounts;
using SalesBot.Sales.Deals;
using SalesBot.Sales.Deals.Asking;
using SalesBot.Sales.Deals.Stages;
using SalesBot.Storage;

namespace SalesBot.TeamPipeline.Deciding;

/// <summary>A manager answers what an owner asked: what was asked for is done with the answer, and the owner is told.</summary>
internal static class AskDesk
{
    /// <summary>Agrees, or not.</summary>
    /// <param name="talk">The conversation.</param>
    /// <param name="click">The button: the deal, the question, and the reason of a no.</param>
    /// <param name="agrees">Which of the two.</param>
    /// <param name="cancellationToken">Cancels.</param>
    public static async Task AnswerAsync(Talk talk, CardClick click, bool agrees, CancellationToken cancellationToken)
    {
        var turn = talk.Turn;
        if (click.Id(CardIds.Deal) is not { } id || await turn.ManagedDealAsync(id) is not { } deal)
        {
            await talk.SayAsync(TeamTexts.NotYourTeam, cancellationToken);
            return;
        }

        if (deal.OpenAsk(click.Id(CardIds.Action)) is not { Kind: AskKind.Move or AskKind.CrossYear or AskKind.KeyAccount } ask)
        {
            await talk.SayAsync(TeamTexts.OldQuestion, cancellationToken);
            await talk.ReplaceAsync(TeamDealViews.Of(deal, turn.Clock, turn.Numbers, talk.Pen), cancellationToken);
            return;
        }

        var reason = click.Input(TeamFields.Reason)?.Trim();
        if (!agrees && string.IsNullOrEmpty(reason))
        {
            await talk.SayAsync(new Text("Please give a reason; the owner sees it.", "请说明原因，负责人会看到。"), cancellationToken);
            await talk.ReplaceAsync(CardMessage.Of(AskCard.Draw(AskNotice.ViewOf(deal, ask, turn.Today, talk.Pen), talk.Pen)), cancellationToken);
            return;
        }

        var answered = deal.Answered(ask.Kind, agrees ? AskState.Agreed : AskState.Declined, reason);
        var after = agrees ? await DoneAsync(talk, answered, ask) : answered;
        if (after is null)
        {
            await talk.SayAsync(new Text("The deal moved on in between, so this no longer fits.", "商机在此期间有变化，这个请求已不适用。"), cancellationToken);
            turn.Save(deal.Answered(ask.Kind, AskState.Declined, null));
            return;
        }

        turn.Save(after);
        var what = agrees ? DecisionWhat.Agreed : DecisionWhat.Declined;
        await DecisionDesk.TellAsync(talk, after, what, ask.Id);
        var words = DecisionNotice.Words(after, what, turn.Today, ask with { Reply = reason });
        await talk.ReplaceAsync(
            CardMessage.Of(NoteCard.Draw(
                new NoteView(
                    deal.AccountName,
                    talk.In(new Text($"Recorded: {words.En} {deal.OwnerName} is told.", $"已记录：{words.Zh}已通知{deal.OwnerName}。")),
                    [new(talk.In(new Text("Team", "团队")), TeamVerbs.Home, CardIds.None)]),
                talk.Pen)),
            cancellationToken);
    }

    /// <summary>What was asked for, done; null if it is not possible any more.</summary>
    private static async Task<Deal?> DoneAsync(Talk talk, Deal deal, Ask ask)
    {
        var turn = talk.Turn;
        var name = turn.User.DisplayName ?? string.Empty;
        switch (ask.Kind)
        {
            case AskKind.Move:
                var order = new MoveOrder(ask.To!.Value, ask.Move!.Value, turn.Now) { SentBack = ask.SentBack, Reason = ask.Words, ApprovedBy = name };
                return deal.ProblemOf(order) == MoveProblem.None ? deal.MoveTo(order) : null;
            case AskKind.CrossYear:
                return deal.IsClosed() || ask.Until <= turn.Today ? null : deal.ApproveCrossYear(ask.Until!.Value, name, turn.Now);
            default:
                var account = await turn.AccountNamedAsync(deal.AccountName) ?? Account.Of(deal);
                turn.Save(account with { Class = AccountClass.KeyAccount, KeyAccountApprovedBy = name, KeyAccountSince = turn.Now });
                return deal;
        }
    }
}
