using Microsoft.Bot.Schema;
using SalesBot.Bot.Cards;
using SalesBot.Bot.Saying;
using SalesBot.Sales;
using SalesBot.Sales.Deals;
using SalesBot.Sales.Deals.Asking;
using SalesBot.Sales.Deals.Stages;
using SalesBot.Sales.Qualification;
using SalesBot.Sales.Stalls;
using SalesBot.Storage;
using SalesBot.TeamPipeline.Deciding;

namespace SalesBot.TeamPipeline;

/// <summary>From a deal to the card its manager looks at: an open bid is a card of its own.</summary>
internal static class TeamDealViews
{
    private const int MostLosses = 3;

    /// <param name="deal">The deal.</param>
    /// <param name="now">The moment on the manager's clock.</param>
    /// <param name="numbers">The tenant's numbers.</param>
    /// <param name="pen">Language and keys.</param>
    public static IMessageActivity Of(Deal deal, DateTimeOffset now, Parameters numbers, Pen pen) =>
        deal.IsBidOpen() && deal.Stage <= Stage.Selection ? BidViews.Of(deal, now, numbers, pen) : CardMessage.Of(TeamDealCard.Draw(View(deal, now, numbers, pen), pen));

    private static TeamDealView View(Deal deal, DateTimeOffset now, Parameters numbers, Pen pen)
    {
        var today = DateOnly.FromDateTime(now.DateTime);
        var listed = TeamBoard.Deal(DealSummary.Of(deal, numbers, now), now, numbers);
        var place = string.Join(" · ", new[] { deal.Title, pen.Say(deal.Stage.ShortName()), deal.Amount is { } amount ? Say.Amount(amount, pen.Language) : null, deal.OwnerName }
            .Where(part => !string.IsNullOrEmpty(part)).Select(part => CardText.Clean(part, 30)));
        if (deal.IsClosed() || deal.ComplianceHold is not null)
        {
            // What froze it is told to compliance only (clarification D9).
            var badge = deal.IsClosed() ? new Badge("○", deal.Outcome.Name()) : new Badge("✕", new("Frozen", "已冻结"));
            var why = deal.Closing?.Reason is { Length: > 0 } reason ? reason : null;
            return new() { DealId = deal.Id, Account = deal.AccountName, Place = place, Badge = badge, Rows = why is null || !deal.IsClosed() ? [] : [("•", pen.Say("Reason: ", "原因："), CardText.Clean(why, CardText.QuoteLength))] };
        }

        var score = Scoring.Of(deal, DealFacts.From(deal, today, numbers), now, numbers);
        return new()
        {
            DealId = deal.Id,
            Account = deal.AccountName,
            Place = place,
            Badge = listed.IsTooEarly ? Badge.TooEarly : Badge.Of(score.Verdict),
            Score = score.HideNumber ? null : score.Shown,
            Rows = [.. Rows(deal, listed, score, today, pen)],
            AwaitsNoGo = listed.AwaitsNoGo,
            Margin = deal.ExpectedMargin,
            TakesMargin = true,
            Against = listed.AwaitsNoGo ? pen.Say(Against(score)) : null,
            Visit = listed.MissesDecisionMaker(today, numbers) && listed.Team is { MayBeApproached: true, DecisionMakers.IsEmpty: false } team
                ? new(deal.Id, deal.AccountName, deal.OwnerName, TeamViews.Way(team.WayIn))
                : null,
        };
    }

    private static IEnumerable<(string Mark, string Lead, string Text)> Rows(Deal deal, Sales.Teams.TeamDeal listed, Score score, DateOnly today, Pen pen)
    {
        if (listed.AwaitsNoGo)
        {
            yield return (Badge.NoGo.Shape, pen.Say("No-go proposed: ", "建议放弃："), pen.Say(Against(score)));
        }

        if (listed.Stall.Level != StallLevel.None)
        {
            var badge = TeamWords.BadgeOf(listed);
            yield return (badge.Shape, pen.Say(badge.Word) + pen.Say(": ", "："), string.Join(pen.Say(", ", "；"), listed.Stall.Signals.OrderByDescending(signal => signal.Points).Take(2).Select(signal => pen.Say(signal.Words))));
        }

        if (listed.MissesDecisionMaker(today, score.Limits))
        {
            yield return ("•", pen.Say("Decision maker: ", "决策者："), pen.Say(TeamWords.DecisionMaker(listed, today)));
        }

        var next = deal.NextOpenStep;
        yield return ("→", pen.Say("Next: ", "下一步："), next is null ? pen.Say("nothing dated", "没有约定日期的下一步") : $"{CardText.Clean(next.Text)}{pen.Say(", ", "，")}{Say.Date(next.Due, pen.Language, today)}");
        if (listed.IsBeforeSignature && !score.Losses.IsEmpty)
        {
            yield return ("•", pen.Say("Costs most: ", "主要失分："), Say.List([.. score.Losses.Take(MostLosses).Select(loss => pen.Say(Phrase.SmallFirst(loss.Label)))], pen.Language));
        }
    }

    private static Text Against(Score score) => score.Flags.FirstOrDefault(flag => flag.IsHard)?.Text
        ?? (score.AgainstIt() is { Count: > 0 } facts
            ? new(string.Join(", ", facts.Select(fact => fact.En)), string.Join('、', facts.Select(fact => fact.Zh)))
            : new("the score is too low", "评分太低"));
}
