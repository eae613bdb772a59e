using Azure;
using Azure.Data.Tables;
using SalesBot.Sales.Deals;

namespace SalesBot.Storage;

/// <summary>Somebody of a team.</summary>
/// <param name="Id">Entra object id.</param>
/// <param name="Name">As Teams shows it.</param>
public sealed record TeamMember(string Id, string Name);

/// <summary>
/// Who reports to whom. What counts stands in each person's own row; beside it each manager has a partition with one
/// row for each of theirs, so that a team is one read. The row is written before the person's and dropped after it: a
/// crash in between leaves a row too many, never one too few, and whoever asks about a deal looks at the person.
/// </summary>
public sealed class TeamTable
{
    private const int MostTries = 5;

    private readonly TableClient rows;
    private readonly UserTable users;
    private readonly ListTable lists;
    private readonly LookTable looks;

    internal TeamTable(TableClient rows, UserTable users, ListTable lists, LookTable looks) =>
        (this.rows, this.users, this.lists, this.looks) = (rows, users, lists, looks);

    /// <summary>Those who report to a manager directly, by name.</summary>
    public async Task<IReadOnlyList<TeamMember>> MembersAsync(string tenantId, string managerId, CancellationToken cancellationToken = default)
    {
        var members = new List<TeamMember>();
        await foreach (var row in rows.QueryAsync<TableEntity>(TableClient.CreateQueryFilter($"PartitionKey eq {Keys.Team(tenantId, managerId)}"), cancellationToken: cancellationToken))
        {
            members.Add(new TeamMember(row.GetString("RepId"), row.GetString("Name")));
        }

        return [.. members.OrderBy(member => member.Name, StringComparer.Ordinal)];
    }

    /// <summary>Writes a step. Safe to repeat; a step that something later overtook changes nothing.</summary>
    public async Task ApplyAsync(TeamChange change, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(change);
        if (change.Step is TeamStep.Accepted or TeamStep.Set)
        {
            await rows.UpsertEntityAsync(
                new TableEntity(Keys.Team(change.TenantId, change.Manager.Id), Keys.User(change.RepId)) { ["RepId"] = change.RepId, ["Name"] = change.RepName },
                TableUpdateMode.Replace,
                cancellationToken);
        }

        for (var tries = 1; ; tries++)
        {
            var (before, version) = await users.VersionAsync(change.TenantId, change.RepId, cancellationToken);
            var after = change.On(before ?? new UserRecord { TenantId = change.TenantId, UserId = change.RepId });
            if (before is null && after is not null)
            {
                // Their first words: the row of the person is on its way, and both writes keep what the other says.
                await users.SaveAsync(null, after, cancellationToken);
            }
            else if (before is not null && after is not null && !await users.TryChangeAsync(before, after, version, cancellationToken))
            {
                // Somebody else wrote the person meanwhile; a row that is written all the time is a bug.
                if (tries < MostTries)
                {
                    continue;
                }

                throw new RequestFailedException(412, "A person's row could not be written.");
            }

            // Whoever is the manager by now stays in the index; whoever was it, or was only tried, goes.
            var manager = (after ?? before)?.Manager?.Id;
            string?[] gone = [before?.Manager?.Id, change.Manager.Id];
            await Task.WhenAll(gone.OfType<string>().Distinct().Where(id => id != manager).Select(id =>
                rows.DeleteEntityAsync(Keys.Team(change.TenantId, id), Keys.User(change.RepId), ETag.All, cancellationToken)));
            if (after is not null && after.Manager?.Id != before?.Manager?.Id)
            {
                await LookAnewAsync(after, change.Manager.At, cancellationToken);
            }

            return;
        }
    }

    // Whoever manages them now hears of what is alive, and the card of whoever did changes (domain 2.8).
    private async Task LookAnewAsync(UserRecord rep, DateTimeOffset now, CancellationToken cancellationToken)
    {
        var open = (await lists.OfAsync(rep.TenantId, rep.UserId, cancellationToken)).Where(deal => deal.Outcome is Outcome.Open or Outcome.WonInDelivery);
        await looks.PutAsync([.. open.Select(deal => new Look(rep.TenantId, deal.DealId, now, now) { IsForced = true })], cancellationToken);
    }

    /// <summary>Writes who covers whom. Safe to repeat.</summary>
    public async Task ApplyAsync(CoverChange change, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(change);
        for (var tries = 1; ; tries++)
        {
            var (before, version) = await users.VersionAsync(change.TenantId, change.UserId, cancellationToken);
            if (before is null || await users.TryChangeAsync(before, change.On(before), version, cancellationToken))
            {
                return;
            }

            if (tries >= MostTries)
            {
                throw new RequestFailedException(412, "A person's row could not be written.");
            }
        }
    }
}
