using SalesBot.Bot.Reading;
using SalesBot.Sales.Deals;

namespace SalesBot.Briefs;

/// <summary>The meeting a brief is for, as far as it was said.</summary>
/// <param name="Met">Who of the customer is met; null if nobody known was named.</param>
/// <param name="On">The day; null if none was said, or it has passed.</param>
/// <param name="By">Who of ours goes; null if it was not said.</param>
public sealed record Visit(Person? Met, DateOnly? On, Visitor? By)
{
    /// <summary>Nothing was said of a meeting.</summary>
    public static Visit None { get; } = new(null, null, null);

    /// <summary>The meeting in a rep's words.</summary>
    public static Visit Of(BriefWish wish, Deal deal, DateOnly today)
    {
        ArgumentNullException.ThrowIfNull(wish);
        ArgumentNullException.ThrowIfNull(deal);
        var met = deal.People.Where(person => person.LeftOn is null && wish.Words.Contains(person.Name, StringComparison.OrdinalIgnoreCase))
            .MaxBy(person => person.Name.Length);
        var day = DateReader.Read(wish.Words, today) is { Problem: DateProblem.None, Past: false, Precision: DatePrecision.Day, Date: var date } ? date : (DateOnly?)null;
        return new(met, day, wish.Visitor);
    }

    /// <summary>Whether a decision maker is met.</summary>
    public bool IsWithDecisionMaker => Met?.Roles.Contains(BuyingRole.DecisionMaker) == true;
}
