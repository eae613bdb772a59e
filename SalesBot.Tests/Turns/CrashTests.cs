using SalesBot.Bot.Turns;
using SalesBot.Storage;
using SalesBot.Tests.Storage;

namespace SalesBot.Tests.Turns;

/// <summary>
/// Requirement B4: wherever an instance dies, the message that Teams sends again ends with one effect and its reply,
/// and so does the next message.
/// </summary>
public class CrashTests(TableFixture fixture) : IClassFixture<TableFixture>
{
    /// <summary>More calls than any turn makes; a turn that ends without meeting its crash is checked too.</summary>
    private const int MostCalls = 12;

    public static TheoryData<string, bool, bool> Cases()
    {
        var cases = new TheoryData<string, bool, bool>();
        foreach (var text in new[] { "new", "answer BUDGET yes", "count" })
        {
            foreach (var afterwards in new[] { false, true })
            {
                cases.Add(text, afterwards, false);
                cases.Add(text, afterwards, true);
            }
        }

        return cases;
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public async Task A_turn_that_dies_at_any_call_is_finished_by_its_copy(string text, bool afterwards, bool otherFirst)
    {
        var crashes = 0;
        for (var call = 0; call < MostCalls; call++)
        {
            crashes += await DieAndRecoverAsync(text, call, afterwards, otherFirst) ? 1 : 0;
        }

        Assert.InRange(crashes, 5, MostCalls);
    }

    private async Task<bool> DieAndRecoverAsync(string text, int call, bool afterwards, bool otherFirst)
    {
        var bench = new TurnBench(fixture) { Timing = new TurnTiming { Poll = TimeSpan.FromMilliseconds(10), Hold = TimeSpan.FromMilliseconds(60) } };
        var healthy = bench.Instance();
        if (text != "new")
        {
            await bench.SayAsync(healthy, "new");
        }

        var before = bench.Adapter.Messages.Count;
        var crash = new Crash(call, afterwards);
        var message = bench.Message(text);
        bench.Adapter.OnSend = _ => crash.Check();
        try
        {
            await bench.SendAsync(bench.Instance(adjust: crash.Into), message);
        }
        catch (CrashedException)
        {
        }

        bench.Adapter.OnSend = _ => { };
        if (otherFirst)
        {
            // The person does not wait for the reply, and the next message comes before the copy of the first.
            await bench.SayAsync(bench.Instance(), "count");
        }

        await bench.SendAsync(bench.Instance(), message);
        await CheckAsync(bench, text, otherFirst, crash.Happened, bench.Adapter.Messages.Skip(before).Select(reply => reply.Text).ToList());
        return crash.Happened;
    }

    private async Task CheckAsync(TurnBench bench, string text, bool otherFirst, bool crashed, List<string> replies)
    {
        replies.RemoveAll(reply => otherFirst && text != "count" && reply.StartsWith("count", StringComparison.Ordinal));
        var expected = text switch { "new" => "made", "count" => "count", _ => "1 answers" };

        // A reply that went out just before the end may go out again: the channel has no way to ask.
        Assert.All(replies, reply => Assert.StartsWith(expected, reply));
        Assert.InRange(replies.Count - (otherFirst && text == "count" ? 1 : 0), 1, crashed ? 2 : 1);
        var deals = await fixture.Tables.Lists.OfAsync(TurnBench.Tenant, TurnBench.Rep);
        if (text == "count")
        {
            Assert.Equal(otherFirst ? 2 : 1, await bench.StoredCountAsync());
            return;
        }

        var stored = await bench.StoredDealAsync();
        Assert.Equal(text == "new" ? 1 : 2, stored.Version);
        Assert.Equal(text == "new" ? 0 : 1, stored.Deal.Answers.Count);
        Assert.Single(deals, deal => deal.DealId == stored.Deal.Id);
        var events = new List<DealEvent>();
        await foreach (var happened in fixture.Tables.Deals.EventsAsync(TurnBench.Tenant, stored.Deal.Id))
        {
            events.Add(happened);
        }

        Assert.Equal(stored.Version, events.Count);
    }
}
