using System.Collections.Immutable;
using SalesBot.Sales.Deals.Stages;

namespace SalesBot.Sales.Deals.Asking;

/// <summary>What one of the two, owner and manager, wants from the other.</summary>
public enum AskKind
{
    /// <summary>The owner asks: do we bid (domain 2.3)?</summary>
    Bid,

    /// <summary>The owner asks for a move of the stage that a manager must confirm (domain 2.4).</summary>
    Move,

    /// <summary>The owner asks for the approval to run into another year (domain 2.5).</summary>
    CrossYear,

    /// <summary>The owner asks for the customer to become a key account (domain 2.6).</summary>
    KeyAccount,

    /// <summary>The manager proposes a visit to the decision maker (dialogue 7.9).</summary>
    Visit,
}

/// <summary>How far it is.</summary>
public enum AskState
{
    Open,
    Agreed,
    Declined,
}

/// <summary>
/// A question between the owner of a deal and a manager, kept with the deal: the cards of both carry its id only, and
/// what it asks for stands here.
/// </summary>
/// <param name="Id">Unique in the deal.</param>
/// <param name="Kind">What is wanted.</param>
/// <param name="By">Entra object id of who asks.</param>
/// <param name="ByName">As Teams shows it.</param>
/// <param name="At">When.</param>
public sealed record Ask(string Id, AskKind Kind, string By, string ByName, DateTimeOffset At)
{
    public AskState State { get; init; } = AskState.Open;

    /// <summary>Where the deal is to go; only for a move.</summary>
    public Stage? To { get; init; }

    /// <summary>How; only for a move.</summary>
    public MoveKind? Move { get; init; }

    /// <summary>Why the customer goes back; only for a move back.</summary>
    public BackReason? SentBack { get; init; }

    /// <summary>The last day of an approval.</summary>
    public DateOnly? Until { get; init; }

    /// <summary>In the words of who asks; null if there are none.</summary>
    public string? Words { get; init; }

    /// <summary>Whom to visit, and over whom, by their ids in the deal: the decision maker last.</summary>
    public ImmutableArray<string> Way { get; init; } = [];

    /// <summary>What the other one wrote back; null if nothing.</summary>
    public string? Reply { get; init; }
}

/// <summary>The questions between the owner of a deal and managers.</summary>
public static class Asks
{
    /// <summary>So many are kept: an older one is part of the history.</summary>
    private const int Kept = 5;

    /// <summary>This deal with a question more; an open one of the same kind is replaced, for there is one answer to both.</summary>
    public static Deal With(this Deal deal, Ask ask)
    {
        ArgumentNullException.ThrowIfNull(deal);
        ArgumentNullException.ThrowIfNull(ask);
        return deal with
        {
            Asks = [.. deal.Asks.Where(other => other.Id != ask.Id && (other.Kind != ask.Kind || other.State != AskState.Open)).TakeLast(Kept - 1), ask],
        };
    }

    /// <summary>The question with this id that nobody answered yet; null if there is none.</summary>
    public static Ask? OpenAsk(this Deal deal, string? id) => deal.Asks.FirstOrDefault(ask => ask.Id == id && ask.State == AskState.Open);

    /// <summary>The open question of a kind; null if there is none.</summary>
    public static Ask? OpenAsk(this Deal deal, AskKind kind) => deal.Asks.FirstOrDefault(ask => ask.Kind == kind && ask.State == AskState.Open);

    /// <summary>This deal with every open question of a kind answered.</summary>
    public static Deal Answered(this Deal deal, AskKind kind, AskState state, string? reply = null) => deal with
    {
        Asks = [.. deal.Asks.Select(ask => ask.Kind == kind && ask.State == AskState.Open ? ask with { State = state, Reply = reply } : ask)],
    };
}
