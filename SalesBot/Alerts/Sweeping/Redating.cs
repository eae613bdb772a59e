using SalesBot.Bot.Tenants;
using SalesBot.Storage;

namespace SalesBot.Alerts.Sweeping;

/// <summary>
/// When the numbers or the calendar changed, the days reckoned with the old ones are wrong: every open deal is given a
/// look. The same finds deals that were never given one. It costs a read for each thousand deals there are and a write
/// for each hundred open ones, by one instance; then a look at each, which writes nothing where nothing changed.
/// </summary>
public sealed class Redating(Tables tables, TenantBook book, ILogger<Redating> log)
{
    private const string Work = "redate";
    private const int AtOnce = 1000;

    private static readonly TimeSpan LeaseLength = TimeSpan.FromMinutes(1);

    // Longer than another instance takes to see a number that was set: it looks at nothing with the old one afterwards.
    private static readonly TimeSpan Settling = TenantBook.Pause * 2;

    private string? seen;
    private DateTimeOffset seenAt;
    private string? done;

    /// <summary>Gives every open deal a look, if that was not done yet with these rules.</summary>
    /// <returns>How many deals; null if it was not this instance's to do, or not yet.</returns>
    public async Task<int?> RedateIfChangedAsync(DateTimeOffset now, CancellationToken cancellationToken = default)
    {
        var hash = Keys.Hash(book.Fingerprint);
        if (hash != seen)
        {
            (seenAt, seen) = (seen is null ? DateTimeOffset.MinValue : now, hash);
        }

        if (hash == done || now - seenAt < Settling)
        {
            return null;
        }

        if (await tables.Looks.RulesAsync(cancellationToken) == hash)
        {
            done = hash;
            return null;
        }

        if (await tables.Leases.TryTakeAsync(Work, Environment.MachineName, LeaseLength, cancellationToken) is not { } lease)
        {
            return null;
        }

        try
        {
            return await RedateAsync(hash, now, lease, cancellationToken);
        }
        finally
        {
            await lease.ReleaseAsync(CancellationToken.None);
        }
    }

    private async Task<int?> RedateAsync(string hash, DateTimeOffset now, Lease lease, CancellationToken cancellationToken)
    {
        var (looks, given) = (new List<Look>(AtOnce), 0);
        await foreach (var (tenant, deal) in tables.Lists.OpenAsync(cancellationToken))
        {
            looks.Add(new Look(tenant, deal, now, now) { IsForced = true });
            if (looks.Count == AtOnce && !await PutAsync())
            {
                return null;
            }
        }

        if (!await PutAsync())
        {
            return null;
        }

        await tables.Looks.SetRulesAsync(hash, cancellationToken);
        done = hash;
        log.LogInformation("The numbers or the calendar of alerts changed: {Deals} open deals are looked at anew.", given);
        return given;

        // Who lost the lease leaves it to whoever has it; what was written stays right.
        async Task<bool> PutAsync()
        {
            await tables.Looks.PutAsync(looks, cancellationToken);
            given += looks.Count;
            looks.Clear();
            return await lease.KeepAsync(cancellationToken);
        }
    }
}
