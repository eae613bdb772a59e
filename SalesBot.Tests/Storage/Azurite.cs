using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Sockets;
using Azure.Data.Tables;
using SalesBot.Local;
using SalesBot.Storage;

namespace SalesBot.Tests.Storage;

/// <summary>
/// The table store of the tests: the pinned Azurite of the developer's tools, in memory, on a free port, one for the
/// whole test run. It hangs on a pipe from this process, so it goes however this process goes.
/// </summary>
public sealed class Azurite
{
    private static readonly Lazy<Task<Azurite>> Started = new(StartAsync);

    private readonly Process process;

    private Azurite(Process process, int port)
    {
        this.process = process;
        Port = port;
        AppDomain.CurrentDomain.ProcessExit += (_, _) => this.process.StandardInput.Close();
    }

    public int Port { get; }

    /// <summary>The one Azurite of this test run.</summary>
    public static Task<Azurite> SharedAsync() => Started.Value;

    /// <summary>The well-known account of the emulator, at a port of this machine: Azurite's own, or a proxy's.</summary>
    public static string ConnectionString(int port) =>
        "DefaultEndpointsProtocol=http;AccountName=devstoreaccount1;"
        + "AccountKey=Eby8vdM02xNOcqFlqUwJPLlmEtlCDXJ1OUzFT50uSRZ6IFsuFq2UVErCz4I6tq/K1SZFPTOtr/KBHBeksoGMGw==;"
        + $"TableEndpoint=http://127.0.0.1:{port}/devstoreaccount1;";

    private static async Task<Azurite> StartAsync()
    {
        var tools = ToolsFolder();
        var main = Path.Combine(tools, "node_modules", "azurite", "dist", "src", "table", "main.js");
        // The bot of a browser test installs into the same folder: both wait for one lock.
        var node = await NodeJs.FindAsync(Environment.GetEnvironmentVariable("PATH"), CancellationToken.None);
        await new NodeTools(tools).InstallAsync(node, _ => { }, CancellationToken.None);

        var port = FreePort();
        var process = Start(
            "node",
            [
                "-r", Path.Combine(tools, "die-with-parent.js"), main, "--tableHost", "127.0.0.1", "--tablePort", port.ToString(CultureInfo.InvariantCulture),
                "--inMemoryPersistence", "--silent", "--disableTelemetry",
            ],
            tools);
        await UntilListeningAsync(process, port);
        return new Azurite(process, port);
    }

    private static Process Start(string tool, string[] arguments, string folder) =>
        Process.Start(new ProcessStartInfo(tool, arguments) { WorkingDirectory = folder, RedirectStandardInput = true, RedirectStandardOutput = true })!;

    private static async Task UntilListeningAsync(Process process, int port)
    {
        for (var tries = 0; !process.HasExited && tries < 300; tries++)
        {
            try
            {
                using var probe = new TcpClient();
                await probe.ConnectAsync(IPAddress.Loopback, port);
                return;
            }
            catch (SocketException)
            {
                await Task.Delay(100);
            }
        }

        throw new InvalidOperationException("Azurite did not start.");
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }

    private static string ToolsFolder()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "SalesBot.sln")))
        {
            folder = folder.Parent ?? throw new InvalidOperationException("The tests run inside the repository.");
        }

        return Path.Combine(folder.FullName, "SalesBot", "Local", "devtools");
    }
}

/// <summary>Tables of its own for each test class: <c>IClassFixture&lt;TableFixture&gt;</c>.</summary>
public sealed class TableFixture : IAsyncLifetime
{
    /// <summary>What the tables' names begin with.</summary>
    public string Prefix { get; } = "T" + Guid.NewGuid().ToString("N")[..12];

    /// <summary>Straight to Azurite.</summary>
    public string ConnectionString { get; private set; } = "";

    public Tables Tables { get; private set; } = null!;

    /// <summary>The same tables over another client.</summary>
    public Tables Connect(string? connectionString = null, Action<TableClientOptions>? adjust = null, TimeProvider? clock = null) =>
        new(new StorageOptions { ConnectionString = connectionString ?? ConnectionString }.Connect(adjust), Prefix, clock);

    /// <summary>One table as it is, behind the back of the classes under test.</summary>
    public TableClient Raw(string table) => new TableServiceClient(ConnectionString).GetTableClient(Prefix + table);

    public async Task InitializeAsync()
    {
        ConnectionString = Azurite.ConnectionString((await Azurite.SharedAsync()).Port);
        Tables = Connect();
        await Tables.EnsureTablesAsync();
    }

    public Task DisposeAsync() => Task.CompletedTask;
}
