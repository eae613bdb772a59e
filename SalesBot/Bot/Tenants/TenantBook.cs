using System.Collections.Immutable;
using SalesBot.Bot.Hosting;
using SalesBot.Sales.Alerts;
using SalesBot.Sales.Tenants;
using SalesBot.Storage;

namespace SalesBot.Bot.Tenants;

/// <summary>
/// What holds for each company, at hand without a read. Another instance sees what an administrator set within
/// <see cref="Pause"/>; the one that took the message sees it with the next.
/// </summary>
public sealed class TenantBook
{
    /// <summary>How old what is at hand may be.</summary>
    public static readonly TimeSpan Pause = TimeSpan.FromSeconds(30);

    private readonly AlertOptions options;
    private readonly BotOptions bot;
    private readonly Tables? tables;
    private readonly TimeProvider clock;
    private readonly ILogger<TenantBook>? log;
    private readonly Tenant usual;
    private volatile Page page;

    /// <summary>The book of a running bot, empty until it is read.</summary>
    public TenantBook(AlertOptions options, BotOptions bot, Tables tables, TimeProvider clock, ILogger<TenantBook> log)
        : this(options.ToRules(), !bot.IsAnonymous) =>
        (this.options, this.bot, this.tables, this.clock, this.log) = (options, bot, tables, clock, log);

    private TenantBook(AlertRules rules, bool opensWindows)
    {
        (options, bot, clock, usual) = (new AlertOptions(), new BotOptions(), TimeProvider.System, Tenant.With(rules) with { OpensWindows = opensWindows });
        page = new(0, ImmutableDictionary<string, Tenant>.Empty, rules.Fingerprint);
    }

    /// <summary>A book in which every company has these rules and nobody can set any.</summary>
    public static TenantBook Of(AlertRules rules) => new(rules, opensWindows: false);

    /// <summary>A text that differs if the rules of any company do.</summary>
    public string Fingerprint => page.Fingerprint;

    /// <summary>What holds where nothing is set: the configuration.</summary>
    public AlertRules Usual => usual.Rules;

    /// <summary>Whether this process wrote something since it read.</summary>
    public bool IsOld => tables is not null && page.Writes != tables.Settings.Writes;

    /// <summary>What holds for a company.</summary>
    public Tenant Of(string tenantId) => page.Tenants.GetValueOrDefault(tenantId) ?? usual;

    /// <summary>What a company's deals are looked at with.</summary>
    public AlertRules RulesOf(string tenantId) => Of(tenantId).Rules;

    /// <summary>Whether somebody may use the bot; an administrator always may.</summary>
    public bool Admits(string tenantId, string userId) => bot.IsAdministrator(userId) || Of(tenantId).Admits(userId);

    /// <summary>The company as it will be on a day with these changes made; null if they do not go with what holds then.</summary>
    public Tenant? Try(string tenantId, IEnumerable<SettingChange> changes, DateOnly day)
    {
        var settings = Of(tenantId).Settings.With(changes);
        var values = settings.On(day);
        var with = options.With(values);
        return with.Problems().Any() ? null : new Tenant(with.ToRules(), settings, values) { OpensWindows = usual.OpensWindows };
    }

    /// <summary>Reads what was set.</summary>
    public async Task RefreshAsync(CancellationToken cancellationToken = default)
    {
        if (tables is null)
        {
            return;
        }

        var writes = tables.Settings.Writes;
        var all = await tables.Settings.AllAsync(cancellationToken);
        var now = clock.GetUtcNow();
        var tenants = all.ToImmutableDictionary(tenant => tenant.Key, tenant => Build(tenant.Key, tenant.Value, now));
        var prints = tenants.Where(tenant => tenant.Value.Rules.Fingerprint != usual.Rules.Fingerprint).OrderBy(tenant => tenant.Key, StringComparer.Ordinal)
            .Select(tenant => $"{tenant.Key}: {tenant.Value.Rules.Fingerprint}");
        page = new(writes, tenants, string.Join(" | ", prints.Prepend(usual.Rules.Fingerprint)));
    }

    // A day begins for the whole company at once: in the zone of people whose own is not known.
    private Tenant Build(string tenantId, TenantSettings settings, DateTimeOffset now)
    {
        var zoned = settings.On(DateOnly.FromDateTime(now.UtcDateTime)).GetValueOrDefault(nameof(AlertOptions.TimeZone)) ?? options.TimeZone;
        var zone = TimeZoneInfo.TryFindSystemTimeZoneById(zoned, out var found) ? found : TimeZoneInfo.Utc;
        var values = settings.On(DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(now, zone).DateTime));

        // What was right when it was set may not fit a configuration that was changed since.
        for (var with = options.With(values); ; with = options.With(values))
        {
            if (with.Problems().Select(problem => problem.Key).FirstOrDefault() is not { } wrong)
            {
                return new Tenant(with.ToRules(), settings, values) { OpensWindows = usual.OpensWindows };
            }

            log?.LogError("What an administrator set as {Setting} for tenant {Tenant} does not fit the configuration and is left out.", wrong, tenantId);
            var rest = values.Remove(wrong);
            values = rest.Count < values.Count ? rest : values.RemoveRange(values.Keys.Where(AlertOptions.Reads));
        }
    }

    private sealed record Page(int Writes, ImmutableDictionary<string, Tenant> Tenants, string Fingerprint);
}
