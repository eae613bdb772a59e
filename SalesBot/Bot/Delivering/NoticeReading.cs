using SalesBot.Bot.Cards;
using SalesBot.Bot.Tenants;
using SalesBot.Bot.Turns;
using SalesBot.Sales;
using SalesBot.Sales.Alerts;
using SalesBot.Sales.Qualification;
using SalesBot.Storage;

namespace SalesBot.Bot.Delivering;

/// <summary>What a kind of notice writes from.</summary>
/// <param name="Notice">The notice.</param>
/// <param name="Person">Whom it is for, as stored now.</param>
/// <param name="Now">The moment on that person's clock.</param>
/// <param name="Tables">To look again; to read only.</param>
/// <param name="IsReminder">
/// True where an earlier try may have arrived or not: it is sent once more, as a reminder that says so by its form.
/// </param>
public sealed record NoticeReading(Notice Notice, UserRecord Person, DateTimeOffset Now, Tables Tables, bool IsReminder = false)
{
    /// <summary>What holds for the person's company.</summary>
    public Tenant Company { get; init; } = Tenant.With(AlertRules.Default);

    /// <summary>The company's numbers.</summary>
    public Parameters Numbers => Company.Rules.Parameters;

    /// <summary>The language they chose, else that of their company or of their Teams.</summary>
    public Language Language => Person.Language ?? Company.Language ?? UserDetails.LanguageOf(Person.Locale);

    /// <summary>What its cards are drawn with.</summary>
    public Pen Pen => new(Language, () => Guid.NewGuid().ToString("N"));

    /// <summary>The person's own day.</summary>
    public DateOnly Today => DateOnly.FromDateTime(Now.DateTime);

    /// <summary>The notice's content.</summary>
    /// <exception cref="StoredDataException">It is not what its kind writes.</exception>
    public T Content<T>() => StoredJson.Read<T>(Notice.Content);
}
