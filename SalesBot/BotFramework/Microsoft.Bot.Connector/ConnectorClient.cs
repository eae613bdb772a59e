#nullable disable

using System.Net.Http.Headers;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using Microsoft.Bot.Schema;
using Microsoft.Rest;

namespace Microsoft.Bot.Connector;

/// <summary>A Connector over HTTP. The client it is given outlives it.</summary>
internal sealed class ConnectorClient : IConnectorClient
{
    private readonly HttpClient http;

    public ConnectorClient(Uri baseUri, ServiceClientCredentials credentials, HttpClient http)
    {
        this.http = http;
        BaseUri = baseUri;
        Credentials = credentials;
        Conversations = new Conversations(this);
    }

    public Uri BaseUri { get; set; }

    public ServiceClientCredentials Credentials { get; }

    public IConversations Conversations { get; }

    /// <param name="path">Below the base address; its parts are escaped.</param>
    /// <param name="content">The body, or null.</param>
    /// <param name="contract">How to read the answer; null when there is none to read.</param>
    public async Task<HttpOperationResponse<T>> CallAsync<T>(
        HttpMethod method, string path, HttpContent content, JsonTypeInfo<T> contract,
        Dictionary<string, List<string>> headers, CancellationToken cancellationToken)
        where T : class
    {
        using var request = new HttpRequestMessage(method, Address(path)) { Content = content };
        foreach (var (name, values) in headers ?? [])
        {
            request.Headers.TryAddWithoutValidation(name, values);
        }

        if (Credentials is not null)
        {
            await Credentials.ProcessHttpRequestAsync(request, cancellationToken);
        }

        using var response = await http.SendAsync(request, cancellationToken);
        var body = await response.Content.ReadAsByteArrayAsync(cancellationToken);
        if (!response.IsSuccessStatusCode)
        {
            throw Refusal(request, response, body);
        }

        return new HttpOperationResponse<T> { Request = request, Response = response, Body = Read(body, contract) };
    }

    private Uri Address(string path)
    {
        var root = BaseUri.AbsoluteUri;
        return new Uri(root.EndsWith('/') ? root + path : $"{root}/{path}");
    }

    // What was sent is left out of the exception: it is what people said, and exceptions are logged.
    private static ErrorResponseException Refusal(HttpRequestMessage request, HttpResponseMessage response, byte[] body) =>
        new($"Operation returned an invalid status code '{response.StatusCode}'")
        {
            Request = new HttpRequestMessageWrapper(request, content: null),
            Response = new HttpResponseMessageWrapper(response, System.Text.Encoding.UTF8.GetString(body)),
            Body = Read(body, Wire.Format.ErrorResponse),
        };

    // An answer may be empty, or a page of HTML from something in between; what was done stays done.
    private static T Read<T>(byte[] body, JsonTypeInfo<T> contract)
        where T : class
    {
        try
        {
            return contract is null || body.Length == 0 ? null : JsonSerializer.Deserialize(body, contract);
        }
        catch (JsonException)
        {
            return null;
        }
    }

    public static HttpContent Json<T>(T value, JsonTypeInfo<T> contract) =>
        new ByteArrayContent(JsonSerializer.SerializeToUtf8Bytes(value, contract))
        {
            Headers = { ContentType = new MediaTypeHeaderValue("application/json", "utf-8") },
        };

    public void Dispose()
    {
    }
}
