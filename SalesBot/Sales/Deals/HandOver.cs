namespace SalesBot.Sales.Deals;

/// <summary>A deal changed hands; whoever had it stays in its team for a while (dialogue 7.8).</summary>
/// <param name="FromId">Entra object id of the owner before.</param>
/// <param name="FromName">As Teams shows it.</param>
/// <param name="On">The day it changed hands.</param>
/// <param name="Until">The first day on which they are out of it.</param>
public sealed record HandOver(string FromId, string FromName, DateOnly On, DateOnly Until)
{
    /// <summary>Days the owner before stays in the team.</summary>
    public const int StaysDays = 30;

    /// <summary>Whether somebody still belongs to the team by it on a day.</summary>
    public bool Keeps(string userId, DateOnly day) => FromId == userId && day < Until;
}

/// <summary>Giving a deal to somebody else.</summary>
public static class HandingOver
{
    /// <summary>The deal with another owner. Nothing else of it changes.</summary>
    public static Deal HandTo(this Deal deal, string ownerId, string ownerName, DateOnly today)
    {
        ArgumentNullException.ThrowIfNull(deal);
        return deal with
        {
            OwnerId = ownerId,
            OwnerName = ownerName,
            HandedOver = new HandOver(deal.OwnerId, deal.OwnerName, today, today.AddDays(HandOver.StaysDays)),
            Alert = deal.Alert is { } alert ? alert with { OwnerId = ownerId } : null,
        };
    }
}
