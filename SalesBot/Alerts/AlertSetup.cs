using Microsoft.Extensions.Options;
using SalesBot.Alerts.Sweeping;
using SalesBot.Bot.Tenants;

namespace SalesBot.Alerts;

/// <summary>Finding stalled deals, in the container.</summary>
public static class AlertSetup
{
    /// <summary>Adds the rules from section <see cref="AlertOptions.Section"/>, and the sweep; a wrong setting fails start-up.</summary>
    public static IServiceCollection AddAlerts(this IServiceCollection services, IConfiguration configuration)
    {
        ArgumentNullException.ThrowIfNull(configuration);
        services.AddOptions<AlertOptions>()
            .Bind(configuration.GetSection(AlertOptions.Section))
            .ValidateOnStart();
        services.AddSingleton<IValidateOptions<AlertOptions>, AlertOptions>();
        services.AddSingleton(provider => provider.GetRequiredService<IOptions<AlertOptions>>().Value);
        services.AddSingleton<TenantBook>();
        services.AddHostedService<TenantBookService>();
        services.AddSingleton<DealLook>();
        services.AddSingleton<StallSweep>();
        services.AddSingleton<Redating>();
        return services.AddHostedService<SweepService>();
    }
}
