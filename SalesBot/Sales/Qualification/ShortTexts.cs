using System.Collections.Immutable;

namespace SalesBot.Sales.Qualification;

/// <summary>The few words a card has room for. A heading has at most 30 letters or 10 characters, an action 45 or 18.</summary>
/// <param name="Heading">The question itself: "Is the budget enough?".</param>
/// <param name="Noun">What it is about, small first letter: "budget".</param>
/// <param name="Unknown">The row when nothing is known: "Budget unknown".</param>
/// <param name="Rows">
/// The row when the fact is against us, by option code; "low" and "mid" where the answer is no option.
/// </param>
/// <param name="Actions">What to do.</param>
/// <param name="TenderActions">What to do instead while a tender runs.</param>
public sealed record ShortTexts(
    Text Heading,
    Text Noun,
    Text Unknown,
    ImmutableDictionary<string, Text> Rows,
    ShortActions Actions,
    ShortActions TenderActions);

/// <summary>Short actions, small first letter, no full stop.</summary>
/// <param name="Find">When unknown.</param>
/// <param name="Fix">When the fact is against us.</param>
/// <param name="Prove">When the evidence is weak.</param>
/// <param name="Raise">When it could be better.</param>
public sealed record ShortActions(Text Find, Text Fix, Text Prove, Text Raise);
