namespace SalesBot.Storage;

/// <summary>Something to remind a person of.</summary>
/// <param name="Id">Opaque, unique; made by <c>Turn.NewId</c>, so that a repeated turn writes the same one.</param>
/// <param name="TenantId">The person's tenant.</param>
/// <param name="UserId">Entra object id of the person.</param>
/// <param name="DealId">The deal it is about, if any.</param>
/// <param name="Text">In the person's words.</param>
/// <param name="DueAt">When, UTC.</param>
public sealed record Reminder(string Id, string TenantId, string UserId, string? DealId, string Text, DateTimeOffset DueAt);
