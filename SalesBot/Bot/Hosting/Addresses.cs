using Microsoft.AspNetCore.Http;

namespace SalesBot.Bot.Hosting;

/// <summary>An address the process is told to listen on.</summary>
/// <param name="Key">The configuration key that names it.</param>
/// <param name="Variable">The environment variable that names it.</param>
/// <param name="Value">The address as written.</param>
/// <param name="IsLoopback">Whether only this machine can reach it.</param>
internal sealed record Address(string Key, string Variable, string Value, bool IsLoopback);

/// <summary>The addresses in ASP.NET's own settings; with none it listens on localhost.</summary>
internal static class Addresses
{
    public static IEnumerable<Address> In(IConfiguration configuration)
    {
        foreach (var url in Split(configuration["urls"]))
        {
            yield return new Address("--urls", "ASPNETCORE_URLS", url, IsLoopback(url));
        }
        // Bare ports mean every network card; they count only where no address is given.
        foreach (var key in new[] { "http_ports", "https_ports" })
        {
            foreach (var port in Split(configuration["urls"]).Length == 0 ? Split(configuration[key]) : [])
            {
                yield return new Address(key, $"ASPNETCORE_{key.ToUpperInvariant()}", port, IsLoopback: false);
            }
        }
        foreach (var endpoint in configuration.GetSection("Kestrel:Endpoints").GetChildren())
        {
            var url = endpoint["Url"] ?? "";
            yield return new Address($"{endpoint.Path}:Url", $"{endpoint.Path}:Url".Replace(":", "__", StringComparison.Ordinal), url, IsLoopback(url));
        }
    }

    // Kestrel listens everywhere for any name it does not know, so only localhost and loopback IPs count.
    private static bool IsLoopback(string url)
    {
        try
        {
            return ConnectorHosts.IsLoopback(BindingAddress.Parse(url).Host);
        }
        catch (FormatException)
        {
            return false;
        }
    }

    private static string[] Split(string? value) =>
        value?.Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries) ?? [];
}
