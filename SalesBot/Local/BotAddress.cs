namespace SalesBot.Local;

/// <summary>Where the bot listens in a local run.</summary>
internal static class BotAddress
{
    /// <summary>The port that Bot Framework's own examples and tools use.</summary>
    public const int DefaultPort = 3978;

    /// <summary>Loopback on the usual port, or on a free one, unless the settings name addresses.</summary>
    /// <exception cref="LocalSetupException">A named port is taken.</exception>
    public static string? Choose(IConfiguration settings)
    {
        var named = settings["urls"];
        if (string.IsNullOrEmpty(named)) return $"http://127.0.0.1:{LoopbackPort.Choose(DefaultPort)}";

        foreach (var url in named.Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
        {
            var port = BindingAddress.Parse(url).Port;
            if (port != 0 && !LoopbackPort.IsFree(port))
            {
                throw new LocalSetupException($"Port {port} of --urls is taken by another program. Stop that, or give another port, or leave --urls away.");
            }
        }

        return null;
    }

    /// <summary>The address under which a program on this machine reaches the bot.</summary>
    public static Uri Reachable(IEnumerable<string> urls)
    {
        var address = BindingAddress.Parse(urls.First());
        var host = address.Host is "+" or "*" or "0.0.0.0" or "[::]" ? "127.0.0.1" : address.Host;
        return new Uri($"{address.Scheme}://{host}:{address.Port}");
    }
}
