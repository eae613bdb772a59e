using System.Collections.Immutable;
using SalesBot.Sales.Deals;
using SalesBot.Sales.Qualification;

namespace SalesBot.Sales.Accounts;

/// <summary>
/// What the account answers of a deal's questions: proposed to the rep, who takes it over with one tap (clarification A13).
/// </summary>
public static class AnswersOfAccount
{
    /// <summary>Each answer the account gives, by the question's key; only of questions the deal's list has.</summary>
    public static ImmutableArray<(string Key, AnswerValue Value)> AnswersFor(this Account account, Deal deal, DateOnly today)
    {
        ArgumentNullException.ThrowIfNull(account);
        ArgumentNullException.ThrowIfNull(deal);
        var keys = Checklist.For(deal.Type).Entries.Select(entry => entry.Key).ToHashSet(StringComparer.Ordinal);
        return [.. All(account, today).Where(answer => keys.Contains(answer.Key) && deal.Answers.GetValueOrDefault(answer.Key)?.Value?.Equals(answer.Value) != true && !Same(deal, answer))];
    }

    private static IEnumerable<(string Key, AnswerValue Value)> All(Account account, DateOnly today)
    {
        if (account.Ring.Find(member => member.IsUs)?.Layer is { } layer)
        {
            yield return ("LAYER", new AnswerValue.Choice(layer switch
            {
                SupplierLayer.Inner => "inner",
                SupplierLayer.First => "tier1",
                SupplierLayer.Second => "tier2",
                SupplierLayer.Outer => "outer",
                _ => "outside",
            }));
        }

        if (account.LadderLevel is { } level)
        {
            yield return ("RELLEVEL", new AnswerValue.Choice(level switch { 4 => "alliance", 3 => "partner", 2 => "preferred", 1 => "vendor", _ => "none" }));
        }

        if (account.Scorecards.MaxBy(card => card.On) is { } card)
        {
            yield return ("SCORECARD", new AnswerValue.Ratings(card.Us, card.Rival));
        }

        var mandatory = account.Qualifications.Where(item => item.IsMandatory).Select(item => item.On(today)).ToList();
        if (mandatory.Count > 0 && mandatory.TrueForAll(state => state == QualificationState.Passed))
        {
            yield return ("QUALIF", new AnswerValue.Choice("passed"));
        }
        else if (mandatory.Contains(QualificationState.Expired))
        {
            yield return ("QUALIF", new AnswerValue.Choice("closable"));
        }
    }

    // Ratings are dictionaries, which are compared by what they hold.
    private static bool Same(Deal deal, (string Key, AnswerValue Value) answer) =>
        answer.Value is AnswerValue.Ratings now && deal.Answers.GetValueOrDefault(answer.Key)?.Value is AnswerValue.Ratings before
        && now.Us.SequenceEqual(before.Us) && now.Rival.SequenceEqual(before.Rival);
}
