using SalesBot.Storage;

namespace SalesBot.Alerts;

/// <summary>What people tell each other about an alert.</summary>
internal enum ToldWhat
{
    /// <summary>The owner answered a question.</summary>
    Answered,

    /// <summary>The owner accepted a nudge.</summary>
    Accepted,

    /// <summary>The owner asks for help with a nudge.</summary>
    NeedsHelp,

    /// <summary>A manager let the alert rest.</summary>
    Snoozed,

    /// <summary>The deal is now the reader's.</summary>
    HandedTo,

    /// <summary>The deal was the reader's.</summary>
    HandedFrom,

    /// <summary>A manager closed the deal.</summary>
    Closed,

    /// <summary>The deal was put on hold.</summary>
    Held,

    /// <summary>The hold was ended.</summary>
    Resumed,

    /// <summary>A manager thanks for what ended the alert.</summary>
    Thanked,

    /// <summary>It was closed a while ago, and somebody wanted to be reminded.</summary>
    Reopen,
}

/// <summary>The content of a notice by which one person tells another what they did.</summary>
/// <param name="What">What.</param>
/// <param name="ById">Entra object id of who did it.</param>
/// <param name="ByName">As Teams shows it.</param>
/// <param name="RequestId">The request it is about; null if none.</param>
/// <param name="Note">Their words; null if there are none.</param>
internal sealed record Told(ToldWhat What, string ById, string ByName, string? RequestId = null, string? Note = null)
{
    /// <summary>The kind of the notice.</summary>
    public const string Kind = "alert-told";

    /// <summary>A notice of it.</summary>
    /// <param name="key">The same for the same deed.</param>
    /// <param name="tenantId">The tenant.</param>
    /// <param name="userId">Whom it is for.</param>
    /// <param name="dealId">The deal.</param>
    /// <param name="at">Not before.</param>
    public Notice To(string key, string tenantId, string userId, string dealId, DateTimeOffset at) =>
        new($"{Kind}|{What}|{key}", tenantId, userId, Kind, at) { DealId = dealId, Content = StoredJson.Write(this) };
}
