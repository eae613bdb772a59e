using System.Diagnostics;
using System.Globalization;
using Azure.Data.Tables;
using SalesBot.Local;
using SalesBot.Tests.Node;

namespace SalesBot.Tests.Local;

public sealed class LocalRunTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("salesbot-local-").FullName;

    [Fact]
    public async Task A_killed_bot_takes_its_tools_along_and_loses_nothing_that_was_saved()
    {
        using var bot = await RunningBot.StartAsync(_folder, "Application started", "--Local:Playground=false");
        var (process, port) = await StoreAsync();
        var table = new TableClient(Azurite.ConnectionTo(port), "marker");
        await table.CreateIfNotExistsAsync();
        await table.AddEntityAsync(new TableEntity("deal", "just saved"));

        await bot.KillAsync();
        await EndOfAsync(process);

        await using var next = await RestartAsync();
        var kept = await new TableClient(next.ConnectionString, "marker").GetEntityAsync<TableEntity>("deal", "just saved");
        Assert.Equal("just saved", kept.Value.RowKey);
    }

    [Fact]
    public async Task Two_bots_never_share_the_same_tables()
    {
        await using var first = await RestartAsync();

        var refused = await Assert.ThrowsAsync<LocalSetupException>(RestartAsync);

        Assert.StartsWith("Another SalesBot is running", refused.Message, StringComparison.Ordinal);
    }

    public void Dispose() => TemporaryFolder.Remove(_folder);

    private string Tables => Path.Combine(_folder, "azurite");

    private async Task<(int Process, int Port)> StoreAsync()
    {
        var text = await File.ReadAllTextAsync(Azurite.ProcessFile(Tables));
        var numbers = text.Split(' ').Select(number => int.Parse(number, CultureInfo.InvariantCulture)).ToArray();
        return (numbers[0], numbers[1]);
    }

    private static async Task EndOfAsync(int id)
    {
        try
        {
            using var process = Process.GetProcessById(id);
            using var limit = new CancellationTokenSource(TimeSpan.FromSeconds(30));
            await process.WaitForExitAsync(limit.Token);
        }
        catch (ArgumentException)
        {
            // It has ended already.
        }
    }

    private async Task<Azurite> RestartAsync()
    {
        var node = await NodeJs.FindAsync(Environment.GetEnvironmentVariable("PATH"), CancellationToken.None);
        var tools = new NodeTools(Path.Combine(TestTools.Root, "SalesBot", "Local", "devtools"));
        await tools.InstallAsync(node, Console.WriteLine, CancellationToken.None);
        return await Azurite.StartAsync(node, tools, Tables, CancellationToken.None);
    }
}
