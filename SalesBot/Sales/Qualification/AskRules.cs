using System.Collections.Immutable;
using SalesBot.Sales.Deals;

namespace SalesBot.Sales.Qualification;

/// <summary>What may be asked of a rep in a legal tender (clarification D7).</summary>
public static class AskRules
{
    /// <summary>
    /// False for the expertise of those who assess us in a legal tender, and for a feeling there as long as no person
    /// is known whom one may ask.
    /// </summary>
    public static bool MayAsk(this Deal deal, Question question) => !deal.IsLegalTender() || question.Key switch
    {
        "EXPERTISE" => false,
        "FEELING" => deal.People.Any(person => !deal.IsOffLimits(person)),
        _ => true,
    };

    /// <summary>The options to offer. Which way evaluators lean is never one of them in a legal tender.</summary>
    public static ImmutableArray<QuestionOption> OptionsFor(this Deal deal, Question question) =>
        deal.IsLegalTender() && question.Key == "COMMITTEE_E"
            ? question.Options.RemoveAll(option => option.Code == "against")
            : question.Options;
}
