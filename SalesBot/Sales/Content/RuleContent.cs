using System.Collections.Immutable;
using System.Text.Json;
using System.Text.RegularExpressions;
using SalesBot.Sales.Deals;
using SalesBot.Sales.NextActions;
using SalesBot.Sales.Qualification;

namespace SalesBot.Sales.Content;

/// <summary>What a rule says: its texts and marks, from domain-data.json and actions.json (domain 6.2, clarifications A3 to A5).</summary>
public sealed partial class RuleContent
{
    private static readonly Lazy<ImmutableArray<RuleContent>> Rules = new(Read);

    private readonly ImmutableDictionary<string, Text> variants;
    private readonly string trace;
    private readonly string condition;

    private RuleContent(JsonElement rule, JsonElement marks)
    {
        Id = rule.String("id");
        Priority = (Priority)(rule.String("priority")[1] - '1');
        Text = rule.Text("en", "zh");
        (trace, condition) = (rule.String("trace"), rule.String("condition"));
        Step = marks.Text("step");
        Topic = marks.String("topic");
        IsContact = marks.TryGetProperty("contact", out _);
        Lifts = marks.TryGetProperty("lifts", out var lifts) ? [.. lifts.EnumerateArray().Select(flag => flag.GetString()!)] : [];
        variants = marks.EnumerateObject()
            .Where(mark => mark.Name is not ("step" or "lifts") && mark.Value.ValueKind == JsonValueKind.Array)
            .ToImmutableDictionary(mark => mark.Name, mark => mark.Value.Text(), StringComparer.Ordinal);
        Signals = [.. SignalCode().Matches(trace).Select(match => match.Value)];
    }

    /// <summary>Every rule, by number.</summary>
    public static ImmutableArray<RuleContent> All => Rules.Value;

    /// <summary>"N01" to "N53". Never shown.</summary>
    public string Id { get; }

    public Priority Priority { get; }

    /// <summary>What to do and how it helps, with slots in braces.</summary>
    public Text Text { get; }

    /// <summary>The same in a few words, for a next step; no full stop.</summary>
    public Text Step { get; }

    /// <summary>"person" where the text names one, a question key or a signal code, else "rule" (clarification A4).</summary>
    public string Topic { get; }

    /// <summary>Whether somebody of the customer is approached (clarification A4).</summary>
    public bool IsContact { get; }

    /// <summary>Flags it lifts (clarification A5).</summary>
    public ImmutableArray<string> Lifts { get; }

    /// <summary>The signals of its trace.</summary>
    public ImmutableArray<string> Signals { get; }

    /// <summary>The rule with this id.</summary>
    public static RuleContent Get(string id) => All.First(rule => rule.Id == id);

    /// <summary>Another text of the rule ("tender", "quiet", "bare" ...); null if it has none of this name.</summary>
    public Text? Variant(string name) => variants.GetValueOrDefault(name);

    /// <summary>The questions it names: by key in its condition, by id in its trace, in the list of the deal's type (clarification A4).</summary>
    public ImmutableArray<string> Questions(DealType type) =>
    [
        .. Checklist.For(type).Entries
            .Where(entry => Words().Matches(condition).Any(word => word.Value == entry.Key) || trace.Split(' ', ';').Contains(entry.Id))
            .Select(entry => entry.Key),
    ];

    private static ImmutableArray<RuleContent> Read()
    {
        var ours = ContentFile.Read("actions.json");
        var marks = ours.GetProperty("rules");
        return
        [
            .. ContentFile.Read("domain-data.json").GetProperty("nba").EnumerateArray()
                .Concat(ours.GetProperty("added").EnumerateArray())
                .Select(rule => new RuleContent(rule, marks.GetProperty(rule.String("id")))),
        ];
    }

    [GeneratedRegex(@"\bS\d{1,2}\b", RegexOptions.CultureInvariant)]
    private static partial Regex SignalCode();

    [GeneratedRegex("[A-Z][A-Z_]+", RegexOptions.CultureInvariant)]
    private static partial Regex Words();
}
