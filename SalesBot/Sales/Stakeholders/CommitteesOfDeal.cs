using System.Collections.Immutable;
using SalesBot.Sales.Deals;
using SalesBot.Sales.Qualification;

namespace SalesBot.Sales.Stakeholders;

/// <summary>The committees of a deal, and what they answer.</summary>
public static class CommitteesOfDeal
{
    /// <summary>The committee of this kind; an empty one if nothing is known of it.</summary>
    public static Committee CommitteeOf(this Deal deal, CommitteeKind kind)
    {
        ArgumentNullException.ThrowIfNull(deal);
        return deal.Committees.FirstOrDefault(committee => committee.Kind == kind) ?? new Committee { Kind = kind };
    }

    /// <summary>This deal with a committee in the place of the one of its kind.</summary>
    public static Deal With(this Deal deal, Committee committee)
    {
        ArgumentNullException.ThrowIfNull(deal);
        ArgumentNullException.ThrowIfNull(committee);
        return deal with { Committees = [.. deal.Committees.Where(other => other.Kind != committee.Kind), committee] };
    }

    /// <summary>
    /// What the committees say to the question of who evaluates: its key and the option, for the rep to confirm. Null while
    /// they say nothing (clarification A13). A rival's majority is never proposed in a legal tender (clarification D7).
    /// </summary>
    public static (string Key, string Option)? CompositionAnswer(this Deal deal)
    {
        var committee = deal.CommitteeOf(CommitteeKind.Evaluation);
        var isComposed = committee is { Seats: not null, Origin: not CommitteeOrigin.Unknown };
        if (deal.Type == DealType.PassiveProject)
        {
            return isComposed ? ("COMMITTEES_PP", "clear")
                : committee.Seats is not null || committee.Origin != CommitteeOrigin.Unknown ? ("COMMITTEES_PP", "partly")
                : null;
        }

        var votes = EvaluationOutlook.Of(deal, committee).Votes;
        return votes is not null && votes.Others >= votes.Needed ? ("COMMITTEE_E", "against")
            : !isComposed ? null
            : ("COMMITTEE_E", committee.Duties.Contains(CommitteeDuty.KeyPoints) || committee.Duties.Contains(CommitteeDuty.FinalResult) ? "full" : "composition");
    }

    /// <summary>Everything the committees answer: who evaluates, and who set the standard.</summary>
    public static ImmutableArray<(string Key, string Option)> CommitteeAnswers(this Deal deal)
    {
        ArgumentNullException.ThrowIfNull(deal);
        return [.. new[] { deal.CompositionAnswer(), deal.AuthorAnswer() }.OfType<(string, string)>()];
    }

    /// <summary>Whether the answer on record is this one already.</summary>
    public static bool Says(this Deal deal, (string Key, string Option) answer)
    {
        ArgumentNullException.ThrowIfNull(deal);
        return deal.Answers.GetValueOrDefault(answer.Key)?.Value is AnswerValue.Choice { Option: var option } && option == answer.Option;
    }

    // Only the plain words for us and for the customer: whether somebody else is neutral or a rival is not for us to guess.
    private static (string Key, string Option)? AuthorAnswer(this Deal deal)
    {
        var author = deal.Committees.Select(committee => committee.StandardAuthor).FirstOrDefault(name => name is not null);
        return author is null ? null
            : OurWords.Contains(author, StringComparer.OrdinalIgnoreCase) ? ("CRITERIA_BY", "we")
            : TheirWords.Contains(author, StringComparer.OrdinalIgnoreCase) ? ("CRITERIA_BY", "customer")
            : null;
    }

    private static readonly string[] OurWords = ["we", "us", "us with the customer", "我们", "我方", "我们和客户"];
    private static readonly string[] TheirWords = ["the customer", "customer", "the customer alone", "客户", "客户自己", "甲方"];
}
