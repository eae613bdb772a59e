using System.Collections.Immutable;
using SalesBot.Bot.Cards;
using SalesBot.Bot.Reading;
using SalesBot.Bot.Saying;
using SalesBot.Sales;

namespace SalesBot.Accounts.Records;

/// <summary>Who looks at a list, and when.</summary>
/// <param name="Today">Their day.</param>
/// <param name="Language">Their language.</param>
/// <param name="IsManager">Whether somebody reports to them.</param>
public sealed record RecordReaderOf(DateOnly Today, Language Language, bool IsManager = false)
{
    /// <summary>The words in their language.</summary>
    public string Say(string english, string chinese) => Language == Language.Chinese ? chinese : english;

    /// <summary>The words in their language.</summary>
    public string Say(Text text) => text.In(Language);

    /// <summary>A day as people write it.</summary>
    public string Day(DateOnly day) => Bot.Saying.Say.Date(day, Language, Today);
}

/// <summary>An owner with its list changed, or why it was not.</summary>
/// <param name="Owner">The owner after; unchanged if there is a problem.</param>
/// <param name="Problem">Null if it was changed.</param>
public sealed record RecordChange<TOwner>(TOwner Owner, Text? Problem = null);

/// <summary>
/// A list of small records of a deal or an account: what a record is made of, how it reads, and what it must not be. A
/// feature that needs such a list writes this and nothing else.
/// </summary>
/// <typeparam name="TOwner">Whose list: a deal or an account.</typeparam>
public abstract class RecordList<TOwner>
{
    /// <summary>The command that shows the list.</summary>
    public abstract CommandKind Command { get; }

    /// <summary>"suppliers", "供应商".</summary>
    public abstract Text Title { get; }

    /// <summary>How to add one, where there is none yet.</summary>
    public abstract Text Hint { get; }

    /// <summary>The fields of a record.</summary>
    public abstract ImmutableArray<RecordField> Fields { get; }

    /// <summary>The records as rows, in the order in which they are read.</summary>
    public abstract ImmutableArray<RecordRow> Rows(TOwner owner, RecordReaderOf reader);

    /// <summary>What one record holds; null if there is none of this id.</summary>
    public abstract RecordValues? Values(TOwner owner, string id);

    /// <summary>Adds a record, or changes the one that is meant by its name: nothing is told twice.</summary>
    public abstract RecordChange<TOwner> Add(TOwner owner, RecordValues values, string newId, DateOnly today);

    /// <summary>Changes one record to exactly this.</summary>
    public abstract RecordChange<TOwner> Change(TOwner owner, string id, RecordValues values, DateOnly today);

    /// <summary>Takes one out.</summary>
    public abstract TOwner Without(TOwner owner, string id);

    /// <summary>What the form to add one holds already: what there is, where there is only ever one.</summary>
    public virtual RecordValues Known(TOwner owner) => RecordValues.Empty;

    /// <summary>What the list comes to, in one line; null for how many there are.</summary>
    public virtual Text? Sum(TOwner owner, RecordReaderOf reader) => null;

    /// <summary>The one strong line; null if there is none.</summary>
    public virtual (Text Lead, Text Text)? Band(TOwner owner, RecordReaderOf reader) => null;

    /// <summary>One more thing the list can do now, by its title; <see cref="CarryOut"/> does it. Null if there is none.</summary>
    public virtual Text? Deed(TOwner owner, RecordReaderOf reader) => null;

    /// <summary>Does it.</summary>
    public virtual RecordChange<TOwner> CarryOut(TOwner owner, DateOnly today) => new(owner);

    /// <summary>What is said once when something was changed; null for nothing.</summary>
    public virtual Text? Remark(TOwner owner) => null;
}

/// <summary>The same, with what a record is in the core.</summary>
/// <typeparam name="TOwner">Whose list.</typeparam>
/// <typeparam name="TItem">A record.</typeparam>
public abstract class RecordList<TOwner, TItem> : RecordList<TOwner>
    where TItem : class
{
    /// <summary>Beyond this a list is no list any more.</summary>
    public virtual int Most => 60;

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
    protected abstract RecordRow Row(TItem item, RecordReaderOf reader);

    /// <summary>The order in which they are read.</summary>
    protected virtual IEnumerable<TItem> Ordered(IEnumerable<TItem> items, DateOnly today) => items;

    /// <summary>Why this record cannot be; null if it can.</summary>
    protected virtual Text? ProblemOf(TOwner owner, TItem item, DateOnly today) => null;

    /// <summary>The record that is meant already; null if it is a new one.</summary>
    protected virtual TItem? Meant(TOwner owner, RecordValues values) =>
        Fields.FirstOrDefault(field => field is { Kind: FieldKind.Words, Told: null }) is { } name
            ? Items(owner).Find(item => string.Equals(ValuesOf(item)[name.Id], values[name.Id], StringComparison.OrdinalIgnoreCase))
            : null;

    /// <inheritdoc/>
    public sealed override ImmutableArray<RecordRow> Rows(TOwner owner, RecordReaderOf reader)
    {
        ArgumentNullException.ThrowIfNull(reader);
        return [.. Ordered(Items(owner), reader.Today).Select(item => Row(item, reader))];
    }

    /// <inheritdoc/>
    public sealed override RecordValues? Values(TOwner owner, string id) => Find(owner, id) is { } item ? ValuesOf(item) : null;

    /// <inheritdoc/>
    public sealed override RecordChange<TOwner> Add(TOwner owner, RecordValues values, string newId, DateOnly today)
    {
        ArgumentNullException.ThrowIfNull(values);
        if (Meant(owner, values) is { } known)
        {
            return Put(owner, IdOf(known), Joined(values, ValuesOf(known)), known, today);
        }

        return Items(owner).Count >= Most ? new(owner, new($"{Most} are enough here; take one out first.", $"最多{Most}条，请先移除一条。"))
            : Put(owner, newId, values, null, today);
    }

    /// <inheritdoc/>
    public sealed override RecordChange<TOwner> Change(TOwner owner, string id, RecordValues values, DateOnly today) =>
        Find(owner, id) is { } before ? Put(owner, id, values, before, today) : new(owner);

    /// <inheritdoc/>
    public sealed override TOwner Without(TOwner owner, string id) => Having(owner, Items(owner).RemoveAll(item => IdOf(item) == id));

    // What is told in a line adds to what is known; only the form takes a mark away.
    private RecordValues Joined(RecordValues told, RecordValues known) => Fields.Where(field => field.Kind == FieldKind.Choices).Aggregate(
        told.Over(known) with { Problem = told.Problem },
        (values, field) => values.With(field.Id, string.Join(',', new[] { known[field.Id], told[field.Id] }.OfType<string>().SelectMany(codes => codes.Split(',')).Distinct())));

    private TItem? Find(TOwner owner, string id) => Items(owner).Find(item => IdOf(item) == id);

    private RecordChange<TOwner> Put(TOwner owner, string id, RecordValues values, TItem? before, DateOnly today)
    {
        ArgumentNullException.ThrowIfNull(values);
        var missing = Fields.FirstOrDefault(field => field.Missing is not null && values[field.Id] is null)?.Missing;
        if ((values.Problem ?? missing) is { } problem)
        {
            return new(owner, problem);
        }

        var item = Make(id, values, before, today);
        return ProblemOf(owner, item, today) is { } why ? new(owner, why)
            : new(Having(owner, before is null ? Items(owner).Add(item) : Items(owner).Replace(before, item)));
    }
}
