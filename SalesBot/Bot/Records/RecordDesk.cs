using SalesBot.Bot.Cards;
using SalesBot.Bot.Conversing;
using SalesBot.Bot.Turns;
using SalesBot.Sales.Deals;
using SalesBot.Sales.Deals.Records;
using SalesBot.Storage;

namespace SalesBot.Bot.Records;

/// <summary>Whose list lies on the table in this turn: a deal, or a customer.</summary>
/// <typeparam name="TOwner">A value that a change gives another of.</typeparam>
/// <param name="owner">As it was read.</param>
/// <param name="viewer">Who looks.</param>
public abstract class RecordDesk<TOwner>(TOwner owner, Viewer viewer)
{
    /// <summary>As it is now.</summary>
    public TOwner Owner { get; private set; } = owner;

    /// <summary>Who looks.</summary>
    public Viewer Viewer => viewer;

    /// <summary>The deal whose questions the records answer; null if there is none.</summary>
    public abstract Deal? Deal { get; }

    /// <summary>What the list is titled with.</summary>
    public abstract string Name { get; }

    /// <summary>Whose list it is, on a card.</summary>
    public abstract CardIds Ids { get; }

    /// <summary>The way to the card of the owner.</summary>
    public abstract NoteButton Back { get; }

    /// <summary>What the records stand for and is not on record as it stands.</summary>
    public abstract IEnumerable<RecordAnswer> Answers { get; }

    /// <summary>What an amount without a currency is in.</summary>
    public string Currency => Deal?.Amount?.Currency ?? viewer.Currency;

    /// <summary>Who changed a record last; null where that is not kept.</summary>
    public virtual PartStamp? Stamp(string item) => null;

    /// <summary>Takes an answer over into the deal.</summary>
    public abstract Task AnswerAsync(Talk talk, RecordAnswer answer, CancellationToken cancellationToken);

    /// <summary>Keeps the owner as it is after a change.</summary>
    public void Keep(Turn turn, TOwner after)
    {
        Owner = after;
        Save(turn, after);
    }

    /// <summary>Gives it to the turn.</summary>
    protected abstract void Save(Turn turn, TOwner after);
}
