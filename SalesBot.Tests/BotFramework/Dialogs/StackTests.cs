using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Dialogs;

namespace SalesBot.Tests.BotFramework.Dialogs;

public class StackTests
{
    [Fact]
    public async Task Continuing_an_empty_stack_says_so()
    {
        var talk = new Talk(new JsonTextStorage(), new Echo("a"));
        await talk.Do(dc => dc.ContinueDialogAsync());
        Assert.Equal(DialogTurnStatus.Empty, talk.Result!.Status);
    }

    [Theory]
    [MemberData(nameof(Storages.Both), MemberType = typeof(Storages))]
    public async Task A_result_goes_to_the_dialog_below_and_that_one_resumes(string storage)
    {
        var talk = new Talk(Storages.Named(storage), new Echo("a"), new Echo("b"));
        await talk.Do(dc => dc.BeginDialogAsync("a"));
        await talk.Do(dc => dc.BeginDialogAsync("b"));
        Assert.Equal(["b", "a"], talk.Stack);

        Assert.Equal(["b ends: EndCalled", "a resumes: EndCalled 7"], await talk.Do(dc => dc.EndDialogAsync(7)));
        Assert.Equal(["a"], talk.Stack);
        Assert.Equal(DialogTurnStatus.Waiting, talk.Result!.Status);
    }

    [Theory]
    [MemberData(nameof(Storages.Both), MemberType = typeof(Storages))]
    public async Task Replacing_ends_the_active_dialog_and_leaves_the_one_below_asleep(string storage)
    {
        var talk = new Talk(Storages.Named(storage), new Echo("a"), new Echo("b"), new Echo("c"));
        await talk.Do(dc => dc.BeginDialogAsync("a"));
        await talk.Do(dc => dc.BeginDialogAsync("b"));

        Assert.Equal(["b ends: ReplaceCalled", "c begins: x"], await talk.Do(dc => dc.ReplaceDialogAsync("c", "x")));
        Assert.Equal(["c", "a"], talk.Stack);
    }

    [Theory]
    [MemberData(nameof(Storages.Both), MemberType = typeof(Storages))]
    public async Task Cancelling_ends_all_from_the_top_and_tells_all_but_the_first(string storage)
    {
        var talk = new Talk(Storages.Named(storage), new Echo("a"), new Echo("b"));
        await talk.Do(dc => dc.BeginDialogAsync("a"));
        await talk.Do(dc => dc.BeginDialogAsync("b"));

        Assert.Equal(
            ["b ends: CancelCalled", "a hears: stop now", "a ends: CancelCalled"],
            await talk.Do(dc => dc.CancelAllDialogsAsync(true, "stop", "now")));
        Assert.Equal(DialogTurnStatus.Cancelled, talk.Result!.Status);
        Assert.Empty(talk.Stack);
        await talk.Do(dc => dc.CancelAllDialogsAsync());
        Assert.Equal(DialogTurnStatus.Empty, talk.Result.Status);
    }

    [Fact]
    public async Task A_dialog_that_handles_the_cancel_event_stays()
    {
        var talk = new Talk(new JsonTextStorage(), new Echo("a") { Handles = "cancelDialog" }, new Echo("b"));
        await talk.Do(dc => dc.BeginDialogAsync("a"));
        await talk.Do(dc => dc.BeginDialogAsync("b"));
        await talk.Do(dc => dc.CancelAllDialogsAsync(true));

        Assert.Equal(["a"], talk.Stack);
    }

    [Fact]
    public async Task An_unknown_dialog_is_named_in_the_error()
    {
        var talk = new Talk(new JsonTextStorage(), new Echo("a"));
        var error = await Assert.ThrowsAsync<Exception>(() => talk.Do(dc => dc.BeginDialogAsync("nowhere")));
        Assert.Contains("'nowhere'", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_cancellation_token_in_the_place_of_a_result_is_refused()
    {
        var talk = new Talk(new JsonTextStorage(), new Echo("a"));
        await Assert.ThrowsAsync<ArgumentException>(() => talk.Do(dc => dc.EndDialogAsync(CancellationToken.None)));
        await Assert.ThrowsAsync<ArgumentException>(() => talk.Do(dc => dc.BeginDialogAsync("a", CancellationToken.None)));
    }

    [Fact]
    public void A_dialog_whose_id_is_taken_gets_a_number()
    {
        var set = new DialogSet().Add(new Echo("a")).Add(new Echo("a")).Add(new Echo("a"));
        Assert.Equal(["a", "a2", "a3"], set.GetDialogs().Select(dialog => dialog.Id));
    }

    [Fact]
    public async Task Running_a_dialog_begins_it_then_continues_it()
    {
        var storage = new JsonTextStorage();
        var turns = new List<string>();
        var dialog = new WaterfallDialog("w",
        [
            (step, _) =>
            {
                turns.Add("begun");
                return Task.FromResult(Dialog.EndOfTurn);
            },
            (step, stop) =>
            {
                turns.Add("continued");
                return step.EndDialogAsync(null, stop);
            },
        ]);
        for (var turn = 0; turn < 3; turn++)
        {
            using var context = new TurnContext(new RecordingAdapter(), new Talk(storage).Incoming("x"));
            var state = new ConversationState(storage);
            await dialog.RunAsync(context, state.CreateProperty<DialogState>("d"), CancellationToken.None);
            await state.SaveChangesAsync(context);
        }

        Assert.Equal(["begun", "continued", "begun"], turns);
    }
}
