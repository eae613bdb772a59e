using System.Collections.Immutable;
using SalesBot.Sales.Deals;

namespace SalesBot.Sales.Qualification;

/// <summary>What each answer of a deal is worth at one moment: its value v and its evidence factor e (domain 3.1, 4.1).</summary>
internal sealed class Assessment(Deal deal, DealFacts facts, DateTimeOffset now, Parameters limits)
{
    public Standing Of(ChecklistEntry entry, bool isDue)
    {
        var answer = deal.Answers.GetValueOrDefault(entry.Key);
        var standing = new Standing { Entry = entry, IsDue = isDue, Answer = answer };
        if (answer?.State == AnswerState.NotApplicable && entry.Question.MayBeNotApplicable)
        {
            return standing with { IsNotApplicable = true };
        }

        if (entry.Question.Type == QuestionType.Derived)
        {
            return FromMap(standing);
        }

        // A value that does not fit the question comes from a version that knew another one: nothing is known of it.
        return answer is { State: AnswerState.Answered, Value: { } value } && entry.Question.Accepts(value) && HasEvidence(answer)
            ? Marked(Weigh(standing, value, Factor(answer, answer.Evidence)), answer.ReconfirmSince is not null)
            : standing;
    }

    /// <summary>
    /// v is the mean coverage of the named core roles and e their share of the four (clarification B10). A mark ends
    /// when every named role was talked with after the move, or when the rep confirms the map.
    /// </summary>
    private Standing FromMap(Standing standing)
    {
        var committee = facts.Committee;
        if (committee.Named.IsEmpty)
        {
            return standing;
        }

        return Marked(
            standing with
            {
                IsKnown = true,
                Value = committee.Coverage,
                Factor = limits.Verified * committee.Named.Length / Stakeholders.CommitteeOnMap.CoreRoles.Length,
                MissingParts = [.. committee.Missing.Select(role => role.Name())],
            },
            standing.Answer?.ReconfirmSince is { } since && committee.TalkedSince < DateOnly.FromDateTime(since.Date));
    }

    private static bool HasEvidence(Answer answer) =>
        answer.Evidence > Evidence.Unknown || answer.Value is AnswerValue.CharterAndBudget;

    private Standing Marked(Standing standing, bool isMarked) =>
        isMarked ? standing with { IsMarked = true, Factor = standing.Factor * limits.Reconfirm } : standing;

    private Standing Weigh(Standing standing, AnswerValue value, double factor)
    {
        var question = standing.Entry.Question;
        return value switch
        {
            AnswerValue.Choice choice => Known(standing, question.Option(choice.Option)!.Value, factor),
            AnswerValue.Scale scale => Known(standing, (scale.Rating - 1) / 4.0, factor),
            AnswerValue.Budget budget => Known(standing, question.Option(budget.Band)!.Value, factor),
            AnswerValue.Parts parts => Weigh(standing, parts, factor),
            AnswerValue.Ratings ratings => Weigh(standing, ratings, factor),
            AnswerValue.CharterAndBudget both => Weigh(standing, both),
            _ => standing,
        };
    }

    private static Standing Known(Standing standing, double value, double factor) =>
        standing with { IsKnown = true, Value = value, Factor = factor };

    // The mean of the known parts, on the share of them that is known.
    private static Standing Weigh(Standing standing, AnswerValue.Parts parts, double factor)
    {
        var all = standing.Entry.Question.Parts;
        if (parts.Known.IsEmpty)
        {
            return standing;
        }

        var value = parts.Known.Values.Average(present => present ? 1 : 0);
        return Known(standing, value, factor * parts.Known.Count / all.Length) with
        {
            MissingParts = [.. all.Where(part => !parts.Known.ContainsKey(part.Code)).Select(part => part.Label)],
            AbsentParts = [.. all.Where(part => parts.Known.TryGetValue(part.Code, out var present) && !present).Select(part => part.Label)],
        };
    }

    // Clarification B9: over the criteria rated for us, with their weights, on the share of the weight that is rated.
    private static Standing Weigh(Standing standing, AnswerValue.Ratings ratings, double factor)
    {
        var all = standing.Entry.Question.Parts;
        var rated = all.Where(part => ratings.Us.ContainsKey(part.Code)).ToList();
        var weight = rated.Sum(part => part.Weight);
        if (weight == 0)
        {
            return standing;
        }

        var value = rated.Sum(part => part.Weight * (ratings.Us[part.Code] - 1) / 4.0) / weight;
        return Known(standing, value, factor * weight / all.Sum(part => part.Weight)) with
        {
            MissingParts = [.. all.Except(rated).Select(part => part.Label)],
        };
    }

    // Clarification B8: two halves, each with its own evidence; v is the mean of the halves that are known.
    private Standing Weigh(Standing standing, AnswerValue.CharterAndBudget both)
    {
        var charter = both.Charter is null || both.CharterEvidence == Evidence.Unknown
            ? standing
            : Weigh(standing, both.Charter, Factor(standing.Answer!, both.CharterEvidence));
        var budget = both.BudgetHalf is null || both.BudgetEvidence == Evidence.Unknown
            ? standing
            : Weigh(standing, (AnswerValue)both.BudgetHalf, Factor(standing.Answer!, both.BudgetEvidence));
        if (!charter.IsKnown && !budget.IsKnown)
        {
            return standing;
        }

        ImmutableArray<Text> unknownParts = charter.IsKnown
            ? charter.MissingParts
            : [.. standing.Entry.Question.Parts.Select(part => part.Label)];
        var value = charter.IsKnown && budget.IsKnown ? (charter.Value + budget.Value) / 2
            : charter.IsKnown ? charter.Value : budget.Value;
        return Known(standing, value, (charter.Factor + budget.Factor) / 2) with
        {
            MissingParts = budget.IsKnown ? unknownParts : unknownParts.Add(QuestionBank.Get("BUDGET").Words.Noun),
            AbsentParts = charter.AbsentParts,
        };
    }

    private double Factor(Answer answer, Evidence level) => limits.Factor(Decayed(answer, level));

    // One level, once, from the day of the last confirmation; a feeling by its own shorter limit (clarification B11).
    private Evidence Decayed(Answer answer, Evidence level)
    {
        var age = now - answer.At;
        var isStale = answer.Key == "FEELING"
            ? age > TimeSpan.FromDays(limits.FeelingDays)
            : level == Evidence.Stated && age > TimeSpan.FromDays(limits.StatedDays);
        return isStale ? level - 1 : level;
    }
}
