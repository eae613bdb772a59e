using System.Collections.Concurrent;

namespace SalesBot.Tests.Bench;

/// <summary>
/// Teams' limits for a bot, counted when a call arrives: per conversation 7 in 1 s, 8 in 2 s, 60 in 30 s, 1800 in an
/// hour; 30 in 1 s for the whole app.
/// </summary>
public sealed class RateLimits(TimeProvider clock)
{
    private static readonly (int Count, int Seconds)[] OfAConversation = [(7, 1), (8, 2), (60, 30), (1800, 3600)];
    private static readonly (int Count, int Seconds)[] OfTheApp = [(30, 1)];

    private readonly Dictionary<string, List<DateTimeOffset>> _seen = [];
    private readonly Lock _lock = new();

    /// <summary>How many calls were refused.</summary>
    public int Refused { get; private set; }

    /// <summary>How many calls were taken, by the second.</summary>
    public IReadOnlyDictionary<long, int> PerSecond => _perSecond;

    private readonly ConcurrentDictionary<long, int> _perSecond = new();

    /// <summary>Whether a call in a conversation is taken.</summary>
    public bool Takes(string conversation)
    {
        lock (_lock)
        {
            var now = clock.GetUtcNow();
            var (chat, app) = (Of(conversation), Of(""));
            if (!HasRoom(chat, OfAConversation, now) || !HasRoom(app, OfTheApp, now))
            {
                Refused++;
                return false;
            }

            chat.Add(now);
            app.Add(now);
            if (app.Count > 1000)
            {
                app.RemoveRange(0, 900);
            }

            _perSecond.AddOrUpdate(now.ToUnixTimeSeconds(), 1, (_, before) => before + 1);
            return true;
        }
    }

    private List<DateTimeOffset> Of(string whom) => _seen.TryGetValue(whom, out var seen) ? seen : _seen[whom] = [];

    private static bool HasRoom(List<DateTimeOffset> seen, (int Count, int Seconds)[] limits, DateTimeOffset now) =>
        limits.All(limit => seen.Count < limit.Count || now - seen[^limit.Count] >= TimeSpan.FromSeconds(limit.Seconds));
}
