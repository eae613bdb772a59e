using System.Text;
using System.Text.Json.Nodes;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Time.Testing;
using SalesBot.Tests.Storage;

namespace SalesBot.Tests.Bench;

/// <summary>
/// The conversation test bench: people at Teams clients, a Connector, and one or more instances of the real bot over
/// the same storage. Time stands still until <see cref="Passes"/> moves it.
/// </summary>
public sealed class Bench : IAsyncDisposable
{
    private readonly List<BotUnderTest> _bots = [];
    private readonly string[] _settings;
    private readonly Action<IServiceCollection>? _replace;
    private int _delivered;

    private Bench(FakeConnector connector, string[] settings, Action<IServiceCollection>? replace)
    {
        (Connector, _replace) = (connector, replace);
        _settings =
        [
            "--Bot:AppId", IdentityProvider.AppId,
            "--Bot:AppSecret", IdentityProvider.AppSecret,
            "--Bot:TenantIds:0", TenantId,
            "--Bot:Cloud", "Custom",
            "--Bot:Custom:MetadataUrl", $"{connector.Root}/v1/.well-known/openidconfiguration",
            "--Bot:Custom:Issuer", IdentityProvider.Issuer,
            "--Bot:Custom:Authority", $"{connector.Root}/{TenantId}",
            "--Bot:Custom:Scope", IdentityProvider.Scope,
            "--Bot:Custom:ServiceHosts:0", connector.Host,
            "--Bot:Custom:Graph", $"{connector.Root}/graph",
            .. settings,
        ];
    }

    /// <summary>The tenant the bot serves.</summary>
    public const string TenantId = "7e4a47e4-0000-4000-8000-000000007e4a";

    /// <summary>Teams and the Bot Connector.</summary>
    public FakeConnector Connector { get; }

    /// <summary>The bot's clock. It starts on Monday 2 March 2026, 09:00 in Shanghai.</summary>
    public FakeTimeProvider Time { get; } = new(new DateTimeOffset(2026, 3, 2, 1, 0, 0, TimeSpan.Zero));

    /// <summary>The bot; the first instance when there are several.</summary>
    public BotUnderTest Bot => _bots[0];

    /// <summary>All instances.</summary>
    public IReadOnlyList<BotUnderTest> Bots => _bots;

    /// <summary>Opens a bench with one running bot.</summary>
    /// <param name="replace">Puts something in place of a service.</param>
    /// <param name="settings">Further settings as on the command line: <c>"--Storage:TablePrefix", "t1"</c>.</param>
    public static async Task<Bench> OpenAsync(Action<IServiceCollection>? replace = null, params string[] settings)
    {
        var bench = new Bench(await FakeConnector.StartAsync(), [.. await TablesOfOnesOwnAsync(), .. settings], replace);
        await bench.StartAnotherBot();
        return bench;
    }

    /// <summary>Settings of tables nobody else uses, in the test run's Azurite.</summary>
    public static async Task<string[]> TablesOfOnesOwnAsync() =>
    [
        "--Storage:ConnectionString", Azurite.ConnectionString((await Azurite.SharedAsync()).Port),
        "--Storage:TablePrefix", $"T{Guid.NewGuid().ToString("N")[..12]}",
    ];

    /// <summary>Starts one more instance over the same storage.</summary>
    public async Task<BotUnderTest> StartAnotherBot()
    {
        var bot = await BotUnderTest.StartAsync(_settings, Time, _replace);
        _bots.Add(bot);
        return bot;
    }

    /// <summary>What an instance in a process of its own needs to be one more: its command line.</summary>
    public IReadOnlyList<string> Settings => _settings;

    /// <summary>Stops every instance and starts one anew; what was only in memory is gone.</summary>
    public async Task Restart()
    {
        await StopAsync();
        await StartAnotherBot();
    }

    /// <summary>Somebody new, with the app not yet installed.</summary>
    public Person Person(string name, string locale = "en-US", string zone = "Asia/Shanghai")
    {
        var person = new Person(this, name, locale, zone);
        Connector.Join(person);
        return person;
    }

    /// <summary>A group chat with the bot in it.</summary>
    public Chat Group() => Connector.Group();

    /// <summary>Time passes.</summary>
    public void Passes(TimeSpan time) => Time.Advance(time);

    /// <summary>Waits for exchanges that wait for each other: then the clock has to run.</summary>
    public async Task WhileTimePasses(params Exchange[] exchanges)
    {
        ArgumentNullException.ThrowIfNull(exchanges);
        var all = Task.WhenAll(exchanges.Select(async exchange => await exchange));
        while (!all.IsCompleted)
        {
            Passes(TimeSpan.FromMilliseconds(20));
            await Task.WhenAny(all, Task.Delay(20));
        }
        await all;
    }

    /// <summary>Waits for work that waits for the clock.</summary>
    public async Task<T> WhileTimePasses<T>(Task<T> work)
    {
        ArgumentNullException.ThrowIfNull(work);
        while (await Task.WhenAny(work, Task.Delay(50)) != work)
        {
            Passes(TimeSpan.FromMilliseconds(100));
        }
        return await work;
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        await StopAsync();
        await Connector.DisposeAsync();
        Connector.ThrowIfRulesWereBroken();
    }

    internal static JsonObject BotAccount() => new() { ["id"] = $"28:{IdentityProvider.AppId}", ["name"] = "Sales Bot" };

    /// <summary>Delivers an activity as Teams does: signed, to whichever instance the activity's turn falls on.</summary>
    internal Task<HttpResponseMessage> DeliverAsync(JsonObject activity)
    {
        var token = Connector.Identity.Key.Sign(IdentityProvider.Claims(Connector.ServiceUrl));
        var bot = _bots[Interlocked.Increment(ref _delivered) % _bots.Count];
        return bot.PostAsync(Encoding.UTF8.GetBytes(activity.ToJsonString()), $"Bearer {token}");
    }

    private async Task StopAsync()
    {
        foreach (var bot in _bots)
        {
            await bot.DisposeAsync();
        }
        _bots.Clear();
    }
}
