using SalesBot.Sales;

namespace SalesBot.Storage;

/// <summary>A person who talks to the bot, as far as the bot remembers them.</summary>
public sealed record UserRecord
{
    public required string TenantId { get; init; }

    /// <summary>Entra object id.</summary>
    public required string UserId { get; init; }

    /// <summary>The language they chose; null while they follow their Teams locale.</summary>
    public Language? Language { get; init; }

    /// <summary>IANA name of their time zone; null while Teams has not said it.</summary>
    public string? TimeZone { get; init; }

    public string? DisplayName { get; init; }

    /// <summary>How to reach them in their personal chat: a conversation reference as JSON. The newest service URL wins.</summary>
    public string? Reference { get; init; }

    /// <summary>When they were welcomed; null if never.</summary>
    public DateTimeOffset? WelcomedAt { get; init; }

    /// <summary>When the bot last asked them for a look back of their team; at most once a week (clarification E4).</summary>
    public DateTimeOffset? DebriefAskedAt { get; init; }

    /// <summary>Pages they printed before this moment show nothing any more: somebody on them had their data deleted.</summary>
    public DateTimeOffset? PagesEndAt { get; init; }

    /// <summary>Whether the app is installed for them, so that they may be written to.</summary>
    public bool Installed { get; init; }
}
