using System.Collections.Immutable;
using System.Text.Json;
using SalesBot.Sales.Deals;
using SalesBot.Sales.Qualification;

namespace SalesBot.Sales.Content;

/// <summary>
/// The questions and checklists as written in domain-data.json (long texts) and short-texts.json (the words of cards,
/// and the whys in Chinese).
/// </summary>
internal static class BankContent
{
    private static readonly Lazy<JsonElement> Long = new(() => ContentFile.Read("domain-data.json"));
    private static readonly Lazy<JsonElement> Short = new(() => ContentFile.Read("short-texts.json"));

    // Clarification G, 1.2.d2: the weights that replace those of domain 3.6.
    private static ImmutableArray<Part> Criteria =>
    [
        .. Short.Value.GetProperty("criteria").EnumerateArray().Select(criterion => new Part(
            criterion.String("code"), criterion.Text("name"), criterion.GetProperty("weight").GetInt32(),
            criterion.Text("worst"), criterion.Text("best"))),
    ];

    /// <summary>Every question of the bank.</summary>
    public static IEnumerable<Question> Questions() =>
        Long.Value.GetProperty("bank").EnumerateObject().Select(question => Read(question.Value));

    /// <summary>The entries of one checklist, in the order of their ids.</summary>
    public static IEnumerable<ChecklistEntry> Entries(DealType type) =>
        Long.Value.GetProperty("checklists").GetProperty(type.Code()).EnumerateArray().Select(entry => new ChecklistEntry(
            entry.String("id"),
            QuestionBank.Get(entry.String("key")),
            entry.GetProperty("weight").GetInt32(),
            StageCodes.Parse(entry.String("askFrom")),
            StageCodes.Parse(entry.String("due"))));

    private static Question Read(JsonElement question)
    {
        var key = question.String("key");
        var words = Short.Value.GetProperty("questions").GetProperty(key);
        var type = TypeOf(question.String("type"));
        var advice = AdviceIn(question);
        return new()
        {
            Key = key,
            Dimension = question.String("dim"),
            Type = type,
            Wording = question.Text("en", "zh"),
            Words = ReadShort(words),
            Options = OptionsOf(type == QuestionType.Composite ? Bank("BUDGET") : question),
            Parts = type == QuestionType.Scorecard ? Criteria : PartsOf(type == QuestionType.Composite ? Bank("CHARTER") : question),
            // One English why speaks of the source it was taken from, which means nothing to a reader of a card.
            Why = new((words.TryGetProperty("whyEnglish", out var plainer) ? plainer : question.GetProperty("why")).GetString()!, words.String("why")),
            Evidence = question.Text("ev", "evz"),
            Advice = advice,
            TenderAdvice = question.TryGetProperty("pp", out var tender) ? AdviceIn(tender) : advice,
            Captures = question.String("captures"),
            Meddpicc = question.String("med"),
            MillerHeiman = question.String("mh"),
            Tas = question.String("tas"),
            IsGiven = key == "EXPERTISE" || question.TryGetProperty("fixed", out _),
        };
    }

    private static JsonElement Bank(string key) => Long.Value.GetProperty("bank").GetProperty(key);

    private static QuestionType TypeOf(string type) => type switch
    {
        "choice" => QuestionType.Choice,
        "scale5" => QuestionType.Scale,
        "multi6" => QuestionType.Parts,
        "amount" => QuestionType.Amount,
        "scorecard" => QuestionType.Scorecard,
        "composite" => QuestionType.Composite,
        "derived_map" => QuestionType.Derived,
        _ => throw new FormatException($"'{type}' is not a type of question."),
    };

    private static Advice AdviceIn(JsonElement element) => new(element.Text("ue", "uz"), element.Text("ne", "nz"));

    // An option is [code, English, Chinese, value]; a part of a whole has no value.
    private static ImmutableArray<QuestionOption> OptionsOf(JsonElement question) =>
    [
        .. question.GetProperty("opts").EnumerateArray()
            .Where(option => option[3].ValueKind == JsonValueKind.Number)
            .Select(option => new QuestionOption(option[0].GetString()!, new(option[1].GetString()!, option[2].GetString()!), option[3].GetDouble())),
    ];

    private static ImmutableArray<Part> PartsOf(JsonElement question) =>
    [
        .. question.GetProperty("opts").EnumerateArray()
            .Where(part => part[3].ValueKind == JsonValueKind.Null)
            .Select(part => new Part(part[0].GetString()!, new(part[1].GetString()!, part[2].GetString()!))),
    ];

    private static ShortTexts ReadShort(JsonElement words)
    {
        var actions = new ShortActions(words.Text("find"), words.Text("fix"), words.Text("prove"), words.Text("raise"));
        return new(
            words.Text("heading"),
            words.Text("noun"),
            words.Text("unknown"),
            words.GetProperty("rows").EnumerateObject()
                .ToImmutableDictionary(row => row.Name, row => row.Value.Text(), StringComparer.Ordinal),
            actions,
            words.TryGetProperty("tender", out var tender)
                ? actions with { Find = tender.Text("find"), Fix = tender.Text("fix") }
                : actions);
    }
}
