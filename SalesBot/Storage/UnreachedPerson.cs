namespace SalesBot.Storage;

/// <summary>Somebody for whom something waits and who cannot be written to.</summary>
/// <param name="TenantId">Their tenant.</param>
/// <param name="UserId">Entra object id.</param>
/// <param name="Reason">Why: the name of a reason of the delivery, "NotInstalled", "Blocked", "Disabled" ...</param>
/// <param name="Since">When that was found; UTC.</param>
public sealed record UnreachedPerson(string TenantId, string UserId, string Reason, DateTimeOffset Since);
