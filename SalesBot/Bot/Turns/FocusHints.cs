using System.Collections.Concurrent;

namespace SalesBot.Bot.Turns;

/// <summary>
/// Which deal each conversation was about last, so that it can be read while the state row, which knows, is still
/// being read. A wrong or missing hint costs one read and nothing else.
/// </summary>
internal sealed class FocusHints
{
    private const int Most = 10_000;

    private readonly ConcurrentDictionary<string, string> hints = new(StringComparer.Ordinal);

    public string? For(string conversation) => hints.GetValueOrDefault(conversation);

    public void Remember(string conversation, string? deal)
    {
        if (deal is null)
        {
            hints.TryRemove(conversation, out _);
            return;
        }

        if (hints.Count >= Most)
        {
            hints.Clear();
        }

        hints[conversation] = deal;
    }
}
