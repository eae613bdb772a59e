using System.Collections.Immutable;
using System.Text.RegularExpressions;
using SalesBot.Sales.Deals;
using SalesBot.Sales.Qualification;

namespace SalesBot.Sales.Accounts;

/// <summary>One thing a rep must know before meeting this customer.</summary>
/// <param name="Topic">Which of the five.</param>
/// <param name="Known">What is known, in the words it was told in; null where it is to be found out.</param>
public sealed record VisitBasic(VisitTopic Topic, string? Known);

/// <summary>The five things (F36, clarification G, 1.2.a).</summary>
public enum VisitTopic
{
    Product,
    Industry,
    Figures,
    Person,
    Standard,
}

/// <summary>
/// What a rep must know before the first meeting with an expert: our product here, their industry, their figures, the
/// person, their standard. Made of what was told; nothing is asked for it.
/// </summary>
public static partial class VisitBasics
{
    // Whom we have not met for so long is met anew.
    private const int MetDays = 90;

    /// <summary>The five, in the order of the talk.</summary>
    /// <param name="account">The customer.</param>
    /// <param name="deal">The deal.</param>
    /// <param name="met">Who is met; null for the expert, or whoever weighs most.</param>
    public static ImmutableArray<VisitBasic> Of(Account account, Deal deal, Person? met = null)
    {
        ArgumentNullException.ThrowIfNull(account);
        ArgumentNullException.ThrowIfNull(deal);
        return
        [
            new(VisitTopic.Product, Joined(deal.Title, Quote(deal, "SOLUTION"))),
            new(VisitTopic.Industry, Joined(account.Industry, account.Segment, account.Region)),
            new(VisitTopic.Figures, Quote(deal, "VALUE") ?? Quote(deal, "PROBLEM")),
            new(VisitTopic.Person, (met ?? Expert(deal)) is { } person ? Joined(person.Name, person.Position, person.DecisionCriteria ?? person.PersonalWin) : null),
            new(VisitTopic.Standard, Quote(deal, "CRITERIA_BY") ?? deal.Committees.Select(committee => committee.StandardAuthor).FirstOrDefault(author => author is not null)),
        ];
    }

    /// <summary>Whom a step brings together with us; null if it names nobody of the deal who may be met.</summary>
    public static Person? MetIn(Deal deal, NextStep step)
    {
        ArgumentNullException.ThrowIfNull(deal);
        ArgumentNullException.ThrowIfNull(step);
        return deal.People.Where(person => person.LeftOn is null && !deal.IsOffLimits(person))
            .FirstOrDefault(person => step.With is { } with ? string.Equals(person.Name, with, StringComparison.OrdinalIgnoreCase) : step.Text.Contains(person.Name, StringComparison.OrdinalIgnoreCase));
    }

    /// <summary>Whether a step is the first meeting, or the first for 90 days, with an expert or with whoever decides (clarification G, 1.2.a).</summary>
    public static bool MeetsFirst(Deal deal, NextStep step, DateOnly today) =>
        Meeting().IsMatch(step.Text) && MetIn(deal, step) is { } person && (person.Expertise == Expertise.Expert || person.Roles.Contains(BuyingRole.DecisionMaker))
        && !(person.LastTwoWayTouch is { } talked && today.DayNumber - talked.DayNumber <= MetDays);

    /// <summary>Who is to be met prepared: an expert first, then whoever weighs most.</summary>
    public static Person? Expert(Deal deal)
    {
        ArgumentNullException.ThrowIfNull(deal);
        return deal.People.Where(person => person.LeftOn is null && !deal.IsOffLimits(person))
            .OrderByDescending(person => person.Expertise == Expertise.Expert).ThenByDescending(person => person.Influence ?? 0).ThenBy(person => person.Name, StringComparer.Ordinal).FirstOrDefault();
    }

    // "Send the plan to Mr Chen" is no visit.
    [GeneratedRegex(@"\b(?:visit|meet|see|talk|workshop|demo|presentation|review|survey|lunch|dinner)|拜访|见|面谈|会谈|开会|会议|交流|演示|汇报|评审|踏勘|沟通|走访", RegexOptions.IgnoreCase)]
    private static partial Regex Meeting();

    private static string? Quote(Deal deal, string key) => deal.Answers.GetValueOrDefault(key) is { State: AnswerState.Answered, Quote: { Length: > 0 } quote } ? quote : null;

    private static string? Joined(params ReadOnlySpan<string?> parts)
    {
        var said = parts.ToArray().Where(part => !string.IsNullOrWhiteSpace(part)).ToList();
        return said.Count == 0 ? null : string.Join(" · ", said);
    }
}
