namespace SalesBot.Storage;

/// <summary>Why a stored row cannot be used.</summary>
public enum StoredDataFault
{
    /// <summary>It does not read back: damaged, or a value this version never wrote.</summary>
    Corrupt,

    /// <summary>A newer version of the bot wrote it; this one must not overwrite it.</summary>
    Newer,

    /// <summary>It would break a limit of the service (see <see cref="EntityLimits"/>).</summary>
    TooLarge,
}

/// <summary>
/// A row that this version cannot use. The row is left as it is; whoever asked is told, and nothing else suffers.
/// </summary>
public sealed class StoredDataException : Exception
{
    /// <summary>A row that cannot be used.</summary>
    public StoredDataException(StoredDataFault fault, string message, Exception? inner = null)
        : base(message, inner) => Fault = fault;

    /// <summary>Why.</summary>
    public StoredDataFault Fault { get; }
}
