using System.Collections.Concurrent;
using SalesBot.Bot.Hosting;

namespace SalesBot.Bot.Directories;

/// <summary>
/// Who may set what holds for a company: those whom <c>Bot:Administrators</c> names, and the members of the Entra groups
/// and directory roles in <c>Bot:AdministratorGroups</c>. What Microsoft Graph said is believed for ten minutes; while
/// it says nothing, only those named may.
/// </summary>
public sealed class Administrators(BotOptions options, CompanyDirectory directory, TimeProvider clock)
{
    private static readonly TimeSpan Believed = TimeSpan.FromMinutes(10);

    // More people than ask in that time; then the oldest answers are asked for again.
    private const int MostKnown = 1000;

    private readonly ConcurrentDictionary<(string TenantId, string UserId), (bool IsOne, DateTimeOffset Until)> known = new();

    /// <summary>Whether somebody is one.</summary>
    /// <param name="tenantId">Their tenant.</param>
    /// <param name="userId">Their Entra object id.</param>
    /// <param name="cancellationToken">Ends the turn.</param>
    public async Task<bool> IncludeAsync(string tenantId, string userId, CancellationToken cancellationToken)
    {
        if (options.IsAdministrator(userId) || options.AdministratorGroups.Count == 0)
        {
            return options.IsAdministrator(userId);
        }

        var now = clock.GetUtcNow();
        if (known.TryGetValue((tenantId, userId), out var said) && now < said.Until)
        {
            return said.IsOne;
        }

        if (await directory.IsInAsync(tenantId, userId, options.AdministratorGroups, cancellationToken) is not { } isOne)
        {
            return false;
        }

        if (known.Count > MostKnown)
        {
            known.Clear();
        }

        known[(tenantId, userId)] = (isOne, now + Believed);
        return isOne;
    }
}
