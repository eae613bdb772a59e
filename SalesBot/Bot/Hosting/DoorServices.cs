using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Integration.AspNet.Core;
using Microsoft.Bot.Connector.Authentication;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Options;
using SalesBot.Bot.Directories;
using SalesBot.Bot.Files;

namespace SalesBot.Bot.Hosting;

/// <summary>What the door consists of.</summary>
public static class DoorServices
{
    // Teams has given up on a turn by then, so whoever waits longer waits for nothing.
    private static readonly TimeSpan DrainTime = TimeSpan.FromSeconds(20);

    /// <summary>Settings, authentication, gate and guard; the bot itself is registered elsewhere as <see cref="IBot"/>.</summary>
    public static void AddDoor(this WebApplicationBuilder builder)
    {
        ArgumentNullException.ThrowIfNull(builder);
        builder.WebHost.ConfigureKestrel(kestrel => kestrel.Limits.MaxRequestBodySize = Messages.MaxBody);
        builder.WebHost.UseShutdownTimeout(DrainTime);
        var services = builder.Services;
        services.AddHealthChecks();
        services.AddOptions<BotOptions>().BindConfiguration(BotOptions.Section).ValidateOnStart();
        services.AddSingleton<IValidateOptions<BotOptions>, BotOptionsRules>();
        services.AddSingleton(provider => provider.GetRequiredService<IOptions<BotOptions>>().Value);
        services.TryAddSingleton(TimeProvider.System);
        services.AddSingleton<ConnectorHosts>();
        services.AddSingleton<Gate>();
        services.AddSingleton<Messages>();
        services.AddSingleton(provider =>
        {
            // Without credentials there is no issuer to prepare, and nobody who asks.
            var issuer = new Lazy<Func<Task<IssuedToken>>>(() => TokenIssuer.For(provider.GetRequiredService<BotOptions>()));
            return new BotToken(() => issuer.Value(), provider.GetRequiredService<TimeProvider>());
        });
        services.AddSingleton<Credentials>();
        services.AddSingleton<BotFrameworkAuthentication, Door>();
        services.TryAddSingleton(provider => WithMiddleware(provider, new CloudAdapter(
            provider.GetRequiredService<BotFrameworkAuthentication>(), provider.GetRequiredService<ILogger<CloudAdapter>>())));
        services.TryAddSingleton<IBotFrameworkHttpAdapter>(provider => provider.GetRequiredService<CloudAdapter>());
        services.AddConnectorClient();
        services.AddDirectory();
        services.AddFiles();
    }

    /// <summary>Opens <c>POST /api/messages</c>.</summary>
    public static void MapDoor(this WebApplication app)
    {
        ArgumentNullException.ThrowIfNull(app);
        app.MapPost(Messages.Path, (HttpContext context, Messages messages, IBot bot) => messages.ReceiveAsync(context, bot));
    }

    // What stands around every turn; nothing does in production.
    private static CloudAdapter WithMiddleware(IServiceProvider provider, CloudAdapter adapter)
    {
        foreach (var middleware in provider.GetServices<Microsoft.Bot.Builder.IMiddleware>())
        {
            adapter.Use(middleware);
        }

        return adapter;
    }

    // Bot Framework asks the factory for its client without a name, so this is the one it gets.
    private static void AddConnectorClient(this IServiceCollection services)
    {
        services.AddTransient<FreshToken>();
        services.AddTransient(provider => new OutgoingGuard(
            provider.GetRequiredService<ConnectorHosts>(),
            new Uri(provider.GetRequiredService<BotOptions>().FindCloud()!.MetadataUrl)));
        services.AddHttpClient(Options.DefaultName)
            // Addresses hold conversation ids, headers the token: neither is for the log.
            .RemoveAllLoggers()
            .ConfigurePrimaryHttpMessageHandler(() => new SocketsHttpHandler { AllowAutoRedirect = false, UseCookies = false })
            .AddHttpMessageHandler<FreshToken>()
            .AddHttpMessageHandler<OutgoingGuard>();
    }
}
