using Azure;

namespace SalesBot.Storage;

/// <summary>How far a notice that is not over has come.</summary>
public enum NoticeState
{
    /// <summary>Nothing was sent.</summary>
    Waiting,

    /// <summary>Somebody was about to send it: found by another, it may have arrived or not.</summary>
    Sending,

    /// <summary>It may have arrived or not; a reminder of it follows, and nothing after that.</summary>
    Unknown,

    /// <summary>Somebody was about to send the reminder.</summary>
    Reminding,
}

/// <summary>A notice that is not over.</summary>
/// <param name="Notice">What.</param>
/// <param name="Row">Its row.</param>
/// <param name="Version">The version of the row that was read.</param>
public sealed record WaitingNotice(Notice Notice, string Row, ETag Version)
{
    /// <summary>How far it is.</summary>
    public NoticeState State { get; init; }

    /// <summary>The fence of whoever was about to send it; 0 if nobody ever was.</summary>
    public long Fence { get; init; }

    /// <summary>Names the one try to send it that <see cref="Fence"/> made.</summary>
    public string? Mark { get; init; }

    /// <summary>Not to be tried before; UTC.</summary>
    public DateTimeOffset NotBefore { get; init; }

    /// <summary>How often it was tried in vain.</summary>
    public int Tries { get; init; }

    /// <summary>Whether what goes out next is the reminder.</summary>
    public bool IsReminder => State is NoticeState.Unknown or NoticeState.Reminding;

    /// <summary>Whether somebody was about to send it.</summary>
    public bool IsMarked => State is NoticeState.Sending or NoticeState.Reminding;
}
