using System.Text.Json.Nodes;

namespace SalesBot.Tests.Bench;

/// <summary>What one person sees of the conversation with the bot.</summary>
public sealed class Chat(string id)
{
    private readonly Lock _lock = new();
    private readonly List<Message> _messages = [];
    private int _changes;

    /// <summary>The conversation id.</summary>
    public string Id => id;

    /// <summary>Everything the bot said, oldest first.</summary>
    public IReadOnlyList<Message> Messages
    {
        get
        {
            lock (_lock)
            {
                return [.. _messages];
            }
        }
    }

    /// <summary>How often anything has changed so far.</summary>
    public int Changes
    {
        get
        {
            lock (_lock)
            {
                return _changes;
            }
        }
    }

    /// <summary>Messages that came or changed after <paramref name="change"/>, in the order of the change.</summary>
    public IReadOnlyList<Message> Since(int change) =>
        [.. Messages.Where(message => message.Changed > change).OrderBy(message => message.Changed)];

    internal void Add(string messageId, JsonObject activity)
    {
        lock (_lock)
        {
            var message = new Message { Id = messageId };
            message.Show(activity, ++_changes);
            _messages.Add(message);
        }
    }

    internal bool Update(string messageId, JsonObject activity) => Change(messageId, (m, change) => m.Show(activity, change));

    internal bool Replace(string messageId, JsonObject card) => Change(messageId, (m, change) => m.Replace(card, change));

    internal bool Delete(string messageId) => Change(messageId, (m, change) => m.Delete(change));

    private bool Change(string messageId, Action<Message, int> change)
    {
        lock (_lock)
        {
            if (_messages.Find(message => message.Id == messageId && !message.IsDeleted) is not { } found)
            {
                return false;
            }
            change(found, ++_changes);
            return true;
        }
    }
}
