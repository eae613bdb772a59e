using SalesBot.Bot.Reading;
using SalesBot.Sales.Deals;

namespace SalesBot.Bot.Conversing;

/// <summary>Finds the open step that somebody means, first in the deal at hand, then in all of theirs.</summary>
public static class StepFinding
{
    /// <summary>Free words are taken for a step only if they are this close to it.</summary>
    public const double Close = 0.65;

    /// <summary>The steps that these words may mean, best first; one alone if it is clearly meant.</summary>
    public static async Task<IReadOnlyList<ListedStep>> FindAsync(Talk talk, string words) =>
        await HereAsync(talk, words) is { Count: > 0 } here ? here : Among(words, ListedStep.Of(await talk.Turn.MyDealsAsync()));

    /// <summary>The steps of the deal at hand alone that these words may mean.</summary>
    public static async Task<IReadOnlyList<ListedStep>> HereAsync(Talk talk, string words) =>
        talk.Turn.FocusDealId is { } focus && await talk.Turn.DealAsync(focus) is { } deal
            ? Among(words, deal.OpenSteps().Select(step => new ListedStep(deal.Id, null, step)))
            : [];

    private static IReadOnlyList<ListedStep> Among(string words, IEnumerable<ListedStep> steps)
    {
        var found = NameFinder.Find(words, steps, entry => [entry.Step.Text, $"{entry.Step.With} {entry.Step.Text}", $"{entry.AccountName} {entry.Step.Text}"]);
        return found.TheOne is { } one && one.Score >= Close ? [one.Item] : [.. found.Matches.Where(match => match.Score >= Close).Select(match => match.Item)];
    }
}
