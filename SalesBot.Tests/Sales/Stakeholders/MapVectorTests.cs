using System.Text.Json;
using SalesBot.Sales.Deals;
using SalesBot.Sales.Stakeholders;

namespace SalesBot.Tests.Sales.Stakeholders;

/// <summary>Every worked map of the specification: how far the people a stage needs are reached (domain 5.4).</summary>
public class MapVectorTests
{
    private static readonly Dictionary<string, JsonElement> ByCode = JsonDocument.Parse(File.ReadAllText(SourceTree.PathOf("SalesBot.Tests", "Sales", "vectors.json"))).RootElement
        .GetProperty("mapVectors").EnumerateArray().ToDictionary(vector => vector.GetProperty("code").GetString()!);

    private static readonly Dictionary<string, BuyingRole> Roles = new()
    {
        ["DM"] = BuyingRole.DecisionMaker, ["TECH"] = BuyingRole.TechnicalExpert, ["EVAL"] = BuyingRole.Evaluator, ["PURCH"] = BuyingRole.Purchaser,
        ["USER"] = BuyingRole.User, ["COACH"] = BuyingRole.Coach, ["SPONSOR"] = BuyingRole.Sponsor,
    };

    public static TheoryData<string> Codes => [.. ByCode.Keys];

    [Theory]
    [MemberData(nameof(Codes))]
    public void A_worked_map_has_its_numbers(string code)
    {
        var expected = ByCode[code].GetProperty("expected");
        var map = PeopleMap.Of(DealOf(ByCode[code]), SampleDeals.Today);
        Assert.Equal(expected.GetProperty("coverage").GetDouble(), map.Coverage.Percent, 3);
        Assert.Equal(expected.GetProperty("si").GetDouble(), map.SupportIndex, 3);
        Assert.Equal(expected.GetProperty("ui").GetDouble(), 100 * map.UnknownInfluence, 3);
    }

    internal static Deal Worked(string code) => DealOf(ByCode[code]);

    private static Deal DealOf(JsonElement vector) => SampleDeals.New(TypeOf(vector), StageCodes.Parse(vector.GetProperty("stage").GetString()!)) with
    {
        People = [.. vector.GetProperty("people").EnumerateArray().Select(Person)],
        Committees = [new Committee { Kind = CommitteeKind.Evaluation, Origin = CommitteeOrigin.Mixed, Seats = 5 }],
    };

    // The case names a worked deal; its first letter is the type.
    private static DealType TypeOf(JsonElement vector) =>
        vector.TryGetProperty("dealType", out var type) ? DealTypeCodes.Parse(type.GetString()!)
        : vector.GetProperty("deal").GetString()![0] switch { 'K' => DealType.KeyAccount, 'A' => DealType.ActiveProject, _ => DealType.PassiveProject };

    private static Person Person(JsonElement person) => new()
    {
        Id = person.GetProperty("name").GetString()!,
        Name = person.GetProperty("name").GetString()!,
        IsSeat = person.TryGetProperty("permittedOnly", out _),
        Roles = [.. person.GetProperty("roles").EnumerateArray().Select(role => Roles[role.GetString()!])],
        Influence = person.GetProperty("inf").GetInt32(),
        Stance = person.GetProperty("stance") is { ValueKind: JsonValueKind.Number } stance ? stance.GetInt32() : null,
        Strength = person.GetProperty("str").GetInt32(),
        LastTwoWayTouch = person.GetProperty("days") is { ValueKind: JsonValueKind.Number } days ? SampleDeals.Today.AddDays(-days.GetInt32()) : null,
    };
}
