using System.Collections.Immutable;
using SalesBot.Sales.Content;
using SalesBot.Sales.Deals;

namespace SalesBot.Sales.Qualification;

/// <summary>A question in its place on one checklist.</summary>
/// <param name="Id">"KA-05"; orders ties, never shown.</param>
/// <param name="Question">The question.</param>
/// <param name="Weight">Its share; a list adds up to 100.</param>
/// <param name="AskFrom">The first stage in which the bot may ask.</param>
/// <param name="Due">The stage from which a missing answer costs points.</param>
public sealed record ChecklistEntry(string Id, Question Question, int Weight, Stage AskFrom, Stage Due)
{
    /// <summary>The key of the question.</summary>
    public string Key => Question.Key;
}

/// <summary>The twenty questions of one deal type (domain 3.2 to 3.4).</summary>
public sealed class Checklist
{
    private static readonly Lazy<ImmutableArray<Checklist>> Lists = new(() =>
        [.. Enum.GetValues<DealType>().Select(type => new Checklist(type, [.. BankContent.Entries(type)]))]);

    private Checklist(DealType type, ImmutableArray<ChecklistEntry> entries)
    {
        Type = type;
        Entries = entries;
    }

    public DealType Type { get; }

    /// <summary>In the order of their ids.</summary>
    public ImmutableArray<ChecklistEntry> Entries { get; }

    /// <summary>The checklist of a deal type.</summary>
    public static Checklist For(DealType type) => Lists.Value[(int)type];

    /// <summary>
    /// Questions of another list that are shown and asked but not scored: the tender questions when a key account
    /// buys by tender (domain 2.2), and four key-account questions in an active project (clarification G, 2.0).
    /// </summary>
    public static ImmutableArray<ChecklistEntry> AnnexOf(Deal deal) => deal.Type switch
    {
        DealType.KeyAccount when deal.IsTender() =>
            Borrow(DealType.PassiveProject, "SPECFIT", "SIMRANK", "DEADLINE", "IMPLRISK", "TERMS"),
        DealType.ActiveProject => Borrow(DealType.KeyAccount, "SOLUTION", "LAYER", "SCORECARD", "FOLLOWON"),
        _ => [],
    };

    /// <summary>The place of a question on this list; null if it is not on it.</summary>
    public ChecklistEntry? Find(string key)
    {
        foreach (var entry in Entries)
        {
            if (entry.Key == key)
            {
                return entry;
            }
        }

        return null;
    }

    private static ImmutableArray<ChecklistEntry> Borrow(DealType from, params string[] keys) =>
        [.. For(from).Entries.Where(entry => keys.Contains(entry.Key))];
}
