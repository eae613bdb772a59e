using System.Collections.Immutable;
using System.Text.Json.Serialization;
using SalesBot.Sales;
using SalesBot.Sales.Calendars;

namespace SalesBot.Storage;

/// <summary>A person who talks to the bot, as far as the bot remembers them.</summary>
public sealed record UserRecord
{
    public required string TenantId { get; init; }

    /// <summary>Entra object id.</summary>
    public required string UserId { get; init; }

    /// <summary>The language they chose; null while they follow their Teams locale.</summary>
    public Language? Language { get; init; }

    /// <summary>What their client said last of its language, as in "zh-CN"; null if it never did.</summary>
    public string? Locale { get; init; }

    /// <summary>IANA name of their time zone; null while Teams has not said it.</summary>
    public string? TimeZone { get; init; }

    public string? DisplayName { get; init; }

    /// <summary>How to reach them in their personal chat: a conversation reference as JSON. The newest service URL wins.</summary>
    public string? Reference { get; init; }

    /// <summary>When they were welcomed; null if never.</summary>
    public DateTimeOffset? WelcomedAt { get; init; }

    /// <summary>When the bot last asked them for a look back of their team; at most once a week (clarification E4).</summary>
    public DateTimeOffset? DebriefAskedAt { get; init; }

    /// <summary>Whether they do not want the card of what to know before a visit (F36).</summary>
    public bool WithoutVisitCards { get; init; }

    /// <summary>Pages they printed before this moment show nothing any more: somebody on them had their data deleted.</summary>
    public DateTimeOffset? PagesEndAt { get; init; }

    /// <summary>When they want to read what their deals need, on their own clock; null for the usual time.</summary>
    public TimeOnly? DigestAt { get; init; }

    /// <summary>Whether the app is installed for them, so that they may be written to.</summary>
    public bool Installed { get; init; }

    /// <summary>Their manager; null while nobody is, or whoever was named has not answered.</summary>
    public ManagerLink? Manager { get; init; }

    /// <summary>Whom they named and who has not answered yet.</summary>
    public ManagerLink? AskedManager { get; init; }

    /// <summary>When any of the two changed last; UTC.</summary>
    public DateTimeOffset? ManagerChangedAt { get; init; }

    /// <summary>Entra object id of their manager; null as long as nobody is.</summary>
    [JsonIgnore]
    public string? ManagerId => Manager?.Id;

    /// <summary>How far they are with naming one.</summary>
    [JsonIgnore]
    public ManagerState ManagerState => Manager is not null ? ManagerState.Confirmed : AskedManager is not null ? ManagerState.Asked : ManagerState.None;

    /// <summary>When they want the picture of their team each week; null if they do not.</summary>
    public TeamWeekly? TeamWeekly { get; init; }

    /// <summary>When they are away, and who covers; null if nothing is planned. One that is over may still stand here.</summary>
    public Leave? Leave { get; init; }

    /// <summary>When nothing is sent to them unasked; null for the usual hours.</summary>
    public QuietHours? Quiet { get; init; }

    /// <summary>Of a room (<see cref="RoomRecord"/>): the deal whose own it is; null otherwise.</summary>
    public string? RoomOf { get; init; }

    /// <summary>For whom they cover. One that is over may still stand here.</summary>
    public ImmutableArray<Covering> Covers { get; init; } = [];

    /// <summary>Who looks after their deals on a day in their place; null if they do so themselves.</summary>
    /// <param name="day">On their own clock.</param>
    public string? CoverOn(DateOnly day) => Leave is { } leave && leave.Includes(day) ? leave.CoverId : null;

    /// <summary>Whether they look after somebody's deals on a day.</summary>
    public bool IsCovering(string ownerId, DateOnly day) => Covers.Any(covering => covering.OwnerId == ownerId && covering.Includes(day));
}
