using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Dialogs;
using Microsoft.Bot.Builder.Teams;
using Microsoft.Bot.Schema;
using SalesBot.Bot.Cards;
using SalesBot.Bot.Directories;
using SalesBot.Bot.Files;
using SalesBot.Bot.Reading;
using SalesBot.Bot.Tenants;
using SalesBot.Bot.Turns;
using SalesBot.Bot.Windows;
using SalesBot.Sales;
using SalesBot.Storage;

namespace SalesBot.Bot.Conversing;

/// <summary>
/// The bot as Teams sees it: turns messages and card buttons into an <see cref="Input"/>, runs the dialogs on it, and
/// greets people once.
/// </summary>
public sealed partial class SalesConversation(RootDialog root, Welcoming welcome, MessageSearch search, RoomTalk room, TenantBook book, Administrators administrators, FileUpload files) : TeamsActivityHandler
{
    private static readonly Text PersonalOnly = new(
        "Deals and scores stay private. Please talk to me in our personal chat.",
        "商机和评分不公开，请在我们的单聊里找我。");

    /// <inheritdoc/>
    protected override async Task OnMessageActivityAsync(ITurnContext<IMessageActivity> turnContext, CancellationToken cancellationToken)
    {
        var turn = turnContext.TurnState.Get<Turn>();
        if (await IsBarredAsync(turnContext, cancellationToken))
        {
            await turnContext.SendActivityAsync(WhyBarred(turnContext), cancellationToken: cancellationToken);
            return;
        }

        if (turn.Continuation is { } next)
        {
            await ConverseAsync(turnContext, new Input.Continued(next), cancellationToken);
            return;
        }

        if (!IsPersonal(turnContext))
        {
            await InARoomAsync(turnContext, cancellationToken);
            return;
        }

        if (CardClick.Read(turnContext.Activity.Value) is { } click)
        {
            await ConverseAsync(turnContext, new Input.Clicked(click), cancellationToken);
            return;
        }

        var text = Said(turnContext.Activity);
        FollowTheirLanguage(turn, text);
        await ConverseAsync(turnContext, Input.Of(text) with { Whole = TypedText.WithLines(turnContext.Activity.Text ?? string.Empty) }, cancellationToken);
    }

    /// <inheritdoc/>
    protected override async Task<AdaptiveCardInvokeResponse> OnAdaptiveCardInvokeAsync(
        ITurnContext<IInvokeActivity> turnContext, AdaptiveCardInvokeValue invokeValue, CancellationToken cancellationToken)
    {
        if (await IsBarredAsync(turnContext, cancellationToken))
        {
            return Notice(WhyBarred(turnContext));
        }

        if (CardClick.Read(turnContext.Activity.Value) is not { } click)
        {
            return Notice(PersonalOnly.In(turnContext.TurnState.Get<Turn>().Language));
        }

        if (!IsPersonal(turnContext))
        {
            var (there, _) = await TalkAsync(turnContext, cancellationToken);
            var (shown, words) = await room.PressedAsync(there, click);
            return shown is null ? Notice(words.In(there.Language)) : Shown(shown);
        }

        await ConverseAsync(turnContext, new Input.Clicked(click), cancellationToken);
        return turnContext.TurnState.Get<IMessageActivity>(Talk.ReplacementKey) is { } card
            ? Shown(card)
            : Notice("✓");
    }

    // The bot's own mention only opens a message; that of a colleague is their name: "my manager is @Zhang Min".
    private static string Said(IMessageActivity activity)
    {
        var text = activity.Text ?? string.Empty;
        foreach (var mention in (activity.Entities ?? []).Where(entity => entity.Type == "mention").Select(entity => entity.GetAs<Mention>()))
        {
            if (mention is { Text: { Length: > 0 } tag, Mentioned: { Name: { } name, Id: var id } } && id != activity.Recipient?.Id)
            {
                text = text.Replace(tag, name, StringComparison.Ordinal);
            }
        }

        return TypedText.WithoutNoise(text);
    }

    private static AdaptiveCardInvokeResponse Shown(IMessageActivity card) => new()
    {
        StatusCode = 200,
        Type = AdaptiveCards.AdaptiveCard.ContentType,
        Value = card.Attachments[0].Content,
    };

    private static AdaptiveCardInvokeResponse Notice(string words) => new()
    {
        StatusCode = 200,
        Type = "application/vnd.microsoft.activity.message",
        Value = words,
    };

    private async Task ConverseAsync(ITurnContext turnContext, Input input, CancellationToken cancellationToken)
    {
        var (talk, memories) = await TalkAsync(turnContext, cancellationToken);
        turnContext.TurnState.Set(talk);
        turnContext.TurnState.Set(input);
        await root.RunAsync(turnContext, talk.Turn.State.CreateProperty<DialogState>("dialogs"), cancellationToken);
        if (talk.TakenBack is null && talk.Turn.Saved is { } saved && talk.Turn.IsOurs(saved.After) && DealUndo.IsOnPurpose(saved.Before, saved.After))
        {
            talk.Memory.Remember(saved.After.Id, new SavingTurn(talk.Turn.Now, talk.Turn.OperationId), talk.Completes);
        }
        else if (talk.TakenBack is null && talk.Turn.SavedAccount is { } account)
        {
            talk.Memory.RememberAccount(account.Id, new SavingTurn(talk.Turn.Now, talk.Turn.OperationId));
        }

        talk.Memory.HeardAt = input is Input.Continued ? talk.Memory.HeardAt : talk.Turn.Now;
        await memories.SetAsync(turnContext, talk.Memory.ToString(), cancellationToken);
        RoomNews.TellFor(talk.Turn);
        StepReminders.ScheduleFor(talk.Turn);
        DateReminders.ScheduleFor(talk.Turn);
        VisitCards.TellFor(talk.Turn);
    }

    private static async Task<(Talk Talk, IStatePropertyAccessor<string> Memories)> TalkAsync(ITurnContext turnContext, CancellationToken cancellationToken)
    {
        var turn = turnContext.TurnState.Get<Turn>();
        var memories = turn.State.CreateProperty<string>("memory");
        var memory = Memory.From(await memories.GetAsync(turnContext, () => string.Empty, cancellationToken));
        return (new Talk(turnContext, turn, memory), memories);
    }

    /// <summary>
    /// Somebody who gives a command in Chinese and never chose a language wants Chinese, whatever the client's locale
    /// says; local clients always say English.
    /// </summary>
    private static void FollowTheirLanguage(Turn turn, string text)
    {
        if (turn.User.Language is null && turn.Language == Language.English
            && TypedText.HasHan(text) && (CommandReader.Read(text) is { IsSure: true, Form: var form } ? TypedText.HasHan(form) : turn.RoomId is not null && RoomReader.Read(text) is not null))
        {
            turn.Save(turn.User with { Language = Language.Chinese });
        }
    }

    private static bool IsPersonal(ITurnContext turnContext) =>
        turnContext.Activity.Conversation?.ConversationType is null or "personal";
}
