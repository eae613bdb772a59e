using SalesBot.Sales.Deals;

namespace SalesBot.Storage;

/// <summary>Something to remind a person of.</summary>
/// <param name="Id">Opaque, unique; made by <c>Turn.NewId</c>, so that a repeated turn writes the same one.</param>
/// <param name="TenantId">The person's tenant.</param>
/// <param name="UserId">Entra object id of the person.</param>
/// <param name="DealId">The deal it is about, if any.</param>
/// <param name="Text">In the person's words.</param>
/// <param name="DueAt">When, UTC.</param>
/// <param name="StepId">The next step it is about; null for any other. Its words are made when it is delivered.</param>
/// <param name="StepDue">The day the step was due when this was scheduled; a step that was moved is not reminded of.</param>
/// <param name="DateKey">The date of the deal it is about (<see cref="DealDate.Key"/>); null for any other. Its words are made when it is delivered.</param>
/// <param name="Handed">Set where this is no reminder but words on their way from a group to the personal chat.</param>
public sealed record Reminder(string Id, string TenantId, string UserId, string? DealId, string Text, DateTimeOffset DueAt, string? StepId = null, DateOnly? StepDue = null, string? DateKey = null, Handed? Handed = null)
{
    /// <summary>The date, if it is still to come as it was.</summary>
    /// <param name="deal">The deal.</param>
    /// <param name="dayOf">The day of a moment on the person's clock.</param>
    public DealDate? DateIn(Deal deal, Func<DateTimeOffset, DateOnly> dayOf) =>
        DateKey is { } key && deal.ComingDates(dayOf).FirstOrDefault(date => date.Key == key) is { } date && deal.StillComes(date) ? date : null;

    /// <summary>The step, if it is still open and due on that day.</summary>
    public NextStep? StepIn(Deal deal) => StepId is { } id && deal.OpenStep(id) is { } step && step.Due == StepDue ? step : null;
}

/// <summary>How words said in a group reach the personal chat of whoever said them.</summary>
/// <param name="Reference">The group with the speaker and the bot, a conversation reference as JSON: enough to open the personal chat.</param>
/// <param name="Said">When, on the speaker's clock: "yesterday" counts from here.</param>
/// <param name="Locale">Of the speaker's client, if it said one.</param>
/// <param name="IsRefused">The personal chat could not be opened from here: the speaker has to write there first.</param>
/// <param name="Tries">How often the delivery broke off.</param>
public sealed record Handed(string Reference, DateTimeOffset Said, string? Locale, bool IsRefused = false, int Tries = 0);
