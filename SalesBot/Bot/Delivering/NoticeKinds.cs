namespace SalesBot.Bot.Delivering;

/// <summary>All kinds of notices this version knows, by name.</summary>
public sealed class NoticeKinds(IEnumerable<NoticeKind> kinds)
{
    private readonly Dictionary<string, NoticeKind> byName = kinds.ToDictionary(kind => kind.Name, StringComparer.Ordinal);

    /// <summary>The kind; null for one that another version of the bot wrote.</summary>
    public NoticeKind? Find(string name) => byName.GetValueOrDefault(name);
}
