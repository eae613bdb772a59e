using Microsoft.Bot.Builder;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace SalesBot.Tests.BotFramework;

/// <summary>A storage that keeps plain JSON text without any type names, as a table would.</summary>
internal sealed class JsonTextStorage : IStorage
{
    public Dictionary<string, string> Texts { get; } = [];

    public int Reads { get; private set; }

    public int Writes { get; private set; }

    public Task<IDictionary<string, object>> ReadAsync(string[] keys, CancellationToken cancellationToken = default)
    {
        Reads++;
        IDictionary<string, object> found = keys.Where(Texts.ContainsKey).ToDictionary(key => key, key => (object)JObject.Parse(Texts[key]));
        return Task.FromResult(found);
    }

    public Task WriteAsync(IDictionary<string, object> changes, CancellationToken cancellationToken = default)
    {
        Writes++;
        foreach (var (key, value) in changes)
        {
            Texts[key] = JsonConvert.SerializeObject(value);
        }

        return Task.CompletedTask;
    }

    public Task DeleteAsync(string[] keys, CancellationToken cancellationToken = default)
    {
        foreach (var key in keys)
        {
            Texts.Remove(key);
        }

        return Task.CompletedTask;
    }
}
