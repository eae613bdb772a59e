using System.Globalization;

namespace SalesBot.Local;

/// <summary>The <c>Local:</c> settings. They count in the Development environment only.</summary>
public sealed record LocalOptions
{
    /// <summary>Start Azurite and store everything there. Default: true unless a storage account is set.</summary>
    public required bool Azurite { get; init; }

    /// <summary>Start the Agents Playground. Default: true.</summary>
    public required bool Playground { get; init; }

    /// <summary>Added to the clock. Default: zero.</summary>
    public TimeSpan ClockOffset { get; init; }

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
}
