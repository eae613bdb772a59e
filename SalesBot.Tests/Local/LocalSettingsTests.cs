using System.Net;
using System.Net.Sockets;
using Microsoft.Extensions.Configuration;
using SalesBot.Local;

namespace SalesBot.Tests.Local;

public class LocalSettingsTests
{
    [Fact]
    public void In_development_everything_starts_by_itself()
        => Assert.Equal(new LocalOptions { Azurite = true, Playground = true }, Read());

    [Theory]
    [InlineData("Storage:ConnectionString", "UseDevelopmentStorage=true")]
    [InlineData("Storage:ServiceUri", "https://deals.table.core.windows.net")]
    public void A_storage_account_of_ones_own_replaces_Azurite(string key, string value)
        => Assert.False(Read((key, value)).Azurite);

    [Fact]
    public void Outside_development_nothing_starts_whatever_is_set()
        => Assert.Equal(new LocalOptions { Azurite = false, Playground = false },
            LocalOptions.From(Settings(("Local:Azurite", "true"), ("Local:ClockOffset", "1.00:00:00")), isDevelopment: false));

    [Fact]
    public void The_clock_can_be_moved()
    {
        var now = TimeProvider.System.GetUtcNow();

        var moved = new OffsetTimeProvider(Read(("Local:ClockOffset", "14.00:00:00")).ClockOffset).GetUtcNow();

        Assert.InRange(moved, now.AddDays(14), now.AddDays(15));
    }

    [Fact]
    public async Task The_clock_can_run_faster_and_its_timers_with_it()
    {
        var clock = new OffsetTimeProvider(TimeSpan.Zero, Read(("Local:ClockPace", "100")).ClockPace);
        var (real, fast, day) = (TimeProvider.System.GetTimestamp(), clock.GetTimestamp(), clock.GetUtcNow());

        await Task.Delay(TimeSpan.FromSeconds(10), clock);

        var (passed, ticked) = (clock.GetUtcNow() - day, clock.GetElapsedTime(fast));
        var most = TimeProvider.System.GetElapsedTime(real) * 101;
        Assert.InRange(passed, TimeSpan.FromSeconds(9), most);
        Assert.InRange(ticked, TimeSpan.FromSeconds(9), most);
    }

    [Theory]
    [InlineData("Local:Azurite", "yes")]
    [InlineData("Local:ClockPace", "0")]
    [InlineData("Local:ClockOffset", "soon")]
    public void A_wrong_value_is_named(string key, string value)
    {
        var problem = Assert.Throws<LocalSetupException>(() => Read((key, value)));

        Assert.Contains(key, problem.Message, StringComparison.Ordinal);
        Assert.Contains(value, problem.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Without_Node_one_line_says_what_to_install()
    {
        var problem = await Assert.ThrowsAsync<LocalSetupException>(() => NodeJs.FindAsync("", CancellationToken.None));

        Assert.Contains("Install version 20 or newer", problem.Message, StringComparison.Ordinal);
        Assert.DoesNotContain('\n', problem.Message);
    }

    [Fact]
    public void A_taken_port_is_replaced_by_a_free_one()
    {
        using var other = new TcpListener(IPAddress.Loopback, 0);
        other.Start();
        var taken = ((IPEndPoint)other.LocalEndpoint).Port;

        Assert.False(LoopbackPort.IsFree(taken));
        Assert.NotEqual(taken, LoopbackPort.Choose(taken));
        var named = Assert.Throws<LocalSetupException>(() => BotAddress.Choose(Settings(("urls", $"http://127.0.0.1:{taken}"))));
        Assert.Contains($"Port {taken}", named.Message, StringComparison.Ordinal);
    }

    private static LocalOptions Read(params (string Key, string Value)[] settings)
        => LocalOptions.From(Settings(settings), isDevelopment: true);

    private static IConfiguration Settings(params (string Key, string Value)[] settings)
        => new ConfigurationBuilder().AddInMemoryCollection(settings.ToDictionary(s => s.Key, s => (string?)s.Value)).Build();
}
