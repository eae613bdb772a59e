using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using SalesBot.Storage;

namespace SalesBot.Tests.Storage;

public class StorageOptionsTests
{
    [Theory]
    [InlineData(null, null, "SalesBot", "Storage__ConnectionString): missing")]
    [InlineData("UseDevelopmentStorage=true", "https://x.table.core.windows.net", "SalesBot", "not both")]
    [InlineData(null, "http://x.table.core.windows.net", "SalesBot", "https")]
    [InlineData("UseDevelopmentStorage=true", null, "1-2", "TablePrefix")]
    public void A_wrong_setting_is_named(string? connection, string? uri, string prefix, string named)
    {
        var thrown = Assert.Throws<OptionsValidationException>(() => Provider(connection, uri, prefix).GetRequiredService<Tables>());

        Assert.Contains(named, thrown.Message);
    }

    [Theory]
    [InlineData("UseDevelopmentStorage=true", null)]
    [InlineData(null, "https://x.table.core.windows.net")]
    public void A_connection_string_or_an_address_is_enough(string? connection, string? uri) =>
        Assert.NotNull(Provider(connection, uri, "SalesBot").GetRequiredService<Tables>());

    private static ServiceProvider Provider(string? connection, string? uri, string prefix) => new ServiceCollection()
        .AddSingleton(TimeProvider.System)
        .AddStorage(new ConfigurationBuilder()
            .AddInMemoryCollection(new Dictionary<string, string?> { ["Storage:ConnectionString"] = connection, ["Storage:ServiceUri"] = uri, ["Storage:TablePrefix"] = prefix })
            .Build())
        .BuildServiceProvider();
}
