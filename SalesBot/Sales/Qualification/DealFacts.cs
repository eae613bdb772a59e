using SalesBot.Sales.Deals;
using SalesBot.Sales.Stakeholders;

namespace SalesBot.Sales.Qualification;

/// <summary>What the score needs beside the answers: facts about the people, on one day.</summary>
/// <param name="ActiveContacts">People of the customer we talked with in the last 60 days (clarification A14).</param>
/// <param name="OpponentUncovered">Somebody with influence is against us, and none of ours looks after them or talked with them in 30 days (R4).</param>
/// <param name="Committee">The purchasing committee on the map.</param>
public sealed record DealFacts(int ActiveContacts, bool OpponentUncovered, CommitteeOnMap Committee)
{
    /// <summary>The facts as the deal's own people give them.</summary>
    /// <param name="deal">The deal.</param>
    /// <param name="today">The day in the rep's time zone.</param>
    /// <param name="limits">The tenant's numbers.</param>
    public static DealFacts From(Deal deal, DateOnly today, Parameters limits)
    {
        return new(
            ActiveOn(deal, today, limits),
            !deal.IsUnderTender() && deal.UnattendedOpponents(today, limits).Any(),
            CommitteeOnMap.Of(deal, today, limits));
    }

    /// <summary>People of the customer we talked with in the last 60 days, on the map as it is now.</summary>
    public static int ContactsTalkedWith(Deal deal, DateOnly today, Parameters limits)
    {
        ArgumentNullException.ThrowIfNull(deal);
        return deal.ActiveContacts(today, limits).Length;
    }

    // While it is quiet nobody may be contacted, so those of the day of submission go on counting (clarification A10).
    private static int ActiveOn(Deal deal, DateOnly today, Parameters limits) =>
        deal.IsQuiet() && deal.Tender.ContactsAtSubmission is { } frozen ? frozen : ContactsTalkedWith(deal, today, limits);
}
