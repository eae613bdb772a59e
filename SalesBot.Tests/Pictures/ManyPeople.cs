using SalesBot.Sales;
using SalesBot.Sales.Deals;
using SalesBot.Tests.Sales;

namespace SalesBot.Tests.Pictures;

/// <summary>Committees of any size, drawn always the same.</summary>
internal static class ManyPeople
{
    private static readonly string[] Chinese = ["赵总", "钱总工", "孙经理", "李主任", "吴副总", "周工", "郑处长", "王科长", "冯部长", "陈院长", "褚博士", "卫主管", "蒋玥", "沈昇", "韩总监"];
    private static readonly string[] English = ["Mr Zhao", "Ms Qian", "Director Sun", "Dr Li", "Mr Wu", "Engineer Zhou", "Ms Kowalczyk", "Mr Abernathy-Jones", "Prof Chen", "Ms Song"];

    public static Deal Deal(int count, Language language)
    {
        var random = new Random(count);
        var names = language == Language.Chinese ? Chinese : English;
        var roles = Enum.GetValues<BuyingRole>();
        var people = Enumerable.Range(0, count).Select(at => new Person
        {
            Id = $"p{at}",
            Name = at == 5 ? (language == Language.Chinese ? "外聘专家席位" : "Outside expert seat") : names[at % names.Length] + (at >= names.Length ? $" {at / names.Length + 1}" : ""),
            IsSeat = at == 5,
            Roles = at == 5 ? [BuyingRole.Evaluator] : [roles[at % roles.Length], .. at % 4 == 1 ? new[] { BuyingRole.Coach } : []],
            Influence = at == 0 ? 5 : at % 11 == 10 ? null : 1 + random.Next(4),
            Stance = at == 5 || at % 6 == 4 ? null : random.Next(5) - 2,
            Strength = random.Next(5),
            LastTwoWayTouch = at % 5 == 3 ? null : SampleDeals.Today.AddDays(-random.Next(40)),
        }).ToArray();
        var reports = Enumerable.Range(1, count - 1).Where(at => at % 7 != 5).Select(at => new InfluenceEdge($"p{at}", $"p{(at - 1) / 4}", 2, InfluenceKind.Reports));
        var others = Enumerable.Range(0, count).Select(at => new InfluenceEdge(
            $"p{at}", $"p{random.Next(Math.Min(count, 1 + (at / 2) + 2))}", random.Next(1, 4), at % 8 == 7 ? InfluenceKind.Opposes : at % 3 == 0 ? InfluenceKind.Trusts : InfluenceKind.Advises));
        return SampleDeals.New(DealType.KeyAccount, Stage.Selection) with
        {
            AccountName = language == Language.Chinese ? "华东电网" : "Huadong Grid",
            People = [.. people],
            Influences = [.. reports, .. others.Where(edge => edge.From != edge.To)],
        };
    }
}
