using System.Collections.Immutable;
using SalesBot.Sales.Deals;
using SalesBot.Sales.Qualification;

namespace SalesBot.Sales.Stakeholders;

/// <summary>A question the map can answer (clarification A13).</summary>
/// <param name="Key">The question: "DM", "COACH" or "TEAM".</param>
/// <param name="Proposed">The option the map stands for, for the rep to confirm; null if it says nothing.</param>
/// <param name="Differs">Whether the answer on record says something else. The score keeps the answer until the rep decides.</param>
public sealed record MapAnswer(string Key, string? Proposed, bool Differs)
{
    /// <summary>As a card says it.</summary>
    public static Text Words { get; } = new("differs from the map", "与地图不一致");
}

/// <summary>What the map says of questions that are asked too.</summary>
public static class AnswersOnMap
{
    /// <summary>One for each of the three questions, in the order of the table; none while nobody is on the map.</summary>
    public static ImmutableArray<MapAnswer> MapAnswers(this Deal deal, DateOnly today, Parameters limits)
    {
        ArgumentNullException.ThrowIfNull(deal);
        return deal.People.Exists(person => person.LeftOn is null) ? [DecisionMaker(deal), Coach(deal), Team(deal, today, limits)] : [];
    }

    /// <summary>The questions whose answer differs from the map.</summary>
    public static ImmutableArray<Question> MapDiffers(this Deal deal, DateOnly today, Parameters limits) =>
        [.. deal.MapAnswers(today, limits).Where(answer => answer.Differs).Select(answer => QuestionBank.Get(answer.Key))];

    /// <summary>What the team map stands for in question TEAM. Nothing but the answer tells of the on-site analysis, so "all" stands only where the rep said it.</summary>
    public static string TeamOption(this Deal deal, DateOnly today, Parameters limits) =>
        TeamCoverage.Of(deal, today, limits).Option(hasOnSiteReport: Option(deal, "TEAM") == "all");

    // What the best decision means to them is known once their criteria are noted; a talk alone is half of it. That the
    // criteria are not noted does not say that the rep does not know them.
    private static MapAnswer DecisionMaker(Deal deal)
    {
        var known = deal.InRole(BuyingRole.DecisionMaker).Where(person => person.LeftOn is null && !deal.IsOffLimits(person)).ToList();
        var talked = known.Where(person => person.LastTwoWayTouch is not null).ToList();
        var proposed = known.Count == 0 ? null : talked.Count == 0 ? "no" : talked.Exists(person => person.DecisionCriteria is not null) ? "yes" : "partial";
        return new("DM", proposed, proposed is not null && Option(deal, "DM") is { } said && said != proposed && (said, proposed) != ("yes", "partial"));
    }

    // Whether an ally was tested is the rep's to say; how far their word carries is on the map.
    private static MapAnswer Coach(Deal deal)
    {
        var said = Option(deal, "COACH");
        var coaches = deal.InRole(BuyingRole.Coach).Where(person => person.LeftOn is null).ToList();
        var isTested = deal.HasTestedCoach();
        var proposed = coaches.Count == 0 ? null
            : !isTested ? "friendly"
            : coaches.Exists(person => person.Influence is null) ? said
            : coaches.Exists(person => person.Influence >= 3) ? "tested_strong" : "tested_weak";
        return new("COACH", proposed, said is not null && (proposed is null ? said is "tested_strong" or "tested_weak" : said != proposed));
    }

    private static MapAnswer Team(Deal deal, DateOnly today, Parameters limits)
    {
        var said = Option(deal, "TEAM");
        var proposed = deal.Team.IsEmpty ? null : deal.TeamOption(today, limits);
        return new("TEAM", proposed, proposed is not null && said is not null && said != proposed);
    }

    private static string? Option(Deal deal, string key) =>
        deal.Answers.GetValueOrDefault(key) is { State: AnswerState.Answered, Value: AnswerValue.Choice choice } ? choice.Option : null;
}
