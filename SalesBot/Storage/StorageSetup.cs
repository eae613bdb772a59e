using Microsoft.Extensions.Options;

namespace SalesBot.Storage;

/// <summary>Storage in the container: one line of Program.cs.</summary>
public static class StorageSetup
{
    /// <summary>Adds <see cref="Tables"/> from section <see cref="StorageOptions.Section"/>; a wrong setting fails start-up.</summary>
    public static IServiceCollection AddStorage(this IServiceCollection services, IConfiguration configuration)
    {
        services.AddOptions<StorageOptions>()
            .Bind(configuration.GetSection(StorageOptions.Section))
            .ValidateOnStart();
        services.AddSingleton<IValidateOptions<StorageOptions>, StorageOptions>();
        services.AddSingleton<TablesStart>();
        services.AddHostedService(provider => provider.GetRequiredService<TablesStart>());
        services.AddHealthChecks().AddCheck<TablesStart>("storage");
        return services.AddSingleton(provider =>
        {
            var options = provider.GetRequiredService<IOptions<StorageOptions>>().Value;
            return new Tables(options.Connect(), options.TablePrefix, provider.GetRequiredService<TimeProvider>());
        });
    }
}
