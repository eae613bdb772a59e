#nullable disable

namespace Microsoft.Bot.Builder;

/// <summary>A stored item that takes part in optimistic concurrency.</summary>
public interface IStoreItem
{
    /// <summary>The version read; "*" overwrites whatever is there.</summary>
    string ETag { get; set; }
}
