using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Dialogs;
using Microsoft.Bot.Builder.Dialogs.Choices;
using Microsoft.Bot.Schema;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;
using SalesBot.Bot.Turns;
using SalesBot.Sales;
using SalesBot.Tests.Storage;

namespace SalesBot.Tests.Turns;

/// <summary>What crosses between the framework's objects and stored JSON comes back as it was, and nothing else does.</summary>
public class StateJsonTests(TableFixture fixture) : IClassFixture<TableFixture>
{
    [Fact]
    public async Task A_dialog_goes_on_over_instances_with_its_prompt_its_choices_and_its_values()
    {
        var bench = new TurnBench(fixture);
        Task Script(ITurnContext context, Turn turn) => Questions().RunAsync(context, turn.State.CreateProperty<DialogState>("dialog"), CancellationToken.None);

        Assert.Contains("Which one?", await SayAsync("start"));
        Assert.Contains("Please pick", await SayAsync("neither"));
        Assert.Contains("How many?", await SayAsync("second"));
        Assert.Equal("Second x 7 for 大客户", await SayAsync("7"));

        Task<string> SayAsync(string text) => bench.SayAsync(bench.Instance(script: Script), text);
    }

    [Fact]
    public void Types_of_ours_and_of_the_framework_come_back_and_others_are_refused()
    {
        var state = new Dictionary<string, object>
        {
            ["text"] = new Text("a", "甲"),
            ["list"] = new List<object> { new Text("b", "乙"), "c", 5L },
            ["map"] = new Dictionary<string, object> { ["choice"] = new FoundChoice { Value = "x", Score = 1 } },
            ["names"] = new[] { "one", "two" },
        };

        var read = StateJson.ReadState(StateJson.WriteState(state));

        Assert.Equal(state["text"], read["text"]);
        Assert.Equal(state["list"], read["list"]);
        Assert.Equal("x", Assert.IsType<FoundChoice>(Assert.IsType<Dictionary<string, object>>(read["map"])["choice"]).Value);
        Assert.Equal(["one", "two"], Assert.IsType<string[]>(read["names"]));
        Assert.ThrowsAny<JsonException>(() => StateJson.WriteState(new() { ["x"] = new HashSet<string>() }));
    }

    [Theory]
    [InlineData("System.Diagnostics.Process")]
    [InlineData("System.IO.FileInfo, System.Private.CoreLib")]
    [InlineData("map:System.IO.FileInfo")]
    [InlineData("SalesBot.NoSuchType")]
    public void A_type_named_by_the_data_is_not_made(string type) =>
        Assert.ThrowsAny<JsonException>(() => StateJson.ReadState($$$"""{"x":{"$type":"{{{type}}}"}}"""));

    [Fact]
    public void A_stored_reply_is_the_reply_that_was_meant()
    {
        var card = JObject.Parse("""{"type":"AdaptiveCard","version":"1.5","body":[{"type":"TextBlock","text":"2026-03-02T09:00:00Z 你好"}]}""");
        var reply = MessageFactory.Text("你好 😀");
        reply.Summary = "summary";
        reply.Attachments = [new Attachment { ContentType = "application/vnd.microsoft.card.adaptive", Content = card }];
        reply.Entities = [new Mention { Mentioned = new ChannelAccount(id: "29:x", name: "Li Na"), Text = "<at>Li Na</at>" }];

        var read = StateJson.ReadActivity(StateJson.WriteActivity(reply));

        Assert.Equal((reply.Text, reply.Summary, reply.Type), (read.Text, read.Summary, read.Type));
        Assert.True(JToken.DeepEquals(card, JToken.FromObject(read.Attachments[0].Content)));
        Assert.True(JToken.DeepEquals(JToken.Parse(StateJson.WriteActivity(reply)), JToken.Parse(StateJson.WriteActivity(read))));
        Assert.Contains("<at>Li Na</at>", StateJson.WriteActivity(read));
    }

    private static ComponentDialog Questions()
    {
        var questions = new ComponentDialog("questions");
        questions.AddDialog(new WaterfallDialog("script",
        [
            (step, token) =>
            {
                step.Values["kind"] = new Text("key account", "大客户");
                return step.PromptAsync(
                    "which",
                    new PromptOptions { Prompt = MessageFactory.Text("Which one?"), RetryPrompt = MessageFactory.Text("Please pick"), Choices = ChoiceFactory.ToChoices(["First", "Second"]) },
                    token);
            },
            (step, token) =>
            {
                step.Values["which"] = ((FoundChoice)step.Result).Value;
                return step.PromptAsync("many", new PromptOptions { Prompt = MessageFactory.Text("How many?") }, token);
            },
            async (step, token) =>
            {
                await step.Context.SendActivityAsync($"{step.Values["which"]} x {step.Result} for {((Text)step.Values["kind"]).Zh}", cancellationToken: token);
                return await step.EndDialogAsync(cancellationToken: token);
            },
        ]));
        questions.AddDialog(new ChoicePrompt("which"));
        questions.AddDialog(new NumberPrompt<int>("many"));
        questions.InitialDialogId = "script";
        return questions;
    }
}
