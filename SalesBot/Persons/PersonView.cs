using SalesBot.Bot.Cards;
using SalesBot.Bot.Saying;
using SalesBot.Sales;
using SalesBot.Sales.Deals;
using SalesBot.Sales.Qualification;
using SalesBot.Sales.Stakeholders;
using SalesBot.Sales.Touches;

namespace SalesBot.Persons;

/// <summary>What the card of one person shows.</summary>
/// <param name="DealId">The deal that knows them.</param>
/// <param name="Person">The person.</param>
/// <param name="Facts">What they do, where they stand, when we talked, what worries them, what is open; six at most.</param>
/// <param name="Ours">Who of ours looks after them, or could.</param>
/// <param name="ShowsTraits">Whether response mode and profile may be kept.</param>
public sealed record PersonView(string DealId, Person Person, IReadOnlyList<Text> Facts, string? Ours, bool ShowsTraits)
{
    /// <summary>A person of a deal on one day.</summary>
    /// <param name="deal">The deal.</param>
    /// <param name="person">The person.</param>
    /// <param name="today">The rep's day.</param>
    /// <param name="limits">The tenant's numbers.</param>
    /// <param name="speaker">Who asks.</param>
    /// <param name="showsTraits">Whether response mode and profile may be kept.</param>
    public static PersonView Of(Deal deal, Person person, DateOnly today, Parameters limits, string? speaker, bool showsTraits)
    {
        ArgumentNullException.ThrowIfNull(deal);
        ArgumentNullException.ThrowIfNull(person);
        return new(deal.Id, person, [.. Told(deal, person, today, limits)], person.OurOwner ?? speaker, showsTraits);
    }

    private static IEnumerable<Text> Told(Deal deal, Person person, DateOnly today, Parameters limits)
    {
        if (person.LeftOn is { } left)
        {
            yield return new($"Left: {Say.Date(left, Language.English, today)}.", $"{Say.Date(left, Language.Chinese, today)}已离开。");
            yield break;
        }

        var (roles, influence) = (MapWords.Roles(person.Roles), MapWords.Influence(person.Influence));
        yield return person.Expertise is { } expertise && MapWords.Knows(expertise) is var knows
            ? new($"{CardText.Capital(roles.En)}, {knows.En}; {influence.En}.", $"{roles.Zh}，{knows.Zh}，{influence.Zh}。")
            : new($"{CardText.Capital(roles.En)}; {influence.En}.", $"{roles.Zh}，{influence.Zh}。");
        var (stance, strength, talked) = (MapWords.Stance(person.Stance), MapWords.Strength(person.Strength), MapWords.LastTalk(person.LastTwoWayTouch, today));
        yield return new($"{CardText.Capital(stance.En)}; {strength.En}.", $"{stance.Zh}，{strength.Zh}。");
        var target = limits.Map.TouchDays(person.Influence, deal.Stage);
        yield return new($"{CardText.Capital(talked.En)}; talk every {target} days.", $"{talked.Zh}，应{target}天沟通一次。");
        if (Concern(deal, person) is { } concern)
        {
            yield return new($"Cares about {concern}.", $"关心{concern}。");
        }

        if (person.PersonalWin is { } win)
        {
            yield return new($"Success at work for them: {win}.", $"工作上的赢：{win}。");
        }

        if (deal.OpenSteps().FirstOrDefault(step => step.With == person.Name) is { } step)
        {
            yield return new($"Open: {step.Text}, {Say.Date(step.Due, Language.English, today)}.", $"待办：{step.Text}，{Say.Date(step.Due, Language.Chinese, today)}。");
        }
        else if (person.OurOwner is { } owner)
        {
            yield return new($"{owner} looks after them.", $"由{owner}负责。");
        }
    }

    private static string? Concern(Deal deal, Person person) => deal.CountingTouches()
        .SelectMany(touch => touch.People)
        .FirstOrDefault(seen => seen.PersonId == person.Id && seen.Concern is { Length: > 0 })?.Concern;
}
