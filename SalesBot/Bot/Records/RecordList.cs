using System.Collections.Immutable;
using AdaptiveCards;
using SalesBot.Bot.Cards;
using SalesBot.Bot.Conversing;
using SalesBot.Bot.Reading;
using SalesBot.Sales;

namespace SalesBot.Bot.Records;

/// <summary>An owner with its list changed, or why it was not.</summary>
/// <param name="Owner">The owner after; unchanged if there is a problem.</param>
/// <param name="Problem">Null if it was changed.</param>
public sealed record RecordChange<TOwner>(TOwner Owner, Text? Problem = null);

/// <summary>What a list is made of, and the rules of adding to it. <see cref="RecordFeature{TOwner, TItem}"/> talks about it.</summary>
/// <typeparam name="TOwner">Whose list: a deal or an account.</typeparam>
/// <typeparam name="TItem">A record.</typeparam>
public abstract class RecordList<TOwner, TItem> : Feature
    where TOwner : class
    where TItem : class
{
    // More than that belongs into a file; with the header, the turn and the event a batch still holds them.
    private const int Most = 80;

    private static readonly Text Full = new("The list is full at 80 entries. Take some out first.", "最多80条，请先删掉一些。");

    /// <summary>The command that opens the list; its name is the list's on cards.</summary>
    protected abstract CommandKind Command { get; }

    /// <summary>"suppliers", "供应商".</summary>
    protected abstract Text Title { get; }

    /// <summary>How to add one, where there is none yet.</summary>
    protected abstract Text Hint { get; }

    /// <summary>The fields of a record; the first is its name.</summary>
    protected abstract ImmutableArray<RecordField> Fields { get; }

    /// <summary>What to do about a line that says nothing.</summary>
    protected virtual Text Unread => Fields[0].Missing!;

    /// <summary>The questions these records answer, the first that is open is offered.</summary>
    protected virtual ImmutableArray<string> Questions => [];

    /// <summary>The records.</summary>
    protected abstract ImmutableList<TItem> Items(TOwner owner);

    /// <summary>The owner with other records.</summary>
    protected abstract TOwner Having(TOwner owner, ImmutableList<TItem> items);

    /// <summary>What a record is called by inside its list.</summary>
    protected abstract string IdOf(TItem item);

    /// <summary>The values of a record.</summary>
    protected abstract RecordValues ValuesOf(TItem item);

    /// <summary>The record these values make.</summary>
    protected abstract TItem Make(string id, RecordValues values, TItem? before, DateOnly today);

    /// <summary>A record as a row.</summary>
    protected abstract RecordRow Row(TItem item, Viewer viewer);

    /// <summary>The order in which they are read.</summary>
    protected virtual IEnumerable<TItem> Ordered(IEnumerable<TItem> items, DateOnly today) => items;

    /// <summary>Why this record cannot be, with the way forward; null if it can.</summary>
    protected virtual Text? ProblemOf(TOwner owner, TItem item, DateOnly today) => null;

    /// <summary>The record that is meant already; null if it is a new one.</summary>
    protected virtual TItem? Meant(TOwner owner, RecordValues values) => values[Fields[0].Id] is not { } name ? null
        : Items(owner).Find(item => ValuesOf(item)[Fields[0].Id] is { } known && TypedText.Fold(known) == TypedText.Fold(name));

    /// <summary>What the form to add one holds already: what there is, where there is only ever one.</summary>
    protected virtual RecordValues Known(TOwner owner) => RecordValues.Empty;

    /// <summary>What the list comes to, once there is something in it; null for how many there are.</summary>
    protected virtual Text? Sum(TOwner owner, Viewer viewer) => null;

    /// <summary>The one strong line; null if there is none.</summary>
    protected virtual (Text Lead, Text Text)? Band(TOwner owner, Viewer viewer) => null;

    /// <summary>One more thing the list can do now, by its title; <see cref="CarryOut"/> does it. Null if there is none.</summary>
    protected virtual Text? Deed(TOwner owner) => null;

    /// <summary>Does it.</summary>
    protected virtual RecordChange<TOwner> CarryOut(TOwner owner, DateOnly today) => new(owner);

    /// <summary>What else is said of one: three facts at most.</summary>
    protected virtual IReadOnlyList<(string Title, string? Value)> Facts(TOwner owner, TItem item, Viewer viewer) => [];

    /// <summary>Quick marks on one: two at most.</summary>
    protected virtual IReadOnlyList<(string Code, Text Label)> Marks(TItem item) => [];

    /// <summary>A record with a quick mark; null if there is no such mark.</summary>
    protected virtual TItem? Marked(TItem item, string code, DateOnly today) => null;

    /// <summary>What else the list offers, behind More.</summary>
    protected virtual IEnumerable<AdaptiveAction> Behind(TOwner owner, Pen pen) => [];

    /// <summary>What else can be done with one, behind More.</summary>
    protected virtual IEnumerable<AdaptiveAction> BehindOne(TOwner owner, TItem item, CardIds ids, Pen pen) => [];

    /// <summary>Adds a record, or changes the one that is meant by its name: nothing is told twice.</summary>
    private protected RecordChange<TOwner> Add(TOwner owner, RecordValues values, string newId, DateOnly today) =>
        Meant(owner, values) is { } known ? Put(owner, IdOf(known), Joined(values, ValuesOf(known)), known, today)
        : Items(owner).Count >= Most ? new(owner, Full)
        : Put(owner, newId, values, null, today);

    /// <summary>Puts a record in the place of another, or beside them.</summary>
    private protected RecordChange<TOwner> Put(TOwner owner, string id, RecordValues values, TItem? before, DateOnly today)
    {
        var missing = Fields.FirstOrDefault(field => field.Missing is not null && values[field.Id] is null)?.Missing;
        return (values.Problem ?? missing) is { } problem ? new(owner, problem) : Kept(owner, Make(id, values, before, today), before, today);
    }

    private protected RecordChange<TOwner> Kept(TOwner owner, TItem item, TItem? before, DateOnly today) =>
        item.Equals(before) ? new(owner)
        : ProblemOf(owner, item, today) is { } why ? new(owner, why)
        : new(Having(owner, before is null ? Items(owner).Add(item) : Items(owner).Replace(before, item)));

    private protected TOwner Without(TOwner owner, TItem item) => Having(owner, Items(owner).Remove(item));

    // What is told in a line adds to what is known; only the form takes a mark away, and what a line leaves open changes nothing.
    private RecordValues Joined(RecordValues told, RecordValues known) => Fields.Aggregate(told.Over(known) with { Problem = told.Problem }, (values, field) =>
        field.Kind == FieldKind.Choices ? values.With(field.Id, string.Join(',', new[] { known[field.Id], told[field.Id] }.OfType<string>().SelectMany(codes => codes.Split(',')).Distinct()))
        : field.Default is { } open && told[field.Id] == open ? values.With(field.Id, known[field.Id])
        : values);
}
