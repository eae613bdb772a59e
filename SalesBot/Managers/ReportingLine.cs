using SalesBot.Bot.Turns;

namespace SalesBot.Managers;

/// <summary>Why somebody cannot be somebody's manager.</summary>
internal enum Objection
{
    /// <summary>They are the same person.</summary>
    Self,

    /// <summary>They never wrote to the bot, or are of another company.</summary>
    Unknown,

    /// <summary>They removed the bot, or left the company.</summary>
    Gone,

    /// <summary>They report to that person already, directly or through managers.</summary>
    Circle,
}

/// <summary>The lines above people as they are, and as an administrator is about to set them.</summary>
internal sealed class ReportingLine(Turn turn)
{
    // No company has more levels; it bounds what a damaged chain costs.
    private const int MostLevels = 10;

    private readonly Dictionary<string, string> set = new(StringComparer.Ordinal);

    /// <summary>From now on as if this were so.</summary>
    public void Set(string repId, string managerId) => set[repId] = managerId;

    /// <summary>What speaks against somebody as a manager; null if nothing does.</summary>
    public async Task<Objection?> AgainstAsync(string repId, string managerId) =>
        repId == managerId ? Objection.Self
        : await turn.ColleagueAsync(managerId) is not { DisplayName: not null } manager ? Objection.Unknown
        : manager is { WelcomedAt: not null, Installed: false } ? Objection.Gone
        : await IsAboveAsync(repId, managerId) ? Objection.Circle
        : null;

    /// <summary>Whether somebody stands above somebody, directly or through managers.</summary>
    public async Task<bool> IsAboveAsync(string personId, string belowId)
    {
        var passed = new HashSet<string>(StringComparer.Ordinal);
        for (string? at = belowId; at is not null && passed.Count < MostLevels && passed.Add(at);)
        {
            at = set.TryGetValue(at, out var above) ? above : (await turn.ColleagueAsync(at))?.ManagerId;
            if (at == personId)
            {
                return true;
            }
        }

        return false;
    }
}
