using SalesBot.Sales.Alerts;
using SalesBot.Sales.Calendars;
using SalesBot.Sales.Deals;
using SalesBot.Tests.Bench;

namespace SalesBot.Tests.Conversations.Alerts;

/// <summary>What is true when a notice is sent is what it says: to whom, whether at all, and in which form.</summary>
public class ToldInTimeTests
{
    private static readonly DateTimeOffset MondayEvening = new(2026, 11, 23, 20, 0, 0, TimeSpan.FromHours(8));

    [Fact]
    public async Task Found_at_night_it_waits_for_the_morning_and_goes_to_whoever_owns_the_deal_by_then()
    {
        await using var story = await Riverside.OpenAsync("en-US");
        story.Office.Time.SetUtcNow(MondayEvening);
        await story.RaisesAsync();
        Assert.DoesNotContain(story.Rep.Chat.Messages, message => message.Lines.Any(line => line.Contains("Riverside", StringComparison.Ordinal)));

        var deal = await story.NowAsync();
        await story.PutAsync(deal.HandTo(story.ZhaoMin.AadObjectId, "Zhao Min", new DateOnly(2026, 11, 23)));
        await story.Morning();

        await story.ZhaoMin.Hears("Wang Lei last wrote: “waiting for legal”");
        await story.Manager.Hears("Wang Lei last wrote");
        Assert.DoesNotContain(story.Rep.Chat.Messages, message => message.Lines.Any(line => line.Contains("You last wrote", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task Snoozed_before_the_morning_nobody_is_troubled()
    {
        await using var story = await Riverside.OpenAsync("zh-CN");
        story.Office.Time.SetUtcNow(MondayEvening);
        await story.RaisesAsync();

        await story.Rep.Says("暂缓 河岸化工 到11月27日，预算周期").BotReplies("◇ 已暂缓");
        await story.Morning();

        Assert.DoesNotContain(story.Manager.Chat.Messages, message => message.Lines.Any(line => line.Contains("◆ 危急", StringComparison.Ordinal)));
    }

    public static TheoryData<string, Func<Deal, Deal>> Past() => new()
    {
        { "closed", deal => deal with { Outcome = Outcome.Lost, Closing = new(Outcome.Lost, "price", null, null, MondayEvening) } },
        { "frozen", deal => deal with { ComplianceHold = new(ComplianceKind.Collusion, "somebody", MondayEvening) } },
        { "resolved", deal => deal with { Alert = deal.Alert! with { State = AlertState.Resolved, EndedOn = new(2026, 11, 23) } } },
        { "another alert", deal => deal with { Alert = deal.Alert! with { Id = "al-other" } } },
    };

    [Theory]
    [MemberData(nameof(Past))]
    public async Task What_no_longer_holds_by_the_morning_troubles_nobody_though_no_sweep_saw_it(string why, Func<Deal, Deal> change)
    {
        await using var story = await Riverside.OpenAsync("en-US");
        story.Office.Time.SetUtcNow(MondayEvening);
        await story.RaisesAsync();
        await story.PutAsync(change(await story.NowAsync()));

        await DeliversInTheMorningAsync(story);

        Assert.All(new[] { story.Rep, story.Manager }, person => Assert.False(
            person.Chat.Messages.Any(message => message.Lines.Any(line => line.Contains("Riverside", StringComparison.Ordinal))), $"{person.Name} heard of it, {why}."));
    }

    public static TheoryData<string, Func<Deal, Deal>> Answered() => new()
    {
        { "closed", deal => deal with { Outcome = Outcome.Lost, Closing = new(Outcome.Lost, "price", null, null, MondayEvening) } },
        { "answered", deal => deal with { Requests = [.. deal.Requests.Select(request => request with { State = RequestState.Answered, Reply = "tomorrow" })] } },
    };

    [Theory]
    [MemberData(nameof(Answered))]
    public async Task A_question_of_the_night_is_not_asked_any_more_if_it_is_answered_by_the_morning(string why, Func<Deal, Deal> change)
    {
        await using var story = await Riverside.OpenAsync("en-US");
        await story.RaisesAsync();
        story.Office.Time.SetUtcNow(MondayEvening);
        await story.Manager.Says("Ask rep").BotReplies("Your question to Wang Lei?");
        await story.Manager.Says("use it").BotReplies("You asked");
        await story.PutAsync(change(await story.NowAsync()));

        await DeliversInTheMorningAsync(story);

        Assert.False(story.Rep.Chat.Messages.Any(message => message.Lines.Any(line => line.Contains("Ms Li asks", StringComparison.Ordinal))), why);
    }

    [Fact]
    public async Task A_question_of_the_night_goes_to_whoever_owns_the_deal_by_the_morning()
    {
        await using var story = await Riverside.OpenAsync("en-US");
        await story.RaisesAsync();
        story.Office.Time.SetUtcNow(MondayEvening);
        await story.Manager.Says("Ask rep").BotReplies("Your question to Wang Lei?");
        await story.Manager.Says("use it").BotReplies("You asked");
        await story.PutAsync((await story.NowAsync()).HandTo(story.ZhaoMin.AadObjectId, "Zhao Min", new DateOnly(2026, 11, 23)));

        await DeliversInTheMorningAsync(story);

        await story.ZhaoMin.Hears("Ms Li asks");
        Assert.DoesNotContain(story.Rep.Chat.Messages, message => message.Lines.Any(line => line.Contains("Ms Li asks", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task An_answer_of_the_night_is_not_told_to_whom_it_no_longer_concerns()
    {
        await using var story = await Riverside.OpenAsync("en-US");
        await story.RaisesAsync();
        await story.Manager.Says("Ask rep").BotReplies("Your question to Wang Lei?");
        await story.Manager.Says("use it").BotReplies("You asked");
        await story.Office.Delivers();
        await story.Rep.Hears("Ms Li asks");
        story.Office.Time.SetUtcNow(MondayEvening);
        await story.Rep.Says("liability cap, their CFO decides").BotReplies("Sent to Ms Li");
        await story.ReportsAsync(story.Rep, story.Director);

        await DeliversInTheMorningAsync(story);

        Assert.DoesNotContain(story.Manager.Chat.Messages, message => message.Lines.Contains("[See plan]"));
    }

    [Fact]
    public async Task What_may_not_have_arrived_comes_once_more_and_says_so()
    {
        await using var story = await Riverside.OpenAsync("en-US");
        story.Office.Connector.Script = call => call.IsMessage ? new Fault { DropsAnswer = true } : null;
        await story.RaisesAsync();
        story.Office.Connector.Script = _ => null;

        await story.Later(TimeSpan.FromMinutes(2));

        var card = await story.Manager.Hears("Reminder");
        Assert.Contains("[Ask rep]", card.Lines);
        Assert.Equal(2, story.Manager.Chat.Messages.Count(message => message.Lines.Any(line => line.Contains("◆ Critical", StringComparison.Ordinal))));
    }

    // Only what was found before is told: no sweep goes first.
    private static async Task DeliversInTheMorningAsync(Riverside story)
    {
        story.Office.Time.SetUtcNow(MondayEvening.AddHours(13));
        for (var rounds = 0; rounds < 3; rounds++)
        {
            await story.Office.Delivers();
            story.Office.Passes(TimeSpan.FromMinutes(2));
        }
    }

    [Fact]
    public async Task Whoever_has_no_quiet_hours_hears_it_at_night()
    {
        await using var story = await Riverside.OpenAsync("en-US");
        await story.Manager.Says("quiet hours off").BotReplies("Saved: your morning list", "No quiet hours");
        story.Office.Time.SetUtcNow(MondayEvening);
        await story.RaisesAsync();

        await story.Manager.Hears("Wang Lei last wrote");
        Assert.DoesNotContain(story.Rep.Chat.Messages, message => message.Lines.Any(line => line.Contains("You last wrote", StringComparison.Ordinal)));
        Assert.Equal(QuietHours.Off, (await story.Tables.Users.FindAsync(Bench.Bench.TenantId, story.Manager.AadObjectId))!.Quiet);
    }

    [Fact]
    public async Task What_nobody_takes_up_goes_to_the_director_with_everything_to_press()
    {
        await using var story = await Riverside.OpenAsync("en-US");
        await story.RaisesAsync();
        for (var days = 0; days < 4; days++)
        {
            await story.Morning();
        }

        var card = await story.Director.Hears("Now with you");
        Assert.Contains("[Ask rep]", card.Lines);
        await story.Director.Says("acknowledge").BotReplies("You have taken note");
        Assert.Equal(AlertRung.Director, (await story.NowAsync()).Alert!.Acknowledged!.Rung);
    }

    [Fact]
    public async Task Three_weeks_at_critical_propose_to_stop_with_one_last_message()
    {
        await using var story = await Riverside.OpenAsync("zh-CN");
        await story.RaisesAsync();
        await story.Manager.Says("知悉");
        for (var days = 0; days < 16; days++)
        {
            await story.Morning();
        }

        var card = await story.Manager.Hears("已危急三周，要记为搁置吗？");
        Assert.Contains(card.Lines, line => line.Contains("“干燥装置”今年还会推进吗？", StringComparison.Ordinal));
        await story.Manager.Clicks("记为搁置", card).BotReplies("客户搁置：河岸化工");
        await story.Manager.Fills("原因", "客户不再回应").Clicks("关闭商机").BotReplies("○ 已关闭");
        Assert.Equal(Outcome.NoDecision, (await story.NowAsync()).Outcome);
    }

    [Fact]
    public async Task Facts_end_it_and_the_card_says_which()
    {
        await using var story = await Riverside.OpenAsync("en-US");
        await story.RaisesAsync();
        var card = await story.Manager.Hears("Wang Lei last wrote");
        var today = new DateOnly(2026, 11, 24);
        story.Office.Passes(TimeSpan.FromDays(1));
        var deal = await story.NowAsync();
        var now = story.Office.Time.GetUtcNow();

        await story.PutAsync(deal with
        {
            ExpectedClose = today.AddDays(24),
            CloseMoves = [.. deal.CloseMoves, new(deal.ExpectedClose!.Value, today.AddDays(24), "after their board", now)],
            People = [.. deal.People.Select(person => person with { LastTwoWayTouch = today })],
            NextSteps = [new("s2", "revised clause", today.AddDays(8), StepOwner.Us)],
            Touches =
            [
                .. deal.Touches,
                new() { Id = "t2", On = today, Channel = TouchChannel.Call, Direction = TouchDirection.TwoWay, By = deal.OwnerId, At = now, Summary = "cap agreed", People = [new("p2")] },
            ],
        });
        await story.Settles();

        Assert.Equal(
            ["Riverside Chemicals ○ Resolved", "Drying unit · Procurement · CNY 11.4m", "✓ Talked with Mr Zhou on Tue 24 Nov", "✓ New signing date Fri 18 Dec: after their board", "✓ Next step Wed 2 Dec: revised clause", "Closed by these facts, after one day.", "[Thank Wang Lei]", "[Brief]"],
            card.Lines);
    }

    [Fact]
    public async Task A_rep_and_a_manager_get_one_list_each_morning_with_what_rests_named()
    {
        await using var story = await Riverside.OpenAsync("en-US");
        var calm = story.Deal() with { Id = "dl-calm", AccountName = "Calm Foods", Tier = Tier.B, ExpectedClose = new DateOnly(2027, 5, 1), CloseMoves = [], NextSteps = [] };
        calm = calm with { People = [.. calm.People.Select(person => person with { LastTwoWayTouch = new DateOnly(2026, 11, 14) })] };
        await story.PutAsync(calm);
        var held = calm with { Id = "dl-held", AccountName = "Held Mills", Holds = [new Hold("budget freeze", new(2026, 11, 20), new(2027, 1, 15), story.Rep.AadObjectId, story.Office.Time.GetUtcNow())] };
        await story.PutAsync(held);
        await story.RaisesAsync();

        await story.Morning();

        var list = await story.Manager.Hears("deals need you");
        Assert.Equal(["Two deals need you", "Tue 24 Nov · 3 open"], list.Lines.Take(2));
        Assert.Contains("On hold: Held Mills until 15 Jan 2027.", list.Lines);
        Assert.Single(story.Manager.Chat.Messages, message => message.Lines.Any(line => line.Contains("deals need you", StringComparison.Ordinal)));
        await story.Manager.Clicks("Open Riverside Chemicals", list).BotReplies("[Ask rep]");
    }
}
