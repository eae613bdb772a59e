using CsCheck;
using SalesBot.Sales.Deals;
using static SalesBot.Tests.Sales.SampleDeals;

namespace SalesBot.Tests.Sales.Deals;

/// <summary>What becomes of next steps: each change touches its own open step and nothing else.</summary>
public class StepKeepingTests
{
    private static readonly Deal Three = New(DealType.KeyAccount, Stage.Selection)
        .AddStep(new NextStep("late", "send the plan", Today.AddDays(9), StepOwner.Us))
        .AddStep(new NextStep("soon", "send the list", Today.AddDays(2), StepOwner.Customer, "Mr Sun"))
        .AddStep(new NextStep("past", "call", Today.AddDays(-1), StepOwner.Us));

    private static readonly Dictionary<string, Func<Deal, string, Deal>> Made = new()
    {
        ["finish"] = (deal, id) => deal.FinishStep(id, Now),
        ["move"] = (deal, id) => deal.MoveStep(id, Today.AddDays(30)),
        ["drop"] = (deal, id) => deal.DropStep(id, Now),
        ["give"] = (deal, id) => deal.GiveStep(id, deal.OpenStep(id)?.Owner == StepOwner.Us ? StepOwner.Customer : StepOwner.Us),
    };

    public static TheoryData<string> Changes => [.. Made.Keys];

    [Fact]
    public void Open_steps_come_by_their_day_and_the_first_is_the_next()
    {
        Assert.Equal(["past", "soon", "late"], Three.OpenSteps().Select(step => step.Id));
        Assert.Equal("past", Three.NextOpenStep?.Id);
        Assert.Equal("soon", Three.FinishStep("past", Now).NextOpenStep?.Id);
        Assert.Equal(["past", "late", "soon"], Three.MoveStep("soon", Today.AddDays(10)).OpenSteps().Select(step => step.Id));
    }

    [Theory]
    [MemberData(nameof(Changes))]
    public void A_change_is_made_to_its_step_alone(string what)
    {
        var changed = Made[what](Three, "soon");
        Assert.False(Three.NextSteps[1] == changed.NextSteps[1], what);
        Assert.Equal(Three.NextSteps.RemoveAt(1), changed.NextSteps.RemoveAt(1));
        Assert.Equal(Three with { NextSteps = changed.NextSteps }, changed);
    }

    [Theory]
    [MemberData(nameof(Changes))]
    public void A_step_that_is_not_there_or_is_closed_changes_nothing(string what)
    {
        Assert.True(ReferenceEquals(Three, Made[what](Three, "nobody's")), what);
        foreach (var closed in new[] { Three.FinishStep("soon", Now), Three.DropStep("soon", Now) })
        {
            Assert.True(ReferenceEquals(closed, Made[what](closed, "soon")), what);
            Assert.Null(closed.OpenStep("soon"));
        }
    }

    [Fact]
    public void Each_change_says_what_it_did()
    {
        Assert.Equal(Now, Three.FinishStep("soon", Now).NextSteps[1].DoneAt);
        Assert.Equal(Now, Three.DropStep("soon", Now).NextSteps[1].DroppedAt);
        Assert.Equal(Today.AddDays(5), Three.MoveStep("soon", Today.AddDays(5)).NextSteps[1].Due);
        Assert.Equal((StepOwner.Us, "Mr Sun"), (Three.GiveStep("soon", StepOwner.Us).NextSteps[1].Owner, Three.NextSteps[1].With));
    }

    [Fact]
    public void No_changes_ever_lose_a_step_or_open_a_closed_one() =>
        Gen.Select(Gen.Int[0, 3], Gen.Int[0, 3]).Array[0, 20].Sample(changes =>
        {
            var (deal, closed) = (Three, new HashSet<string>());
            foreach (var (what, which) in changes)
            {
                var id = which == 3 ? "nobody's" : Three.NextSteps[which].Id;
                deal = Made.Values.ElementAt(what)(deal, id);
                closed.UnionWith(deal.NextSteps.Where(step => !step.IsOpen).Select(step => step.Id));
                Assert.Equal(Three.NextSteps.Select(step => (step.Id, step.Text)), deal.NextSteps.Select(step => (step.Id, step.Text)));
                Assert.DoesNotContain(deal.OpenSteps(), step => closed.Contains(step.Id));
            }
        });
}
