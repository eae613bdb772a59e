using SalesBot.Sales.Deals;

namespace SalesBot.Tests.Sales.Stakeholders;

/// <summary>Maps of up to forty people with anything a rep may know of them.</summary>
internal static class RandomMaps
{
    private static readonly string[] Names = ["Zhao", "钱总工", "Sun", "Li", "吴总", "Dr Chen", "何院长", "Lu", "金主管", "Ms Song"];

    public static Deal Next(Random random, int most = 40)
    {
        var people = Enumerable.Range(0, random.Next(1, most + 1)).Select(at => Person(random, at)).ToList();
        return SampleDeals.New(Pick(random, DealType.KeyAccount, DealType.ActiveProject, DealType.PassiveProject), Enum.GetValues<Stage>()[random.Next(10)]) with
        {
            ProcurementMode = Pick(random, ProcurementMode.LegalTender, ProcurementMode.Negotiated, (ProcurementMode?)null),
            People = [.. people],
            Influences =
            [
                .. Enumerable.Range(0, random.Next(2 * people.Count))
                    .Select(_ => new InfluenceEdge(people[random.Next(people.Count)].Id, people[random.Next(people.Count)].Id, random.Next(1, 4), Enum.GetValues<InfluenceKind>()[random.Next(4)]))
                    .Where(edge => edge.From != edge.To),
            ],
        };
    }

    public static Person Person(Random random, int at)
    {
        var seat = random.Next(8) == 0;
        return new()
        {
            Id = $"p{at}",
            Name = $"{Names[random.Next(Names.Length)]}{at}",
            IsSeat = seat,
            Roles = [.. Enum.GetValues<BuyingRole>().Where(_ => random.Next(6) == 0)],
            Influence = random.Next(6) is var influence and > 0 ? influence : null,
            Stance = !seat && random.Next(6) is var stance and > 0 ? stance - 3 : null,
            Strength = seat ? 0 : random.Next(5),
            LastTwoWayTouch = seat || random.Next(3) == 0 ? null : SampleDeals.Today.AddDays(-random.Next(120)),
        };
    }

    private static T Pick<T>(Random random, params T[] items) => items[random.Next(items.Length)];
}
