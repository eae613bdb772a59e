#nullable disable

using Microsoft.Bot.Schema;
using Microsoft.Rest;

namespace Microsoft.Bot.Connector;

/// <summary>The calls on conversations, as the Connector's REST interface has them.</summary>
internal sealed class Conversations(ConnectorClient client) : IConversations
{
    private const string Root = "v3/conversations";

    public Task<HttpOperationResponse<ConversationResourceResponse>> CreateConversationWithHttpMessagesAsync(
        ConversationParameters parameters, Dictionary<string, List<string>> customHeaders = default,
        CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(parameters);
        var body = ConnectorClient.Json(parameters, Wire.Format.ConversationParameters);
        return client.CallAsync(
            HttpMethod.Post, Root, body, Wire.Format.ConversationResourceResponse, customHeaders, cancellationToken);
    }

    public Task<HttpOperationResponse<ResourceResponse>> SendToConversationWithHttpMessagesAsync(
        string conversationId, Activity activity, Dictionary<string, List<string>> customHeaders = default,
        CancellationToken cancellationToken = default) =>
        CarryAsync(HttpMethod.Post, Activities(conversationId), activity, customHeaders, cancellationToken);

    public Task<HttpOperationResponse<ResourceResponse>> ReplyToActivityWithHttpMessagesAsync(
        string conversationId, string activityId, Activity activity,
        Dictionary<string, List<string>> customHeaders = default, CancellationToken cancellationToken = default) =>
        CarryAsync(HttpMethod.Post, OneActivity(conversationId, activityId), activity, customHeaders, cancellationToken);

    public Task<HttpOperationResponse<ResourceResponse>> UpdateActivityWithHttpMessagesAsync(
        string conversationId, string activityId, Activity activity,
        Dictionary<string, List<string>> customHeaders = default, CancellationToken cancellationToken = default) =>
        CarryAsync(HttpMethod.Put, OneActivity(conversationId, activityId), activity, customHeaders, cancellationToken);

    private Task<HttpOperationResponse<ResourceResponse>> CarryAsync(
        HttpMethod method, string path, Activity activity, Dictionary<string, List<string>> headers,
        CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(activity);
        var body = ConnectorClient.Json(activity, Wire.Format.Activity);
        return client.CallAsync(method, path, body, Wire.Format.ResourceResponse, headers, cancellationToken);
    }

    public async Task<HttpOperationResponse> DeleteActivityWithHttpMessagesAsync(
        string conversationId, string activityId, Dictionary<string, List<string>> customHeaders = default,
        CancellationToken cancellationToken = default) =>
        await client.CallAsync<ResourceResponse>(
            HttpMethod.Delete, OneActivity(conversationId, activityId), null, null, customHeaders, cancellationToken);

    private static string OneActivity(string conversationId, string activityId) =>
        $"{Activities(conversationId)}/{Escaped(activityId)}";

    private static string Activities(string conversationId) => $"{Root}/{Escaped(conversationId)}/activities";

    // An id is one part of the path, whatever stands in it; dots alone would climb out of it.
    private static string Escaped(string id)
    {
        ArgumentException.ThrowIfNullOrEmpty(id);
        return id is "." or ".."
            ? throw new ArgumentException("Dots are no id.", nameof(id))
            : Uri.EscapeDataString(id);
    }
}
