using SalesBot.Tests.Storage;

namespace SalesBot.Tests.Turns;

/// <summary>Requirements B5 and B6: turns at once end like turns one after another, and only what counts is said.</summary>
public class ConcurrencyTests(TableFixture fixture) : IClassFixture<TableFixture>
{
    [Fact]
    public async Task Forty_answers_at_once_on_two_instances_lose_nothing_and_say_nothing_untrue()
    {
        var bench = new TurnBench(fixture);
        var instances = new[] { bench.Instance(), bench.Instance() };
        await bench.SayAsync(instances[0], "new");

        var asked = Enumerable.Range(0, 40).Select(writer => UntilSavedAsync(bench, instances[writer % 2], $"answer Q{writer} yes"));
        var replies = await Task.WhenAll(asked);

        // Every number of answers was said once: the replies are those of one writer after another.
        Assert.Equal(Enumerable.Range(1, 40).Select(count => $"{count} answers"), replies.OrderBy(reply => reply.Length).ThenBy(reply => reply, StringComparer.Ordinal));
        var stored = await bench.StoredDealAsync();
        Assert.Equal(40, stored.Deal.Answers.Count);
        Assert.Equal(41, stored.Version);
        Assert.Equal(40, await bench.StoredCountAsync());
    }

    [Fact]
    public async Task Turns_that_change_the_deal_and_turns_that_change_only_the_talk_count_each_other()
    {
        var bench = new TurnBench(fixture);
        var instances = new[] { bench.Instance(), bench.Instance() };
        await bench.SayAsync(instances[0], "new");

        await Task.WhenAll(Enumerable.Range(0, 30).Select(writer =>
            UntilSavedAsync(bench, instances[writer % 2], writer % 3 == 0 ? "count" : $"answer Q{writer} yes")));

        Assert.Equal(20, (await bench.StoredDealAsync()).Deal.Answers.Count);
        Assert.Equal(30, await bench.StoredCountAsync());
    }

    [Fact]
    public async Task A_run_that_lost_says_nothing()
    {
        var bench = new TurnBench(fixture);
        var (one, other) = (bench.Instance(), bench.Instance());
        await bench.SayAsync(one, "count");
        var interrupted = false;
        bench.DuringRun = async () =>
        {
            if (!interrupted)
            {
                interrupted = true;
                Assert.Equal("count 2", await bench.SayAsync(other, "count"));
            }
        };

        Assert.Equal("count 3", await bench.SayAsync(one, "count"));

        Assert.Equal(["count 1", "count 2", "count 3"], bench.Adapter.Messages.Select(reply => reply.Text));
    }

    [Fact]
    public async Task After_five_lost_runs_the_person_is_asked_to_send_again_and_nothing_is_half_done()
    {
        var bench = new TurnBench(fixture);
        var (one, other) = (bench.Instance(), bench.Instance());
        await bench.SayAsync(one, "new");
        var depth = 0;
        bench.DuringRun = async () =>
        {
            if (Interlocked.Increment(ref depth) % 2 == 1)
            {
                await bench.SayAsync(other, $"answer Q{depth} yes");
            }
        };

        var reply = await bench.SayAsync(one, "answer BUDGET yes");

        Assert.StartsWith("Several changes arrived at once", reply);
        var deal = (await bench.StoredDealAsync()).Deal;
        Assert.Equal(5, deal.Answers.Count);
        Assert.DoesNotContain("BUDGET", deal.Answers.Keys);
        Assert.Equal(5, await bench.StoredCountAsync());
    }

    [Fact]
    public async Task Two_conversations_that_write_one_deal_keep_both_answers()
    {
        var (chat, meeting) = (new TurnBench(fixture), new TurnBench(fixture));
        await chat.SayAsync(chat.Instance(), "new");
        var id = (await chat.StoredDealAsync()).Deal.Id;
        var instance = meeting.Instance(script: async (_, turn) =>
        {
            turn.FocusDealId = id;
            turn.Save((await turn.DealAsync(id))!.With(TurnBench.AnswerOf(turn, "RIVAL", "yes")));
        });
        var interrupted = false;
        chat.DuringRun = async () =>
        {
            if (!interrupted)
            {
                interrupted = true;
                await meeting.SendAsync(instance, meeting.Message("x"));
            }
        };

        Assert.Equal("2 answers", await chat.SayAsync(chat.Instance(), "answer BUDGET yes"));

        Assert.Equal(["BUDGET", "RIVAL"], (await chat.StoredDealAsync()).Deal.Answers.Keys);
    }

    private static async Task<string> UntilSavedAsync(TurnBench bench, SalesBot.Bot.Turns.TurnPipeline instance, string text)
    {
        while (true)
        {
            var reply = await bench.SayAsync(instance, text);
            if (!reply.StartsWith("Several changes", StringComparison.Ordinal))
            {
                return reply;
            }
        }
    }
}
