using SalesBot.Sales.Deals;

namespace SalesBot.Bot.Reading;

/// <summary>A next step as somebody told it. Nothing of it is saved: what is missing or odd is for the caller to ask.</summary>
/// <param name="Text">What will be done, in the person's words, without the date and without "I will" and its like.</param>
/// <param name="Owner">Whose step it is; ours where nothing was said.</param>
/// <param name="OwnerSaid">Whether the words told whose step it is.</param>
/// <param name="With">The customer's person, by the name the deal knows or as typed; null if nobody was named.</param>
/// <param name="Date">The date as it was said, also where it is past or impossible; null if none was said.</param>
public sealed record ProposedStep(string Text, StepOwner Owner, bool OwnerSaid, string? With, DateReading? Date)
{
    /// <summary>The day, if one was said that exists; it may be past.</summary>
    public DateOnly? Due => Date is { Problem: DateProblem.None } said ? said.Date : null;

    /// <summary>The step, to be saved.</summary>
    /// <param name="id">Unique inside the deal.</param>
    /// <param name="due">The day that was agreed on.</param>
    public NextStep On(string id, DateOnly due) => new(id, Text, due, Owner, With);
}
