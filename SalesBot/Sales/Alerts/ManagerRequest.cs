using System.Collections.Immutable;
using SalesBot.Sales.Deals;

namespace SalesBot.Sales.Alerts;

/// <summary>What somebody above the owner wants of them (dialogue 7.8).</summary>
public enum RequestKind
{
    /// <summary>A question, to be answered in a line.</summary>
    Question,

    /// <summary>Something to be done by a day.</summary>
    Nudge,
}

/// <summary>How far a request is.</summary>
public enum RequestState
{
    Open,
    Answered,
    Accepted,

    /// <summary>The owner asks for help with it.</summary>
    NeedsHelp,
}

/// <summary>A question or a nudge of a manager, kept with the deal: both sides' cards are drawn from it.</summary>
/// <param name="Id">Unique in the deal.</param>
/// <param name="Kind">Question or nudge.</param>
/// <param name="By">Entra object id of who asks.</param>
/// <param name="ByName">As Teams shows it.</param>
/// <param name="Rung">As whom they ask.</param>
/// <param name="Words">In their own words; empty for a nudge without a note.</param>
/// <param name="At">When.</param>
public sealed record ManagerRequest(string Id, RequestKind Kind, string By, string ByName, AlertRung Rung, string Words, DateTimeOffset At)
{
    /// <summary>The day a nudge is wanted by, on the owner's calendar; null for a question.</summary>
    public DateOnly? Due { get; init; }

    /// <summary>What is to be done, in a few words: the owner's next step once accepted.</summary>
    public Text? Step { get; init; }

    /// <summary>The best next action, sent along with a nudge; null where the note itself is the plan.</summary>
    public Text? Advice { get; init; }

    public RequestState State { get; init; } = RequestState.Open;

    /// <summary>What the owner wrote back; null while they did not.</summary>
    public string? Reply { get; init; }

    /// <summary>When they did.</summary>
    public DateTimeOffset? RepliedAt { get; init; }

    /// <summary>Who replied, by name: the deal may have another owner since. Null where nobody did, or it was not kept.</summary>
    public string? RepliedBy { get; init; }
}

/// <summary>The requests of a deal.</summary>
public static class RequestsOfDeal
{
    /// <summary>So many are kept: an older one is part of the history.</summary>
    private const int Kept = 5;

    /// <summary>This deal with a request more, or with a later state of one it has.</summary>
    public static Deal With(this Deal deal, ManagerRequest request)
    {
        ArgumentNullException.ThrowIfNull(deal);
        ArgumentNullException.ThrowIfNull(request);
        return deal with
        {
            Requests = deal.RequestOf(request.Id) is { } before ? deal.Requests.Replace(before, request) : [.. deal.Requests.TakeLast(Kept - 1), request],
        };
    }

    /// <summary>The request with this id; null if there is none, or it is too long ago.</summary>
    public static ManagerRequest? RequestOf(this Deal deal, string? id) => deal.Requests.FirstOrDefault(request => request.Id == id);

    /// <summary>The latest request made since a moment; null if there is none.</summary>
    public static ManagerRequest? LatestRequest(this Deal deal, DateTimeOffset since) => deal.Requests.LastOrDefault(request => request.At >= since);

    /// <summary>The latest request the owner did not answer yet; null if there is none.</summary>
    public static ManagerRequest? OpenRequest(this Deal deal) => deal.Requests.LastOrDefault(request => request.State == RequestState.Open);
}
