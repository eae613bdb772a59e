using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;
using SalesBot.Bot.Cards;
using SalesBot.Bot.Turns;
using SalesBot.Bot.Windows;
using SalesBot.Sales;

namespace SalesBot.Bot.Conversing;

/// <summary>What a feature talks through: the turn with its deals, the memory of the conversation, and the replies.</summary>
public sealed class Talk(ITurnContext context, Turn turn, Memory memory)
{
    /// <summary>The key under which the reply to a card's button waits in the turn state.</summary>
    internal const string ReplacementKey = "SalesBot.Replacement";

    private bool drew;

    /// <summary>The turn: who, when, and which deals.</summary>
    public Turn Turn => turn;

    /// <summary>What this conversation remembers.</summary>
    public Memory Memory => memory;

    /// <summary>The change that this turn took back; whoever asked for it asks again. Null if none was.</summary>
    public TakenBack? TakenBack { get; set; }

    /// <summary>What this turn saves only completes the change before it: "undo" takes both back at once.</summary>
    public bool Completes { get; set; }

    /// <summary>The dialog that was asked first cannot read what was typed: the features are tried, and the dialog speaks last.</summary>
    public bool IsPassedOn { get; set; }

    /// <summary>Something is being asked that this input does not answer.</summary>
    public bool IsWaitedFor { get; set; }

    /// <summary>What was typed in this turn; null if something was pressed.</summary>
    public string? Said => context.TurnState.Get<Input>() is Input.Said said ? said.Text : null;

    /// <summary>The same with its line breaks, kept while a deal is picked first.</summary>
    public string? Whole => context.TurnState.Get<Input>() is Input.Said said ? said.Whole : null;

    /// <summary>What was typed as it came, with its lines: for what is pasted as a list. Empty if something was pressed.</summary>
    public string Typed => context.TurnState.Get<Input>() is Input.Said ? context.Activity.AsMessageActivity()?.Text ?? string.Empty : string.Empty;

    /// <summary>The language of the person spoken to.</summary>
    public Language Language => turn.Language;

    /// <summary>What cards for this person are drawn with.</summary>
    public Pen Pen => new(Language, turn.NewKey) { OpensWindows = turn.Company.OpensWindows && context.TurnState.Get<TeamsWindow>() is null, Drawn = Remember };

    // The buttons of this turn take the place of those before.
    private void Remember(string title, string verb, CardIds ids)
    {
        if (!drew)
        {
            memory.Shown = new ShownButtons();
            drew = true;
        }

        memory.Shown.Add(title, verb, ids);
    }

    /// <summary>The chat, as cards name it.</summary>
    public string ConversationId => "this";

    /// <summary>The words of a text in the person's language.</summary>
    public string In(Text text) => text.In(Language);

    /// <summary>Says one thing. The text is plain: nothing typed by people becomes a link or a mention.</summary>
    public Task SayAsync(Text text, CancellationToken cancellationToken) => SayAsync(In(text), cancellationToken);

    /// <summary>Says one thing that is already in the person's language.</summary>
    public Task SayAsync(string text, CancellationToken cancellationToken)
    {
        var message = MessageFactory.Text(text);
        message.TextFormat = TextFormatTypes.Plain;
        return ShowAsync(message, cancellationToken);
    }

    /// <summary>
    /// Says one thing with answers to tap. A tap says the answer, as if it had been typed; they are gone with the next
    /// message, so anything may be typed instead. Teams shows three at most, in personal chats.
    /// </summary>
    public Task AskAsync(Text text, CancellationToken cancellationToken, params ReadOnlySpan<Text> answers)
    {
        var message = MessageFactory.Text(In(text));
        message.TextFormat = TextFormatTypes.Plain;
        if (turn.RoomId is null)
        {
            message.SuggestedActions = new SuggestedActions { Actions = [] };
            foreach (var answer in answers)
            {
                message.SuggestedActions.Actions.Add(new CardAction { Type = ActionTypes.ImBack, Title = In(answer), Value = In(answer) });
            }
        }

        return ShowAsync(message, cancellationToken);
    }

    /// <summary>Shows a card as a new message; in a window, there.</summary>
    public Task ShowAsync(IMessageActivity card, CancellationToken cancellationToken)
    {
        if (context.TurnState.Get<TeamsWindow>() is { } window)
        {
            window.Say(card);
            return Task.CompletedTask;
        }

        return context.SendActivityAsync(card, cancellationToken);
    }

    /// <summary>
    /// Puts a card in the place of the one whose button was pressed, so that no used button stays behind. Where nothing
    /// was pressed it is a new message.
    /// </summary>
    public async Task ReplaceAsync(IMessageActivity card, CancellationToken cancellationToken)
    {
        if (context.TurnState.Get<TeamsWindow>() is { } window)
        {
            window.Say(card);
        }
        else if (context.Activity.Type == ActivityTypes.Invoke)
        {
            context.TurnState.Set(ReplacementKey, card);
        }
        else if (context.Activity.Value is not null && context.Activity.ReplyToId is { Length: > 0 } pressed)
        {
            card.Id = pressed;
            await context.UpdateActivityAsync(card, cancellationToken);
        }
        else
        {
            await ShowAsync(card, cancellationToken);
        }
    }
}

/// <summary>What "undo" took back.</summary>
/// <param name="DealId">The deal.</param>
/// <param name="Questions">The keys of the questions whose answers went.</param>
public sealed record TakenBack(string DealId, IReadOnlyList<string> Questions);
