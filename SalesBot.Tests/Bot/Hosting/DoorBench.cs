using System.Net;
using System.Text;
using System.Text.Json.Nodes;
using Microsoft.Bot.Builder;
using Microsoft.Extensions.DependencyInjection;
using SalesBot.Tests.Bench;

namespace SalesBot.Tests.Bot.Hosting;

/// <summary>A bench whose bot only echoes, and a person who posts what Teams never would.</summary>
public sealed class DoorBench : IAsyncLifetime
{
    /// <summary>The bench.</summary>
    public Bench.Bench Bench { get; private set; } = null!;

    /// <summary>What stands behind the door.</summary>
    public EchoBot Echo { get; } = new();

    /// <inheritdoc/>
    public async Task InitializeAsync() =>
        Bench = await Tests.Bench.Bench.OpenAsync(services => services.AddSingleton<IBot>(Echo));

    /// <inheritdoc/>
    public async Task DisposeAsync() => await Bench.DisposeAsync();

    /// <summary>A genuine message of a person in the served tenant.</summary>
    public JsonObject Message() => Bench.Person("Li Na").Draft("hello");

    /// <summary>The genuine claims that go with it.</summary>
    public JsonObject Claims() => IdentityProvider.Claims(Bench.Connector.ServiceUrl);

    /// <summary>Posts an activity with a token over these claims, signed by the genuine key.</summary>
    public Task<HttpStatusCode> PostAsync(JsonObject activity, JsonObject? claims = null) =>
        PostAsync(activity, $"Bearer {Bench.Connector.Identity.Key.Sign(claims ?? Claims())}");

    /// <summary>Posts an activity with this header.</summary>
    public Task<HttpStatusCode> PostAsync(JsonObject activity, string? authorization)
    {
        ArgumentNullException.ThrowIfNull(activity);
        return PostAsync(Encoding.UTF8.GetBytes(activity.ToJsonString()), authorization);
    }

    /// <summary>Posts any bytes with this header.</summary>
    public async Task<HttpStatusCode> PostAsync(byte[] body, string? authorization)
    {
        using var response = await Bench.Bot.PostAsync(body, authorization);
        return response.StatusCode;
    }

    /// <summary>Nobody got through the door and nothing went out of it, while <paramref name="attempt"/> ran.</summary>
    public async Task<HttpStatusCode> IsKeptOut(Func<Task<HttpStatusCode>> attempt)
    {
        ArgumentNullException.ThrowIfNull(attempt);
        var (turns, calls) = (Echo.Turns, Bench.Connector.Calls.Count);
        var status = await attempt();
        Assert.Equal((turns, calls), (Echo.Turns, Bench.Connector.Calls.Count));
        return status;
    }
}
