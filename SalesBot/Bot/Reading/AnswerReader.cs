using System.Text.RegularExpressions;
using SalesBot.Sales.Qualification;

namespace SalesBot.Bot.Reading;

/// <summary>
/// Reads the answer to a question from free text: an option by number, label or wording, a rating, charter parts, a
/// budget, ratings for us and the rival, with how and from whom it is known. It rather asks than guesses: what fits two
/// options, or denies one, comes back unsure with the near ones.
/// </summary>
public static partial class AnswerReader
{
    private static readonly char[] Edges = [' ', ',', '，', '.', '。', ';', '；', ':', '：', '、', '!', '！', '-'];

    /// <summary>The reading; null if the text does not speak of this question.</summary>
    /// <param name="question">The question asked; a derived one is never asked and reads nothing.</param>
    /// <param name="text">What was typed.</param>
    /// <param name="ctx">The day, our price and the answer that stands.</param>
    public static AnswerReading? Read(Question question, string text, AnswerContext ctx)
    {
        var said = TypedText.WithoutNoise(text).Trim(Edges);
        if (said.Length == 0 || question.Type == QuestionType.Derived)
        {
            return null;
        }

        var evidence = EvidenceReader.Read(said);
        var rest = evidence is null ? said : (said[..evidence.Span.At] + " " + said[evidence.Span.End..]).Trim(Edges);
        if (Declined(rest) is { } declined)
        {
            return declined;
        }

        // PROBLEM asks who said it, so its evidence is part of the answer.
        var read = Value(question, question.Key == "PROBLEM" ? said : rest, ctx) ?? (Unknown().IsMatch(TypedText.Fold(rest)) ? new() { Kind = AnswerReadingKind.DontKnow, Confidence = 0.8 } : null);
        return read is null ? null : read.Kind == AnswerReadingKind.DontKnow ? read : WithEvidence(read, evidence);
    }

    private static AnswerReading? Declined(string rest)
    {
        var folded = TypedText.Fold(rest).Trim(' ', '?', '!', '.');
        if (NotApplicable().Match(folded) is { Success: true } none)
        {
            var reason = none.Groups["why"] is { Success: true, Length: > 0 } why ? rest.Substring(why.Index, why.Length).Trim(Edges) : null;
            return new() { Kind = AnswerReadingKind.NotApplicable, Reason = reason };
        }

        return DontKnow().IsMatch(folded) ? new() { Kind = AnswerReadingKind.DontKnow }
            : Later().IsMatch(folded) ? new() { Kind = AnswerReadingKind.Later }
            : null;
    }

    private static AnswerReading? Value(Question question, string rest, AnswerContext ctx) => question.Type switch
    {
        QuestionType.Choice => Choice(question, rest, ctx),
        QuestionType.Scale => Scale(question, rest),
        QuestionType.Parts => PartsReader.Read(question, rest, byNumber: true) is { } parts ? Sure(Added(parts, rest, ctx.Previous?.Value as AnswerValue.Parts), 0.85) : null,
        QuestionType.Amount => BudgetReader.Read(question, rest, ctx),
        QuestionType.Scorecard => ScorecardReader.Read(question, rest) is { } ratings ? Sure(ratings, 0.9) : null,
        QuestionType.Composite => Both(question, rest, ctx),
        _ => null,
    };

    private static AnswerReading? Choice(Question question, string rest, AnswerContext ctx)
    {
        var date = question.Key is "TRIGGER" or "DEADLINE" && DateReader.Read(rest, ctx.Today) is { Problem: DateProblem.None } found ? found.Date : (DateOnly?)null;
        var (codes, confidence) = ChoiceReader.Read(question, rest);
        return codes switch
        {
            [var code] => Sure(new AnswerValue.Choice(code, date), confidence) with { On = date, Near = codes },
            [_, _, ..] => new() { Kind = AnswerReadingKind.Unsure, Confidence = 0.4, Near = codes, On = date },
            _ when date is not null => new() { Kind = AnswerReadingKind.Unsure, Confidence = 0.3, Near = [.. question.Options.Take(2).Select(option => option.Code)], On = date },
            _ when BareYes().IsMatch(TypedText.Fold(rest)) => new() { Kind = AnswerReadingKind.Unsure, Confidence = 0.3, Near = [question.Options[0].Code] },
            _ => null,
        };
    }

    // FEELING asks for the least happy person, so of several ratings the lowest counts; elsewhere several are unclear.
    private static AnswerReading? Scale(Question question, string rest)
    {
        var ratings = RatingReader.Read(TypedText.Fold(rest));
        var distinct = ratings.Distinct().Order().ToList();
        return distinct.Count == 0 ? null
            : !distinct.TrueForAll(rating => rating is >= 1 and <= 5) ? new() { Kind = AnswerReadingKind.Unsure, Confidence = 0.2 }
            : distinct.Count == 1 || (question.Key == "FEELING" && !Or().IsMatch(rest)) ? Sure(new AnswerValue.Scale(distinct[0]), rest.Any(char.IsAsciiDigit) ? 1 : 0.8)
            : new() { Kind = AnswerReadingKind.Unsure, Confidence = 0.3, Near = [.. distinct.Select(rating => rating.ToString(System.Globalization.CultureInfo.InvariantCulture))] };
    }

    private static AnswerReading? Both(Question question, string rest, AnswerContext ctx)
    {
        var before = ctx.Previous?.Value as AnswerValue.CharterAndBudget;
        var parts = PartsReader.Read(question, rest, byNumber: !rest.Any(sign => sign is '%' or '万' or '亿'));
        var budget = BudgetReader.Read(question, rest, ctx);
        if (budget?.Value is AnswerValue.CharterAndBudget dated && parts is null)
        {
            return budget with { Value = dated };
        }

        var half = budget?.Value as AnswerValue.Budget;
        return parts is null && half is null
            ? budget
            : Sure(
                new AnswerValue.CharterAndBudget(
                    parts ?? before?.Charter,
                    parts is null ? before?.CharterEvidence ?? Evidence.Unknown : EvidenceReader.Read(rest)?.Evidence ?? Evidence.Unknown,
                    half ?? before?.BudgetHalf,
                    half is null ? before?.BudgetEvidence ?? Evidence.Unknown : EvidenceReader.Read(rest)?.Evidence ?? Evidence.Unknown),
                0.8) with { Figure = budget?.Figure, Year = budget?.Year };
    }

    // "also the evaluation method" adds to the parts that stand.
    private static AnswerValue.Parts Added(AnswerValue.Parts parts, string rest, AnswerValue.Parts? before) =>
        before is not null && Also().IsMatch(TypedText.Fold(rest)) ? new(before.Known.SetItems(parts.Known)) : parts;

    private static AnswerReading Sure(AnswerValue value, double confidence) =>
        new() { Kind = AnswerReadingKind.Value, Value = value, Confidence = confidence };

    private static AnswerReading WithEvidence(AnswerReading read, EvidenceReading? heard) => heard is null ? read : read with
    {
        Evidence = heard.Evidence,
        Source = heard.Source,
        Value = read.Value is AnswerValue.CharterAndBudget both
            ? both with
            {
                CharterEvidence = both.CharterEvidence == Evidence.Unknown && both.Charter is not null ? heard.Evidence : both.CharterEvidence,
                BudgetEvidence = both.BudgetEvidence == Evidence.Unknown && both.BudgetHalf is not null ? heard.Evidence : both.BudgetEvidence,
            }
            : read.Value,
    };

    [GeneratedRegex(@"^(?:(?:it |this |that )?(?:is |does )?(?:not applicable|n/?a|doesn't apply|does not apply|not apply)(?:\s+here)?|不适用|不涉及|与本项目无关)(?![a-z])(?:\s*[,:;.]?\s*(?:because|since|as|因为|由于)?\s*(?<why>.*))?$", RegexOptions.ExplicitCapture)]
    private static partial Regex NotApplicable();

    [GeneratedRegex("^(?:(?:i |we )?(?:really |still )?(?:don'?t|do not) know(?: (?:it|that|this))?(?: yet)?|no idea|no clue|not sure(?: yet)?|unknown|not (?:yet )?(?:known|clear)(?: yet)?|unclear|idk|dunno|haven't asked(?: yet)?|need to ask|(?:我|我们)?(?:还|目前|暂时|暂)?(?:都)?(?:真)?(?:不知道|不清楚|不了解|不确定|不太清楚|说不好|说不清)(?:呢|啊)?|(?:还)?没(?:有)?问过?|未知|待(?:了解|确认|核实)|要去问)$")]
    private static partial Regex DontKnow();

    [GeneratedRegex("^(?:(?:ask (?:me )?)?(?:again )?later|not now|skip|another time|(?:稍后|晚点|以后|回头|改天|等会儿?|待会儿?)(?:再说|再问|再答)?|跳过|先跳过)$")]
    private static partial Regex Later();

    [GeneratedRegex(@"\b(?:don'?t|do not) (?:really )?know\b|\bno idea\b|\bnot (?:yet )?known\b|\bunknown\b|不知道|不清楚|不了解|说不好|没问过")]
    private static partial Regex Unknown();

    [GeneratedRegex("^(?:yes|yep|yeah|sure|是的?|对的?|有|有的|知道|清楚)$")]
    private static partial Regex BareYes();

    [GeneratedRegex(@"\bor\b|或者?|还是|到|~", RegexOptions.IgnoreCase)]
    private static partial Regex Or();

    [GeneratedRegex(@"^(?:also|plus|and|now)\b|还有|加上|另外|补充")]
    private static partial Regex Also();
}
