using Microsoft.Bot.Schema;
using SalesBot.Bot.Cards;
using SalesBot.Bot.Conversing;
using SalesBot.Bot.Saying;
using SalesBot.Sales;
using SalesBot.Sales.Deals;
using SalesBot.Sales.Deals.Stages;
using SalesBot.Sales.Qualification;

namespace SalesBot.Deals;

/// <summary>From a deal to its cards.</summary>
internal static class DealViews
{
    /// <summary>The card of a deal that was just created.</summary>
    public static IMessageActivity Created(Deal deal, Talk talk) => CardMessage.Of(DealCreatedCard.Draw(
        new DealCreatedView
        {
            DealId = deal.Id,
            Account = deal.AccountName,
            Title = deal.Title,
            Stage = deal.Stage,
            Type = deal.Type,
            Amount = AmountOf(deal, talk),
            Close = CloseOf(deal, talk),
            Contact = ContactOf(deal, talk),
            Questions = Math.Min(AskOrder.Sitting(deal, talk.Turn.Now, talk.Turn.Numbers).Length, talk.Turn.Numbers.QuestionsPerSitting),
            Edit = EditOf(deal, talk),
        },
        talk.Pen));

    /// <summary>The card of a deal that was opened.</summary>
    public static IMessageActivity Opened(Deal deal, Talk talk)
    {
        var score = talk.Turn.ScoreOf(deal);
        return CardMessage.Of(DealCard.Draw(
            new DealView
            {
                DealId = deal.Id,
                Account = deal.AccountName,
                Title = deal.Title,
                Stage = deal.Stage,
                Outcome = deal.Outcome,
                Ended = EndedOf(deal, talk),
                IsTender = deal.IsTender(),
                AwaitsBidDecision = deal is { Type: DealType.PassiveProject, Tender.SubmittedAt: null, Stage: <= Stage.Bidding },
                AwaitsLegal = score.Flags.Any(flag => flag.Code == "C10"),
                IsFrozen = deal.ComplianceHold is not null,
                Amount = AmountOf(deal, talk),
                Close = CloseOf(deal, talk),
                NextStep = deal.NextOpenStep is { } step ? $"{step.Text}{talk.In(new Text(", ", "，"))}{Say.Date(step.Due, talk.Language, talk.Turn.Today)}" : null,
                Contact = ContactOf(deal, talk),
                Score = score.HideNumber ? null : score.Shown,
                Verdict = score.Verdict,
                Coverage = score.ShownCoverage,
                Edit = EditOf(deal, talk),
            },
            talk.Pen));
    }

    private static string? EndedOf(Deal deal, Talk talk)
    {
        if (deal.Closing is not { } closing || !deal.IsClosed())
        {
            return null;
        }

        var day = Say.Date(DateOnly.FromDateTime(talk.Turn.Local(closing.At)), talk.Language, talk.Turn.Today);
        var how = CardText.Capital(talk.In(deal.Outcome.Name()));
        var rival = closing.Rival is { Length: > 0 } who ? talk.In(new Text($" to {who}", $"，输给{who}")) : string.Empty;
        var why = closing.Reason is { Length: > 0 } reason ? talk.In(new Text($": {reason}", $"，{reason}")) : string.Empty;
        return talk.In(new Text($"{how}{rival}{why}, {day}", $"{how}{rival}{why}，{day}"));
    }

    private static string? AmountOf(Deal deal, Talk talk) => deal.Amount is { } amount ? Say.Amount(amount, talk.Language) : null;

    private static string? CloseOf(Deal deal, Talk talk) => deal.ExpectedClose is { } close ? Say.Date(close, talk.Language, talk.Turn.Today) : null;

    private static string? ContactOf(Deal deal, Talk talk)
    {
        if (deal.People.IsEmpty)
        {
            return null;
        }

        var person = deal.People[0];
        List<string> parts = [person.Name];
        if (person.Position is { Length: > 0 } position)
        {
            parts.Add(position);
        }

        if (!person.Roles.IsEmpty)
        {
            parts.Add(talk.In(person.Roles[0].Name()));
        }

        return string.Join(talk.In(new Text(", ", "，")), parts);
    }

    private static DealEdit EditOf(Deal deal, Talk talk) => new(deal.Title, AmountOf(deal, talk), deal.ExpectedClose);
}
