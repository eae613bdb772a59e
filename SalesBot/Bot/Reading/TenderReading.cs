using SalesBot.Sales.Deals;

namespace SalesBot.Bot.Reading;

/// <summary>What a sentence says of a tender.</summary>
/// <param name="Rest">What is left of the sentence: the deal's name, or nothing.</param>
public abstract record TenderReading(string Rest)
{
    /// <summary>One of its dates.</summary>
    /// <param name="What">Which date.</param>
    /// <param name="Day">The day, in the rep's calendar.</param>
    /// <param name="At">The hour, if one was said.</param>
    /// <param name="Problem">Why the day cannot be taken as said.</param>
    /// <param name="Rest">The deal's name, or nothing.</param>
    public sealed record Dated(TenderDate What, DateOnly Day, TimeOnly? At, DateProblem Problem, string Rest) : TenderReading(Rest);

    /// <summary>Our bid went in.</summary>
    /// <param name="At">When, on the rep's clock; now if nothing was said.</param>
    /// <param name="Rest">The deal's name, or nothing.</param>
    public sealed record Submitted(DateTime At, string Rest) : TenderReading(Rest);

    /// <summary>The result is out.</summary>
    /// <param name="On">The day it came out.</param>
    /// <param name="Won">Whether we won; null if that was not said.</param>
    /// <param name="Rest">The deal's name, or nothing.</param>
    public sealed record Announced(DateOnly On, bool? Won, string Rest) : TenderReading(Rest);

    /// <summary>Something the bid still needs.</summary>
    /// <param name="Item">Its name.</param>
    public sealed record ItemNeeded(string Item) : TenderReading(string.Empty);

    /// <summary>Something that may be an item of the bid is done.</summary>
    /// <param name="Item">Its name, as said.</param>
    public sealed record ItemDone(string Item) : TenderReading(string.Empty);
}
