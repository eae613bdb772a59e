using System.Text.Json.Nodes;
using Microsoft.Extensions.DependencyInjection;
using SalesBot.Bot.Turns;
using SalesBot.Storage;
using SalesBot.Tests.Bench;

namespace SalesBot.Tests.Delivering;

/// <summary>What the Connector may answer, and what follows from it (requirements D1-D3, D9, A4).</summary>
public class OutcomeTests
{
    [Theory]
    [InlineData("20", 20)]
    [InlineData("DATE", 40)]
    [InlineData(null, 2)]
    [InlineData("-1", 2)]
    [InlineData("86400", 3600)]
    public async Task A_chat_that_is_to_be_silent_waits_as_told_and_nobody_else_does(string? header, int seconds)
    {
        await using var office = await DeliveryOffice.OpenAsync();
        var (rep, other) = (await office.PersonAsync("Wang Lei"), await office.PersonAsync("Chen Jing"));
        var after = header == "DATE" ? office.Time.GetUtcNow().AddSeconds(seconds).ToString("R") : header;
        var isThrottled = true;
        office.Connector.Script = call => isThrottled && IsTo(call, rep) ? new Fault(429, "Throttled", after) : null;
        await office.TellsAsync(rep, "one");
        await office.TellsAsync(rep, "two", office.Time.GetUtcNow().AddTicks(1));
        await office.TellsAsync(other, "for another");
        office.Passes(TimeSpan.FromTicks(1));
        var began = office.Time.GetUtcNow();
        await office.Delivers();
        isThrottled = false;
        await office.Restart();

        office.Time.SetUtcNow(began.AddSeconds(seconds - 0.5));
        await office.Delivers();
        Assert.Equal((0, 1), (rep.Notices().Count, other.Notices().Count));
        Assert.Single(office.Connector.Calls, call => call.IsMessage && IsTo(call, rep) && call.Body!["text"] is not null);

        office.Time.SetUtcNow(began.AddSeconds(seconds + 1));
        await office.Delivers();
        Assert.Equal(["one", "two"], rep.Notices());
    }

    [Fact]
    public async Task A_chat_that_is_to_be_silent_stays_so_when_something_new_waits()
    {
        await using var office = await DeliveryOffice.OpenAsync();
        var rep = await office.PersonAsync("Wang Lei");
        office.Connector.Script = call => call.IsMessage ? new Fault(429, "Throttled", "60") : null;
        await office.TellsAsync(rep, "one");
        await office.Delivers();
        office.Connector.Script = _ => null;

        office.Passes(TimeSpan.FromSeconds(10));
        await office.TellsAsync(rep, "two");
        await office.Delivers();
        Assert.Empty(rep.Notices());

        office.Passes(TimeSpan.FromSeconds(51));
        await office.Delivers();
        Assert.Equal(["one", "two"], rep.Notices());
    }

    public static TheoryData<string, Fault, bool> Ambiguous() => new()
    {
        { "500", new Fault(500), false },
        { "502", new Fault(502), false },
        { "503", new Fault(503), false },
        { "504", new Fault(504), false },
        { "408", new Fault(408), false },
        { "broken before it was taken", new Fault { Aborts = true }, false },
        { "broken after it was taken", new Fault { DropsAnswer = true }, true },
    };

    [Theory]
    [MemberData(nameof(Ambiguous))]
    public async Task What_may_have_arrived_is_followed_by_one_reminder_and_never_repeated(string why, Fault fault, bool arrives)
    {
        await using var office = await DeliveryOffice.OpenAsync();
        var rep = await office.PersonAsync("Wang Lei");
        var faults = 1;
        office.Connector.Script = call => call.IsMessage && Interlocked.Decrement(ref faults) >= 0 ? fault : null;
        await office.TellsAsync(rep, "one");

        Assert.Equal(1, (await office.Delivers())[0].Unknown);
        office.Passes(TimeSpan.FromSeconds(59));
        await office.Delivers();
        Assert.Equal(arrives ? ["one"] : [], rep.Notices());

        await office.RoundsAsync(5);
        Assert.True(rep.Notices().SequenceEqual(arrives ? ["one", "again: one"] : ["again: one"]), $"{why}: {string.Join(", ", rep.Notices())}");
    }

    [Fact]
    public async Task A_reminder_that_may_have_arrived_is_the_last()
    {
        await using var office = await DeliveryOffice.OpenAsync();
        var rep = await office.PersonAsync("Wang Lei");
        office.Connector.Script = call => call.IsMessage ? new Fault { DropsAnswer = true } : null;
        await office.TellsAsync(rep, "one");

        await office.RoundsAsync(8);

        Assert.Equal(["one", "again: one"], rep.Notices());
    }

    [Fact]
    public async Task A_chat_somebody_else_is_busy_with_is_tried_again_and_hears_it_once()
    {
        await using var office = await DeliveryOffice.OpenAsync();
        var rep = await office.PersonAsync("Wang Lei");
        var faults = 3;
        office.Connector.Script = call => call.IsMessage && Interlocked.Decrement(ref faults) >= 0 ? new Fault(412, "PreconditionFailed") : null;
        await office.TellsAsync(rep, "one");

        await office.RoundsAsync(5);

        Assert.Equal(["one"], rep.Notices());
    }

    [Theory]
    [InlineData(403, "BotNotInConversationRoster", "notinstalled")]
    [InlineData(403, "ConversationBlockedByUser", "blocked")]
    [InlineData(403, "BotDisabledByAdmin", "disabled")]
    [InlineData(403, "SomethingNew", "forbidden")]
    public async Task Who_does_not_let_us_in_is_left_alone_until_they_are_heard_of_and_nothing_is_lost(int status, string code, string reason)
    {
        await using var office = await DeliveryOffice.OpenAsync();
        var rep = await office.PersonAsync("Wang Lei");
        var isClosed = true;
        office.Connector.Script = call => isClosed && call.IsMessage ? new Fault(status, code) : null;
        await office.TellsAsync(rep, "one");
        var report = await office.Delivers();
        var sends = office.Sends();
        for (var day = 0; day < 4; day++)
        {
            office.Passes(TimeSpan.FromDays(1));
            await office.TellsAsync(rep, $"day {day}");
            await office.Delivers();
        }

        Assert.Equal(sends, office.Sends());
        Assert.Equal(1, report[0].HeldBack[reason]);
        Assert.Equal([reason], (await office.Tables().Notices.UnreachedAsync(Bench.Bench.TenantId)).Select(person => person.Reason.ToLowerInvariant()));

        isClosed = false;
        await rep.Says("hello");
        await office.RoundsAsync(1);
        Assert.Equal(["one", "day 0", "day 1", "day 2", "day 3"], rep.Notices().Where(words => words == "one" || words.StartsWith("day", StringComparison.Ordinal)));
        Assert.Empty(await office.Tables().Notices.UnreachedAsync(Bench.Bench.TenantId));
    }

    [Theory]
    [InlineData(400, "BadSyntax")]
    [InlineData(413, "MessageSizeTooBig")]
    public async Task What_we_wrote_wrong_is_given_up_with_an_alarm_and_the_rest_goes_on(int status, string code)
    {
        await using var office = await DeliveryOffice.OpenAsync();
        var rep = await office.PersonAsync("Wang Lei");
        office.Connector.Script = call => call.IsMessage && call.Body!.ToJsonString().Contains("one", StringComparison.Ordinal) ? new Fault(status, code) : null;
        await office.TellsAsync(rep, "one");
        await office.TellsAsync(rep, "two");
        var before = office.Sends();

        var report = await office.Delivers();
        await office.RoundsAsync(3);

        Assert.Equal(1, report[0].Failed["malformed"]);
        Assert.Equal(before + 2, office.Sends());
        Assert.Equal(["two"], rep.Notices());
        Assert.Contains(office.Bot.Log.Entries, entry => entry.StartsWith("Error", StringComparison.Ordinal) && entry.Contains("given up", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_chat_that_is_gone_is_opened_anew_without_a_message()
    {
        await using var office = await DeliveryOffice.OpenAsync();
        var rep = await office.PersonAsync("Wang Lei");
        await ChangeReferenceAsync(office, rep, reference => reference["conversation"]!["id"] = "a:gone");
        await office.TellsAsync(rep, "one");
        await office.TellsAsync(rep, "two");

        await office.RoundsAsync(2);

        Assert.Equal(["one", "two"], rep.Notices());
        var opened = Assert.Single(office.Connector.Calls, call => call is { Method: "POST", Path: "v3/conversations" });
        Assert.False(opened.Body!.ContainsKey("activity"));
        Assert.Contains(rep.Chat.Id, (await office.Tables().Users.FindAsync(Bench.Bench.TenantId, rep.AadObjectId))!.Reference!, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_chat_that_another_host_serves_by_now_is_found_there_and_stays_there()
    {
        await using var elsewhere = await FakeConnector.StartAsync();
        await using var office = await DeliveryOffice.OpenAsync("--Bot:Custom:ServiceHosts:1", elsewhere.Host);
        var rep = await office.PersonAsync("Wang Lei");
        elsewhere.Join(rep);
        elsewhere.Identity.Trusts(office.Connector.Identity);
        office.Connector.Script = call => call.IsMessage ? new Fault(403, "InvalidBotApiHost") : null;
        var before = office.Sends();
        await office.TellsAsync(rep, "one");
        await office.TellsAsync(rep, "two");

        await office.RoundsAsync(2);

        Assert.Equal(["one", "two"], rep.Notices());
        Assert.Equal(before + 1, office.Sends());

        office.Connector.Script = _ => null;
        await rep.Says("hello");
        var mine = office.Sends();
        await office.TellsAsync(rep, "three");
        await office.RoundsAsync(1);
        Assert.Equal(mine + 1, office.Sends());
    }

    [Fact]
    public async Task A_stored_address_that_is_not_the_Connectors_gets_nothing()
    {
        await using var evil = await FakeConnector.StartAsync();
        await using var office = await DeliveryOffice.OpenAsync();
        var rep = await office.PersonAsync("Wang Lei");
        await ChangeReferenceAsync(office, rep, reference => reference["serviceUrl"] = evil.ServiceUrl);
        await office.TellsAsync(rep, "one");

        var report = await office.Delivers();
        await office.RoundsAsync(3);
        Assert.Empty(evil.Calls);
        Assert.Equal(1, report[0].HeldBack["foreignhost"]);

        await rep.Says("hello");
        await office.RoundsAsync(1);
        Assert.Contains("one", rep.Notices());
        Assert.Empty(evil.Calls);
    }

    [Fact]
    public async Task A_token_that_was_withdrawn_is_renewed_once_and_an_issuer_that_is_down_costs_time_only()
    {
        await using var office = await DeliveryOffice.OpenAsync();
        var rep = await office.PersonAsync("Wang Lei");
        office.Passes(TimeSpan.FromMinutes(2));
        office.Connector.Identity.RevokeTokens();
        var asked = office.Connector.Identity.TokensAsked;
        await office.TellsAsync(rep, "one");
        await office.RoundsAsync(1);
        Assert.Equal(["one"], rep.Notices());
        Assert.Equal(asked + 1, office.Connector.Identity.TokensAsked);

        office.Connector.Identity.IssuesTokens = false;
        office.Passes(TimeSpan.FromHours(2));
        await office.TellsAsync(rep, "two");
        await office.TellsAsync(rep, "three", office.Time.GetUtcNow().AddTicks(1));
        var report = await office.Delivers();
        Assert.Equal(1, report[0].HeldBack["notoken"]);
        Assert.Contains(office.Bot.Log.Entries, entry => entry.StartsWith("Error", StringComparison.Ordinal) && entry.Contains("NoToken", StringComparison.Ordinal));

        office.Connector.Identity.IssuesTokens = true;
        await office.RoundsAsync(2);
        Assert.Equal(["one", "two", "three"], rep.Notices());
        Assert.Equal(1, office.Connector.Identity.MostTokensAtOnce);
    }

    [Fact]
    public async Task A_Connector_that_refuses_everybody_for_an_hour_is_asked_seldom_and_everybody_hears_in_the_end()
    {
        await using var office = await DeliveryOffice.OpenAsync();
        var people = new List<Person>();
        for (var at = 0; at < 24; at++)
        {
            people.Add(await office.PersonAsync($"Person {at}"));
            await office.TellsAsync(people[^1], "one");
        }

        var before = office.Sends();
        office.Connector.Script = call => call.IsMessage ? new Fault(429, "Throttled") : null;
        for (var minute = 0; minute < 60; minute++)
        {
            await office.RoundsAsync(1);
        }

        // Without a hold for the whole app it would be hundreds.
        Assert.InRange(office.Sends() - before, 24, 150);

        office.Connector.Script = _ => null;
        await office.RoundsAsync(30);
        Assert.All(people, person => Assert.Equal(["one"], person.Notices()));
    }

    private static bool IsTo(ConnectorCall call, Person person) => Uri.UnescapeDataString(call.Path).Contains(person.Chat.Id, StringComparison.Ordinal);

    private static async Task ChangeReferenceAsync(Bench.Bench office, Person person, Action<JsonObject> change)
    {
        var user = (await office.Tables().Users.FindAsync(Bench.Bench.TenantId, person.AadObjectId))!;
        var reference = JsonNode.Parse(user.Reference!)!.AsObject();
        change(reference);
        await office.Tables().Users.SaveAsync(user, user with { Reference = reference.ToJsonString() });
    }
}
