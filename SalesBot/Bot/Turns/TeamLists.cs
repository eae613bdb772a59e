using SalesBot.Storage;

namespace SalesBot.Bot.Turns;

/// <summary>The lists of everybody below a manager, under who owns them.</summary>
public static class TeamLists
{
    /// <summary>
    /// Those who report to a manager, directly or through managers, each with their deals; everybody once, whatever circle
    /// a damaged chain makes. All lists and teams of one level are read at once; no deal is read.
    /// </summary>
    /// <param name="managerId">Entra object id.</param>
    /// <param name="teamOf">Those who report to somebody directly.</param>
    /// <param name="dealsOf">The list of somebody.</param>
    public static async Task<IReadOnlyList<(TeamMember Member, IReadOnlyList<DealSummary> Deals)>> BelowAsync(
        string managerId, Func<string, Task<IReadOnlyList<TeamMember>>> teamOf, Func<string, Task<IReadOnlyList<DealSummary>>> dealsOf)
    {
        ArgumentNullException.ThrowIfNull(teamOf);
        ArgumentNullException.ThrowIfNull(dealsOf);
        var known = new HashSet<string>(StringComparer.Ordinal) { managerId };
        var lists = new List<(TeamMember Member, Task<IReadOnlyList<DealSummary>> Deals)>();
        var level = (await teamOf(managerId)).Where(member => known.Add(member.Id)).ToList();
        for (var depth = 1; level.Count > 0; depth++)
        {
            lists.AddRange(level.Select(member => (member, dealsOf(member.Id))));
            var below = depth < Turn.MostLevels ? await Task.WhenAll(level.Select(member => teamOf(member.Id))) : [];
            level = [.. below.SelectMany(team => team).Where(member => known.Add(member.Id))];
        }

        await Task.WhenAll(lists.Select(list => list.Deals));
        return [.. lists.Select(list => (list.Member, list.Deals.Result))];
    }
}
