using System.Text;
using System.Text.Json;
using Microsoft.Bot.Schema;

namespace SalesBot.Tests.BotFramework.Schema;

public sealed class FuzzTests
{
    private static readonly string[] Pieces =
    [
        "null", "true", "5", "-0", "1e999", "NaN", "\"\"", "\"\\ud800\"", "\"\\u0000\"", "[]", "{}", "[[[[", "{\"a\":", ",", ":", "\"",
        "{\"type\":5}", "\"type\":\"message\",", "\"2026-13-45T99:99:99Z\"", "123456789012345678901234567890", "\\", "}", "]", "😀", "\u0001",
    ];

    [Theory]
    [InlineData(20261123)]
    [InlineData(7)]
    public void Ten_thousand_damaged_activities_are_read_or_refused_in_one_way(int seed)
    {
        var random = new Random(seed);
        string[] samples = [.. Samples.All];
        for (var i = 0; i < 10_000; i++)
        {
            var damaged = Damaged(samples[random.Next(samples.Length)], random);
            try
            {
                // What is read can be written, and read again.
                var activity = Wire.Read(damaged);
                Wire.Read(Wire.Bytes(activity ?? new Activity()));
            }
            catch (JsonException)
            {
            }
            catch (Exception exception)
            {
                Assert.Fail($"seed {seed}, number {i}: {exception} for {Encoding.UTF8.GetString(damaged)}");
            }
        }
    }

    private static byte[] Damaged(string sample, Random random)
    {
        var json = sample;
        for (var times = random.Next(1, 4); times > 0; times--)
        {
            var at = random.Next(json.Length);
            var length = Math.Min(random.Next(12), json.Length - at);
            json = random.Next(4) switch
            {
                0 => json.Remove(at, length),
                1 => json.Insert(at, Pieces[random.Next(Pieces.Length)]),
                2 => json.Insert(at, json.Substring(at, length)),
                _ => ValueReplaced(json, at, Pieces[random.Next(Pieces.Length)]),
            };
        }

        var bytes = Encoding.UTF8.GetBytes(json);
        if (random.Next(4) == 0 && bytes.Length > 0)
        {
            bytes[random.Next(bytes.Length)] = (byte)random.Next(256);
        }

        return bytes;
    }

    // Puts a value of another type after a colon, which keeps most of the JSON well formed.
    private static string ValueReplaced(string json, int from, string piece)
    {
        var colon = json.IndexOf(':', from);
        var end = colon < 0 ? -1 : json.IndexOfAny([',', '}'], colon);
        return end < 0 ? json : string.Concat(json.AsSpan(0, colon + 1), piece, json.AsSpan(end));
    }
}
