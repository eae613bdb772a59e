using Azure.Data.Tables;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;
using Microsoft.Extensions.Time.Testing;
using SalesBot.Bot.Turns;
using SalesBot.Sales;
using SalesBot.Sales.Accounts;
using SalesBot.Storage;
using SalesBot.Tests.Storage;

namespace SalesBot.Tests.Turns;

/// <summary>What a dialog finds in its turn, what it costs, and what becomes of a turn that fails.</summary>
public class TurnTests(TableFixture fixture) : IClassFixture<TableFixture>
{
    [Fact]
    public async Task An_answer_costs_one_parallel_read_one_commit_and_one_mark()
    {
        var bench = new TurnBench(fixture);
        var instance = bench.Instance();
        await bench.SayAsync(instance, "new");

        using var calls = StorageCalls.Record();
        await bench.SayAsync(instance, "answer BUDGET yes");

        // State, operation, user and deal; the deal's batch; the conversation's batch; the mark.
        Assert.Equal(["GET", "GET", "GET", "GET", "POST", "POST", "PATCH"], calls.Calls.Select(call => call.Split(' ')[0]));
    }

    [Fact]
    public async Task Talk_that_changes_no_deal_costs_three_reads_one_commit_and_one_mark()
    {
        var bench = new TurnBench(fixture);
        var instance = bench.Instance();
        await bench.SayAsync(instance, "count");

        using var calls = StorageCalls.Record();
        await bench.SayAsync(instance, "count");

        Assert.Equal(["GET", "GET", "GET", "POST", "PATCH"], calls.Calls.Select(call => call.Split(' ')[0]));
    }

    [Fact]
    public async Task A_bug_is_answered_with_one_sentence_and_changes_nothing()
    {
        var bench = new TurnBench(fixture);
        var instance = bench.Instance();
        await bench.SayAsync(instance, "count");

        Assert.StartsWith("Something went wrong", await bench.SayAsync(instance, "fail"));
        Assert.Equal("count 2", await bench.SayAsync(instance, "count"));
    }

    [Fact]
    public async Task A_user_error_is_answered_in_its_own_words_and_in_the_users_language()
    {
        var bench = new TurnBench(fixture);
        var instance = bench.Instance();
        Assert.Equal("Not so.", await bench.SayAsync(instance, "no"));

        var chinese = bench.Message("no");
        chinese.Locale = "zh-CN";

        Assert.Equal("不行。", Assert.Single(await bench.SendAsync(instance, chinese)).Text);
    }

    [Fact]
    public async Task A_bug_behind_a_button_is_answered_under_the_card()
    {
        var bench = new TurnBench(fixture);

        var answer = Assert.Single(await bench.SendAsync(bench.Instance(), bench.Press("fail", "key-1")));

        Assert.Contains("Something went wrong", StateJson.WriteActivity(answer));
    }

    [Fact]
    public async Task Another_persons_deal_is_not_there()
    {
        var bench = new TurnBench(fixture);
        await bench.SayAsync(bench.Instance(), "new");
        var id = (await bench.StoredDealAsync()).Deal.Id;
        var seen = new List<bool>();
        var instance = bench.Instance(script: async (_, turn) =>
        {
            seen.Add(await turn.DealAsync(id) is not null);
            seen.Add((await turn.MyDealsAsync()).Any(deal => deal.DealId == id));
            seen.Add(await turn.AnswerRevisionAsync(id, "BUDGET", 1) is not null);
        });

        var (colleague, stranger) = (bench.Message("x"), bench.Message("x"));
        colleague.From.AadObjectId = "rep-2";
        stranger.Conversation.TenantId = "tenant-2";
        await bench.SendAsync(instance, bench.Message("x"));
        await bench.SendAsync(instance, colleague);
        await bench.SendAsync(instance, stranger);

        Assert.Equal([true, true, false, false, false, false, false, false, false], seen);
    }

    [Fact]
    public async Task What_a_turn_saves_is_there_in_the_next()
    {
        var clock = new FakeTimeProvider(DealSamples.Start);
        var bench = new TurnBench(fixture) { Clock = clock };
        var due = DealSamples.Start.AddDays(1);
        Turn? before = null;
        await bench.SendAsync(
            bench.Instance(script: (_, turn) =>
            {
                before = turn;
                turn.Save(turn.User with { Language = Language.Chinese, WelcomedAt = turn.Now, Installed = true });
                turn.Save(new Account { Id = AccountTable.IdOf("康源药业"), TenantId = turn.TenantId, Name = "康源药业" });
                turn.Schedule(new Reminder(turn.NewId("reminder"), turn.TenantId, turn.UserId, null, "call Ms Song", due));
                return Task.CompletedTask;
            }),
            bench.Message("x"));

        Turn? after = null;
        Account? account = null;
        await bench.SendAsync(
            bench.Instance(script: async (_, turn) =>
            {
                after = turn;
                account = await turn.AccountNamedAsync(" 康源药业 ");
            }),
            bench.Message("x"));

        Assert.Equal(Language.English, UserDetails.LanguageOf(null));
        Assert.Equal(Language.Chinese, after!.Language);
        Assert.Equal(before!.User, after.User);
        Assert.Equal("Li Na", after.User.DisplayName);
        Assert.Contains("smba.trafficmanager.net", after.User.Reference);
        Assert.Equal("康源药业", account?.Name);
        var reminders = new List<DueReminder>();
        await foreach (var reminder in fixture.Tables.Reminders.DueAsync(due))
        {
            reminders.Add(reminder);
        }

        Assert.Equal("call Ms Song", Assert.Single(reminders).Reminder.Text);
    }

    [Theory]
    [InlineData("Asia/Shanghai", "2026-03-03")]
    [InlineData("America/New_York", "2026-03-02")]
    [InlineData("Nowhere/Unknown", "2026-03-02")]
    public async Task Today_is_the_users_day(string zone, string day)
    {
        var bench = new TurnBench(fixture) { Clock = new FakeTimeProvider(new(2026, 3, 2, 18, 0, 0, TimeSpan.Zero)) };
        var today = default(DateOnly);
        var message = bench.Message("x");
        message.LocalTimezone = zone;

        await bench.SendAsync(bench.Instance(script: (_, turn) => Task.FromResult(today = turn.Today)), message);

        Assert.Equal(DateOnly.ParseExact(day, "yyyy-MM-dd"), today);
    }

    [Fact]
    public async Task A_repeated_run_makes_the_same_ids_and_keys()
    {
        var bench = new TurnBench(fixture);
        var made = new List<string>();
        var (one, other) = (bench.Instance(), bench.Instance());
        var instance = bench.Instance(script: async (_, turn) =>
        {
            made.Add($"{turn.NewId("deal")} {turn.NewId("deal")} {turn.NewKey()}");
            if (made.Count == 1)
            {
                await bench.SayAsync(other, "count");
            }
        });
        await bench.SendAsync(instance, bench.Message("x"));

        Assert.Equal(2, made.Count);
        Assert.Equal(made[0], made[1]);
        Assert.Equal(3, made[0].Split(' ').Distinct().Count());
    }

    [Fact]
    public async Task State_that_does_not_read_back_is_kept_aside_and_the_person_is_told()
    {
        var bench = new TurnBench(fixture);
        await bench.SayAsync(bench.Instance(), "count");
        var table = fixture.Raw("Conversations");
        TableEntity state = (await table.GetEntityAsync<TableEntity>(bench.Partition, "state")).Value;
        var damaged = state.GetString("Json").Replace("count", "coun\"t", StringComparison.Ordinal);
        state["Json"] = damaged;
        await table.UpdateEntityAsync(state, state.ETag);

        var reply = await bench.SayAsync(bench.Instance(), "count");

        Assert.StartsWith("I lost my place in our talk", reply);
        Assert.EndsWith("count 1", reply);
        Assert.Equal(damaged, Assert.Single(table.Query<TableEntity>(row => row.PartitionKey == bench.Partition).AsEnumerable(), row => row.RowKey == Keys.Quarantine).GetString("Json"));
        Assert.Equal("count 2", await bench.SayAsync(bench.Instance(), "count"));
    }

    [Fact]
    public async Task State_of_a_newer_version_is_left_alone()
    {
        var bench = new TurnBench(fixture);
        await bench.SayAsync(bench.Instance(), "count");
        var table = fixture.Raw("Conversations");
        TableEntity state = (await table.GetEntityAsync<TableEntity>(bench.Partition, "state")).Value;
        state["Schema"] = ConversationTable.Schema + 1;
        await table.UpdateEntityAsync(state, state.ETag);

        Assert.StartsWith("I am being updated", await bench.SayAsync(bench.Instance(), "count"));

        Assert.Equal(1, await bench.StoredCountRawAsync(table));
    }

    [Fact]
    public async Task A_damaged_deal_is_left_alone_and_the_others_work()
    {
        var bench = new TurnBench(fixture);
        await bench.SayAsync(bench.Instance(), "new");
        await bench.SayAsync(bench.Instance(), "answer BUDGET yes");
        var id = (await bench.StoredDealAsync()).Deal.Id;
        var table = fixture.Raw("Deals");
        TableEntity answer = (await table.GetEntityAsync<TableEntity>(Keys.Deal(TurnBench.Tenant, id), Keys.DealRow.Answer("BUDGET"))).Value;
        answer["Json"] = answer.GetString("Json").Replace("\"answered\"", "\"fromTheFuture\"", StringComparison.OrdinalIgnoreCase);
        await table.UpdateEntityAsync(answer, answer.ETag);

        Assert.StartsWith("The stored record of this deal is damaged", await bench.SayAsync(bench.Instance(), "answer RIVAL yes"));
        Assert.Equal("count 2", await bench.SayAsync(bench.Instance(), "count"));
        Assert.Equal("made", await bench.SayAsync(bench.Instance(), "new"));
        Assert.Equal("1 answers", await bench.SayAsync(bench.Instance(), "answer RIVAL yes"));
    }

    [Fact]
    public async Task A_turn_saves_one_deal_and_only_its_speakers()
    {
        var bench = new TurnBench(fixture);
        var thrown = new List<Exception>();
        await bench.SendAsync(
            bench.Instance(script: (_, turn) =>
            {
                turn.Save(TurnBench.NewDeal(turn));
                thrown.Add(Assert.Throws<InvalidOperationException>(() => turn.Save(TurnBench.NewDeal(turn))));
                thrown.Add(Assert.Throws<InvalidOperationException>(() => turn.Save(turn.User with { UserId = "rep-2" })));
                return Task.CompletedTask;
            }),
            bench.Message("x"));

        Assert.Equal(2, thrown.Count);
    }
}
