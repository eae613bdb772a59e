using System.Collections.Immutable;
using SalesBot.Sales.Deals;

namespace SalesBot.Sales.Qualification;

/// <summary>How we know what an answer says (domain 3.1).</summary>
public enum Evidence
{
    /// <summary>U: nothing is known; factor 0.</summary>
    Unknown,

    /// <summary>A, 推测: our own judgement; factor 0.6.</summary>
    Assumed,

    /// <summary>S, 口头告知: one person of the customer said so; factor 0.8.</summary>
    Stated,

    /// <summary>V, 已核实: a document, two independent people, or done in front of us; factor 1.</summary>
    Verified,
}

/// <summary>What kind of answer stands on record (clarification A15).</summary>
public enum AnswerState
{
    /// <summary>There is a value.</summary>
    Answered,

    /// <summary>The rep said they do not know yet. Unknown is not no.</summary>
    DontKnow,

    /// <summary>The question does not apply, with a reason; its weight leaves the score.</summary>
    NotApplicable,

    /// <summary>An answer was taken back and none stood before it: as if it had never been asked.</summary>
    TakenBack,
}

/// <summary>One answer as it stands. Earlier ones are kept in the history; this is the latest.</summary>
public sealed record Answer
{
    /// <summary>The key of the question in the bank, "BUDGET". Answers follow the key when a deal changes type.</summary>
    public required string Key { get; init; }

    /// <summary>Whether there is a value.</summary>
    public required AnswerState State { get; init; }

    /// <summary>The value; null unless <see cref="State"/> is Answered.</summary>
    public AnswerValue? Value { get; init; }

    /// <summary>How we know; Unknown unless there is a value.</summary>
    public Evidence Evidence { get; init; }

    /// <summary>The rep's own words, kept and never translated.</summary>
    public string? Quote { get; init; }

    /// <summary>Who of the customer said it, if the rep named someone.</summary>
    public string? Source { get; init; }

    /// <summary>Why it does not apply; only with NotApplicable.</summary>
    public string? Reason { get; init; }

    /// <summary>Entra object id of who recorded it.</summary>
    public required string By { get; init; }

    /// <summary>When it was recorded or last confirmed; decay counts from here (domain 3.1, clarification B11).</summary>
    public required DateTimeOffset At { get; init; }

    /// <summary>Since when it must be reconfirmed after a back move; null if it need not (domain 2.4).</summary>
    public DateTimeOffset? ReconfirmSince { get; init; }

    /// <summary>1 for the first answer to this question, then 2, 3, ...; tells an old card from the current one.</summary>
    public int Revision { get; init; } = 1;
}

/// <summary>What was answered. One case for each type of question (domain 3.1).</summary>
public abstract record AnswerValue
{
    private AnswerValue()
    {
    }

    /// <summary>One option of a choice, by its code; <see cref="On"/> where the question asks for a date (TRIGGER, DEADLINE).</summary>
    public sealed record Choice(string Option, DateOnly? On = null) : AnswerValue;

    /// <summary>1 to 5.</summary>
    public sealed record Scale(int Rating) : AnswerValue;

    /// <summary>The six parts of the charter, by their codes: true present, false known to be absent, missing unknown.</summary>
    public sealed record Parts(ImmutableSortedDictionary<string, bool> Known) : AnswerValue;

    /// <summary>
    /// A budget: its band (option code), and the figure behind it as far as it was said. "Ninety per cent of our
    /// price, next year" has a band and a year and no amount.
    /// </summary>
    /// <param name="Band">Option code of the band.</param>
    /// <param name="Amount">The figure, if said.</param>
    /// <param name="Year">The fiscal year that pays, if said.</param>
    public sealed record Budget(string Band, Money? Amount = null, int? Year = null) : AnswerValue;

    /// <summary>
    /// Five ratings 1 to 5 for us and for the best rival, by criterion code; a criterion that was not rated is missing.
    /// </summary>
    public sealed record Ratings(ImmutableSortedDictionary<string, int> Us, ImmutableSortedDictionary<string, int> Rival) : AnswerValue;

    /// <summary>PP-05: charter parts and budget, each half with its own evidence (clarification B8); a half may be missing.</summary>
    public sealed record CharterAndBudget(Parts? Charter, Evidence CharterEvidence, Budget? BudgetHalf, Evidence BudgetEvidence) : AnswerValue;
}
