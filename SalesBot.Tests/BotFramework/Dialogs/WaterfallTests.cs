using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Dialogs;
using Microsoft.Bot.Schema;

namespace SalesBot.Tests.BotFramework.Dialogs;

public class WaterfallTests
{
    [Theory]
    [MemberData(nameof(Storages.Both), MemberType = typeof(Storages))]
    public async Task A_waterfall_asks_keeps_values_and_returns_its_last_result(string storage)
    {
        var talk = new Talk(Storages.Named(storage), Interview(), new TextPrompt("text"), new NumberPrompt<int>("number"));

        Assert.Equal(["Customer?"], await talk.Say("hi"));
        Assert.Equal(["Amount?"], await talk.Say("Lakeside"));
        Assert.Equal(["number", "interview"], talk.Stack);
        Assert.Equal(["A number, please."], await talk.Say("much"));
        Assert.Equal(["Lakeside, 120"], await talk.Say("about 120"));
        Assert.Equal(DialogTurnStatus.Complete, talk.Result!.Status);
        Assert.Equal("done", talk.Result.Result);
        Assert.Empty(talk.Stack);
        Assert.Equal(["Customer?"], await talk.Say("again"));
    }

    [Theory]
    [MemberData(nameof(Storages.Both), MemberType = typeof(Storages))]
    public async Task A_waiting_step_gets_the_text_of_the_next_message_and_nothing_else(string storage)
    {
        var seen = new List<string>();
        var talk = new Talk(Storages.Named(storage), new WaterfallDialog("w",
        [
            (_, _) => Task.FromResult(Dialog.EndOfTurn),
            (step, stop) =>
            {
                seen.Add($"{step.Index} {step.Reason} {step.Result}");
                return step.NextAsync("skip", stop);
            },
            (step, stop) =>
            {
                seen.Add($"{step.Index} {step.Reason} {step.Result}");
                return step.EndDialogAsync(step.Result, stop);
            },
        ]));

        await talk.Say("go");
        await talk.Say("", ActivityTypes.Typing);
        Assert.Equal(DialogTurnStatus.Waiting, talk.Result!.Status);
        await talk.Say("two words");

        Assert.Equal(["1 ContinueCalled two words", "2 NextCalled skip"], seen);
    }

    [Fact]
    public async Task The_state_of_a_waterfall_has_the_documented_keys()
    {
        var storage = new JsonTextStorage();
        var talk = new Talk(storage, new WaterfallDialog("w", [(_, _) => Task.FromResult(Dialog.EndOfTurn)]));
        await talk.Do(dc => dc.BeginDialogAsync("w", "an option"));

        var stored = Newtonsoft.Json.Linq.JObject.Parse(storage.Texts["test/conversations/a:1"]);
        var state = stored["DialogState"]!["dialogStack"]![0]!["state"]!;
        Assert.Equal("w", (string?)stored["DialogState"]!["dialogStack"]![0]!["id"]);
        Assert.Equal(0, (int?)state["stepIndex"]);
        Assert.Equal("an option", (string?)state["options"]);
        Assert.NotNull(state["values"]);
        Assert.True(Guid.TryParse((string?)state["instanceId"], out _));
    }

    [Fact]
    public async Task Options_of_a_class_come_back_as_that_class_from_memory_storage()
    {
        var talk = new Talk(new MemoryStorage(), new WaterfallDialog("w",
        [
            (_, _) => Task.FromResult(Dialog.EndOfTurn),
            (step, stop) => step.EndDialogAsync(((Draft)step.Options).Customer, stop),
        ]));
        await talk.Do(dc => dc.BeginDialogAsync("w", new Draft { Customer = "Lakeside" }));
        await talk.Do(dc => dc.ContinueDialogAsync());

        Assert.Equal("Lakeside", talk.Result!.Result);
    }

    [Fact]
    public async Task Going_on_twice_from_one_step_is_an_error()
    {
        var talk = new Talk(new MemoryStorage(), new WaterfallDialog("w",
        [
            async (step, stop) =>
            {
                await step.NextAsync(null, stop);
                return await step.NextAsync(null, stop);
            },
            (_, _) => Task.FromResult(Dialog.EndOfTurn),
        ]));

        var error = await Assert.ThrowsAsync<Exception>(() => talk.Say("go"));
        Assert.Contains("'w[0]'", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void The_version_changes_with_the_number_of_steps()
    {
        var waterfall = new WaterfallDialog("w");
        Assert.Equal("w:0", waterfall.GetVersion());
        waterfall.AddStep((_, _) => Task.FromResult(Dialog.EndOfTurn));
        Assert.Equal("w:1", waterfall.GetVersion());
    }

    private static WaterfallDialog Interview() => new("interview",
    [
        (step, stop) => step.PromptAsync("text", new PromptOptions { Prompt = MessageFactory.Text("Customer?") }, stop),
        (step, stop) =>
        {
            step.Values["customer"] = step.Result;
            return step.PromptAsync(
                "number",
                new PromptOptions { Prompt = MessageFactory.Text("Amount?"), RetryPrompt = MessageFactory.Text("A number, please.") },
                stop);
        },
        async (step, stop) =>
        {
            await step.Context.SendActivityAsync($"{step.Values["customer"]}, {step.Result}", cancellationToken: stop);
            return await step.EndDialogAsync("done", stop);
        },
    ]);

    public class Draft
    {
        public string? Customer { get; set; }
    }
}
