using SalesBot.Bot.Delivering;
using SalesBot.Sales.Alerts;
using SalesBot.Sales.Deals;

namespace SalesBot.Alerts.Notices;

/// <summary>The deal a notice is about, as its person sees it at the moment of sending.</summary>
/// <param name="Deal">The deal now.</param>
/// <param name="People">Who it concerns now.</param>
/// <param name="Case">As the person sees it; null if it is none of their business any more.</param>
internal sealed record AlertReading(Deal Deal, AlertPeople People, AlertCase? Case)
{
    /// <summary>Reads it; null if the deal is gone.</summary>
    public static async Task<AlertReading?> OfAsync(NoticeReading reading, AlertDesk desk, CancellationToken cancellationToken)
    {
        if (reading.Notice.DealId is not { } id
            || (await reading.Tables.Deals.FindAsync(reading.Notice.TenantId, id, cancellationToken: cancellationToken))?.Deal is not { } deal)
        {
            return null;
        }

        var people = await AlertPeople.OfAsync(reading.Tables, deal, cancellationToken);
        var look = AlertDesk.LookAt(deal, people, reading.Now, "al-none");
        return new(deal, people, people.RungOf(reading.Person.UserId, deal, look.Today) is { } rung ? new(deal, rung, look, people.Above) : null);
    }

    /// <summary>Who is on a rung today; null if nobody is.</summary>
    public string? On(AlertRung rung, DateOnly today) => People.At(rung, Deal, today);
}
