using Microsoft.Bot.Schema;
using SalesBot.Bot.Asking;
using SalesBot.Bot.Cards;
using SalesBot.Bot.Conversing;
using SalesBot.Bot.Saying;
using SalesBot.Sales;
using SalesBot.Sales.Deals;
using SalesBot.Sales.Deals.Asking;
using SalesBot.Sales.Qualification;

namespace SalesBot.Tenders;

/// <summary>From a deal to the card of its bid decision.</summary>
internal static class BidDecisionViews
{
    // Two working days after the tender reached us the decision is due (rule N25, dialogue 7.9).
    private const int DaysToDecide = 2;

    public static async Task<IMessageActivity> OfAsync(Deal deal, Talk talk)
    {
        var manager = await ManagerAsking.ManagerOfAsync(talk, deal);
        var stage = talk.Turn.ScoreOf(deal);
        var bid = talk.Turn.BidScoreOf(deal);
        var flag = bid.Flags.FirstOrDefault();
        var open = bid.Standings.Where(standing => standing.IsScored && standing.IsUnknown).OrderByDescending(standing => standing.Entry.Weight).ToList();
        return CardMessage.Of(BidDecisionCard.Draw(
            new BidDecisionView
            {
                DealId = deal.Id,
                Account = deal.AccountName,
                Place = string.Join(" · ", new[] { deal.Title, talk.In(deal.Stage.Name()), deal.Amount is { } amount ? Say.Amount(amount, talk.Language) : null }.OfType<string>()),
                By = deal.BidDecision?.HasLapsed(talk.Turn.Today) != false ? Say.Date(Due(deal, talk), talk.Language, talk.Turn.Today) : null,
                Proposed = bid.Verdict,
                Why = talk.In(flag?.Text ?? Why(bid)),
                WayOut = flag?.Action is { } action ? talk.In(action) : null,
                BidScore = bid.HideNumber ? null : bid.Shown,
                StageScore = stage.HideNumber ? null : stage.Shown,
                GoLine = bid.GoLine,
                Range = bid.ShownRange,
                Coverage = bid.ShownCoverage,
                Open = open.Count,
                FirstOpen = open.Count > 0 ? talk.In(open[0].Entry.Question.Words.Noun) : null,
                Decided = deal.BidDecision is { } decision ? talk.In(Words(decision, talk.Turn.Today)) : null,
                IsPast = deal.BidDecision?.HasLapsed(talk.Turn.Today) == true,
                Decider = deal.BidDecision?.Decider,
                Manager = manager?.Name,
                IsAsked = deal.OpenAsk(AskKind.Bid) is not null,
                IsFrozen = deal.ComplianceHold is not null,
            },
            talk.Pen));
    }

    /// <summary>"bid if the partner signs, by Wed 25 Nov (our manager)".</summary>
    public static Text Words(BidDecision decision, DateOnly today)
    {
        var by = decision.Due is { } due ? (En: $", by {Say.Date(due, Language.English, today)}", Zh: $"，{Say.Date(due, Language.Chinese, today)}前") : (En: "", Zh: "");
        return decision.Choice switch
        {
            BidChoice.Go => new($"bid ({decision.Decider})", $"投入（{decision.Decider}）"),
            BidChoice.Conditional => new($"bid on condition: {decision.Condition}{by.En} ({decision.Decider})", $"有条件投入：{decision.Condition}{by.Zh}（{decision.Decider}）"),
            _ => new($"no bid ({decision.Decider})", $"不投标（{decision.Decider}）"),
        };
    }

    private static DateOnly Due(Deal deal, Talk talk) =>
        talk.Turn.Numbers.Calendar.After(deal.Tender.Notice ?? DateOnly.FromDateTime(talk.Turn.Local(deal.OpenedAt)), DaysToDecide) is var due && due < talk.Turn.Today
            ? talk.Turn.Today
            : due;

    private static Text Why(Score bid) => bid.Verdict switch
    {
        Verdict.Go => new("nothing stands against it", "没有不利因素"),
        Verdict.NoGo => new("the score is too low", "评分太低"),
        _ when bid.HideNumber => new("too little is known yet", "掌握的信息太少"),
        _ => new("not enough for a Go yet", "还没达到投入线"),
    };
}
