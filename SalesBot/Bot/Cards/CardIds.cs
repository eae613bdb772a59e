using System.Collections.Immutable;
using Newtonsoft.Json.Linq;

namespace SalesBot.Bot.Cards;

/// <summary>
/// What an action is about: opaque ids by name. Names may be a person's tap ("option"), never a value to be trusted.
/// </summary>
public sealed class CardIds
{
    public const string Deal = "deal";
    public const string Conversation = "conversation";
    public const string Message = "message";
    public const string Session = "session";
    public const string Question = "question";
    public const string Score = "score";
    public const string Action = "action";
    public const string Page = "page";
    public const string Waiting = "waiting";

    /// <summary>A customer.</summary>
    public const string Account = "account";

    /// <summary>A next step, by its id in the deal.</summary>
    public const string Step = "step";

    /// <summary>The alert of a deal; the deal's next alert has another.</summary>
    public const string Alert = "alert";

    /// <summary>Somebody of the customer, by their id in the deal.</summary>
    public const string Person = "person";

    /// <summary>The tap that was chosen.</summary>
    public const string Option = "option";

    /// <summary>The evidence level as the card shows it chosen: "assumed", "stated", "verified"; missing if none is.</summary>
    public const string Evidence = "evidence";

    /// <summary>The same for the budget half of a question in two halves.</summary>
    public const string BudgetEvidence = "budgetEvidence";

    /// <summary>The rating as the card shows it chosen: "1" to "5".</summary>
    public const string Rating = "rating";

    private readonly ImmutableArray<(string Name, string Value)> all;

    private CardIds(ImmutableArray<(string Name, string Value)> all) => this.all = all;

    /// <summary>About nothing in particular.</summary>
    public static CardIds None { get; } = new([]);

    /// <summary>About this one thing; more with <see cref="With"/>.</summary>
    public static CardIds Of(string name, string value) => None.With(name, value);

    /// <summary>These ids and one more, or with another value for one; a null value leaves them as they are.</summary>
    public CardIds With(string name, string? value) =>
        value is null ? this : new([.. all.Where(id => id.Name != name), (name, value)]);

    /// <summary>The ids by their names, as a press brings them back.</summary>
    public Dictionary<string, string> ToDictionary() => all.ToDictionary(id => id.Name, id => id.Value, StringComparer.Ordinal);

    internal JObject ToJson() => new(all.Select(id => new JProperty(id.Name, id.Value)));
}
