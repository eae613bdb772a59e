namespace SalesBot.Sales.Tenants;

/// <summary>Somebody set something for a whole tenant. Nothing is ever overwritten, so these are their own audit.</summary>
/// <param name="TenantId">Whose setting it is.</param>
/// <param name="Name">What is set, as <see cref="TenantSettings"/> lists.</param>
/// <param name="Value">What it is to be; null to go back to what it is without being set.</param>
/// <param name="From">The first day on which it holds.</param>
/// <param name="By">Entra object id of the administrator.</param>
/// <param name="ByName">Their name, as Teams showed it.</param>
/// <param name="At">When they set it, UTC.</param>
public sealed record SettingChange(string TenantId, string Name, string? Value, DateOnly From, string By, string ByName, DateTimeOffset At);
