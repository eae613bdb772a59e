using SalesBot.Bot.Reading;
using SalesBot.Sales;
using SalesBot.Sales.Alerts;
using SalesBot.Sales.Deals;
using SalesBot.Sales.NextActions;
using SalesBot.Sales.Stakeholders;

namespace SalesBot.Alerts;

/// <summary>What to do about an owner's answer (dialogue 7.8): the way to whoever they cannot reach, else the best next action.</summary>
/// <param name="Fact">Who is not on the map; null if the answer names nobody new.</param>
/// <param name="Words">What to do, said to the manager.</param>
/// <param name="Note">The same as the manager would tell the owner.</param>
internal sealed record AlertPlan(Text? Fact, Text Words, Text Note)
{
    // From here on somebody can be asked to open a door.
    private const int Knows = 1;

    /// <summary>The plan; null where nothing is to be advised (a frozen deal, a quiet period without anything to do).</summary>
    public static AlertPlan? Of(Deal deal, string reply, AlertLook look)
    {
        var named = deal.MayBeApproached() ? PersonSpotter.In(reply, deal.People) : [];
        return named.FirstOrDefault(mention => mention.Known is null) is { } stranger ? ToStranger(deal, stranger.Name)
            : named.Select(mention => mention.Known!).FirstOrDefault(person => !deal.IsOffLimits(person)) is { } known && InfluenceNetwork.Of(deal).PathTo(known.Id) is { } way ? Over(way)
            : BestActions.Of(deal, null, look.Now, look.Parameters).FirstOrDefault() is { } best ? new(null, best.Step, new($"Please: {SmallFirst(best.Step.En)}", $"请{best.Step.Zh}"))
            : null;
    }

    private static AlertPlan ToStranger(Deal deal, string who)
    {
        var fact = new Text($"The {who} is not on the map yet", $"{who}还不在关键人地图上");
        return Opener(deal) is not { } opener
            ? new(fact, new($"you call the {who}", $"你联系{who}"), new($"I call the {who}.", $"我联系{who}。"))
            : new(
                fact,
                new($"you call the {who}, {Called(opener).En} introduces you", $"你联系{who}，由{Called(opener).Zh}引荐"),
                new($"I call the {who}. Please ask {Called(opener).En} to introduce me.", $"我联系{who}，请{Called(opener).Zh}引荐。"));
    }

    private static AlertPlan Over(InfluencePath way)
    {
        var (opener, target) = (way.People[0], way.People[^1]);
        var path = string.Join(" → ", way.People.Select(person => person.Name));
        return new(
            null,
            new($"a talk with {target.Name}, over {path}", $"约{target.Name}，路径：{path}"),
            new($"Please ask {opener.Name} to bring us to {target.Name}.", $"请{opener.Name}帮忙约{target.Name}。"));
    }

    // Whoever is most for us and knows us best.
    private static Person? Opener(Deal deal) => deal.People
        .Where(person => person.LeftOn is null && person.Strength >= Knows && person.Stance is not < 0 && !deal.IsOffLimits(person))
        .OrderByDescending(person => person.Stance ?? 0).ThenByDescending(person => person.Strength).ThenByDescending(person => person.LastTwoWayTouch)
        .FirstOrDefault();

    private static Text Called(Person person) => person.Position is { Length: > 0 } position && !person.NameIsTitle
        ? new($"{position} {person.Name}", person.Name)
        : new(person.Name, person.Name);

    private static string SmallFirst(string words) => words.Length > 1 && char.IsLower(words[1]) ? char.ToLowerInvariant(words[0]) + words[1..] : words;
}
