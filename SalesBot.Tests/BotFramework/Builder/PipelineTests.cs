using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;

namespace SalesBot.Tests.BotFramework.Builder;

public sealed class PipelineTests
{
    private readonly RecordingAdapter adapter = new();
    private readonly List<string> order = [];

    [Fact]
    public async Task Middleware_runs_in_the_order_added_around_the_bot()
    {
        adapter.Use(new Step("a", order)).Use(new Step("b", order));

        await adapter.RunAsync(Bot);

        Assert.Equal(["a in", "b in", "bot", "b out", "a out"], order);
    }

    [Fact]
    public async Task Middleware_that_does_not_go_on_ends_the_turn()
    {
        adapter.Use(new Step("a", order) { GoesOn = false }).Use(new Step("b", order));

        await adapter.RunAsync(Bot);

        Assert.Equal(["a in", "a out"], order);
    }

    [Fact]
    public async Task A_set_of_middleware_is_itself_middleware()
    {
        adapter.Use(new MiddlewareSet().Use(new Step("a", order)).Use(new Step("b", order))).Use(new Step("c", order));

        await adapter.RunAsync(Bot);

        Assert.Equal(["a in", "b in", "b out", "a out", "c in", "bot", "c out"], order);
        Assert.Equal(2, adapter.MiddlewareSet.Count());
    }

    [Fact]
    public async Task What_a_turn_throws_goes_to_the_error_handler_if_there_is_one()
    {
        adapter.Use(new Step("a", order));
        await Assert.ThrowsAsync<InvalidOperationException>(() => adapter.RunAsync(Throws));

        adapter.OnTurnError = (turn, exception) =>
        {
            order.Add($"{exception.Message} in {turn.Activity.Id}");
            return Task.CompletedTask;
        };
        await adapter.RunAsync(Throws);

        Assert.Equal(["a in", "a in", "broken in received"], order);
    }

    [Fact]
    public async Task A_conversation_is_continued_through_the_middleware()
    {
        adapter.Use(new Step("a", order));
        var reference = RecordingAdapter.Received.GetConversationReference();

        await adapter.ContinueConversationAsync("bot", reference, (turn, cancellation) => turn.SendActivityAsync("later", cancellationToken: cancellation), default);

        Assert.Equal(["a in", "a out"], order);
        Assert.Equal(("later", "user"), (adapter.Sent[0].Text, adapter.Sent[0].Recipient.Id));
    }

    private Task Bot(ITurnContext turn, CancellationToken cancellationToken)
    {
        order.Add("bot");
        return Task.CompletedTask;
    }

    private static Task Throws(ITurnContext turn, CancellationToken cancellationToken) => throw new InvalidOperationException("broken");

    private sealed class Step(string name, List<string> order) : IMiddleware
    {
        public bool GoesOn { get; init; } = true;

        public async Task OnTurnAsync(ITurnContext turnContext, NextDelegate next, CancellationToken cancellationToken = default)
        {
            order.Add($"{name} in");
            if (GoesOn)
            {
                await next(cancellationToken);
            }

            order.Add($"{name} out");
        }
    }
}
