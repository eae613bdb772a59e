using Microsoft.AspNetCore.Connections;
using SalesBot.Alerts;
using SalesBot.Bot.Documents;
using SalesBot.Bot.Hosting;
using SalesBot.Local;
using SalesBot.Pictures;
using SalesBot.Storage;

namespace SalesBot;

/// <summary>The contents page: one line for each thing the bot can do.</summary>
public static class Program
{
    /// <summary>Runs the bot until it is told to stop. Exit code 1 when a setting is missing or wrong.</summary>
    public static async Task<int> Main(string[] args)
    {
        try
        {
            await using var local = await LocalRun.StartAsync(args);
            if (local is null) return 1;

            var app = Build([.. args, .. local.Arguments], services => services.AddSingleton(local.Clock));
            local.AttachTo(app);
            await app.RunAsync();
            return 0;
        }
        catch (Exception wrong) when (wrong is WrongSettingsException or IOException { InnerException: AddressInUseException })
        {
            await Console.Error.WriteLineAsync(wrong.Message);
            return 1;
        }
    }

    /// <summary>The whole program, ready to run.</summary>
    /// <param name="args">The command line; every setting can be given as <c>--Section:Key value</c>.</param>
    /// <param name="replace">Lets a test put its own clock in place of the machine's.</param>
    /// <exception cref="WrongSettingsException">A setting is missing or wrong.</exception>
    public static WebApplication Build(string[] args, Action<IServiceCollection>? replace = null)
    {
        var builder = WebApplication.CreateBuilder(args);
        builder.AddDoor();
        builder.Services.AddStorage(builder.Configuration);
        builder.Services.AddAlerts(builder.Configuration);
        builder.AddFeatures();
        replace?.Invoke(builder.Services);

        var app = builder.Build();
        WrongSettingsException.ThrowIfAny(app.Services);
        app.MapDoor();
        app.MapDocuments();
        app.MapAbout();
        app.MapPictures();
        app.MapHealth();
        return app;
    }
}
