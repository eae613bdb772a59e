#nullable disable

namespace Microsoft.Bot.Connector.Authentication;

/// <summary>Signs users in. This bot never does; the type is there for the signatures that name it.</summary>
public abstract class UserTokenClient : IDisposable
{
    protected UserTokenClient()
    {
    }

    public void Dispose()
    {
        Dispose(disposing: true);
        GC.SuppressFinalize(this);
    }

    protected virtual void Dispose(bool disposing)
    {
    }
}
