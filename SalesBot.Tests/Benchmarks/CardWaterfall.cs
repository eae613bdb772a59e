using AdaptiveCards;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Dialogs;
using Microsoft.Bot.Schema;
using SalesBot.Bot.Cards;

namespace SalesBot.Tests.Benchmarks;

/// <summary>
/// The waterfall turn: load the dialog stack, take the answer of one prompt, ask the next one with a card, save the
/// stack. It never ends, so that every turn is the same amount of work.
/// </summary>
internal sealed class CardWaterfall : IBot
{
    private readonly ConversationState _state;
    private readonly DialogSet _dialogs;

    public CardWaterfall(ConversationState state)
    {
        _state = state;
        _dialogs = new DialogSet(state.CreateProperty<DialogState>("DialogState"));
        _dialogs.Add(new WaterfallDialog("questions", [AskAsync, AskAsync, AskAsync, AskAsync, StartOverAsync]));
        _dialogs.Add(new TextPrompt("answer"));
    }

    public async Task OnTurnAsync(ITurnContext turnContext, CancellationToken cancellationToken = default)
    {
        var dialogs = await _dialogs.CreateContextAsync(turnContext, cancellationToken);
        var result = await dialogs.ContinueDialogAsync(cancellationToken);
        if (result.Status == DialogTurnStatus.Empty)
        {
            await dialogs.BeginDialogAsync("questions", null, cancellationToken);
        }

        await _state.SaveChangesAsync(turnContext, cancellationToken: cancellationToken);
    }

    private static Task<DialogTurnResult> AskAsync(WaterfallStepContext step, CancellationToken cancellationToken)
    {
        step.Values[$"answer{step.Index}"] = step.Result;
        var prompt = (Activity)CardMessage.Of(Card(step.Index));
        return step.PromptAsync("answer", new PromptOptions { Prompt = prompt }, cancellationToken);
    }

    private static Task<DialogTurnResult> StartOverAsync(WaterfallStepContext step, CancellationToken cancellationToken) =>
        step.ReplaceDialogAsync("questions", null, cancellationToken);

    // About the size of a question card of the bot: texts, a field with choices, three buttons.
    private static AdaptiveCard Card(int question) => new(new AdaptiveSchemaVersion(1, 5))
    {
        FallbackText = $"Question {question}: is the budget enough?",
        Body =
        [
            new AdaptiveTextBlock($"Lakeside Automotive, question {question} of 4") { Weight = AdaptiveTextWeight.Bolder, Wrap = true },
            new AdaptiveTextBlock("Is the customer's budget enough for our price, and how do you know?") { Wrap = true },
            new AdaptiveChoiceSetInput
            {
                Id = "budget",
                Label = "Budget, against our price",
                Choices = [.. new[] { "Under 60%", "60-79%", "80-99%", "All of it", "Not known" }.Select(text => new AdaptiveChoice { Title = text, Value = text })],
            },
        ],
        Actions = [.. new[] { "Save", "Don't know yet", "Ask later" }.Select(title => new AdaptiveSubmitAction { Title = title, Data = new { verb = "answer", once = title } })],
    };
}
