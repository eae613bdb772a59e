using System.Globalization;
using System.Net.Http.Headers;
using System.Net.Mime;
using System.Text;
using SalesBot.Tests.Bench;

namespace SalesBot.Tests.Benchmarks;

/// <summary>One person in a conversation with a host, as Teams carries it.</summary>
internal sealed class Speaker(HostProcess host)
{
    private readonly string _id = Guid.NewGuid().ToString();
    private int _said;

    /// <summary>What the bot said last.</summary>
    public string LastReply => host.Connector.LastReply($"a:1{_id}");

    /// <summary>Says something and waits until the turn is over.</summary>
    /// <exception cref="HttpRequestException">The host did not answer 200.</exception>
    public async Task SayAsync(string text)
    {
        if (!await TrySayAsync(text))
        {
            throw new HttpRequestException($"The host did not answer 200 to \"{text}\".");
        }
    }

    /// <summary>The same; false if the host did not answer 200, so that Teams would send it again.</summary>
    public async Task<bool> TrySayAsync(string text)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, "/api/messages")
        {
            Content = new ByteArrayContent(Encoding.UTF8.GetBytes(Activity(text)))
            {
                Headers = { ContentType = new MediaTypeHeaderValue(MediaTypeNames.Application.Json) },
            },
        };
        request.Headers.TryAddWithoutValidation("Authorization", host.Authorization);
        using var response = await host.Client.SendAsync(request);
        return response.IsSuccessStatusCode;
    }

    private string Activity(string text)
    {
        var now = TimeProvider.System.GetUtcNow();
        var utc = now.ToString("O", CultureInfo.InvariantCulture);
        return $$"""
            {"type":"message","id":"{{_id}}-{{++_said}}","timestamp":"{{utc}}","localTimestamp":"{{utc}}","localTimezone":"Asia/Shanghai",
            "serviceUrl":"{{host.Connector.ServiceUrl}}","channelId":"msteams","text":"{{text}}","textFormat":"plain","locale":"en-US",
            "from":{"id":"29:1{{_id}}","name":"Wang Lei","aadObjectId":"{{_id}}"},
            "conversation":{"conversationType":"personal","tenantId":"{{Bench.Bench.TenantId}}","id":"a:1{{_id}}"},
            "recipient":{"id":"28:{{IdentityProvider.AppId}}","name":"Sales Bot"},
            "entities":[{"type":"clientInfo","locale":"en-US","country":"US","platform":"Windows","timezone":"Asia/Shanghai"}],
            "channelData":{"tenant":{"id":"{{Bench.Bench.TenantId}}" } } }
            """;
    }
}
