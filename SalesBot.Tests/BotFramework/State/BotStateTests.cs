using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;

namespace SalesBot.Tests.BotFramework.State;

public sealed class BotStateTests : IDisposable
{
    private readonly JsonTextStorage storage = new();
    private readonly TurnContext turn = Turn();

    [Fact]
    public async Task State_is_read_once_a_turn_and_again_only_when_forced()
    {
        var state = new ConversationState(storage);
        var property = state.CreateProperty<Counter>("counter");
        await property.GetAsync(turn);
        await property.GetAsync(turn, () => new Counter());
        await state.LoadAsync(turn);
        Assert.Equal(1, storage.Reads);

        await state.LoadAsync(turn, force: true);
        Assert.Equal(2, storage.Reads);
    }

    [Fact]
    public async Task State_is_written_when_it_changed_or_when_forced()
    {
        var state = new ConversationState(storage);
        var property = state.CreateProperty<Counter>("counter");
        await state.SaveChangesAsync(turn, force: true);
        Assert.Equal(0, storage.Writes);

        var counter = await property.GetAsync(turn, () => new Counter());
        await state.SaveChangesAsync(turn);
        await state.SaveChangesAsync(turn);
        Assert.Equal(1, storage.Writes);

        counter.Value = 5;
        await state.SaveChangesAsync(turn);
        Assert.Equal(2, storage.Writes);
        await state.SaveChangesAsync(turn, force: true);
        Assert.Equal(3, storage.Writes);
    }

    [Fact]
    public async Task An_object_read_from_bare_json_is_an_object_whose_changes_are_saved()
    {
        storage.Texts["msteams/conversations/a:1"] = """{"counter":{"value":3},"name":"x","list":[1,2],"flag":true}""";
        var state = new ConversationState(storage);
        var counter = await state.CreateProperty<Counter>("counter").GetAsync(turn);
        Assert.Equal(3, counter.Value);
        Assert.Equal("x", await state.CreateProperty<string>("name").GetAsync(turn));
        Assert.Equal(3, (await state.CreateProperty<int[]>("list").GetAsync(turn)).Sum());
        Assert.True(await state.CreateProperty<bool>("flag").GetAsync(turn));
        await state.SaveChangesAsync(turn);
        Assert.Equal(0, storage.Writes);

        counter.Value = 4;
        await state.SaveChangesAsync(turn);
        using var next = Turn();
        Assert.Equal(4, (await state.CreateProperty<Counter>("counter").GetAsync(next)).Value);
    }

    [Fact]
    public async Task A_missing_value_is_made_by_the_factory_and_kept_or_is_the_default()
    {
        var state = new UserState(storage);
        Assert.Null(await state.CreateProperty<Counter>("counter").GetAsync(turn));
        Assert.Equal(0, await state.CreateProperty<int>("number").GetAsync(turn));
        Assert.Equal(7, await state.CreateProperty<int>("number").GetAsync(turn, () => 7));
        Assert.Equal(7, await state.CreateProperty<int>("number").GetAsync(turn, () => 8));
        await state.SaveChangesAsync(turn);

        Assert.Equal("""{"number":7}""", storage.Texts["msteams/users/29:rep"]);
        Assert.Equal("""{"number":7}""", state.Get(turn).ToString(Newtonsoft.Json.Formatting.None));
    }

    [Fact]
    public async Task A_value_can_be_deleted_the_state_cleared_or_removed()
    {
        var state = new ConversationState(storage);
        var property = state.CreateProperty<string>("name");
        await property.SetAsync(turn, "x");
        await state.CreateProperty<string>("other").SetAsync(turn, "y");
        await property.DeleteAsync(turn);
        await state.SaveChangesAsync(turn);
        Assert.Equal("""{"other":"y"}""", storage.Texts["msteams/conversations/a:1"]);

        await state.ClearStateAsync(turn);
        await state.SaveChangesAsync(turn);
        Assert.Equal("{}", storage.Texts["msteams/conversations/a:1"]);

        await state.DeleteAsync(turn);
        Assert.Empty(storage.Texts);
        Assert.Null(state.GetCachedState(turn));
    }

    [Fact]
    public async Task An_activity_without_the_parts_of_the_key_is_refused()
    {
        using var bare = new TurnContext(new RecordingAdapter(), new Activity(ActivityTypes.Message));
        await Assert.ThrowsAsync<InvalidOperationException>(() => new ConversationState(storage).LoadAsync(bare));
        bare.Activity.ChannelId = "msteams";
        var error = await Assert.ThrowsAsync<InvalidOperationException>(() => new UserState(storage).LoadAsync(bare));
        Assert.Equal("invalid activity-missing From.Id", error.Message);
        Assert.Throws<ArgumentNullException>(() => new UserState(storage).CreateProperty<int>(" "));
    }

    [Fact]
    public async Task The_middleware_saves_all_states_after_the_turn_and_nothing_after_an_error()
    {
        var conversation = new ConversationState(storage);
        var user = new UserState(storage);
        var middleware = new AutoSaveStateMiddleware(conversation).Add(user);
        await middleware.OnTurnAsync(turn, async stop =>
        {
            await conversation.CreateProperty<string>("a").SetAsync(turn, "1", stop);
            await user.CreateProperty<string>("b").SetAsync(turn, "2", stop);
        });
        Assert.Equal(2, storage.Writes);

        await Assert.ThrowsAsync<InvalidOperationException>(() => middleware.OnTurnAsync(turn, async stop =>
        {
            await user.CreateProperty<string>("b").SetAsync(turn, "3", stop);
            throw new InvalidOperationException("broken");
        }));
        Assert.Equal("""{"b":"2"}""", storage.Texts["msteams/users/29:rep"]);
    }

    [Fact]
    public async Task A_set_of_states_is_loaded_together()
    {
        var set = new BotStateSet(new ConversationState(storage), new UserState(storage));
        await set.LoadAllAsync(turn);
        Assert.Equal(2, storage.Reads);
        Assert.All(set.BotStates, state => Assert.NotNull(state.GetCachedState(turn)));
    }

    public void Dispose() => turn.Dispose();

    private static TurnContext Turn() => new(new RecordingAdapter(), new Talk(new JsonTextStorage()) { Channel = "msteams" }.Incoming("x"));

    private sealed class Counter
    {
        public int Value { get; set; }
    }
}
