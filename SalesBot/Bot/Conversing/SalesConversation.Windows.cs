using AdaptiveCards;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;
using Microsoft.Bot.Schema.Teams;
using SalesBot.Bot.Cards;
using SalesBot.Bot.Turns;
using SalesBot.Bot.Windows;
using SalesBot.Sales;

namespace SalesBot.Bot.Conversing;

// What Teams opens over the client: the search and the action of a message, and windows.
public sealed partial class SalesConversation
{
    /// <summary>The command of the search, as the app's manifest names it.</summary>
    public const string FindCommand = "find";

    /// <summary>The command on a message, as the app's manifest names it.</summary>
    public const string LogCommand = "log";

    // Teams asks for 25 at a time; more than that is nobody's scroll.
    private const int MostHits = 25;

    private static readonly Text NoWords = new(
        "That message has no words I could log. Tell me about the contact in our chat.",
        "这条消息里没有可以记录的文字。请在和我的单聊里说一下这次沟通。");

    private static readonly Text NotMetYet = new(
        "First say hello to me in our own chat: find me under Apps. Then log this message again.",
        "请先在“应用”里找到我，跟我单聊说句话，然后再记录这条消息。");

    private static readonly Text NothingFound = new("Nothing of yours sounds like that.", "你的客户、商机和人里没有相近的。");

    /// <inheritdoc/>
    protected override async Task<MessagingExtensionResponse> OnTeamsMessagingExtensionQueryAsync(
        ITurnContext<IInvokeActivity> turnContext, MessagingExtensionQuery query, CancellationToken cancellationToken)
    {
        if (await IsBarredAsync(turnContext, cancellationToken))
        {
            return new MessagingExtensionResponse(new MessagingExtensionResult(type: "message", text: WhyBarred(turnContext)));
        }

        var (talk, _) = await TalkAsync(turnContext, cancellationToken);
        var hits = await search.FindAsync(talk, Words(query));
        var (skip, count) = (Math.Max(0, query.QueryOptions?.Skip ?? 0), Math.Clamp(query.QueryOptions?.Count ?? MostHits, 1, MostHits));
        return new MessagingExtensionResponse(hits.Count == 0
            ? new MessagingExtensionResult(type: "message", text: talk.In(NothingFound))
            : new MessagingExtensionResult("list", "result", [.. hits.Skip(skip).Take(count).Select(Listed)]));
    }

    /// <inheritdoc/>
    protected override async Task<MessagingExtensionActionResponse> OnTeamsMessagingExtensionFetchTaskAsync(
        ITurnContext<IInvokeActivity> turnContext, MessagingExtensionAction action, CancellationToken cancellationToken)
    {
        var turn = turnContext.TurnState.Get<Turn>();
        return new MessagingExtensionActionResponse(await IsBarredAsync(turnContext, cancellationToken) ? new TaskModuleMessageResponse(WhyBarred(turnContext))
            : turn.IsLook ? new TaskModuleMessageResponse(NotMetYet.In(turn.Language))
            : MessageTold.Read(action.MessagePayload, turn.Today, turn.TimeZone) is { } told ? await InWindowAsync(turnContext, Input.Of(told), cancellationToken)
            : new TaskModuleMessageResponse(NoWords.In(turn.Language)));
    }

    /// <inheritdoc/>
    protected override async Task<MessagingExtensionActionResponse> OnTeamsMessagingExtensionSubmitActionAsync(
        ITurnContext<IInvokeActivity> turnContext, MessagingExtensionAction action, CancellationToken cancellationToken) =>
        new(await PressedInWindowAsync(turnContext, action.Data, cancellationToken));

    /// <inheritdoc/>
    protected override async Task<TaskModuleResponse> OnTeamsTaskModuleFetchAsync(
        ITurnContext<IInvokeActivity> turnContext, TaskModuleRequest taskModuleRequest, CancellationToken cancellationToken) =>
        new(await PressedInWindowAsync(turnContext, taskModuleRequest.Data, cancellationToken));

    /// <inheritdoc/>
    protected override async Task<TaskModuleResponse> OnTeamsTaskModuleSubmitAsync(
        ITurnContext<IInvokeActivity> turnContext, TaskModuleRequest taskModuleRequest, CancellationToken cancellationToken) =>
        new(await PressedInWindowAsync(turnContext, taskModuleRequest.Data, cancellationToken));

    private async Task<TaskModuleResponseBase> PressedInWindowAsync(ITurnContext turnContext, object? data, CancellationToken cancellationToken)
    {
        var language = turnContext.TurnState.Get<Turn>().Language;
        if (await IsBarredAsync(turnContext, cancellationToken))
        {
            return new TaskModuleMessageResponse(WhyBarred(turnContext));
        }

        if (turnContext.TurnState.Get<Turn>().IsLook || !IsPersonal(turnContext) || CardClick.Read(data) is not { } click)
        {
            return new TaskModuleMessageResponse(PersonalOnly.In(language));
        }

        Input input = click.Verb == CardVerbs.Typed ? Input.Of(click.Input(WindowCard.Words) ?? string.Empty) : new Input.Clicked(click);
        return await InWindowAsync(turnContext, input, cancellationToken);
    }

    private async Task<TaskModuleResponseBase> InWindowAsync(ITurnContext turnContext, Input input, CancellationToken cancellationToken)
    {
        var window = new TeamsWindow();
        turnContext.TurnState.Set(window);
        await ConverseAsync(turnContext, input, cancellationToken);
        return window.Answer(turnContext.TurnState.Get<Talk>().Pen);
    }

    private static string Words(MessagingExtensionQuery query)
    {
        // Teams opens the search with a parameter of that name before anything is typed.
        var typed = query.Parameters?.FirstOrDefault(parameter => parameter.Name != "initialRun")?.Value?.ToString();
        return Reading.TypedText.WithoutNoise(typed ?? string.Empty);
    }

    private static MessagingExtensionAttachment Listed(SearchHit hit) => new(
        AdaptiveCard.ContentType,
        content: CardMessage.Json(hit.Card),
        preview: new Attachment(HeroCard.ContentType, content: new HeroCard { Title = hit.Name, Text = hit.Below }));
}
