using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Dialogs;
using Microsoft.Bot.Builder.Teams;
using Microsoft.Bot.Schema;
using SalesBot.Bot.Cards;
using SalesBot.Bot.Reading;
using SalesBot.Bot.Turns;
using SalesBot.Bot.Windows;
using SalesBot.Sales;
using SalesBot.Storage;

namespace SalesBot.Bot.Conversing;

/// <summary>
/// The bot as Teams sees it: turns messages and card buttons into an <see cref="Input"/>, runs the dialogs on it, and
/// greets people once.
/// </summary>
public sealed partial class SalesConversation(RootDialog root, Welcoming welcome, MessageSearch search) : TeamsActivityHandler
{
    private static readonly Text Sent = new(
        "Sent to your chat with me to confirm.",
        "已发到你和我的单聊，请在那里确认。");

    private static readonly Text SentUnseen = new(
        "I keep it for your chat with me. If nothing shows there, find me under Apps and write me a word.",
        "已留到你和我的单聊。那里没看到的话，在“应用”里找到我，发一句话就行。");

    private static readonly Text PersonalOnly = new(
        "Deals and scores stay private. Please talk to me in our personal chat.",
        "商机和评分不公开，请在我们的单聊里找我。");

    /// <inheritdoc/>
    protected override async Task OnMessageActivityAsync(ITurnContext<IMessageActivity> turnContext, CancellationToken cancellationToken)
    {
        var turn = turnContext.TurnState.Get<Turn>();
        if (turn.Continuation is { } next)
        {
            await ConverseAsync(turnContext, new Input.Continued(next), cancellationToken);
            return;
        }

        if (!IsPersonal(turnContext))
        {
            var reply = InAGroup(turn, turnContext.Activity);
            await turnContext.SendActivityAsync(MessageFactory.Text(reply.In(turn.Language)), cancellationToken);
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
        if (!IsPersonal(turnContext) || CardClick.Read(turnContext.Activity.Value) is not { } click)
        {
            var language = turnContext.TurnState.Get<Turn>().Language;
            return Notice(PersonalOnly.In(language));
        }

        await ConverseAsync(turnContext, new Input.Clicked(click), cancellationToken);
        return turnContext.TurnState.Get<IMessageActivity>(Talk.ReplacementKey) is { } card
            ? Shown(card)
            : Notice("✓");
    }

    // Nothing of a deal is said where others read. A contact told here goes on in the personal chat, where it is
    // confirmed; what must be treated with care is not taken along.
    private static Text InAGroup(Turn turn, IMessageActivity activity)
    {
        var text = Said(activity);
        if (activity.Value is not null || ComplianceReader.Read(text) is not null)
        {
            return PersonalOnly;
        }

        if (CommandReader.Read(text) is { IsSure: true, Kind: CommandKind.Log or CommandKind.Manager })
        {
            FollowTheirLanguage(turn, text);
        }
        else if (text.Length <= Clauses.Longest && TouchReader.TellsOfContact(text))
        {
            // As a command, so that no question that waits there takes it for its answer.
            text = (TypedText.HasHan(text) ? "记录沟通 " : "log ") + text;
        }
        else
        {
            return PersonalOnly;
        }

        turn.Hand(text);
        return turn.User.Reference is null ? SentUnseen : Sent;
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

    /// <inheritdoc/>
    protected override Task OnMembersAddedAsync(IList<ChannelAccount> membersAdded, ITurnContext<IConversationUpdateActivity> turnContext, CancellationToken cancellationToken) =>
        WelcomeAsync(turnContext, cancellationToken);

    /// <inheritdoc/>
    protected override Task OnInstallationUpdateAddAsync(ITurnContext<IInstallationUpdateActivity> turnContext, CancellationToken cancellationToken) =>
        WelcomeAsync(turnContext, cancellationToken);

    /// <inheritdoc/>
    protected override Task OnInstallationUpdateRemoveAsync(ITurnContext<IInstallationUpdateActivity> turnContext, CancellationToken cancellationToken)
    {
        var turn = turnContext.TurnState.Get<Turn>();
        turn.Save(turn.User with { Installed = false });
        return Task.CompletedTask;
    }

    /// <summary>Greets once. Teams says "installed" in two ways, in either order, and clients say it again at every start.</summary>
    private async Task WelcomeAsync(ITurnContext turnContext, CancellationToken cancellationToken)
    {
        if (!IsPersonal(turnContext))
        {
            return;
        }

        var (talk, memories) = await TalkAsync(turnContext, cancellationToken);
        talk.Turn.Save(talk.Turn.User with { Installed = true, WelcomedAt = talk.Turn.User.WelcomedAt ?? talk.Turn.Now });
        if (!talk.Memory.Welcomed)
        {
            talk.Memory.Welcomed = true;
            await welcome.ShowAsync(talk, cancellationToken);
            await memories.SetAsync(turnContext, talk.Memory.ToString(), cancellationToken);
        }
    }

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
        StepReminders.ScheduleFor(talk.Turn);
        DateReminders.ScheduleFor(talk.Turn);
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
            && TypedText.HasHan(text) && CommandReader.Read(text) is { IsSure: true, Form: var form } && TypedText.HasHan(form))
        {
            turn.Save(turn.User with { Language = Language.Chinese });
        }
    }

    private static bool IsPersonal(ITurnContext turnContext) =>
        turnContext.Activity.Conversation?.ConversationType is null or "personal";
}
