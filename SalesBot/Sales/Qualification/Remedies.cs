using SalesBot.Sales.Deals;

namespace SalesBot.Sales.Qualification;

/// <summary>Which action answers a loss, and its words (domain 4.2, clarifications B2 to B7).</summary>
internal sealed class Remedies(Deal deal)
{
    // Clarification B2: closer than this the two losses count as equal, and the fact decides.
    private const double Equal = 1e-9;

    private readonly bool underTender = deal.IsUnderTender();

    // Clarification D2: no help with the design where it may exclude us, none at all in a legal tender.
    private readonly bool openInputOnly = deal.IsGovernmentProcurement() || deal.IsLegalTender();

    public Loss For(Standing standing, double information, double fact)
    {
        var kind = KindOf(standing, information, fact);
        return new()
        {
            QuestionId = standing.Entry.Id,
            Key = standing.Entry.Key,
            Information = information,
            Fact = fact,
            Kind = kind,
            Reason = kind.Name(),
            Action = ActionFor(standing, kind),
            Label = Label(standing, kind),
            ShortAction = ShortActionFor(standing, kind),
        };
    }

    /// <summary>The action of the question behind a flag: find out, or change the fact (clarification A5).</summary>
    public Text Lifting(Standing standing) =>
        ActionFor(standing, standing.IsUnknown ? LossKind.Unknown : LossKind.Unfavourable);

    private static LossKind KindOf(Standing standing, double information, double fact)
    {
        if (information - fact > Equal)
        {
            return standing.IsUnknown ? LossKind.Unknown
                : !standing.MissingParts.IsEmpty ? LossKind.PartlyKnown
                : standing.IsMarked ? LossKind.Reconfirm
                : LossKind.WeakEvidence;
        }

        return IsAgainstUs(standing) ? LossKind.Unfavourable
            : standing.Entry.Question.IsGiven ? LossKind.Given
            : LossKind.CouldBeBetter;
    }

    // A middle rating, 3 of 5, is a step to climb and no bad fact (domain 4.2 c).
    private static bool IsAgainstUs(Standing standing) =>
        standing.Rating is { } rating ? rating <= 2 : standing.Value <= 0.5;

    private Text ActionFor(Standing standing, LossKind kind)
    {
        var question = standing.Entry.Question;
        if (deal.ComplianceHold is not null)
        {
            return Phrase.Frozen;
        }

        if (MayExcludeUs(question.Key, kind))
        {
            return Phrase.OpenInput;
        }

        var advice = underTender ? question.TenderAdvice : question.Advice;
        return kind switch
        {
            LossKind.Unknown => advice.IfUnknown,
            LossKind.PartlyKnown => Phrase.Missing(advice.IfUnknown, standing.MissingParts),
            LossKind.WeakEvidence => Phrase.Verify(question.Evidence),
            LossKind.Reconfirm => Phrase.Reconfirm(question.Evidence),
            LossKind.Unfavourable => advice.IfNegative,
            LossKind.CouldBeBetter => Phrase.StepUp(NextStep(standing)),
            _ => Phrase.Given,
        };
    }

    /// <summary>Clarification B3: what one step better means for each type of question.</summary>
    private static Text NextStep(Standing standing)
    {
        var question = standing.Entry.Question;
        return question.Type switch
        {
            QuestionType.Scale => Phrase.StepUpRating(standing.Rating!.Value),
            QuestionType.Scorecard => Phrase.StepUpScorecard,
            QuestionType.Derived => Phrase.StepUpCommittee,
            _ when !standing.AbsentParts.IsEmpty => Phrase.StepUpParts(standing.AbsentParts),
            _ => Phrase.SmallFirst(BetterThan(question, standing.Option!).Label),
        };
    }

    private static QuestionOption BetterThan(Question question, string code)
    {
        var value = question.Option(code)!.Value;
        return question.Options.Where(option => option.Value > value).MinBy(option => option.Value)!;
    }

    private static Text Label(Standing standing, LossKind kind)
    {
        var words = standing.Entry.Question.Words;
        return kind switch
        {
            LossKind.Unknown => words.Unknown,
            LossKind.PartlyKnown => Phrase.RowPartly(words.Noun),
            LossKind.Reconfirm => Phrase.RowReconfirm(words.Noun),
            LossKind.WeakEvidence => Phrase.RowVerify(words.Noun),
            _ => words.Rows[RowOf(standing)],
        };
    }

    private static string RowOf(Standing standing) =>
        standing.Entry.Question.Type is QuestionType.Choice or QuestionType.Amount ? standing.Option!
        : IsAgainstUs(standing) ? "low" : "mid";

    private Text ShortActionFor(Standing standing, LossKind kind)
    {
        var words = standing.Entry.Question.Words;
        if (deal.ComplianceHold is not null)
        {
            return Phrase.ShortFrozen;
        }

        if (MayExcludeUs(standing.Entry.Key, kind))
        {
            return Phrase.ShortOpenInput;
        }

        var actions = underTender ? words.TenderActions : words.Actions;
        return kind switch
        {
            LossKind.Unknown or LossKind.PartlyKnown => actions.Find,
            LossKind.WeakEvidence or LossKind.Reconfirm => actions.Prove,
            LossKind.Unfavourable => actions.Fix,
            LossKind.CouldBeBetter => actions.Raise,
            _ => Phrase.ShortGiven,
        };
    }

    private bool MayExcludeUs(string key, LossKind kind) => openInputOnly && (key, kind) switch
    {
        ("NEEDDEF", LossKind.Unknown or LossKind.CouldBeBetter) => true,
        ("CRITERIA_BY", LossKind.CouldBeBetter) => true,
        ("JOINTMGMT", LossKind.Unknown or LossKind.Unfavourable or LossKind.CouldBeBetter) => true,
        _ => false,
    };
}
