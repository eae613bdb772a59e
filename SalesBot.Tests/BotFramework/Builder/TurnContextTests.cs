using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;

namespace SalesBot.Tests.BotFramework.Builder;

public sealed class TurnContextTests : IDisposable
{
    private readonly RecordingAdapter adapter = new();
    private readonly TurnContext turn;

    public TurnContextTests() => turn = new TurnContext(adapter, RecordingAdapter.Received);

    public void Dispose() => turn.Dispose();

    [Fact]
    public async Task A_text_is_sent_as_a_reply_to_what_was_received()
    {
        var response = await turn.SendActivityAsync("hello", "spoken", InputHints.ExpectingInput);

        var sent = Assert.Single(adapter.Sent);
        Assert.Equal(("message", "hello", "spoken", "expectingInput"), (sent.Type, sent.Text, sent.Speak, sent.InputHint));
        Assert.Equal(("received", "user", "bot", "conversation"), (sent.ReplyToId, sent.Recipient.Id, sent.From.Id, sent.Conversation.Id));
        Assert.Equal(("msteams", "https://smba.example/", "zh-CN"), (sent.ChannelId, sent.ServiceUrl, sent.Locale));
        Assert.Equal(("sent 1", "sent 1"), (response.Id, sent.Id));
    }

    [Fact]
    public async Task Handlers_run_in_the_order_added_around_the_sending()
    {
        var order = new List<string>();
        turn.OnSendActivities(async (_, activities, next) =>
        {
            order.Add($"first {activities.Count}");
            activities.Add(new Activity("message") { Text = "added" });
            var responses = await next();
            order.Add($"first after {responses.Length}");
            return responses;
        }).OnSendActivities((_, activities, next) =>
        {
            order.Add($"second {activities.Count}");
            return next();
        });

        await turn.SendActivitiesAsync([MessageFactory.Text("one"), MessageFactory.Text("two")]);

        Assert.Equal(["first 2", "second 3", "first after 3"], order);
        Assert.Equal(["one", "two", "added"], adapter.Sent.Select(activity => activity.Text));
    }

    [Fact]
    public async Task A_handler_that_does_not_go_on_keeps_the_message_back()
    {
        turn.OnSendActivities((_, _, _) => Task.FromResult<ResourceResponse[]>(null!));

        var response = await turn.SendActivityAsync("hello");

        Assert.Null(response.Id);
        Assert.Empty(adapter.Sent);
        Assert.False(turn.Responded);
    }

    [Fact]
    public async Task Only_a_trace_does_not_count_as_a_response()
    {
        Assert.False(turn.Responded);
        await turn.SendActivityAsync((Activity)Activity.CreateTraceActivity("trace"));
        Assert.False(turn.Responded);
        await turn.SendActivityAsync("hello");
        Assert.True(turn.Responded);
    }

    [Fact]
    public async Task An_update_is_addressed_and_passes_its_handlers()
    {
        var order = new List<string>();
        turn.OnUpdateActivity((_, activity, next) => Note($"first {activity.Id}", next));
        turn.OnUpdateActivity((_, _, next) => Note("second", next));

        var response = await turn.UpdateActivityAsync(new Activity("message", id: "old"));

        Assert.Equal(["first old", "second"], order);
        Assert.Equal("old", response.Id);
        Assert.Equal("conversation", Assert.Single(adapter.Updated).Conversation.Id);

        Task<ResourceResponse> Note(string what, Func<Task<ResourceResponse>> next)
        {
            order.Add(what);
            return next();
        }
    }

    [Fact]
    public async Task A_deletion_passes_its_handlers_and_can_be_stopped_by_them()
    {
        await turn.DeleteActivityAsync("old");
        Assert.Equal(("old", "conversation"), (adapter.Deleted[0].ActivityId, adapter.Deleted[0].Conversation.Id));

        turn.OnDeleteActivity((_, _, _) => Task.CompletedTask);
        await turn.DeleteActivityAsync(new ConversationReference("other"));
        Assert.Single(adapter.Deleted);
    }

    [Fact]
    public async Task What_a_handler_throws_reaches_the_sender()
    {
        turn.OnSendActivities((_, _, _) => throw new InvalidOperationException("handler"));

        await Assert.ThrowsAsync<InvalidOperationException>(() => turn.SendActivityAsync("hello"));
    }

    [Fact]
    public async Task Replies_are_kept_for_a_sender_that_expects_them_in_the_response()
    {
        turn.Activity.DeliveryMode = DeliveryModes.ExpectReplies;
        await turn.SendActivityAsync("hello");
        await turn.SendActivityAsync(new Activity(ActivityTypesEx.InvokeResponse) { Value = new InvokeResponse { Status = 200 } });

        Assert.Empty(adapter.Sent);
        Assert.Equal(["message", "invokeResponse"], turn.BufferedReplyActivities.Select(activity => activity.Type));
        Assert.NotNull(turn.TurnState.Get<Activity>(BotAdapter.InvokeResponseKey));
        Assert.True(turn.Responded);
    }

    [Fact]
    public async Task Bad_arguments_are_refused()
    {
        await Assert.ThrowsAsync<ArgumentNullException>(() => turn.SendActivityAsync(" "));
        await Assert.ThrowsAsync<ArgumentNullException>(() => turn.SendActivityAsync((IActivity)null!));
        await Assert.ThrowsAsync<ArgumentException>(() => turn.SendActivitiesAsync([]));
        await Assert.ThrowsAsync<ArgumentNullException>(() => turn.DeleteActivityAsync(""));
        await Assert.ThrowsAsync<ArgumentNullException>(() => turn.DeleteActivityAsync((ConversationReference)null!));
        Assert.Throws<ArgumentNullException>(() => turn.OnSendActivities(null));
        Assert.Throws<ArgumentNullException>(() => new TurnContext((BotAdapter)null!, new Activity()));
        Assert.Throws<ArgumentNullException>(() => new TurnContext(adapter, null));
    }

    [Fact]
    public async Task A_turn_for_another_activity_shares_state_and_handlers()
    {
        var handled = 0;
        turn.OnSendActivities((_, _, next) =>
        {
            handled++;
            return next();
        });
        turn.TurnState.Set("key", "value");
        var other = new TurnContext(turn, new Activity("event", id: "other"));

        await other.SendActivityAsync("hello");

        Assert.Equal((1, "value", "other"), (handled, other.TurnState.Get<string>("key"), adapter.Sent[0].ReplyToId));
    }

    [Fact]
    public void The_language_is_the_activitys_unless_another_is_set()
    {
        Assert.Equal("zh-CN", turn.Locale);
        turn.Locale = "en-GB";
        Assert.Equal("en-GB", turn.Locale);
    }

    [Fact]
    public void Values_of_a_turn_are_found_by_name_or_type_and_disposed_with_it()
    {
        using var memory = new MemoryStream();
        turn.TurnState.Add(memory);
        turn.TurnState.Add("number", 5);

        Assert.Same(memory, turn.TurnState.Get<MemoryStream>());
        Assert.Equal(5, turn.TurnState.Get<int>("number"));
        Assert.Equal(0, turn.TurnState.Get<int>("none"));
        Assert.Throws<ArgumentException>(() => turn.TurnState.Add("number", 6));
        Assert.Throws<ArgumentNullException>(() => turn.TurnState.Get<int>(null));

        turn.Dispose();
        Assert.False(memory.CanRead);
    }
}
