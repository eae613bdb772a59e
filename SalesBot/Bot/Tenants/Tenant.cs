using System.Collections.Immutable;
using System.Globalization;
using SalesBot.Bot.Reading;
using SalesBot.Sales;
using SalesBot.Sales.Alerts;
using SalesBot.Sales.Qualification;
using SalesBot.Sales.Tenants;

namespace SalesBot.Bot.Tenants;

/// <summary>What holds for everybody of a company today: the configuration, with what its administrators set over it.</summary>
/// <param name="Rules">The numbers, the calendar and the zone its deals are looked at with.</param>
/// <param name="Settings">All that was ever set, and what is set for later.</param>
/// <param name="Values">What is set for today, by name.</param>
public sealed record Tenant(AlertRules Rules, TenantSettings Settings, ImmutableSortedDictionary<string, string> Values)
{
    /// <summary>The setting that says whether everybody may use the bot, or only those who are named.</summary>
    public const string Access = "Access";

    /// <summary>The value of <see cref="Access"/> for the latter.</summary>
    public const string OnlyNamed = "named";

    /// <summary>The setting of the language of people who did not choose one.</summary>
    public const string LanguageName = "Language";

    /// <summary>The setting of the currency of amounts that were given without one.</summary>
    public const string CurrencyName = "Currency";

    private const string No = "no";
    private const string Questions = "Question:";

    /// <summary>Whether its people's clients open windows; a bot without an identity is talked to with a client that does not.</summary>
    public bool OpensWindows { get; init; }

    /// <summary>A company that never set anything.</summary>
    public static Tenant With(AlertRules rules) => new(rules, TenantSettings.None, ImmutableSortedDictionary<string, string>.Empty);

    /// <summary>The language of people who did not choose one; null to go by their Teams.</summary>
    public Language? Language => Values.GetValueOrDefault(LanguageName) switch { "en" => Sales.Language.English, "zh" => Sales.Language.Chinese, _ => null };

    /// <summary>ISO 4217: the currency of amounts that were given without one; it is always shown.</summary>
    public string Currency => Values.GetValueOrDefault(CurrencyName) ?? AmountWords.UsualCurrency;

    /// <summary>Whether only those may use the bot who are named.</summary>
    public bool IsOnlyForNamed => Values.GetValueOrDefault(Access) == OnlyNamed;

    /// <summary>The setting that lets somebody use the bot, or not.</summary>
    public static string PersonName(string userId) => "Person:" + userId;

    /// <summary>The value of <see cref="PersonName"/>.</summary>
    public static string PersonValue(bool mayUse) => mayUse ? "yes" : No;

    /// <summary>Whether somebody who is no administrator may use the bot.</summary>
    public bool Admits(string userId) =>
        Values.TryGetValue(PersonName(userId), out var said) ? said != No : !IsOnlyForNamed;

    /// <summary>The question with the company's own words, where it has some.</summary>
    public Question Asked(Question question)
    {
        ArgumentNullException.ThrowIfNull(question);
        return OwnText(WordingName(question.Key)) is { } own ? question with { Words = question.Words with { Heading = own } } : question;
    }

    /// <summary>The company's own questions, by their ids, in the order in which they were added.</summary>
    public IEnumerable<(string Id, Text Text)> OwnQuestions =>
        from id in Values.Keys.Where(name => name.StartsWith(Questions, StringComparison.Ordinal)).Select(name => name.Split(':')[1]).Distinct()
        let text = OwnText(QuestionName(id))
        where text is not null
        orderby int.Parse(id, CultureInfo.InvariantCulture)
        select (id, text);

    /// <summary>The setting of the company's words for a question of the checklists, without the language.</summary>
    public static string WordingName(string key) => "Wording:" + key;

    /// <summary>The setting of a question of the company's own, without the language.</summary>
    public static string QuestionName(string id) => Questions + id;

    /// <summary>The setting of one language of a text.</summary>
    public static string In(string name, Language language) => name + (language == Sales.Language.Chinese ? ":zh" : ":en");

    // Said in one language only, it is said so to everybody.
    private Text? OwnText(string name)
    {
        var (en, zh) = (Values.GetValueOrDefault(In(name, Sales.Language.English)), Values.GetValueOrDefault(In(name, Sales.Language.Chinese)));
        return (en ?? zh) is { } one ? new(en ?? one, zh ?? one) : null;
    }
}
