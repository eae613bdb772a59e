using SalesBot.Sales.Deals;
using SalesBot.Sales.Stakeholders;

namespace SalesBot.Tests.Sales.Stakeholders;

/// <summary>The worked networks of the specification, and what must hold for any (domain 5.6, clarification B21).</summary>
public class InfluenceNetworkTests
{
    private static readonly Deal M1 = MapVectorTests.Worked("M1") with
    {
        Influences = [Advises("Qian", "Zhao", 3), Advises("Li", "Qian", 2), Advises("Wu", "Zhao", 2), Advises("Sun", "Zhao", 1)],
    };

    private static readonly Deal M2 = MapVectorTests.Worked("M2") with
    {
        Influences = [Advises("Dr Chen", "Engineer Lu", 2), Advises("Engineer Lu", "Director He", 3)],
    };

    [Theory]
    [InlineData("Zhao", 5.00)]
    [InlineData("Qian", 5.00)]
    [InlineData("Sun", 3.33)]
    [InlineData("Li", 3.53)]
    [InlineData("Wu", 4.67)]
    public void A_voice_carries_as_far_as_the_worked_map_says(string person, double expected) =>
        Assert.Equal(expected, InfluenceNetwork.Of(M1).EffectiveInfluence(person)!.Value, 2);

    [Fact]
    public void The_way_to_the_director_goes_over_the_doctor_and_the_engineer()
    {
        var path = InfluenceNetwork.Of(M2).PathTo("Director He")!;
        Assert.Equal(["Dr Chen", "Engineer Lu", "Director He"], path.People.Select(person => person.Name));
        Assert.Equal((1 / 2.0) + (1 / 3.0), path.Cost, 9);
    }

    [Fact]
    public void An_opponents_arrow_opens_no_door()
    {
        var deal = M2 with { Influences = [.. M2.Influences.Select(edge => edge with { Kind = InfluenceKind.Opposes })] };
        Assert.Null(InfluenceNetwork.Of(deal).PathTo("Director He"));
        Assert.Equal(2, InfluenceNetwork.Of(deal).EffectiveInfluence("Dr Chen")!.Value, 9);
    }

    [Fact]
    public void Four_arrows_are_too_far()
    {
        Assert.Equal(4, InfluenceNetwork.Of(Chain(4)).PathTo("p3")!.People.Length);
        Assert.Null(InfluenceNetwork.Of(Chain(5)).PathTo("p4"));
    }

    [Fact]
    public void Nobody_is_reached_over_somebody_who_must_not_be_contacted()
    {
        var chain = Chain(3);
        var seat = chain.With(chain.People[1] with { IsSeat = true });
        Assert.NotNull(InfluenceNetwork.Of(chain).PathTo("p2"));
        Assert.Null(InfluenceNetwork.Of(seat).PathTo("p2"));
    }

    [Fact]
    public void Of_two_ways_as_easy_the_shorter_is_taken()
    {
        // 1/2 + 1/2 against 1/1.
        var deal = Chain(3) with { Influences = [Advises("p0", "p1", 2), Advises("p1", "p2", 2), Advises("p0", "p2", 1)] };
        Assert.Equal(["p0", "p2"], InfluenceNetwork.Of(deal).PathTo("p2")!.People.Select(person => person.Id));
    }

    [Fact]
    public void Over_random_maps_ways_are_open_and_a_voice_never_shrinks()
    {
        var random = new Random(20261124);
        for (var round = 0; round < 300; round++)
        {
            var deal = RandomMaps.Next(random);
            var network = InfluenceNetwork.Of(deal);
            foreach (var person in deal.People)
            {
                Assert.InRange(network.EffectiveInfluence(person.Id) ?? 3, person.Influence ?? 3, 5);
                if (network.PathTo(person.Id) is { } path)
                {
                    Assert.DoesNotContain(path.People, deal.IsOffLimits);
                    Assert.InRange(path.People.Length, 2, 4);
                    Assert.True(path.People[0] is { Stance: >= 1, Strength: >= 2 });
                    Assert.Equal(person, path.People[^1]);
                    Assert.Equal(path.People.Length, path.People.Distinct().Count());
                }
            }
        }
    }

    private static InfluenceEdge Advises(string from, string to, int weight) => new(from, to, weight, InfluenceKind.Advises);

    // p0 is with us and each advises the next.
    private static Deal Chain(int length) => SampleDeals.New(DealType.ActiveProject, Stage.Selection) with
    {
        People = [.. Enumerable.Range(0, length).Select(at => new Person { Id = $"p{at}", Name = $"p{at}", Influence = 3, Stance = at == 0 ? 1 : 0, Strength = 2 })],
        Influences = [.. Enumerable.Range(0, length - 1).Select(at => Advises($"p{at}", $"p{at + 1}", 2))],
    };
}
