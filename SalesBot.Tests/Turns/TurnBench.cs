using System.Collections.Concurrent;
using Azure.Data.Tables;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;
using Microsoft.Extensions.Logging.Abstractions;
using Newtonsoft.Json.Linq;
using SalesBot.Bot.Turns;
using SalesBot.Sales.Deals;
using SalesBot.Sales.Qualification;
using SalesBot.Storage;
using SalesBot.Tests.Storage;

namespace SalesBot.Tests.Turns;

/// <summary>
/// A conversation with a small bot behind the turn pipeline, on real tables. What the bot says and how often it ran is
/// recorded. It understands:
/// <code>
/// new                     makes a deal and keeps it in focus
/// answer KEY OPTION       records an answer on the deal in focus, says how many there are, counts in bot state
/// count                   counts in bot state only, says the number
/// both OPTION             records BUDGET on the deal in focus and leaves RIVAL, for the other deal, to a turn of its own
/// fail                    throws; "no" throws a user error
/// </code>
/// </summary>
internal sealed class TurnBench(TableFixture fixture)
{
    public const string Tenant = "tenant-1";
    public const string Rep = "rep-1";

    private int activities;

    public string ConversationId { get; } = "a:" + Guid.NewGuid().ToString("N");

    public FakeAdapter Adapter { get; } = new();

    public TimeProvider Clock { get; init; } = TimeProvider.System;

    /// <summary>Patient, so that a busy machine does not look like an ill store.</summary>
    public TurnTiming Timing { get; init; } = new() { Answer = TimeSpan.FromMinutes(5), Hold = TimeSpan.FromMinutes(2), Poll = TimeSpan.FromMilliseconds(20) };

    public int Runs => runs;

    private int runs;

    /// <summary>What else happens in a run, after the bot has read and before it ends.</summary>
    public Func<Task> DuringRun { get; set; } = () => Task.CompletedTask;

    public string Partition => ConversationTable.Partition(Tenant, "msteams", ConversationId);

    /// <summary>An instance of the bot: a process of its own, as far as storage can tell.</summary>
    public TurnPipeline Instance(string? connectionString = null, Action<TableClientOptions>? adjust = null, Func<ITurnContext, Turn, Task>? script = null, Func<Uri?>? address = null) => new(
        new ScriptedBot(script ?? TalkAsync), fixture.Connect(connectionString, adjust), Clock, NullLogger<TurnPipeline>.Instance, timing: Timing, address: address);

    public Activity Message(string text, string? id = null, string? key = null) => new()
    {
        Type = ActivityTypes.Message,
        Id = id ?? "activity-" + Interlocked.Increment(ref activities),
        ChannelId = "msteams",
        ServiceUrl = "https://smba.trafficmanager.net/teams/",
        Conversation = new ConversationAccount(id: ConversationId, conversationType: "personal", tenantId: Tenant),
        From = new ChannelAccount(id: "29:rep", name: "Li Na", aadObjectId: Rep),
        Recipient = new ChannelAccount(id: "28:bot"),
        Locale = "en-US",
        Text = text,
        Value = key is null ? null : new JObject { ["once"] = key },
    };

    public Activity Press(string text, string key, string? id = null)
    {
        var activity = Message(text, id);
        activity.Type = ActivityTypes.Invoke;
        activity.Name = "adaptiveCard/action";
        activity.Value = new JObject { ["action"] = new JObject { ["data"] = new JObject { ["once"] = key } } };
        return activity;
    }

    /// <summary>Delivers an activity to an instance.</summary>
    /// <returns>What was said in answer to it.</returns>
    public async Task<IReadOnlyList<Activity>> SendAsync(TurnPipeline instance, Activity activity)
    {
        var context = new TurnContext(Adapter, activity);
        await instance.OnTurnAsync(context);
        return Adapter.SentIn(context);
    }

    public async Task<string> SayAsync(TurnPipeline instance, string text) => string.Join('\n', (await SendAsync(instance, Message(text))).Select(reply => reply.Text));

    public async Task<StoredDeal> StoredDealAsync()
    {
        var state = await fixture.Tables.Conversations.StateAsync(Partition);
        return (await fixture.Tables.Deals.FindAsync(Tenant, state.FocusDealId!))!;
    }

    /// <summary>The bot's counter as stored.</summary>
    public async Task<int> StoredCountAsync()
    {
        var state = await fixture.Tables.Conversations.StateAsync(Partition);
        return state.Json is null ? 0 : JObject.Parse(state.Json).First!.First!["count"]?.Value<int>() ?? 0;
    }

    /// <summary>The same, where the state's own table class would refuse.</summary>
    public async Task<int> StoredCountRawAsync(TableClient conversations)
    {
        TableEntity row = (await conversations.GetEntityAsync<TableEntity>(Partition, "state")).Value;
        return JObject.Parse(row.GetString("Json")).First!.First!["count"]!.Value<int>();
    }

    private async Task TalkAsync(ITurnContext context, Turn turn)
    {
        Interlocked.Increment(ref runs);
        if (turn.Continuation is { } next)
        {
            await ContinueAsync(context, turn, next);
            return;
        }

        var words = context.Activity.Text.Split(' ');
        switch (words[0])
        {
            case "new":
                turn.Save(NewDeal(turn));
                await context.SendActivityAsync("made");
                break;
            case "answer":
                var deal = (await turn.DealAsync(turn.FocusDealId!))!.With(AnswerOf(turn, words[1], words[2]));
                turn.Save(deal);
                await CountAsync(context, turn);
                await SayAsync(context, $"{deal.Answers.Count} answers");
                break;
            case "both":
                turn.Save((await turn.DealAsync(turn.FocusDealId!))!.With(AnswerOf(turn, "BUDGET", "yes")));
                turn.Then(Continuation.Of(words[1], ("deal", OtherDeal)));
                await SayAsync(context, "first");
                break;
            case "count":
                await SayAsync(context, $"count {await CountAsync(context, turn)}");
                break;
            case "no":
                throw new UserErrorException(new("Not so.", "不行。"));
            case "fail":
                throw new InvalidOperationException("bug");
        }

        await DuringRun();
    }

    /// <summary>The deal that "both" concerns beside the one in focus.</summary>
    public string? OtherDeal { get; set; }

    private async Task ContinueAsync(ITurnContext context, Turn turn, Continuation next)
    {
        switch (next.Verb)
        {
            case "bug":
                throw new InvalidOperationException("bug");
            case "no":
                throw new UserErrorException(new("Not so.", "不行。"));
        }

        turn.Save((await turn.DealAsync(next.Id("deal")!))!.With(AnswerOf(turn, "RIVAL", "yes")));
        await CountAsync(context, turn);
        await SayAsync(context, "second");
        if (next.Verb == "thrice")
        {
            turn.Then(Continuation.Of("once", ("deal", turn.FocusDealId)));
        }
    }

    private static async Task SayAsync(ITurnContext context, string text)
    {
        await context.SendActivityAsync(context.Activity.Type == ActivityTypes.Invoke
            ? new Activity { Type = "invokeResponse", Value = new InvokeResponse { Status = 200, Body = new AdaptiveCardInvokeResponse { StatusCode = 200, Type = "text", Value = text } } }
            : MessageFactory.Text(text));
    }

    private static async Task<int> CountAsync(ITurnContext context, Turn turn)
    {
        var counter = turn.State.CreateProperty<int>("count");
        var count = await counter.GetAsync(context, () => 0) + 1;
        await counter.SetAsync(context, count);
        return count;
    }

    public static Deal NewDeal(Turn turn)
    {
        var id = turn.NewId("deal");
        turn.FocusDealId = id;
        return DealSamples.New(id, Tenant, turn.UserId, turn.Now);
    }

    public static Answer AnswerOf(Turn turn, string key, string option) => new()
    {
        Key = key,
        State = AnswerState.Answered,
        Value = new AnswerValue.Choice(option),
        By = turn.UserId,
        At = turn.Now,
    };

    private sealed class ScriptedBot(Func<ITurnContext, Turn, Task> script) : IBot
    {
        public Task OnTurnAsync(ITurnContext turnContext, CancellationToken cancellationToken = default) =>
            script(turnContext, turnContext.TurnState.Get<Turn>());
    }
}

/// <summary>The channel's end: keeps what is sent, in which turn.</summary>
internal sealed class FakeAdapter : BotAdapter
{
    private readonly ConcurrentQueue<(ITurnContext Turn, Activity Activity)> sent = new();

    /// <summary>Everything people see, from all turns.</summary>
    public IReadOnlyList<Activity> Messages => [.. sent.Select(item => item.Activity).Where(activity => activity.Type == ActivityTypes.Message)];

    /// <summary>How often it was shown that the bot is at it.</summary>
    public int Typed => typed;

    private int typed;

    /// <summary>Called before something is sent; may throw.</summary>
    public Action<Activity> OnSend { get; set; } = _ => { };

    public IReadOnlyList<Activity> SentIn(ITurnContext turn) => [.. sent.Where(item => item.Turn == turn).Select(item => item.Activity)];

    public override Task<ResourceResponse[]> SendActivitiesAsync(ITurnContext turnContext, Activity[] activities, CancellationToken cancellationToken)
    {
        foreach (var activity in activities)
        {
            if (activity.Type == ActivityTypes.Typing)
            {
                Interlocked.Increment(ref typed);
                continue;
            }

            OnSend(activity);
            sent.Enqueue((turnContext, activity));
        }

        return Task.FromResult(Array.ConvertAll(activities, _ => new ResourceResponse(Guid.NewGuid().ToString("N"))));
    }

    /// <summary>A turn of its own, for replies that come late.</summary>
    public override async Task ContinueConversationAsync(string botId, ConversationReference reference, BotCallbackHandler callback, CancellationToken cancellationToken)
    {
        using var turn = new TurnContext(this, reference.GetContinuationActivity());
        await callback(turn, cancellationToken);
    }

    public override Task<ResourceResponse> UpdateActivityAsync(ITurnContext turnContext, Activity activity, CancellationToken cancellationToken) =>
        Task.FromResult(new ResourceResponse(activity.Id));

    public override Task DeleteActivityAsync(ITurnContext turnContext, ConversationReference reference, CancellationToken cancellationToken) => Task.CompletedTask;
}
