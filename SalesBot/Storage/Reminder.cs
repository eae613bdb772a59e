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
public sealed record Reminder(string Id, string TenantId, string UserId, string? DealId, string Text, DateTimeOffset DueAt, string? StepId = null, DateOnly? StepDue = null)
{
    /// <summary>The step, if it is still open and due on that day.</summary>
    public NextStep? StepIn(Deal deal) => StepId is { } id && deal.OpenStep(id) is { } step && step.Due == StepDue ? step : null;
}
