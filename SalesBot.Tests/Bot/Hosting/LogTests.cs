using System.Net;
using SalesBot.Tests.Bench;

namespace SalesBot.Tests.Bot.Hosting;

/// <summary>What must not be in any log, at any level: requirement A10.</summary>
public sealed class LogTests
{
    [Fact]
    public async Task Nothing_secret_and_nothing_a_person_wrote_is_logged()
    {
        var door = new DoorBench();
        await door.InitializeAsync();
        var rep = door.Bench.Person("Canary Name");
        await rep.Says("canary-text").BotReplies("Echo: canary-text");
        var stranger = rep.Draft("canary-text");
        stranger["conversation"]!["tenantId"] = "another";
        Assert.Equal(HttpStatusCode.Forbidden, await door.PostAsync(stranger));
        Assert.Equal(HttpStatusCode.Unauthorized, await door.PostAsync(stranger, "Bearer canary-token-forged"));
        door.Bench.Connector.Script = _ => new Fault(500);
        await door.PostAsync(rep.Draft("canary-text again"));
        door.Bench.Connector.Identity.RevokeTokens();
        door.Bench.Passes(TimeSpan.FromHours(2));
        await door.PostAsync(rep.Draft("canary-text once more"));
        var entries = door.Bench.Bot.Log.Entries;
        await door.DisposeAsync();

        Assert.NotEmpty(entries);
        Assert.DoesNotContain(entries, entry => entry.Contains("canary", StringComparison.OrdinalIgnoreCase));
        Assert.DoesNotContain(entries, entry => entry.Contains("eyJ", StringComparison.Ordinal));
    }
}
