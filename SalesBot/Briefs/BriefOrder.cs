using System.Globalization;
using SalesBot.Bot.Cards;
using SalesBot.Sales.Deals;

namespace SalesBot.Briefs;

/// <summary>A brief as it was ordered so far.</summary>
/// <param name="DealId">Of this deal.</param>
/// <param name="Length">Null while not chosen.</param>
/// <param name="Languages">Null while nothing was said of it.</param>
/// <param name="PersonId">Who is met; null if nobody was named.</param>
/// <param name="On">The day of the meeting; null if none was said.</param>
/// <param name="Visitor">Who of ours goes; null if it was not said.</param>
public sealed record BriefOrder(string DealId, BriefLength? Length, BriefLanguages? Languages, string? PersonId, DateOnly? On, Visitor? Visitor)
{
    /// <summary>The order that a button stands for.</summary>
    public static BriefOrder Of(CardClick click, Deal deal)
    {
        ArgumentNullException.ThrowIfNull(click);
        ArgumentNullException.ThrowIfNull(deal);
        return new(
            deal.Id,
            click.Verb == BriefVerbs.Detailed ? BriefLength.Detailed : BriefLength.OnePage,
            Enum.TryParse<BriefLanguages>(click.Id(BriefIds.Languages), out var languages) && Enum.IsDefined(languages) ? languages : null,
            click.Id(BriefIds.Person),
            DateOnly.TryParseExact(click.Id(BriefIds.Day), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var on) ? on : null,
            null);
    }

    /// <summary>The meeting it is for, with the deal as it is now.</summary>
    public Visit VisitIn(Deal deal) => new(deal.People.Find(person => person.Id == PersonId && person.LeftOn is null), On, Visitor);
}
