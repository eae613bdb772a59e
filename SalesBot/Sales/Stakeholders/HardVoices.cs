using SalesBot.Sales.Deals;
using SalesBot.Sales.Qualification;

namespace SalesBot.Sales.Stakeholders;

/// <summary>
/// Voices that need one of ours beside them (domain 5.5 R4, R13). One place, so that the risk, the cap flag C3 and the
/// advice mean the same people.
/// </summary>
public static class HardVoices
{
    /// <summary>
    /// Strong voices against us whom nobody of ours looks after, or with whom nobody talked for 30 days. Somebody who left,
    /// or who must not be contacted, is none.
    /// </summary>
    public static IEnumerable<Person> UnattendedOpponents(this Deal deal, DateOnly today, Parameters limits)
    {
        ArgumentNullException.ThrowIfNull(deal);
        return deal.People.Where(person =>
            person is { LeftOn: null, Stance: <= -1, Influence: >= 4 }
            && !deal.IsOffLimits(person)
            && (person.OurOwner is null || person.IsAway(today, limits)));
    }

    /// <summary>Whether nobody talked with them for 30 days, or ever.</summary>
    public static bool IsAway(this Person person, DateOnly today, Parameters limits)
    {
        ArgumentNullException.ThrowIfNull(person);
        ArgumentNullException.ThrowIfNull(limits);
        return person.LastTwoWayTouch is not { } talk || today.DayNumber - talk.DayNumber > limits.OpponentDays;
    }

    /// <summary>Expert evaluators with a real voice and no expert of ours to talk with (rule R13).</summary>
    public static IEnumerable<Person> UnmatchedExperts(this Deal deal)
    {
        ArgumentNullException.ThrowIfNull(deal);
        return deal.Team.Any(ours => ours.Role is OurRole.PresalesArchitect or OurRole.ProductSpecialist) ? []
            : deal.InRole(BuyingRole.Evaluator).Where(person => person is { LeftOn: null, Expertise: Expertise.Expert, Influence: >= 3, OurOwner: null } && !deal.IsOffLimits(person));
    }

    /// <summary>
    /// Whether an ally helped us with what only a friend gives. Somebody who is only friendly, or only shows the way, is
    /// one after a test that was seen, not because somebody says so (domain 5.2, rule R6).
    /// </summary>
    public static bool HasTestedCoach(this Deal deal)
    {
        ArgumentNullException.ThrowIfNull(deal);
        return deal.Answers.GetValueOrDefault("COACH") is { State: AnswerState.Answered, Value: AnswerValue.Choice { Option: "tested_strong" or "tested_weak" } } answer
            && (answer.Evidence == Evidence.Verified || !deal.HasOnlyFriendlyCoaches());
    }

    private static bool HasOnlyFriendlyCoaches(this Deal deal) =>
        deal.InRole(BuyingRole.Coach).Where(person => person.LeftOn is null).ToList() is { Count: > 0 } coaches && coaches.TrueForAll(person => person.Profile.IsOnlyFriendly());

    /// <summary>The one ally there is, if their influence is small; null if there is none, another, or a stronger one (rule R12).</summary>
    public static Person? OnlyWeakCoach(this Deal deal) =>
        deal.InRole(BuyingRole.Coach).Where(person => person.LeftOn is null).ToList() is [{ Influence: <= 2 } coach] ? coach : null;

    /// <summary>Who decides, is no expert, and got nothing in plain language (rule R14).</summary>
    public static IEnumerable<Person> WithoutBrief(this Deal deal)
    {
        ArgumentNullException.ThrowIfNull(deal);
        return deal.InRole(BuyingRole.DecisionMaker).Where(person => person is { LeftOn: null, Expertise: Expertise.NonExpert, BriefSentOn: null } && !deal.IsOffLimits(person));
    }
}
