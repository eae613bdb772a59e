using System.Diagnostics;
using System.Net.Http.Json;
using SalesBot.Tests.Bench;

namespace SalesBot.Tests.Benchmarks;

/// <summary>A <see cref="BenchHost"/> seen from outside.</summary>
internal sealed class HostProcess : IAsyncDisposable
{
    private static readonly TimeSpan HalfItsLife = TimeSpan.FromMinutes(30);

    private readonly Process _process;
    private (string Header, long At)? _signed;

    private HostProcess(string kind, Process process, Uri address, LeanConnector connector)
    {
        (Kind, _process, Connector) = (kind, process, connector);
        Client = new HttpClient(new SocketsHttpHandler { UseCookies = false }) { BaseAddress = address };
    }

    public string Kind { get; }

    public HttpClient Client { get; }

    public LeanConnector Connector { get; }

    /// <summary>A genuine token of the identity provider. The channel too uses one for many messages, until it ends.</summary>
    public string Authorization
    {
        get
        {
            var now = TimeProvider.System.GetTimestamp();
            if (_signed is not { } signed || TimeProvider.System.GetElapsedTime(signed.At, now) > HalfItsLife)
            {
                _signed = signed = ($"Bearer {Connector.Identity.Key.Sign(IdentityProvider.Claims(Connector.ServiceUrl))}", now);
            }

            return signed.Header;
        }
    }

    /// <summary>Whether replies must carry the bot's token.</summary>
    public bool IsSigned => Kind != "floor";

    /// <summary>Starts a host and waits until it listens.</summary>
    public static async Task<HostProcess> StartAsync(string kind, LeanConnector connector, params string[] settings)
    {
        var process = Process.Start(StartInfo([BenchHost.Command, kind, .. Settings(connector), .. settings]))!;
        while (await process.StandardOutput.ReadLineAsync() is { } line)
        {
            if (line.StartsWith(BenchHost.Listening, StringComparison.Ordinal))
            {
                // A full pipe would stop the host at its next log line.
                _ = process.StandardOutput.BaseStream.CopyToAsync(Stream.Null);
                return new HostProcess(kind, process, new Uri(line[BenchHost.Listening.Length..]), connector);
            }
        }

        throw new InvalidOperationException($"The host \"{kind}\" did not start.");
    }

    public async Task<Usage> UsageAsync() => (await Client.GetFromJsonAsync<Usage>(BenchHost.UsagePath))!;

    public async ValueTask DisposeAsync()
    {
        Client.Dispose();
        _process.StandardInput.Close();
        await _process.WaitForExitAsync();
        _process.Dispose();
    }

    private static ProcessStartInfo StartInfo(string[] arguments)
    {
        var program = Environment.ProcessPath!;
        var isMuxer = Path.GetFileNameWithoutExtension(program) == "dotnet";
        var start = new ProcessStartInfo(program, isMuxer ? [typeof(BenchHost).Assembly.Location, .. arguments] : arguments)
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
        };

        // As the bot's own web project has it; a tests project has the other collector.
        start.Environment.TryAdd("DOTNET_gcServer", "1");
        return start;
    }

    // A production bot in a cloud of its own, with the log levels of its appsettings.json.
    private static string[] Settings(LeanConnector connector) =>
    [
        "--urls", "http://127.0.0.1:0",
        "--environment", "Production",
        "--Logging:LogLevel:Default", "Information",
        "--Logging:LogLevel:Microsoft.AspNetCore", "Warning",
        "--Logging:LogLevel:Azure", "Warning",
        "--Bot:AppId", IdentityProvider.AppId,
        "--Bot:AppSecret", IdentityProvider.AppSecret,
        "--Bot:TenantIds:0", Bench.Bench.TenantId,
        "--Bot:Cloud", "Custom",
        "--Bot:Custom:MetadataUrl", $"{connector.Root}/v1/.well-known/openidconfiguration",
        "--Bot:Custom:Issuer", IdentityProvider.Issuer,
        "--Bot:Custom:Authority", $"{connector.Root}/{Bench.Bench.TenantId}",
        "--Bot:Custom:Scope", IdentityProvider.Scope,
        "--Bot:Custom:ServiceHosts:0", new Uri(connector.Root).Authority,
    ];
}
