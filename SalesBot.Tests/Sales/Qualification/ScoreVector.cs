using System.Collections.Immutable;
using System.Text.Json;
using SalesBot.Sales.Deals;
using SalesBot.Sales.Qualification;
using SalesBot.Sales.Stakeholders;

namespace SalesBot.Tests.Sales.Qualification;

/// <summary>One worked deal of the specification, as a deal and its facts.</summary>
internal sealed class ScoreVector(JsonElement vector)
{
    private static readonly Lazy<ImmutableDictionary<string, ScoreVector>> ByCode = new(() =>
        JsonDocument.Parse(File.ReadAllText(SourceTree.PathOf("SalesBot.Tests", "Sales", "vectors.json"))).RootElement
            .GetProperty("scoreVectors").EnumerateArray()
            .ToImmutableDictionary(vector => vector.GetProperty("code").GetString()!, vector => new ScoreVector(vector)));

    private readonly JsonElement facts = vector.GetProperty("facts");

    public static IEnumerable<string> Codes => ByCode.Value.Keys;

    public static ScoreVector Get(string code) => ByCode.Value[code];

    public JsonElement Expected => vector.GetProperty("expected");

    public DealType Type => DealTypeCodes.Parse(vector.GetProperty("type").GetString()!);

    public Deal Deal
    {
        get
        {
            var deal = SampleDeals.New(Type, StageCodes.Parse(vector.GetProperty("stage").GetString()!)) with
            {
                ComplianceHold = facts.TryGetProperty("compliance", out _) ? new(ComplianceKind.ImproperBenefit, "rep", default) : null,
            };
            return vector.GetProperty("answers").EnumerateObject()
                .Where(answer => KeyOf(answer.Name) != "COMMITTEE_P")
                .Aggregate(deal, (so, answer) => Add(so, KeyOf(answer.Name), answer.Value));
        }
    }

    /// <summary>The derived question comes as a number; here it is the committee on the map, all four roles named.</summary>
    public DealFacts Facts => new(
        facts.TryGetProperty("activeContacts", out var contacts) ? contacts.GetInt32() : 0,
        facts.TryGetProperty("opponentUncovered", out _),
        vector.GetProperty("answers").EnumerateObject()
            .Where(answer => KeyOf(answer.Name) == "COMMITTEE_P")
            .Select(answer => new CommitteeOnMap(answer.Value[0].GetDouble(), CommitteeOnMap.CoreRoles))
            .FirstOrDefault(CommitteeOnMap.Empty));

    public Score Score => Scoring.Of(Deal, Facts, SampleDeals.Now);

    private int? ReconfirmAge => facts.TryGetProperty("reconfirmAge", out var days) ? days.GetInt32() : null;

    private string KeyOf(string id) => Checklist.For(Type).Entries.Single(entry => entry.Id == id).Key;

    private Deal Add(Deal deal, string key, JsonElement answer)
    {
        var evidence = answer[1].GetString() switch
        {
            "A" => Evidence.Assumed,
            "S" => Evidence.Stated,
            "V" => Evidence.Verified,
            var other => throw new FormatException($"'{other}' is not a level of evidence."),
        };
        // The third number is the share of known charter parts, or the half of a reconfirm mark after a move back.
        var factor = answer.GetArrayLength() > 2 ? answer[2].GetDouble() : 1;
        var isMarked = ReconfirmAge is not null && factor < 1;
        var parts = isMarked ? 6 : (int)Math.Round(6 * factor);
        return deal.Answered(key, ValueOf(key, answer[0], parts, evidence), evidence, reconfirmDays: isMarked ? ReconfirmAge : null);
    }

    private static AnswerValue ValueOf(string key, JsonElement value, int parts, Evidence evidence) =>
        QuestionBank.Get(key).Type switch
        {
            QuestionType.Choice => new AnswerValue.Choice(value.GetString()!),
            QuestionType.Amount => new AnswerValue.Budget(value.GetString()!),
            QuestionType.Scale => new AnswerValue.Scale(value.GetInt32()),
            QuestionType.Parts => SampleDeals.Charter(parts),
            QuestionType.Scorecard => RatingsWorth(value.GetDouble()),
            QuestionType.Composite => new AnswerValue.CharterAndBudget(
                SampleDeals.Charter(parts), evidence, new AnswerValue.Budget(">=100%"), evidence),
            var type => throw new NotSupportedException($"No vector answers a question of type {type}."),
        };

    // (15 x 2 + 15 x 3 + 25 x 3 + 25 x 3 + 20 x 2) / 400 = 0.6625; all fours are 0.75.
    private static AnswerValue.Ratings RatingsWorth(double value)
    {
        int[] ratings = value == 0.6625 ? [3, 4, 4, 4, 3] : [4, 4, 4, 4, 4];
        return new(
            QuestionBank.Get("SCORECARD").Parts.Zip(ratings).ToImmutableSortedDictionary(pair => pair.First.Code, pair => pair.Second),
            ImmutableSortedDictionary<string, int>.Empty);
    }
}
