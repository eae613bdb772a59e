#nullable disable

using System.Net;
using Microsoft.Bot.Connector;
using Microsoft.Bot.Schema;
using Microsoft.Bot.Schema.Teams;

namespace Microsoft.Bot.Builder.Teams;

/// <summary>
/// A Teams bot that handles each kind of invoke in a method of its own; one that is not overridden answers 501. Tabs,
/// meetings and bot configuration are left to the general methods, as this bot has none.
/// </summary>
public partial class TeamsActivityHandler : ActivityHandler
{
    protected override async Task<InvokeResponse> OnInvokeActivityAsync(ITurnContext<IInvokeActivity> turnContext, CancellationToken cancellationToken)
    {
        try
        {
            return await (turnContext.Activity.Name is null && turnContext.Activity.ChannelId == Channels.Msteams
                ? OnTeamsCardActionInvokeAsync(turnContext, cancellationToken)
                : OnNamedInvokeAsync(turnContext, cancellationToken));
        }
        catch (InvokeResponseException e)
        {
            return e.CreateInvokeResponse();
        }
    }

    private async Task<InvokeResponse> OnNamedInvokeAsync(ITurnContext<IInvokeActivity> turn, CancellationToken cancellation)
    {
        var value = turn.Activity.Value;
        switch (turn.Activity.Name)
        {
            case "fileConsent/invoke":
                return await OnTeamsFileConsentAsync(turn, Read<FileConsentCardResponse>(value), cancellation);
            case "actionableMessage/executeAction":
                await OnTeamsO365ConnectorCardActionAsync(turn, Read<O365ConnectorCardActionQuery>(value), cancellation);
                return CreateInvokeResponse();
            case "composeExtension/queryLink":
                return CreateInvokeResponse(await OnTeamsAppBasedLinkQueryAsync(turn, Read<AppBasedLinkQuery>(value), cancellation));
            case "composeExtension/anonymousQueryLink":
                return CreateInvokeResponse(await OnTeamsAnonymousAppBasedLinkQueryAsync(turn, Read<AppBasedLinkQuery>(value), cancellation));
            case "composeExtension/query":
                return CreateInvokeResponse(await OnTeamsMessagingExtensionQueryAsync(turn, Read<MessagingExtensionQuery>(value), cancellation));
            case "composeExtension/selectItem":
                return CreateInvokeResponse(await OnTeamsMessagingExtensionSelectItemAsync(turn, InvokeValue.AsObject(value), cancellation));
            case "composeExtension/submitAction":
                return CreateInvokeResponse(await OnTeamsMessagingExtensionSubmitActionDispatchAsync(turn, Read<MessagingExtensionAction>(value), cancellation));
            case "composeExtension/fetchTask":
                return CreateInvokeResponse(await OnTeamsMessagingExtensionFetchTaskAsync(turn, Read<MessagingExtensionAction>(value), cancellation));
            case "composeExtension/querySettingUrl":
                return CreateInvokeResponse(await OnTeamsMessagingExtensionConfigurationQuerySettingUrlAsync(turn, Read<MessagingExtensionQuery>(value), cancellation));
            case "composeExtension/setting":
                await OnTeamsMessagingExtensionConfigurationSettingAsync(turn, InvokeValue.AsObject(value), cancellation);
                return CreateInvokeResponse();
            case "composeExtension/onCardButtonClicked":
                await OnTeamsMessagingExtensionCardButtonClickedAsync(turn, InvokeValue.AsObject(value), cancellation);
                return CreateInvokeResponse();
            case "task/fetch":
                return CreateInvokeResponse(await OnTeamsTaskModuleFetchAsync(turn, Read<TaskModuleRequest>(value), cancellation));
            case "task/submit":
                return CreateInvokeResponse(await OnTeamsTaskModuleSubmitAsync(turn, Read<TaskModuleRequest>(value), cancellation));
            default:
                return await base.OnInvokeActivityAsync(turn, cancellation);
        }
    }

    protected override Task OnSignInInvokeAsync(ITurnContext<IInvokeActivity> turnContext, CancellationToken cancellationToken) =>
        OnTeamsSigninVerifyStateAsync(turnContext, cancellationToken);

    /// <summary>Tells yes from no; any other action is answered with 400.</summary>
    protected virtual async Task<InvokeResponse> OnTeamsFileConsentAsync(ITurnContext<IInvokeActivity> turnContext, FileConsentCardResponse fileConsentCardResponse, CancellationToken cancellationToken)
    {
        await (fileConsentCardResponse.Action switch
        {
            "accept" => OnTeamsFileConsentAcceptAsync(turnContext, fileConsentCardResponse, cancellationToken),
            "decline" => OnTeamsFileConsentDeclineAsync(turnContext, fileConsentCardResponse, cancellationToken),
            var action => throw new InvokeResponseException(HttpStatusCode.BadRequest, $"{action} is not a supported Action."),
        });
        return CreateInvokeResponse();
    }

    /// <summary>Tells a first submission from the answer to its preview; any other is answered with 400.</summary>
    protected virtual Task<MessagingExtensionActionResponse> OnTeamsMessagingExtensionSubmitActionDispatchAsync(ITurnContext<IInvokeActivity> turnContext, MessagingExtensionAction action, CancellationToken cancellationToken) =>
        action.BotMessagePreviewAction switch
        {
            null or "" => OnTeamsMessagingExtensionSubmitActionAsync(turnContext, action, cancellationToken),
            "edit" => OnTeamsMessagingExtensionBotMessagePreviewEditAsync(turnContext, action, cancellationToken),
            "send" => OnTeamsMessagingExtensionBotMessagePreviewSendAsync(turnContext, action, cancellationToken),
            var other => throw new InvokeResponseException(HttpStatusCode.BadRequest, $"{other} is not a supported BotMessagePreviewAction."),
        };

    private static T Read<T>(object value)
        where T : class =>
        InvokeValue.As<T>(value) ?? throw new InvokeResponseException(HttpStatusCode.BadRequest, $"expected type '{typeof(T).Name}'");
}
