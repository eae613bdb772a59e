using SalesBot.Storage;

namespace SalesBot.Bot.Delivering;

/// <summary>What follows a notice in the visit of a person.</summary>
internal enum VisitStep
{
    /// <summary>The next one.</summary>
    Next,

    /// <summary>The next one, and a call was made.</summary>
    Sent,

    /// <summary>Nothing more to this person.</summary>
    Stop,
}

/// <summary>What a visit knows of the person, and what it leaves to the next one.</summary>
/// <param name="setting">What it is made with.</param>
/// <param name="shard">The shard the person belongs to.</param>
/// <param name="who">The person.</param>
/// <param name="now">The moment of the round.</param>
internal sealed class VisitState(DeliverySetting setting, ShardWork shard, DuePerson who, DateTimeOffset now)
{
    /// <summary>How long after a send of which nobody knows the reminder follows; a round lies in between.</summary>
    public static readonly TimeSpan RemindAfter = TimeSpan.FromMinutes(1);

    private static readonly TimeSpan FirstPause = TimeSpan.FromSeconds(2);
    private static readonly TimeSpan LongestPause = TimeSpan.FromMinutes(10);
    private bool isCalling;

    public DeliverySetting Setting => setting;

    public ShardWork Shard => shard;

    public DeliveryReport Report => shard.Report;

    public DuePerson Who => who;

    public DateTimeOffset Now => now;

    public required Mailbox Box { get; init; }

    /// <summary>When something was sent to this chat.</summary>
    public SendWindow Window { get; set; } = new(SendLimit.OfNoticesInAConversation, []);

    /// <summary>When somebody has to look again; null if nothing is left.</summary>
    public DateTimeOffset? Next { get; private set; }

    /// <summary>It ended before its time, so that all of it is repeated.</summary>
    public bool IsCutShort { get; private set; }

    /// <summary>How long to wait after so many times in vain.</summary>
    public static TimeSpan Pause(int times) => TimeSpan.FromTicks(Math.Min(LongestPause.Ticks, FirstPause.Ticks << Math.Min(times, 16)));

    /// <summary>Somebody looks again, then or earlier.</summary>
    public void Again(DateTimeOffset at) => Next = Next is { } earlier && earlier < at ? earlier : at;

    public VisitStep CutShort()
    {
        IsCutShort = true;
        return VisitStep.Stop;
    }

    /// <summary>Waits for room for one call; false if nothing may be sent any more by then.</summary>
    public async Task<bool> PaceAsync()
    {
        Answered();
        isCalling = await shard.Pace.TakeAsync(Window, shard.Stopping);
        if (isCalling)
        {
            Window.Sent(setting.Clock.GetUtcNow());
            Box.Chat = Box.Chat with { Sent = Window.At(now) };
        }

        IsCutShort = !isCalling || !shard.MaySend;
        return !IsCutShort;
    }

    /// <summary>The call that room was taken for is over, or was not made.</summary>
    public void Answered()
    {
        if (isCalling)
        {
            isCalling = false;
            Window.Answered(setting.Clock.GetUtcNow());
            Box.Chat = Box.Chat with { Sent = Window.At(now) };
            shard.Pace.Answered();
        }
    }

    /// <summary>Nobody knows whether it arrived: a reminder follows, unless this was it.</summary>
    public async Task UnknownAsync(WaitingNotice waiting)
    {
        Report.Uncertain();
        if (waiting.IsReminder)
        {
            await EndAsync(waiting, "unknown");
            return;
        }

        var since = setting.Clock.GetUtcNow() + RemindAfter;
        await Box.ChangeAsync(waiting with { State = NoticeState.Unknown, NotBefore = since }, CancellationToken.None);
        Again(since);
    }

    /// <summary>A notice is over.</summary>
    public Task EndAsync(WaitingNotice waiting, string how, NoticeSlot? slot = null) => Box.EndAsync(waiting, how, slot, now, CancellationToken.None);
}
