using Azure;

namespace SalesBot.Storage;

/// <summary>Somebody for whom something may be due, with the rows by time that say so.</summary>
/// <param name="TenantId">The person's tenant.</param>
/// <param name="UserId">Entra object id.</param>
public sealed record DuePerson(string TenantId, string UserId)
{
    internal IReadOnlyList<DueRow> Rows { get; init; } = [];
}

/// <summary>One row by time.</summary>
/// <param name="Partition">Of its shard.</param>
/// <param name="Row">Its key.</param>
/// <param name="Notice">The key of the notice it was written for; empty if only for the person.</param>
/// <param name="Version">The version that was read.</param>
/// <param name="WrittenAt">By the service's clock.</param>
internal sealed record DueRow(string Partition, string Row, string Notice, ETag Version, DateTimeOffset WrittenAt);
