using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Dialogs;
using Microsoft.Bot.Schema;

namespace SalesBot.Tests.BotFramework.Dialogs;

public class ComponentTests
{
    [Theory]
    [MemberData(nameof(Storages.Both), MemberType = typeof(Storages))]
    public async Task A_component_hides_its_stack_and_returns_the_result_of_its_dialog(string storage)
    {
        var talk = new Talk(Storages.Named(storage), Survey());

        Assert.Equal(["Name?"], await talk.Say("hi"));
        Assert.Equal(["main"], talk.Stack);
        Assert.Equal(["Sure?"], await talk.Say("Zhao"));
        Assert.Equal(["Thanks, Zhao: True"], await talk.Say("yes"));
        Assert.Equal(DialogTurnStatus.Complete, talk.Result!.Status);
        Assert.Equal("Zhao", talk.Result.Result);
    }

    [Theory]
    [MemberData(nameof(Storages.Both), MemberType = typeof(Storages))]
    public async Task An_interruption_on_top_of_a_component_makes_it_ask_again(string storage)
    {
        var talk = new Talk(Storages.Named(storage), Survey(), new Echo("help"));
        await talk.Say("hi");
        await talk.Do(dc => dc.BeginDialogAsync("help"));

        Assert.Equal(["help ends: EndCalled", "Name?"], await talk.Do(dc => dc.EndDialogAsync()));
        Assert.Equal(["Sure?"], await talk.Say("Zhao"));
    }

    [Theory]
    [MemberData(nameof(Storages.Both), MemberType = typeof(Storages))]
    public async Task A_component_may_catch_a_word_before_its_dialogs_see_it(string storage)
    {
        var talk = new Talk(Storages.Named(storage), new Interruptible());

        Assert.Equal(["Name?"], await talk.Say("hi"));
        Assert.Equal(["Here is help.", "Name?"], await talk.Say("help"));
        Assert.Equal(["Cancelled."], await talk.Say("cancel"));
        Assert.Equal(DialogTurnStatus.Complete, talk.Result!.Status);
        Assert.Empty(talk.Stack);
    }

    [Theory]
    [MemberData(nameof(Storages.Both), MemberType = typeof(Storages))]
    public async Task Cancelling_a_component_ends_what_is_inside_first(string storage)
    {
        var outer = new ComponentDialog("outer").AddDialog(new ComponentDialog("middle").AddDialog(new Echo("inner")));
        var talk = new Talk(Storages.Named(storage), outer);

        Assert.Equal(["inner begins: "], await talk.Say("go"));
        Assert.Equal(["inner hears: more"], await talk.Say("more"));
        Assert.Equal(["inner ends: CancelCalled"], await talk.Do(dc => dc.CancelAllDialogsAsync()));
    }

    [Fact]
    public async Task Dialogs_of_the_parent_can_be_started_from_inside()
    {
        var inside = new WaterfallDialog("inside", [(step, stop) => step.BeginDialogAsync("outside", "called", stop)]);
        var talk = new Talk(new JsonTextStorage(), new ComponentDialog("c").AddDialog(inside), new Echo("outside"));

        Assert.Equal(["outside begins: called"], await talk.Say("go"));
        Assert.Equal(["outside hears: on"], await talk.Say("on"));
    }

    [Fact]
    public async Task A_component_changed_since_the_last_turn_raises_an_event()
    {
        var storage = new JsonTextStorage();
        await new Talk(storage, new ComponentDialog("c").AddDialog(new Echo("inner"))).Say("go");

        var changed = new Talk(storage, new ComponentDialog("c").AddDialog(new Echo("inner")).AddDialog(new Echo("new")));
        await changed.Say("on");
        Assert.Contains(changed.Sent, activity => activity.Type == ActivityTypes.Trace && activity.Name.Contains("versionChanged", StringComparison.Ordinal));
        await changed.Say("on");
        Assert.DoesNotContain(changed.Sent, activity => activity.Type == ActivityTypes.Trace);
    }

    private static ComponentDialog Survey()
    {
        var main = new ComponentDialog("main");
        main.AddDialog(new WaterfallDialog("steps",
        [
            (step, stop) => step.PromptAsync("text", new PromptOptions { Prompt = MessageFactory.Text("Name?") }, stop),
            (step, stop) =>
            {
                step.Values["name"] = step.Result;
                return step.PromptAsync("confirm", new PromptOptions { Prompt = MessageFactory.Text("Sure?"), Style = Microsoft.Bot.Builder.Dialogs.Choices.ListStyle.None }, stop);
            },
            async (step, stop) =>
            {
                await step.Context.SendActivityAsync($"Thanks, {step.Values["name"]}: {step.Result}", cancellationToken: stop);
                return await step.EndDialogAsync(step.Values["name"], stop);
            },
        ]));
        main.AddDialog(new TextPrompt("text"));
        main.AddDialog(new ConfirmPrompt("confirm"));
        return main;
    }

    private sealed class Interruptible : ComponentDialog
    {
        public Interruptible()
            : base("i")
        {
            AddDialog(new WaterfallDialog("w",
                [(step, stop) => step.PromptAsync("text", new PromptOptions { Prompt = MessageFactory.Text("Name?") }, stop)]));
            AddDialog(new TextPrompt("text"));
        }

        protected override async Task<DialogTurnResult> OnContinueDialogAsync(DialogContext innerDc, CancellationToken cancellationToken = default)
        {
            switch (innerDc.Context.Activity.Text)
            {
                case "help":
                    await innerDc.Context.SendActivityAsync("Here is help.", cancellationToken: cancellationToken);
                    await innerDc.RepromptDialogAsync(cancellationToken);
                    return EndOfTurn;
                case "cancel":
                    await innerDc.Context.SendActivityAsync("Cancelled.", cancellationToken: cancellationToken);
                    return await innerDc.CancelAllDialogsAsync(cancellationToken);
                default:
                    return await base.OnContinueDialogAsync(innerDc, cancellationToken);
            }
        }
    }
}
