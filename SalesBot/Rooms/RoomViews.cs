using AdaptiveCards;
using SalesBot.Bot.Cards;
using SalesBot.Bot.Saying;
using SalesBot.Bot.Turns;
using SalesBot.Sales;
using SalesBot.Sales.Deals;
using SalesBot.Sales.Qualification;
using SalesBot.Storage;

namespace SalesBot.Rooms;

/// <summary>From a deal to the card of a room.</summary>
internal static class RoomViews
{
    /// <summary>As anybody may know it.</summary>
    public static RoomView Outside(Deal deal, Pen pen, DateOnly today) => new()
    {
        DealId = deal.Id,
        Account = deal.AccountName,
        Title = deal.Title,
        Standing = pen.Say(deal.Outcome == Outcome.Open ? deal.Stage.Name() : deal.Outcome.Name()),
        Owner = deal.OwnerName,
        Close = deal.ExpectedClose is { } close && deal.Outcome == Outcome.Open ? Say.Date(close, pen.Language, today) : null,
    };

    /// <summary>As the deal's own room may know it.</summary>
    public static RoomView Inside(Deal deal, Pen pen, DateTimeOffset now, Parameters numbers)
    {
        var today = DateOnly.FromDateTime(now.DateTime);
        var view = Outside(deal, pen, today);
        if (deal.ComplianceHold is not null)
        {
            return view;
        }

        var score = Scoring.Of(deal, DealFacts.From(deal, today, numbers), now, numbers);
        return view with
        {
            Inside = new RoomInside(
                score.HideNumber ? null : score.Shown,
                score.ShownCoverage,
                score.Verdict,
                deal.NextOpenStep is { } step ? $"{step.Text}{pen.Say(", ", "，")}{Say.Date(step.Due, pen.Language, today)}" : null),
        };
    }

    /// <summary>Those who get a view of their own: who works on the deal, and the managers above them.</summary>
    /// <param name="deal">The deal.</param>
    /// <param name="find">Finds somebody of the tenant.</param>
    public static async Task<IReadOnlyList<string>> ViewersAsync(Deal deal, Func<string, Task<UserRecord?>> find)
    {
        const int levels = 3;
        var (viewers, next) = (new List<string>(), deal.OwnerId);
        for (var level = 0; level < levels && await find(next) is { } person; level++)
        {
            if (person.Reference is { } reference && StateJson.ReadReference(reference).User?.Id is { } id && !viewers.Contains(id))
            {
                viewers.Add(id);
            }

            if (person.ManagerId is not { } manager)
            {
                break;
            }

            next = manager;
        }

        return viewers;
    }
}
