namespace SalesBot.Storage;

/// <summary>A printed page as it was made.</summary>
/// <param name="Id">Hash of the secret in its address: whoever reads the table cannot make the address of it.</param>
/// <param name="TenantId">The tenant of who asked for it.</param>
/// <param name="By">Entra object id of who asked for it.</param>
/// <param name="MadeAt">When it was made.</param>
/// <param name="MadeOn">The day it was made, where it was asked for.</param>
/// <param name="EndsAt">From then on its address shows nothing.</param>
/// <param name="Page">What it shows, as JSON.</param>
public sealed record StoredDocument(string Id, string TenantId, string By, DateTimeOffset MadeAt, DateOnly MadeOn, DateTimeOffset EndsAt, string Page);
