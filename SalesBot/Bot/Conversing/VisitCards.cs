using SalesBot.Bot.Turns;
using SalesBot.Sales.Accounts;
using SalesBot.Sales.Deals;
using SalesBot.Storage;

namespace SalesBot.Bot.Conversing;

/// <summary>What a notice of a visit is about: a step with somebody of the customer.</summary>
/// <param name="StepId">The step.</param>
/// <param name="Due">Its day when this was decided; one that was moved has a notice of its own.</param>
public sealed record VisitNews(string StepId, DateOnly Due);

/// <summary>
/// Sees to it that a rep has the card of what to know (F36) in hand before the first meeting with an expert or with
/// whoever decides, whichever feature saved the meeting. Who does not want it turns it off on the card.
/// </summary>
public static class VisitCards
{
    /// <summary>The kind of the notice; its words are the feature's that shows the card.</summary>
    public const string NoticeKind = "visit";

    // The working day before is early enough to ask a colleague, and late enough to be read.
    private static readonly TimeOnly Afternoon = new(15, 0);
    private static readonly TimeOnly Morning = new(8, 30);

    /// <summary>Leaves word for the meetings that this turn added or moved.</summary>
    internal static void TellFor(Turn turn)
    {
        if (turn.Changes is not { IsDealChanged: true, After: { } after } changes || after.OwnerId != turn.UserId || turn.User.WithoutVisitCards)
        {
            return;
        }

        var before = changes.Before?.Deal.NextSteps ?? [];
        foreach (var step in after.OpenSteps().Where(step => before.Find(known => known.Id == step.Id) is not { IsOpen: true } known || known.Due != step.Due || known.With != step.With))
        {
            if (VisitBasics.MeetsFirst(after, step, turn.Today) && AtOf(turn, step) is { } at)
            {
                turn.Tell(new Notice($"{NoticeKind}|{after.Id}|{step.Id}|{step.Due:yyyyMMdd}", turn.TenantId, turn.UserId, NoticeKind, at)
                {
                    DealId = after.Id,
                    Content = StoredJson.Write(new VisitNews(step.Id, step.Due)),
                });
            }
        }
    }

    private static DateTimeOffset? AtOf(Turn turn, NextStep step)
    {
        var early = turn.Moment(turn.Numbers.Calendar.Before(step.Due, 1).ToDateTime(Afternoon));
        var at = early > turn.Now ? early : turn.Moment(step.Due.ToDateTime(Morning));
        return at > turn.Now ? at : null;
    }
}
