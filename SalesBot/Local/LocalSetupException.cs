namespace SalesBot.Local;

/// <summary>
/// Something on the developer's machine keeps a local tool from working. The message is all the developer
/// sees: what is wrong, what to do, and what works meanwhile.
/// </summary>
public sealed class LocalSetupException : Exception
{
    /// <summary>Creates a problem whose message is shown as it is.</summary>
    public LocalSetupException(string message) : base(message) { }

    /// <summary>Creates a problem whose message is shown as it is; the cause is not shown.</summary>
    public LocalSetupException(string message, Exception cause) : base(message, cause) { }
}
