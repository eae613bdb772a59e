using System.Collections.Immutable;
using SalesBot.Sales.Deals;

namespace SalesBot.Sales.Alerts;

/// <summary>What a list needs of a deal's alert and of what was asked about it, so that it need not read the deal.</summary>
/// <param name="Id">The alert.</param>
/// <param name="State">Where it stands.</param>
/// <param name="Until">The day it wakes; null if it is awake.</param>
public sealed record AlertMark(string Id, AlertState State, DateOnly? Until)
{
    /// <summary>The signals it was called wrong for; empty if it was not.</summary>
    public ImmutableArray<string> Wrong { get; init; } = [];

    /// <summary>Why it was called wrong, in the person's words.</summary>
    public string? WrongReason { get; init; }

    /// <summary>The day it was.</summary>
    public DateOnly? WrongOn { get; init; }

    /// <summary>Reads it off a deal; null if it never had an alert.</summary>
    public static AlertMark? Of(Deal deal)
    {
        ArgumentNullException.ThrowIfNull(deal);
        return deal.Alert is not { } alert ? null : new(alert.Id, alert.State, alert.Rest?.Until)
        {
            Wrong = alert.DismissReason is null ? [] : [.. alert.Signals.Select(signal => signal.Code)],
            WrongReason = alert.DismissReason,
            WrongOn = alert.DismissReason is null ? null : alert.EndedOn,
        };
    }

    /// <summary>Whether nobody is to be troubled with the deal on a day: the alert rests, or was called wrong.</summary>
    public bool Rests(DateOnly day) => State == AlertState.Dismissed || day < Until;
}

/// <summary>What a manager asked and the owner did not answer yet.</summary>
/// <param name="RequestId">Which.</param>
/// <param name="Kind">Question or nudge.</param>
/// <param name="At">When.</param>
public sealed record RequestMark(string RequestId, RequestKind Kind, DateTimeOffset At)
{
    /// <summary>Reads it off a deal; null if nothing is open.</summary>
    public static RequestMark? Of(Deal deal) => deal.OpenRequest() is { } open ? new(open.Id, open.Kind, open.At) : null;
}
