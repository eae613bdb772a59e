using SalesBot.Bot.Reading;
using SalesBot.Bot.Turns;
using SalesBot.Sales.Deals;
using SalesBot.Sales.Deals.Stages;

namespace SalesBot.Stages;

/// <summary>What the dialog of a stage change waits for.</summary>
public enum StagePhase
{
    /// <summary>Which stage; also the look at where the deal stands.</summary>
    Where,

    /// <summary>From testing to the bid: on, or sent back?</summary>
    Direction,

    /// <summary>Sent back before the selection of a passive project: may we help define the need?</summary>
    Share,

    /// <summary>Why the customer goes back.</summary>
    Reason,

    /// <summary>Yes or no to the move.</summary>
    Confirm,

    /// <summary>Why we move on without some evidence, or leave a stage out.</summary>
    Why,

    /// <summary>Which manager confirmed it.</summary>
    Approver,

    /// <summary>After a move back: the expected signing date.</summary>
    CloseDate,

    /// <summary>After a move back: book the new plan?</summary>
    Plan,
}

/// <summary>A stage change that is being talked about.</summary>
public sealed record StageChange : DealChange
{
    public StagePhase Phase { get; init; }

    /// <summary>Whether the evidence is being ticked off, before any stage is chosen.</summary>
    public bool OnEvidence { get; init; }

    public Stage? To { get; init; }

    public MoveKind? Kind { get; init; }

    /// <summary>Whether the person said that the deal goes back.</summary>
    public bool GoesBack { get; init; }

    public BackReason? SentBack { get; init; }

    /// <summary>What it is about, in the rep's words: "line 4".</summary>
    public string? Detail { get; init; }

    /// <summary>Why we move on without some evidence.</summary>
    public string? Why { get; init; }

    public string? Approver { get; init; }

    /// <summary>The signing date as it was told before the move was confirmed; null while nobody spoke of it.</summary>
    public DateOnly? Close { get; init; }

    /// <summary>The manager who is asked to confirm it, by name; null where nobody is named, or it needs no confirmation.</summary>
    public string? Manager { get; init; }

    /// <summary>Whether we may help define the need; null while not asked.</summary>
    public bool? Share { get; init; }

    /// <summary>The move as it would be made now.</summary>
    public MoveOrder Order(Turn turn) => new(To!.Value, Kind!.Value, turn.Now)
    {
        Day = turn.Today,
        SentBack = SentBack,
        Reason = Kind == MoveKind.Back ? Detail : Why,
        ApprovedBy = Approver,
    };

    /// <summary>This change with what a message says of it.</summary>
    public StageChange Heard(string text)
    {
        var news = StageNewsReader.Read(text);
        return this with
        {
            GoesBack = GoesBack || news.GoesBack,
            SentBack = SentBack ?? (news.GoesBack && news.Reasons.Count == 1 ? news.Reasons[0] : null),
            Detail = Detail ?? news.Detail,
            To = To ?? news.Forward,
            Kind = Kind ?? (news.Forward is null ? null : MoveKind.Forward),
        };
    }
}
