using System.Collections.Immutable;
using System.Text.Json.Serialization;

namespace SalesBot.Storage;

/// <summary>
/// One commit of a deal, for the audit: never deleted, and never changed but to take a person's data out of it on
/// request (<see cref="Redaction"/>).
/// </summary>
/// <param name="At">When the turn began.</param>
/// <param name="By">Entra object id of who did it.</param>
/// <param name="Operation">Operation id of the turn.</param>
/// <param name="Changes">What changed.</param>
/// <param name="Undoes">The operations that it took back; empty for most.</param>
/// <param name="IsErasure">Somebody's data went with it, for good: nobody takes it back.</param>
public sealed record DealEvent(DateTimeOffset At, string By, string Operation, ImmutableArray<DealChange> Changes, ImmutableArray<string> Undoes = default, bool IsErasure = false)
{
    /// <summary>Who did it, where nobody did: the bot looked at the deal by itself.</summary>
    public const string Bot = "";

    /// <summary>Whether this is how the deal began.</summary>
    [JsonIgnore]
    public bool IsBeginning => Changes.Any(change => change is { What: ".deal", Before: null });

    /// <summary>What changed, as values.</summary>
    [JsonIgnore]
    public IReadOnlyList<PartChange> Parts => [.. Changes.SelectMany(PartChange.Of)];
}

/// <summary>A part of a deal that changed.</summary>
/// <param name="What">Its row: "answer|BUDGET", "person|P1", ".deal" for the deal's own facts.</param>
/// <param name="Before">As JSON; null if it is new.</param>
/// <param name="After">As JSON; null if it is gone.</param>
/// <param name="Erased">Somebody's data was taken out of it since.</param>
public sealed record DealChange(string What, string? Before, string? After, bool Erased = false);
