using System.Collections.Immutable;
using SalesBot.Sales.Deals;

namespace SalesBot.Sales.Qualification;

/// <summary>How a question is answered (domain 3.1).</summary>
public enum QuestionType
{
    /// <summary>One of the options.</summary>
    Choice,

    /// <summary>A rating, 1 to 5.</summary>
    Scale,

    /// <summary>Six charter parts, each present, absent or unknown.</summary>
    Parts,

    /// <summary>A budget, mapped to a band.</summary>
    Amount,

    /// <summary>Five ratings for us and for the best rival.</summary>
    Scorecard,

    /// <summary>Charter parts and budget in one question (PP-05).</summary>
    Composite,

    /// <summary>Computed from the map of people; never asked and never overwritten.</summary>
    Derived,
}

/// <summary>One possible answer.</summary>
/// <param name="Code">As stored.</param>
/// <param name="Label">As offered.</param>
/// <param name="Value">0 (worst) to 1 (best).</param>
public sealed record QuestionOption(string Code, Text Label, double Value);

/// <summary>One part of a question of several: a charter item, or a criterion of the supplier scorecard.</summary>
/// <param name="Code">As stored.</param>
/// <param name="Label">As shown.</param>
/// <param name="Weight">Its share; criteria add up to 100 (clarification G, 1.2.d2), charter parts weigh 1 each.</param>
/// <param name="Worst">What a rating of 1 means; only for a criterion.</param>
/// <param name="Best">What a rating of 5 means; only for a criterion.</param>
public sealed record Part(string Code, Text Label, int Weight = 1, Text? Worst = null, Text? Best = null);

/// <summary>What to do about a question that costs points (domain 3.5).</summary>
/// <param name="IfUnknown">How to find out.</param>
/// <param name="IfNegative">How to change the fact.</param>
public sealed record Advice(Text IfUnknown, Text IfNegative);

/// <summary>
/// A question of the bank: one wording, one set of evidence and actions, shared by the three checklists (domain 3.1).
/// </summary>
public sealed record Question
{
    /// <summary>"BUDGET"; answers are stored under it.</summary>
    public required string Key { get; init; }

    /// <summary>"D1" to "D10".</summary>
    public required string Dimension { get; init; }

    public required QuestionType Type { get; init; }

    /// <summary>The question in full.</summary>
    public required Text Wording { get; init; }

    /// <summary>The words of cards and lists.</summary>
    public required ShortTexts Words { get; init; }

    /// <summary>Best first; empty unless a choice or an amount. <see cref="QuestionType.Composite"/> has the budget bands.</summary>
    public required ImmutableArray<QuestionOption> Options { get; init; }

    /// <summary>The charter parts or scorecard criteria; empty for other types.</summary>
    public required ImmutableArray<Part> Parts { get; init; }

    /// <summary>Why it is asked.</summary>
    public required Text Why { get; init; }

    /// <summary>What proves the answer; no full stop.</summary>
    public required Text Evidence { get; init; }

    /// <summary>What to do in a negotiated deal.</summary>
    public required Advice Advice { get; init; }

    /// <summary>What to do instead while a tender runs; the same as <see cref="Advice"/> for most questions.</summary>
    public required Advice TenderAdvice { get; init; }

    /// <summary>What is worth recording beside the answer, in English, for people who write the texts.</summary>
    public required string Captures { get; init; }

    /// <summary>MEDDPICC letters, "DP / PP"; the first is the main one.</summary>
    public required string Meddpicc { get; init; }

    /// <summary>The Miller Heiman term.</summary>
    public required string MillerHeiman { get; init; }

    /// <summary>The TAS criteria, "T1 Customer project, ...".</summary>
    public required string Tas { get; init; }

    /// <summary>True if a middling answer is a given of the deal and not a step to climb (domain 4.2 d, clarification B4).</summary>
    public required bool IsGiven { get; init; }

    /// <summary>False for the five questions that always apply (domain 3.1).</summary>
    public bool MayBeNotApplicable => Key is not ("DM" or "PROBLEM" or "BUDGET" or "QUALIF" or "SPECFIT");

    /// <summary>The line added where a passive deal limits the channels (domain 3.4); null elsewhere.</summary>
    public Text? NoteIn(DealType type) =>
        type == DealType.PassiveProject && Key is "DM" or "COACH" ? Terms.PermittedChannels : null;

    /// <summary>The option with this code; null if there is none.</summary>
    public QuestionOption? Option(string code)
    {
        foreach (var option in Options)
        {
            if (option.Code == code)
            {
                return option;
            }
        }

        return null;
    }

    /// <summary>True if the value fits the type of this question and names only what it has.</summary>
    public bool Accepts(AnswerValue value) => (Type, value) switch
    {
        (QuestionType.Choice, AnswerValue.Choice choice) => Option(choice.Option) is not null,
        (QuestionType.Scale, AnswerValue.Scale scale) => IsRating(scale.Rating),
        (QuestionType.Parts, AnswerValue.Parts parts) => Names(parts.Known.Keys),
        (QuestionType.Amount, AnswerValue.Budget budget) => Option(budget.Band) is not null,
        (QuestionType.Scorecard, AnswerValue.Ratings ratings) =>
            Names(ratings.Us.Keys) && Names(ratings.Rival.Keys)
            && ratings.Us.Values.All(IsRating) && ratings.Rival.Values.All(IsRating),
        (QuestionType.Composite, AnswerValue.CharterAndBudget both) =>
            (both.Charter is null || Names(both.Charter.Known.Keys))
            && (both.BudgetHalf is null || Option(both.BudgetHalf.Band) is not null),
        _ => false,
    };

    private bool Names(IEnumerable<string> codes) => codes.All(code => Parts.Any(part => part.Code == code));

    private static bool IsRating(int rating) => rating is >= 1 and <= 5;
}
