using System.Collections.Immutable;
using System.Globalization;
using SalesBot.Sales.Deals;

namespace SalesBot.Sales.NextActions;

/// <summary>A rule whose condition holds: the fact that triggered it, and what fills the slots of its text.</summary>
/// <param name="Because">The fact in words, small first letter and no full stop.</param>
internal sealed record Firing(Text Because)
{
    public ImmutableDictionary<string, Text> Slots { get; private init; } = ImmutableDictionary<string, Text>.Empty;

    /// <summary>The person it is about: its topic and its cause; null if none is known.</summary>
    public Person? Person { get; private init; }

    /// <summary>What else tells one cause from another: a milestone, a touch.</summary>
    public string? Item { get; private init; }

    /// <summary>The question or signal it is about where the rule's content names another one.</summary>
    public string? Topic { get; private init; }

    public DateOnly? Due { get; private init; }

    /// <summary>The text to use instead of the main one.</summary>
    public string? Variant { get; private init; }

    public Firing With(string slot, Text words) => this with { Slots = Slots.SetItem(slot, words) };

    public Firing With(string slot, string typed) => With(slot, new Text(typed, typed));

    public Firing With(string slot, int number) => With(slot, number.ToString(CultureInfo.InvariantCulture));

    /// <summary>A person fills the slot, or their role where nobody is known; the action is about them.</summary>
    public Firing About(string slot, Person? person, Text fallback) => With(slot, person is null ? fallback : new Text(person.Name, person.Name)) with { Person = person };

    public Firing By(DateOnly date, DateOnly today) => With("{date}", DateText.Of(date, today)) with { Due = date };

    public Firing On(string topic) => this with { Topic = topic };

    public Firing For(string item) => this with { Item = item };

    public Firing In(string? variant) => this with { Variant = variant };
}
