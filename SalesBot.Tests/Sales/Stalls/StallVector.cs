using System.Collections.Immutable;
using System.Text.Json;
using SalesBot.Sales.Deals;
using SalesBot.Sales.Stalls;

namespace SalesBot.Tests.Sales.Stalls;

/// <summary>One worked stall case of the specification, as a deal.</summary>
internal sealed class StallVector(JsonElement vector)
{
    private static readonly Lazy<ImmutableDictionary<string, StallVector>> ByCode = new(() =>
        JsonDocument.Parse(File.ReadAllText(SourceTree.PathOf("SalesBot.Tests", "Sales", "vectors.json"))).RootElement
            .GetProperty("stallVectors").EnumerateArray()
            .ToImmutableDictionary(vector => vector.GetProperty("code").GetString()!, vector => new StallVector(vector)));

    public static IEnumerable<string> Codes => ByCode.Value.Keys;

    public static StallVector Get(string code) => ByCode.Value[code];

    public JsonElement Expected => vector.GetProperty("expected");

    /// <summary>Some cases have the decision maker talk later than anybody; the last talk is the one the case names.</summary>
    public Stall Stall => Stall.Of(StallFacts.Of(Deal) with { LastTalk = SampleDeals.Today.AddDays(-Number("touch")!.Value) }, SampleDeals.Now);

    /// <summary>The people are as many as the case counts, all talked with on the day of the last touch, the decision maker on their own.</summary>
    public Deal Deal
    {
        get
        {
            var today = SampleDeals.Today;
            var stage = StageCodes.Parse(vector.GetProperty("stage").GetString()!);
            var deal = SampleDeals.New(DealTypeCodes.Parse(vector.GetProperty("type").GetString()!), stage);
            return deal with
            {
                Tier = Enum.Parse<Tier>(vector.GetProperty("tier").GetString()!),
                Visits = [new StageVisit(stage, Number("visit") ?? 1, SampleDeals.Now.AddDays(-Number("inStage")!.Value))],
                People = [.. People(today)],
                NextSteps = Text("next") switch
                {
                    "ok" => [new NextStep("s1", "site visit", today.AddDays(3), StepOwner.Customer)],
                    "none" => [],
                    _ => [new NextStep("s1", "site visit", today.AddDays(-Number("next")!.Value), StepOwner.Customer)],
                },
                ExpectedClose = Number("closePassed") is { } passed ? today.AddDays(-passed) : today.AddDays(60),
                CloseMoves = Slips(today),
                ProcurementMode = Has("quiet") ? ProcurementMode.Invited : null,
                Tender = new TenderCalendar
                {
                    SubmittedAt = Has("quiet") ? SampleDeals.Now.AddDays(-10) : null,
                    BidDeadline = Number("deadline") is { } left ? SampleDeals.Now.AddDays(left) : null,
                    OpenItems = [.. Enumerable.Range(1, Number("bidOpen") ?? 0).Select(item => $"item {item}")],
                },
            };
        }
    }

    private IEnumerable<Person> People(DateOnly today)
    {
        var others = Number("contacts") ?? 1;
        if (Number("dm") is { } days)
        {
            others--;
            yield return Talked("dm", days) with { Roles = [BuyingRole.DecisionMaker] };
        }

        for (var at = 0; at < others; at++)
        {
            yield return Talked($"p{at}", Number("touch")!.Value);
        }

        Person Talked(string id, int daysAgo) => new() { Id = id, Name = id, Influence = 3, Strength = 2, LastTwoWayTouch = today.AddDays(-daysAgo) };
    }

    // A date moved so often and so far in all: the rest of the days on the last move.
    private ImmutableArray<CloseMove> Slips(DateOnly today)
    {
        if (!Has("slips"))
        {
            return [];
        }

        var (times, days) = (vector.GetProperty("slips")[0].GetInt32(), vector.GetProperty("slips")[1].GetInt32());
        return [.. Enumerable.Range(1, times).Select(move =>
            new CloseMove(today, today.AddDays(move < times ? 1 : days - times + 1), null, SampleDeals.Now.AddDays(-move * 20)))];
    }

    private bool Has(string name) => vector.TryGetProperty(name, out var value) && value.ValueKind != JsonValueKind.Null;

    private int? Number(string name) => Has(name) && vector.GetProperty(name).ValueKind == JsonValueKind.Number ? vector.GetProperty(name).GetInt32() : null;

    private string? Text(string name) => Has(name) && vector.GetProperty(name).ValueKind == JsonValueKind.String ? vector.GetProperty(name).GetString() : null;
}
