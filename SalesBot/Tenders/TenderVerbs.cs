namespace SalesBot.Tenders;

/// <summary>What can be tapped on the cards of a tender and of the bid decision.</summary>
internal static class TenderVerbs
{
    /// <summary>Ticks an item of the bid off; <c>ids.option</c> is its mark, see <see cref="BidItems"/>.</summary>
    public const string ItemDone = "tender.item.done";

    public const string ItemAdd = "tender.item.add";

    public const string DatesSave = "tender.dates.save";

    /// <summary>The bid is in, now.</summary>
    public const string Submitted = "tender.submitted";

    /// <summary>The result is out; <c>ids.option</c> is "won", "lost" or "open".</summary>
    public const string Announced = "tender.announced";

    /// <summary>Our own work, planned backwards from the deadline.</summary>
    public const string Plan = "tender.plan";

    /// <summary>A bid decision; <c>ids.option</c> is a <see cref="Sales.Deals.BidChoice"/> by name.</summary>
    public const string Decide = "bid.decide";

    /// <summary>Asks the manager to decide, with the note in the field.</summary>
    public const string AskManager = "bid.ask";

    public static readonly string[] OfTheCalendar = [ItemDone, ItemAdd, DatesSave, Submitted, Announced, Plan];
}
