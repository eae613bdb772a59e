using System.Collections.Immutable;
using System.Runtime.InteropServices;
using Azure.Data.Tables;

namespace SalesBot.Storage;

/// <summary>How a person's chat stands for whoever delivers to it.</summary>
public sealed record ChatState
{
    /// <summary>Nothing was ever sent.</summary>
    public static ChatState New { get; } = new();

    /// <summary>When something was sent there in the last hour, the oldest first; UTC.</summary>
    public ImmutableArray<DateTimeOffset> Sent { get; init; } = [];

    /// <summary>Teams asked for silence until then; UTC.</summary>
    public DateTimeOffset HeldUntil { get; init; }

    /// <summary>How often in a row Teams asked for silence.</summary>
    public int Refusals { get; init; }

    /// <summary>Why nothing can be sent until the person does something; null while nothing is known against it.</summary>
    public string? Unreached { get; init; }

    /// <summary>When what is over was cleaned up last; UTC.</summary>
    public DateTimeOffset CleanedAt { get; init; }

    internal TableEntity ToRow(string partition)
    {
        var row = new TableEntity(partition, Keys.NoticeRow.Chat)
        {
            ["Sent"] = MemoryMarshal.AsBytes(Sent.Select(at => at.UtcTicks).ToArray().AsSpan()).ToArray(),
            ["Refusals"] = Refusals,
            ["Unreached"] = Unreached,
        };

        // The service's times begin in 1601: none is left out.
        SetIf("HeldUntil", HeldUntil);
        SetIf("CleanedAt", CleanedAt);
        EntityLimits.Check(row);
        return row;

        void SetIf(string name, DateTimeOffset at)
        {
            if (at != default)
            {
                row[name] = at;
            }
        }
    }

    internal static ChatState Read(TableEntity row) => new()
    {
        Sent = [.. MemoryMarshal.Cast<byte, long>(row.GetBinary("Sent") ?? []).ToArray().Select(ticks => new DateTimeOffset(ticks, TimeSpan.Zero))],
        HeldUntil = row.GetDateTimeOffset("HeldUntil") ?? default,
        Refusals = row.GetInt32("Refusals") ?? 0,
        Unreached = row.GetString("Unreached"),
        CleanedAt = row.GetDateTimeOffset("CleanedAt") ?? default,
    };
}
