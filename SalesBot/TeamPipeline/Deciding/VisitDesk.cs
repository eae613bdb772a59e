using System.Collections.Immutable;
using SalesBot.Bot.Asking;
using SalesBot.Bot.Cards;
using SalesBot.Bot.Conversing;
using SalesBot.Bot.Saying;
using SalesBot.Sales;
using SalesBot.Sales.Deals;
using SalesBot.Sales.Deals.Asking;
using SalesBot.Sales.Deals.Stages;
using SalesBot.Sales.Qualification;
using SalesBot.Sales.Stakeholders;
using SalesBot.Storage;

namespace SalesBot.TeamPipeline.Deciding;

/// <summary>A visit to a decision maker: proposed by the manager, arranged by the owner (dialogue 7.9).</summary>
internal static class VisitDesk
{
    private const int DaysToArrange = 5;

    /// <summary>Sends the proposal to the owner.</summary>
    public static async Task ProposeAsync(Talk talk, string? dealId, CancellationToken cancellationToken)
    {
        var turn = talk.Turn;
        if (dealId is null)
        {
            await talk.SayAsync(TeamTexts.NothingToArrange, cancellationToken);
            return;
        }

        if (await turn.ManagedDealAsync(dealId) is not { } deal)
        {
            await talk.SayAsync(TeamTexts.NotYourTeam, cancellationToken);
            return;
        }

        if (deal.IsClosed() || !deal.MayBeApproached() || WayOf(deal) is not { IsEmpty: false } way)
        {
            await talk.SayAsync(deal.IsClosed() ? new Text($"{deal.AccountName} is closed.", $"{deal.AccountName}已关闭。") : TeamTexts.MayNotBeApproached, cancellationToken);
            return;
        }

        var ask = ManagerAsking.New(talk, AskKind.Visit) with { Way = way };
        turn.Save(deal.With(ask));
        turn.Tell(new Notice($"{ManagerAsking.NoticeKind}|{deal.Id}|{ask.Id}", turn.TenantId, deal.OwnerId, ManagerAsking.NoticeKind, turn.Now)
        {
            DealId = deal.Id,
            Content = StoredJson.Write(new AskNews(ask.Id)),
        });
        talk.Memory.Team = new TeamLook(turn.Now);
        await talk.ReplaceAsync(
            CardMessage.Of(NoteCard.Draw(
                new NoteView(
                    deal.AccountName,
                    talk.In(new Text($"Proposal sent to {deal.OwnerName}, to be confirmed.", $"已给{deal.OwnerName}发出提议，待确认。")),
                    [new(talk.In(new Text("Team", "团队")), TeamVerbs.Home, CardIds.None)]),
                talk.Pen)),
            cancellationToken);
    }

    /// <summary>The owner answers: arranges it, or says what else.</summary>
    public static async Task AnswerAsync(Talk talk, CardClick click, bool accepts, CancellationToken cancellationToken)
    {
        var turn = talk.Turn;
        if (click.Id(CardIds.Deal) is not { } id || await turn.DealAsync(id) is not { } deal)
        {
            await talk.SayAsync(TeamTexts.NotYourDeal, cancellationToken);
            return;
        }

        if (deal.OpenAsk(click.Id(CardIds.Action)) is not { Kind: AskKind.Visit } ask)
        {
            await talk.SayAsync(TeamTexts.OldQuestion, cancellationToken);
            return;
        }

        var words = click.Input(TeamFields.Other)?.Trim();
        if (!accepts && string.IsNullOrEmpty(words))
        {
            await talk.SayAsync(new Text("What would you do instead? One line will do.", "你想怎么做？写一句话就行。"), cancellationToken);
            await talk.ReplaceAsync(CardMessage.Of(VisitCard.Draw(new(deal.Id, ask.Id, deal.AccountName, ask.ByName, VisitWords.Whom(deal, ask), VisitWords.Way(deal, ask)), talk.Pen)), cancellationToken);
            return;
        }

        var due = turn.WorkingDaysOn(DaysToArrange);
        var answered = deal.Answered(AskKind.Visit, accepts ? AskState.Agreed : AskState.Declined, words);
        turn.Save(accepts ? answered with { NextSteps = answered.NextSteps.Add(new NextStep(turn.NewId("st"), talk.In(VisitWords.Step(deal, ask)), due, StepOwner.Us)) } : answered);
        var what = accepts ? DecisionWhat.VisitAccepted : DecisionWhat.VisitOther;
        turn.Tell(DecisionNotice.Of(turn, deal, ask.By, new DecisionNews(what, turn.User.DisplayName ?? string.Empty, turn.Now, ask.Id, IsOwner: false)));
        await talk.ReplaceAsync(
            CardMessage.Of(NoteCard.Draw(
                new NoteView(
                    deal.AccountName,
                    talk.In(accepts
                        ? new Text(
                            $"Saved as next step by {Say.Date(due, Language.English, turn.Today)}: {VisitWords.Step(deal, ask).En}. {ask.ByName} is told.",
                            $"已记为下一步，{Say.Date(due, Language.Chinese, turn.Today)}前：{VisitWords.Step(deal, ask).Zh}。已告知{ask.ByName}。")
                        : new Text($"{ask.ByName} is told.", $"已告知{ask.ByName}。")),
                    [new(talk.In(new Text("Open deal", "打开商机")), CardVerbs.DealOpen, CardIds.Of(CardIds.Deal, deal.Id))]),
                talk.Pen)),
            cancellationToken);
    }

    // The easiest way over people; the decision maker alone where nobody knows one; empty if nobody may be met.
    private static ImmutableArray<string> WayOf(Deal deal)
    {
        var network = InfluenceNetwork.Of(deal);
        var deciders = deal.InRole(BuyingRole.DecisionMaker).Where(person => person.LeftOn is null && !deal.IsOffLimits(person)).ToList();
        return deciders.Select(person => network.PathTo(person.Id)).OfType<InfluencePath>().MinBy(path => path.Cost) is { } way
            ? [.. way.People.Select(person => person.Id)]
            : [.. deciders.Take(1).Select(person => person.Id)];
    }
}
