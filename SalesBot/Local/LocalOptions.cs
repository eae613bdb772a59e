using System.Globalization;

namespace SalesBot.Local;

/// <summary>The <c>Local:</c> settings. They count in the Development environment only.</summary>
public sealed record LocalOptions
{
    // Faster, and what waits seconds for storage would seem to take hours.
    private const double FastestPace = 600;

    /// <summary>Start Azurite and store everything there. Default: true unless a storage account is set.</summary>
    public required bool Azurite { get; init; }

    /// <summary>Start the Agents Playground. Default: true.</summary>
    public required bool Playground { get; init; }

    /// <summary>Added to the clock. Default: zero.</summary>
    public TimeSpan ClockOffset { get; init; }

    /// <summary>How many seconds of the bot's clock go by in a second. Default: 1.</summary>
    public double ClockPace { get; init; } = 1;

    /// <summary>Where the tables and the Playground's settings are kept. Default: SalesBot/.local of the checkout.</summary>
    public string? Folder { get; init; }

    /// <summary>Reads the settings; outside Development everything is off.</summary>
    /// <exception cref="LocalSetupException">A value is not of its kind.</exception>
    public static LocalOptions From(IConfiguration settings, bool isDevelopment)
    {
        if (!isDevelopment) return new LocalOptions { Azurite = false, Playground = false };

        var hasStorage = !string.IsNullOrEmpty(settings["Storage:ConnectionString"]) || !string.IsNullOrEmpty(settings["Storage:ServiceUri"]);
        return new LocalOptions
        {
            Azurite = Flag(settings, "Local:Azurite") ?? !hasStorage,
            Playground = Flag(settings, "Local:Playground") ?? true,
            ClockOffset = Offset(settings, "Local:ClockOffset"),
            ClockPace = Pace(settings, "Local:ClockPace"),
            Folder = settings["Local:Folder"],
        };
    }

    private static bool? Flag(IConfiguration settings, string key)
        => string.IsNullOrWhiteSpace(settings[key]) ? null
            : bool.TryParse(settings[key], out var value) ? value
            : throw new LocalSetupException($"{key} is \"{settings[key]}\"; it takes true or false.");

    private static TimeSpan Offset(IConfiguration settings, string key)
        => string.IsNullOrWhiteSpace(settings[key]) ? TimeSpan.Zero
            : TimeSpan.TryParse(settings[key], CultureInfo.InvariantCulture, out var value) ? value
            : throw new LocalSetupException($"{key} is \"{settings[key]}\"; it takes a time span, such as 14.00:00:00 for two weeks.");

    private static double Pace(IConfiguration settings, string key)
        => string.IsNullOrWhiteSpace(settings[key]) ? 1
            : double.TryParse(settings[key], NumberStyles.Float, CultureInfo.InvariantCulture, out var value) && value is >= 1 and <= FastestPace ? value
            : throw new LocalSetupException($"{key} is \"{settings[key]}\"; it takes a number from 1 to {FastestPace}, such as 60 for an hour a minute.");
}
