namespace SalesBot.Bot.Hosting;

/// <summary>A token as its issuer handed it out. Like a password: it is never printed.</summary>
/// <param name="value">The bearer token.</param>
/// <param name="lifetime">How long it is valid from now on.</param>
public sealed class IssuedToken(string value, TimeSpan lifetime)
{
    internal string Value => value;

    internal TimeSpan Lifetime => lifetime;
}

/// <summary>
/// The bot's own token for the Connector: kept until shortly before it expires, and asked for by one request at a
/// time however many messages are waiting, because the issuer slows down everybody who asks in parallel.
/// </summary>
/// <param name="issue">Asks the issuer for a new token.</param>
/// <param name="time">The clock its age is measured with.</param>
public sealed class BotToken(Func<Task<IssuedToken>> issue, TimeProvider time)
{
    // Early enough to survive five bad minutes of the issuer; half-way for tokens that live shorter than that.
    private static readonly TimeSpan RefreshAhead = TimeSpan.FromMinutes(5);

    // A token about to run out on the way is no use.
    private static readonly TimeSpan Margin = TimeSpan.FromSeconds(30);

    // A Connector that refuses every token must not make the issuer refuse us as well.
    private static readonly TimeSpan RefusalPause = TimeSpan.FromMinutes(1);

    private readonly Lock _gate = new();
    private Held? _held;
    private Task<Held>? _request;

    /// <summary>A valid token; waits for the issuer only when none is at hand.</summary>
    /// <param name="cancellationToken">Stops the waiting, not the request that others wait for too.</param>
    public async Task<string> GetAsync(CancellationToken cancellationToken)
    {
        Task<Held> request;
        lock (_gate)
        {
            var now = time.GetUtcNow();
            if (_held is { } held && now < held.UsableUntil)
            {
                if (now >= held.RefreshFrom)
                {
                    _ = Request();
                }
                return held.Value;
            }
            request = Request();
        }
        return (await request.WaitAsync(cancellationToken)).Value;
    }

    /// <summary>The Connector refused this token with 401. True when asking for another one makes sense.</summary>
    public bool Refuse(string token)
    {
        lock (_gate)
        {
            if (_held is not { } held || held.Value != token)
            {
                return true;
            }
            if (time.GetUtcNow() - held.Since < RefusalPause)
            {
                return false;
            }
            _held = null;
            return true;
        }
    }

    private Task<Held> Request() => _request ??= Task.Run(RequestAsync);

    private async Task<Held> RequestAsync()
    {
        try
        {
            var issued = await issue();
            var now = time.GetUtcNow();
            var untilRefresh = Longer(issued.Lifetime - RefreshAhead, issued.Lifetime / 2);
            var untilUseless = Longer(issued.Lifetime - Margin, issued.Lifetime / 2);
            var held = new Held(issued.Value, now, now + untilRefresh, now + untilUseless);
            lock (_gate)
            {
                _held = held;
            }
            return held;
        }
        finally
        {
            lock (_gate)
            {
                _request = null;
            }
        }
    }

    private static TimeSpan Longer(TimeSpan one, TimeSpan other) => one > other ? one : other;

    private sealed class Held(string value, DateTimeOffset since, DateTimeOffset refreshFrom, DateTimeOffset usableUntil)
    {
        public string Value => value;

        public DateTimeOffset Since => since;

        public DateTimeOffset RefreshFrom => refreshFrom;

        public DateTimeOffset UsableUntil => usableUntil;
    }
}
